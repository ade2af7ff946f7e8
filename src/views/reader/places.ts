/** Runs of text on the screen, on the page or in the reader, and what is read there. */
import type { Bookmark } from '../../article/types'

/** A run of text: begins at a point of a node, ends where the next one begins or its element does. */
export interface Spot {
  element: Element
  node: Node
  offset: number
}

/** An element of ours as a spot. */
export const spotOf = (element: Element): Spot => ({ element, node: element, offset: 0 })

/** How far from the top of the window the eye rests, as a share of its height. */
const EYE = 1 / 3
/** So many letters tell one paragraph from another. */
const FIRST_WORDS = 60

/** Where the eye rests in this window, in pixels from its top. */
export const eyeLine = (): number => innerHeight * EYE

/** Top and bottom of a spot in the window; null where it is not shown. */
export function boundsOf(spots: readonly Spot[], i: number): { top: number; bottom: number } | null {
  const range = rangeOf(spots, i)
  const { top, bottom } = range?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
  return bottom > top ? { top, bottom } : null
}

/**
 * What is read at a height of the window: the spot that stands there, or the last one above.
 * @returns null where all are below
 */
export function bookmarkAt(spots: readonly Spot[], height: number): Bookmark | null {
  let found: Bookmark | null = null
  for (let leaf = 0; leaf < spots.length; leaf++) {
    const bounds = boundsOf(spots, leaf)
    if (!bounds || bounds.top > height) continue
    const { top, bottom } = bounds
    const share = Math.min(1, (height - top) / (bottom - top))
    const words = rangeOf(spots, leaf)?.toString() ?? ''
    found = { leaf, words: firstWords(words), share, height: top + share * (bottom - top) }
    if (height < bottom) break
  }
  return found
}

/** The first spot as a bookmark, for a story that begins below the eye; null where there is none. */
export function bookmarkAtStart(spots: readonly Spot[]): Bookmark | null {
  const bounds = boundsOf(spots, 0)
  return bounds && { leaf: 0, words: firstWords(rangeOf(spots, 0)?.toString() ?? ''), share: 0, height: bounds.top }
}

/** Whether any spot can be seen in the window. */
export const isInSight = (spots: readonly Spot[]): boolean =>
  spots.some((_, i) => {
    const bounds = boundsOf(spots, i)
    return bounds !== null && bounds.bottom > 0 && bounds.top < innerHeight
  })

/** Scrolls what is read to the height it had; does nothing where it is not shown. */
export function bringTo(spots: readonly Spot[], bookmark: Bookmark): void {
  const again = findAgain(spots, bookmark)
  // Behind the last spot is what only the other side has: pages that were joined, a story that was longer.
  const leaf = again < spots.length ? again : spots.length - 1
  const share = again < spots.length ? bookmark.share : 1
  const bounds = boundsOf(spots, leaf)
  const spot = spots[leaf]
  if (!bounds || !spot) return
  const height = bookmark.height < innerHeight ? bookmark.height : eyeLine()
  const by = bounds.top + share * (bounds.bottom - bounds.top) - height
  scrollerOf(spot.element).scrollBy({ top: by, behavior: 'instant' })
}

/** The spot with the same first words nearest to where it was; else the one that has its number now. */
function findAgain(spots: readonly Spot[], { leaf, words }: Bookmark): number {
  const says = (i: number) => firstWords(rangeOf(spots, i)?.toString() ?? '') === words
  for (let away = 0; away < spots.length; away++) {
    for (const i of [leaf - away, leaf + away]) if (i >= 0 && i < spots.length && says(i)) return i
  }
  return leaf
}

function rangeOf(spots: readonly Spot[], i: number): Range | null {
  const spot = spots[i]
  if (!spot?.node.isConnected) return null
  const next = spots[i + 1]
  const range = spot.element.ownerDocument.createRange()
  range.selectNodeContents(spot.element)
  // A page may have changed its text since it was read.
  if (spot.offset <= lengthOf(spot.node)) range.setStart(spot.node, spot.offset)
  if (next && next.node !== spot.element && spot.element.contains(next.node) && next.offset <= lengthOf(next.node))
    range.setEnd(next.node, next.offset)
  return range
}

const lengthOf = (node: Node): number => (node.nodeType === 3 ? (node as Text).length : node.childNodes.length)

const firstWords = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, FIRST_WORDS)

/** What scrolls an element: a box around it, else the window. */
export function scrollerOf(element: Element): Element | Window {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return window
}
