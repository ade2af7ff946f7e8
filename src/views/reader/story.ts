/** The story as it is drawn, and what joins it later. */
import type { Article } from '../../article/types'
import type { Frame } from './frame'
import { HEADINGS, levelHeadings, rename } from './headings'
import { loadWhenNear, settleImages } from './images'
import { join } from './join'
import { leavesOf } from './leaves'
import { make } from './make'

type Shared = 'article' | 'leaves' | 'onStory' | 'addPage' | 'freshStory' | 'returnOf' | 'onPiece' | 'dress'
export interface Story extends Pick<Frame, Shared> {
  element: HTMLElement
}

/** What one page of the site gave to the story. */
interface Part {
  article: Article
  element: HTMLElement
  leaves: HTMLElement[]
  /** The number of each leaf among the page's own. */
  numbers: readonly number[]
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
  const dressers: ((piece: HTMLElement) => void)[] = []
  const parts: Part[] = []
  let article = first
  let openLevels: readonly number[] = []
  const fill = (element: HTMLElement, content: HTMLElement, article: Article, numbers?: number[]) => {
    show(element, content)
    openLevels = levelHeadings(element, openLevels)
    const own = leavesOf(element)
    leaves.push(...own)
    parts.push({ article, element, leaves: own, numbers: numbers ?? own.map((_, i) => i) })
  }
  const dress = (piece: HTMLElement) => {
    for (const one of dressers) one(piece)
  }
  fill(element, first.content, first)
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
    onPiece(dresser) {
      dressers.push(dresser)
      dresser(element)
    },
    dress,
    onStory(read) {
      readers.push(read)
      read(element)
    },
    addPage(page, label) {
      const joined = join(article, page)
      if (!joined) return null
      article = joined.article
      const part = make('section', { className: 'more', tabIndex: -1, ariaLabel: label })
      fill(part, joined.added, page, joined.numbers)
      const waiting = settleImages(part.querySelectorAll('img'))
      element.append(part)
      dress(part)
      for (const read of readers) read(part)
      loadWhenNear(waiting, signal)
      return part
    },
    returnOf(finding) {
      const part = parts.find(({ article }) => article.findings.includes(finding))
      const returned = part?.article.returned(finding)
      if (!part || !returned) return null
      const content = make('div')
      show(content, returned.content)
      // It is no part of the story's outline.
      for (const heading of content.querySelectorAll(HEADINGS)) rename(heading, 'p').classList.add('heading')
      loadWhenNear(settleImages(content.querySelectorAll('img')), signal)
      return { content, ...spotIn(part, returned.leaf) }
    },
  }
}

/** Where in a part of the story its page's own leaf of that number stands, or would. */
function spotIn({ element, leaves, numbers }: Part, leaf: number): { part: HTMLElement; before: HTMLElement | null } {
  const next = numbers.findIndex((number) => number >= leaf)
  return { part: element, before: leaves[next] ?? null }
}
