/** How far one has read: the hair at the top and "4 min left" in the bar, which is away while one reads on. */
import { sayCount } from '../../i18n'
import type { Frame } from './frame'
import { make } from './make'

/** @returns what to call whenever the reader was scrolled. */
export function followReading({ article, bar, sheet }: Pick<Frame, 'article' | 'bar' | 'sheet'>): () => void {
  const hair = make('div', { className: 'hair', ariaHidden: 'true' })
  sheet.prepend(hair)
  bar.showLeft(sayCount('minutes_left', article.minutes))
  let before = 0
  return () => {
    const end = document.documentElement.scrollHeight - innerHeight
    const read = end > 0 ? Math.min(1, Math.max(0, scrollY / end)) : 0
    hair.style.transform = `scaleX(${read})`
    const minutes = Math.ceil(article.minutes * (1 - read))
    bar.showLeft(minutes ? sayCount('minutes_left', minutes) : '')
    if (Math.abs(scrollY - before) > 4) {
      bar.element.toggleAttribute('data-away', scrollY > before && scrollY > 40)
      before = scrollY
    }
  }
}
