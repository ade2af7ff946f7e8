/** Keeps what is read under the eye: from the page into the reader when it opens, and back when it closes. */
import type { Article, Bookmark } from '../../article/types'
import type { Frame } from './frame'
import { bookmarkAt, bookmarkAtStart, bringTo, eyeLine, isInSight, scrollerOf, spotOf } from './places'

/** What is read on the page; null where nobody has scrolled into the story. Call it while the page is shown. */
export function bookmarkOnPage({ places }: Article): Bookmark | null {
  const first = places[0]
  if (!first || !isScrolled(first.element) || !isInSight(places)) return null
  return bookmarkAt(places, eyeLine())
}

function isScrolled(element: Element): boolean {
  const scroller = scrollerOf(element)
  return scrollY > 0 || (scroller instanceof Element && scroller.scrollTop > 0)
}

export interface Position {
  /** Where one reads now; null in a story without words. */
  now(): Bookmark | null
  /** Whether somebody has scrolled since the reader opened: pictures that arrive are nobody. */
  hasMoved(): boolean
}

/**
 * Follows the reading from where the reader has opened; `keep` hears of every rest away from there, and when the page
 * is left. Call it once the story is shown and scrolled.
 */
export function followPosition(
  { leaves, signal }: Pick<Frame, 'leaves' | 'signal'>,
  keep: (bookmark: Bookmark) => void,
): Position {
  const now = () => {
    const spots = leaves.map(spotOf)
    return bookmarkAt(spots, eyeLine()) ?? bookmarkAtStart(spots)
  }
  const opened = { scrolled: scrollY, bookmark: now() }
  const hasMoved = () => {
    if (Math.abs(scrollY - opened.scrolled) < 2) return false
    const here = now()
    return here?.leaf !== opened.bookmark?.leaf || Math.abs((here?.share ?? 0) - (opened.bookmark?.share ?? 0)) > 0.01
  }
  const rest = () => {
    const here = hasMoved() ? now() : null
    if (here) keep(here)
  }
  window.addEventListener('scrollend', rest, { capture: true, signal })
  window.addEventListener('pagehide', rest, { capture: true, signal })
  return { now, hasMoved }
}

/** Scrolls the open reader to a bookmark. */
export const openAt = (leaves: readonly HTMLElement[], bookmark: Bookmark): void =>
  bringTo(leaves.map(spotOf), bookmark)

/** Scrolls the page, shown again, to what was read last. */
export const backTo = ({ places }: Article, bookmark: Bookmark): void => bringTo(places, bookmark)
