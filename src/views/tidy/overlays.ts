/** What lies over the page: bars, sheets, dialogs, and the lock they put on its scrolling. */

/** Places of the window that are asked what is on top there, as shares of its width and height. */
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
  /** It covers the window and has nothing to read: it goes with the overlay it belongs to. */
  isBackdrop: boolean
}

/**
 * Finds what is fixed over the page at a few places of the window: some hit tests, however large the page.
 * Reads layout once, changes nothing.
 */
export function overlaysOn(document: Document): Overlay[] {
  const found = new Map<Element, Overlay>()
  for (const [x, y] of POINTS) {
    for (const hit of document.elementsFromPoint(x * innerWidth, y * innerHeight)) {
      const element = fixedAround(hit)
      if (!element || found.has(element)) continue
      found.set(element, { element, isBackdrop: isBackdrop(element) })
    }
  }
  return [...found.values()]
}

/** The outermost box around an element that stays on the screen while the page scrolls. */
function fixedAround(element: Element): Element | null {
  let fixed: Element | null = null
  for (let at: Element | null = element; at && at.localName !== 'body' && at.localName !== 'html'; at = parentOf(at)) {
    const { position } = getComputedStyle(at)
    if (position === 'fixed' || (position === 'sticky' && isAtEdge(at)) || at.matches('dialog:modal, :popover-open'))
      fixed = at
  }
  return fixed
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null

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

/** True where the page keeps itself from being scrolled, as it does under a dialog of its own. */
export function isLocked(document: Document): boolean {
  const [root, body] = [getComputedStyle(document.documentElement), getComputedStyle(document.body)]
  return [root, body].some(
    (style) => /^(hidden|clip)$/.test(style.overflowY) || style.position === 'fixed' || style.touchAction === 'none',
  )
}

/** Takes the lock off while it is in the sheet. */
export const UNLOCK =
  ':root:root, :root:root > body { overflow: visible !important; position: static !important; height: auto !important; max-height: none !important; touch-action: auto !important }'
