/** How far one has read: the hair at the top and "4 min left" in the bar. */
import { sayCount } from '../../i18n'
import type { Frame } from './frame'
import { shareBelow } from './left'
import { make } from './make'

/** Shows how much is left, and goes on as one reads. */
export function followReading(frame: Frame): void {
  const { bar, sheet, story, leaves, onScroll } = frame
  const below = shareBelow(leaves)
  const hair = make('div', { className: 'hair', ariaHidden: 'true' })
  sheet.prepend(hair)
  bar.showLeft(sayCount('minutes_left', frame.article.minutes))
  onScroll(() => {
    const end = scrollY + story.getBoundingClientRect().bottom - innerHeight
    const read = end > 0 ? Math.min(1, Math.max(0, scrollY / end)) : 0
    hair.style.transform = `scaleX(${read})`
    const minutes = Math.ceil(frame.article.minutes * below())
    bar.showLeft(minutes ? sayCount('minutes_left', minutes) : '')
  })
}
