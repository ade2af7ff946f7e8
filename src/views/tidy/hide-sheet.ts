/**
 * Hides elements of a page by a style sheet of ours and by nothing else: no attribute, no node, no style of the page is
 * touched, so that there is nothing to put back.
 *
 * A rule names its element by its place in the tree. When the page puts something in front of it the place changes; what
 * watches the page calls `repair` before the next paint, and until then nothing is painted.
 */
import { TIDY_MARK } from '../orphan'

type Root = Document | ShadowRoot

export interface HideSheet {
  /**
   * Hides exactly these from now on, those in shadow roots of the page too.
   * @param beside rules of another kind for the document: an outline, a lock taken off
   */
  hide(elements: Iterable<Element>, beside?: string): void
  /**
   * Makes the rules name their elements again after the page changed; forgets elements that are gone.
   * @param changed where children came or went; without it anywhere
   */
  repair(changed?: ReadonlySet<Node>): void
  /** Runs something while nothing is hidden. */
  lifted<T>(run: () => T): T
  readonly hidden: Pick<ReadonlySet<Element>, 'has'>
  /** Takes every sheet away. */
  remove(): void
}

/** One element by its place. */
interface Place {
  selector: string
  /** The part of it that is an id, which must go on being the only one; else empty. */
  id: string
  /** Whose children are counted. */
  parents: readonly Node[]
}

/** The later ones beat a style attribute's `display: … !important` too: the page may show it, but where nobody sees it. */
const HIDING =
  '{ display: none !important; visibility: hidden !important; position: fixed !important; translate: 0 -200vmax !important; transition: none !important }'

/** A sheet for each root that has something to hide. */
export function makeHideSheet(document: Document): HideSheet {
  const sheets = new Map<Root, { sheet: CSSStyleSheet; text: string }>()
  const places = new Map<Element, Place>()
  const counted = new Set<Node>()
  let besides = ''

  const write = () => {
    counted.clear()
    const rules = new Map<Root, string[]>([[document, besides ? [besides] : []]])
    for (const [element, { selector, parents }] of places) {
      for (const parent of parents) counted.add(parent)
      const root = element.getRootNode() as Root
      const list = rules.get(root) ?? []
      rules.set(root, [...list, `${selector} ${HIDING}`])
    }
    for (const root of new Set([...sheets.keys(), ...rules.keys()])) fill(root, rules.get(root) ?? [])
  }

  const fill = (root: Root, rules: readonly string[]) => {
    const text = [`${TIDY_MARK} {}`, ...rules].join('\n')
    let own = sheets.get(root)
    if (!own) {
      if (!rules.length) return
      own = { sheet: new CSSStyleSheet(), text: '' }
      sheets.set(root, own)
      adopt(root, own.sheet)
    }
    if (own.text === text) return
    own.text = text
    own.sheet.replaceSync(text)
  }

  const isStale = (element: Element, { selector, id }: Place): boolean =>
    !element.matches(selector) || (id !== '' && (element.getRootNode() as Root).querySelectorAll(id).length !== 1)

  return {
    hidden: { has: (element) => places.has(element) },
    hide(elements, beside = '') {
      places.clear()
      besides = beside
      for (const element of elements) if (element.isConnected) places.set(element, placeOf(element))
      write()
    },
    repair(changed) {
      for (const [root, { sheet }] of sheets) if (!root.adoptedStyleSheets.includes(sheet)) adopt(root, sheet)
      if (changed && ![...changed].some((node) => counted.has(node))) return
      let stale = false
      for (const [element, place] of places) {
        if (element.isConnected && !isStale(element, place)) continue
        if (element.isConnected) places.set(element, placeOf(element))
        else places.delete(element)
        stale = true
      }
      if (stale) write()
    },
    lifted(run) {
      for (const { sheet } of sheets.values()) sheet.disabled = true
      try {
        return run()
      } finally {
        for (const { sheet } of sheets.values()) sheet.disabled = false
      }
    },
    remove() {
      for (const [root, { sheet }] of sheets)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
      sheets.clear()
      places.clear()
      counted.clear()
    },
  }
}

/** By assignment: Firefox lets content scripts change the list no other way. */
function adopt(root: Root, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}

/** The one selector that matches this element and can match no other: an id and the way from there, level by level. */
export const pathTo = (element: Element): string => placeOf(element).selector

function placeOf(element: Element): Place {
  const root = element.getRootNode() as Root
  const steps: Element[] = []
  const parents: Node[] = []
  let from = ''
  let id = ''
  for (let at: Element | null = element; at; at = at.parentElement) {
    id = at.id ? `#${CSS.escape(at.id)}` : ''
    if (id && root.querySelectorAll(id).length === 1) {
      from = id
      break
    }
    id = ''
    if (at === root.firstElementChild && root.nodeType === 9) {
      from = ':root'
      break
    }
    steps.unshift(at)
    if (at.parentNode) parents.push(at.parentNode)
  }
  return { selector: steps.reduce(stepFrom, from), id, parents }
}

/**
 * One level down. The parent is asked for first, then the number: a browser that counts the children of every element
 * for a rule of ours would have to style all of them again whenever the page changes one.
 */
function stepFrom(parent: string, element: Element): string {
  const within = parent ? `:is(${parent} > *)` : ':not(* > *)'
  return `${CSS.escape(element.localName)}${within}:nth-child(${numberOf(element)})`
}

function numberOf(element: Element): number {
  let number = 1
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) number++
  return number
}
