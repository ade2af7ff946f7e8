/** How far one has read: the hair at the top and "4 min left" in the bar. */
import { sayCount } from '../../i18n'
import type { Frame } from './frame'
import { make } from './make'

/** Shows how much is left, and goes on as one reads. */
export function followReading({ article, bar, sheet, onScroll }: Frame): void {
  const hair = make('div', { className: 'hair', ariaHidden: 'true' })
  sheet.prepend(hair)
  bar.showLeft(sayCount('minutes_left', article.minutes))
  onScroll(() => {
    const end = document.documentElement.scrollHeight - innerHeight
    const read = end > 0 ? Math.min(1, Math.max(0, scrollY / end)) : 0
    hair.style.transform = `scaleX(${read})`
    const minutes = Math.ceil(article.minutes * (1 - read))
    bar.showLeft(minutes ? sayCount('minutes_left', minutes) : '')
  })
}
