/** What lies over the page: bars, sheets, dialogs, and the lock they put on its scrolling. */
import { shadowRootOf } from '../../shadow-root'
import { SEEN } from './holes'
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
/** So many of the places have to show what lies over the middle of the page for the page to be covered. */
const COVERED = 5
/** Elements of a new box that are asked whether they are fixed. */
const MOST_ASKED = 60

export interface Overlay {
  element: Element
  /** It covers the window, has nothing to read, and nothing stands on it: what it was made for is gone. */
  isLeftOver: boolean
}

export interface Over {
  overlays: Overlay[]
  /** What lies over the page's middle and nearly everywhere else, topmost first; empty where the page can be seen. */
  wall: Element[]
}

/**
 * Finds what is fixed over the page at a few places of the window, and whether it covers the page: some hit tests,
 * however large the page. Reads layout once, changes nothing.
 */
export function overlaysOn(document: Document): Over {
  const found = new Map<Element, Overlay>()
  let middle: ReadonlySet<Element> = new Set()
  let covered = 0
  POINTS.forEach(([x, y], point) => {
    const layers = [...hitsAt(document, x * innerWidth, y * innerHeight)].map(fixedAround)
    layers.forEach((element, depth) => {
      if (element && !found.has(element))
        found.set(element, { element, isLeftOver: point === 0 && depth === 0 && isBackdrop(element) })
    })
    if (point === 0) middle = new Set(abovePage(layers))
    if (middle.has(layers[0] as Element)) covered++
  })
  return { overlays: [...found.values()], wall: covered < COVERED ? [] : [...middle] }
}

/** The layers above the first one that scrolls with the page. */
function abovePage(layers: readonly (Element | null)[]): Element[] {
  const page = layers.indexOf(null)
  return (page < 0 ? layers : layers.slice(0, page)) as Element[]
}

function* hitsAt(root: Document | ShadowRoot, x: number, y: number): Generator<Element> {
  for (const hit of root.elementsFromPoint(x, y)) {
    // A shadow root names what is around its host too.
    if (hit.getRootNode() !== root) continue
    const inner = shadowRootOf(hit)
    if (inner) yield* hitsAt(inner, x, y)
    yield hit
  }
}

/** The outermost box around an element that stays on the screen while the page scrolls. */
function fixedAround(element: Element): Element | null {
  let fixed: Element | null = null
  for (let at: Element | null = element; at && at.localName !== 'body' && at.localName !== 'html'; at = boxAround(at)) {
    if (isFixed(at) || (getComputedStyle(at).position === 'sticky' && isAtEdge(at))) fixed = at
  }
  return fixed
}

const isFixed = (element: Element): boolean =>
  getComputedStyle(element).position === 'fixed' || element.matches('dialog:modal, :popover-open')

/** What of an element and its first descendants stays on the screen while the page scrolls. */
export const fixedIn = (element: Element): Element[] =>
  [element, ...element.querySelectorAll('*')].slice(0, MOST_ASKED).filter(isFixed)

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
    element.querySelector(SEEN) === null
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
