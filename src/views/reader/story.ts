/** The story as it is drawn, and what joins it later. */
import type { Article } from '../../article/types'
import type { Frame } from './frame'
import { levelHeadings } from './headings'
import { loadWhenNear, settleImages } from './images'
import { join } from './join'
import { leavesOf } from './leaves'
import { make } from './make'

export interface Story extends Pick<Frame, 'article' | 'leaves' | 'onStory' | 'addPage' | 'freshStory'> {
  element: HTMLElement
}

/**
 * Draws the story into an element that is not yet in the page.
 * @param show fills an inert element with a story's content
 */
export function drawStory(
  first: Article,
  show: (target: Element, content: HTMLElement) => void,
  signal: AbortSignal,
): Story {
  const element = make('div', { className: 'story' })
  const leaves: HTMLElement[] = []
  const readers: ((part: HTMLElement) => void)[] = []
  let article = first
  let openLevels: readonly number[] = []
  const fill = (part: HTMLElement, content: HTMLElement) => {
    show(part, content)
    openLevels = levelHeadings(part, openLevels)
    leaves.push(...leavesOf(part))
  }
  fill(element, first.content)
  return {
    element,
    leaves,
    get article() {
      return article
    },
    freshStory() {
      const fresh = make('div', { className: 'story' })
      show(fresh, article.content)
      levelHeadings(fresh)
      return fresh
    },
    onStory(read) {
      readers.push(read)
      read(element)
    },
    addPage(page, label) {
      const joined = join(article, page)
      if (!joined) return null
      article = joined.article
      const part = make('section', { className: 'more', tabIndex: -1, ariaLabel: label })
      fill(part, joined.added)
      const waiting = settleImages(part.querySelectorAll('img'))
      element.append(part)
      for (const read of readers) read(part)
      loadWhenNear(waiting, signal)
      return part
    },
  }
}
