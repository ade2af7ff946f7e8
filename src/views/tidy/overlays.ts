/** What lies over the page: bars, sheets, dialogs, and the lock they put on its scrolling. */

import { around, boxAround } from './roots'

/** Places of the window that are asked what is on top there, as shares of its width and height; its middle first. */
const POINTS: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.5, 0.04],
  [0.5, 0.96],
  [0.06, 0.94],
  [0.94, 0.94],
  [0.94, 0.5],
  [0.5, 0.75],
]
/** From this share of the window's height on, an empty thing on top is the dark sheet behind a dialog. */
const SHEET = 0.9

export interface Overlay {
  element: Element
  /** It covers the window, has nothing to read, and nothing stands on it: what it was made for is gone. */
  isLeftOver: boolean
}

/**
 * Finds what is fixed over the page at a few places of the window: some hit tests, however large the page.
 * Reads layout once, changes nothing.
 */
export function overlaysOn(document: Document): Overlay[] {
  const found = new Map<Element, Overlay>()
  POINTS.forEach(([x, y], point) => {
    let isTop = true
    for (const hit of hitsAt(document, x * innerWidth, y * innerHeight)) {
      const element = fixedAround(hit)
      if (element && !found.has(element))
        found.set(element, { element, isLeftOver: point === 0 && isTop && isBackdrop(element) })
      isTop = false
    }
  })
  return [...found.values()]
}

function* hitsAt(root: Document | ShadowRoot, x: number, y: number): Generator<Element> {
  for (const hit of root.elementsFromPoint(x, y)) {
    // A shadow root names what is around its host too.
    if (hit.getRootNode() !== root) continue
    if (hit.shadowRoot) yield* hitsAt(hit.shadowRoot, x, y)
    yield hit
  }
}

/** The outermost box around an element that stays on the screen while the page scrolls. */
function fixedAround(element: Element): Element | null {
  let fixed: Element | null = null
  for (let at: Element | null = element; at && at.localName !== 'body' && at.localName !== 'html'; at = boxAround(at)) {
    const { position } = getComputedStyle(at)
    if (position === 'fixed' || (position === 'sticky' && isAtEdge(at)) || at.matches('dialog:modal, :popover-open'))
      fixed = at
  }
  return fixed
}

function isAtEdge(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top <= 1 || bottom >= innerHeight - 1
}

function isBackdrop(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return (
    width >= innerWidth * SHEET &&
    height >= innerHeight * SHEET &&
    !/\S/.test(element.textContent ?? '') &&
    element.querySelector('img, picture, video, iframe, canvas, svg, input, button') === null
  )
}

/**
 * True where the page keeps itself from being scrolled, as it does under a dialog of its own.
 * @param story an element of the story; where it scrolls in a box of its own the page is made that way
 */
export function isLocked(document: Document, story: Element): boolean {
  const { documentElement: root, body } = document
  if (around(story).some((at) => at !== root && at !== body && isScroller(at))) return false
  return [root, body]
    .map((element) => getComputedStyle(element))
    .some(
      (style) => /^(hidden|clip)$/.test(style.overflowY) || style.position === 'fixed' || style.touchAction === 'none',
    )
}

const isScroller = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight + 1 && /^(auto|scroll)$/.test(getComputedStyle(element).overflowY)

/** Takes the lock off while it is in the sheet. */
export const UNLOCK =
  ':root:root, :root:root > body { overflow: visible !important; position: static !important; height: auto !important; max-height: none !important; touch-action: auto !important }'
