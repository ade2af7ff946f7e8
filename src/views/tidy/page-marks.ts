/**
 * Points at blocks of the page itself: by a style sheet of ours and by nothing else, so that the page is the page again
 * when it is taken away.
 */
import { selectorFor } from '../selector'
import { pathTo } from './hide-sheet'

/** How long a block that came back stays marked, in milliseconds. */
const MARKED_MS = 2_400

/** Of the light theme and the dark one, side by side: one of them stands out from any page. */
const OUTLINE =
  'outline: 3px solid #0b57a4 !important; outline-offset: 3px !important; box-shadow: 0 0 0 3px #fff !important;'
const GHOST = 'opacity: 0.6 !important; outline-style: dashed !important;'

export interface PageMarks {
  /**
   * Outlines a block and brings it into sight; null takes the outline away and the window back to where it was.
   * @param ghost it is only there to be pointed at
   */
  point(elements: readonly Element[] | null, ghost?: boolean): void
  /** Brings a block into sight, to stay there, and marks it for a moment. */
  reveal(elements: readonly Element[]): void
  /** One selector for all of them. */
  selectorOf(elements: readonly Element[]): string
}

type Root = Document | ShadowRoot

export function pageMarks(): PageMarks {
  const pointing = makeSheets()
  const marking = makeSheets()
  let before: { left: number; top: number } | null = null
  let over = 0
  return {
    point(elements, ghost = false) {
      pointing.clear()
      if (elements) {
        before ??= { left: scrollX, top: scrollY }
        pointing.draw(elements, ghost ? OUTLINE + GHOST : OUTLINE)
        bringIntoSight(elements)
      } else if (before) {
        scrollTo({ ...before, behavior: 'instant' })
        before = null
      }
    },
    reveal(elements) {
      marking.clear()
      bringIntoSight(elements)
      // Nobody is taken away from it again.
      if (before) before = { left: scrollX, top: scrollY }
      marking.draw(elements, OUTLINE)
      clearTimeout(over)
      over = window.setTimeout(marking.clear, MARKED_MS)
    },
    selectorOf: (elements) => [...new Set(elements.map(selectorFor))].join(', '),
  }
}

/** A sheet for each root that the elements stand in. */
function makeSheets(): { draw(elements: readonly Element[], style: string): void; clear(): void } {
  let drawn: [Root, CSSStyleSheet][] = []
  return {
    draw(elements, style) {
      for (const [root, inside] of Map.groupBy(elements, (element) => element.getRootNode() as Root)) {
        if (!('adoptedStyleSheets' in root)) continue
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`${inside.map(pathTo).join(', ')} { ${style} }`)
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
        drawn.push([root, sheet])
      }
    },
    clear() {
      for (const [root, sheet] of drawn)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
      drawn = []
    },
  }
}

/** Leaves the window where it is if the first of them that has a place is to be seen already. */
function bringIntoSight(elements: readonly Element[]): void {
  const shown = elements.find((element) => element.getClientRects().length)
  if (!shown) return
  const { top, bottom } = shown.getBoundingClientRect()
  if ((top >= 0 && bottom <= innerHeight) || (top <= 0 && bottom >= innerHeight)) return
  const block = bottom - top < innerHeight ? 'center' : 'start'
  shown.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' })
}
