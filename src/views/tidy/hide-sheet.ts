/**
 * Hides elements of a page by a style sheet of ours and by nothing else: no attribute, no node, no style of the page is
 * touched, so that there is nothing to put back.
 *
 * A rule names its element by its place in the tree. When the page puts something in front of it the place changes; what
 * watches the page calls `repair` before the next paint, and until then nothing is painted.
 */

type Root = Document | ShadowRoot

export interface HideSheet {
  /** Hides exactly these from now on. Those in open shadow roots of the page too. */
  hide(elements: Iterable<Element>): void
  /** Makes the rules name their elements again after the page changed; forgets elements that are gone. */
  repair(): void
  /** Rules of another kind beside the hiding ones, for the document alone: an outline, a lock taken off. */
  also(css: string): void
  readonly hidden: ReadonlySet<Element>
  /** Takes every sheet away. */
  remove(): void
}

/** Beats a style attribute's `display: … !important` too: the page may show it, but not where anybody sees it. */
const HIDING =
  '{ display: none !important; visibility: hidden !important; position: fixed !important; translate: 0 -200vmax !important }'

export function makeHideSheet(document: Document): HideSheet {
  const sheets = new Map<Root, CSSStyleSheet>()
  let paths = new Map<Element, string>()
  let beside = ''

  const write = () => {
    const rules = new Map<Root, string[]>([[document, beside ? [beside] : []]])
    for (const [element, path] of paths) {
      const root = element.getRootNode() as Root
      const list = rules.get(root)
      const rule = `${path} ${HIDING}`
      if (list) list.push(rule)
      else rules.set(root, [rule])
    }
    for (const root of sheets.keys()) if (!rules.has(root)) rules.set(root, [])
    for (const [root, list] of rules) sheetOf(root, sheets, list.length > 0)?.replaceSync(list.join('\n'))
  }

  return {
    get hidden() {
      return new Set(paths.keys())
    },
    hide(elements) {
      const next = new Map<Element, string>()
      for (const element of elements) if (element.isConnected) next.set(element, pathTo(element))
      paths = next
      write()
    },
    repair() {
      let stale = false
      for (const [root, sheet] of sheets) {
        if (root.adoptedStyleSheets.includes(sheet)) continue
        adopt(root, sheet)
      }
      for (const [element, path] of paths) {
        if (!element.isConnected) {
          paths.delete(element)
          stale = true
        } else if (!element.matches(path)) {
          paths.set(element, pathTo(element))
          stale = true
        }
      }
      if (stale) write()
    },
    also(css) {
      beside = css
      write()
    },
    remove() {
      for (const [root, sheet] of sheets)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
      sheets.clear()
      paths = new Map()
    },
  }
}

function sheetOf(root: Root, sheets: Map<Root, CSSStyleSheet>, wanted: boolean): CSSStyleSheet | undefined {
  let sheet = sheets.get(root)
  if (!sheet && wanted) {
    sheet = new CSSStyleSheet()
    sheets.set(root, sheet)
    adopt(root, sheet)
  }
  return sheet
}

/** By assignment: Firefox lets content scripts change the list no other way. */
function adopt(root: Root, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}

/** The one selector that matches this element and can match no other: its place, level by level, within its root. */
export function pathTo(element: Element): string {
  const steps: string[] = []
  let at: Element | null = element
  while (at) {
    const parent: Element | null = at.parentElement
    if (!parent) {
      steps.push(at.parentNode?.nodeType === 11 ? topOf(at) : ':root')
      break
    }
    steps.push(`:nth-child(${placeOf(at)})`)
    at = parent
  }
  return steps.reverse().join(' > ')
}

/** The topmost step inside a shadow root, where `:root` matches nothing: an element without one around it. */
const topOf = (element: Element): string => `:nth-child(${placeOf(element)}):not(* > *)`

function placeOf(element: Element): number {
  let place = 1
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) place++
  return place
}
