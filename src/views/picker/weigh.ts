/** How much of the story stands in a block of the page. */
import type { Article } from '../../article/types'

export interface Weight {
  /** Words of the story in it, about. */
  words: number
  /** Share of the story, from 0 to 1. */
  share: number
}

/** What of the story stands in some elements of the page; nothing where the page has no story. */
export function weigh(article: Article | null, elements: Iterable<Element>): Weight {
  const going = [...elements]
  let all = 0
  let inside = 0
  for (const { element, text } of article?.places ?? []) {
    all += text.length
    if (going.some((one) => one.contains(element))) inside += text.length
    else inside += Math.min(text.length, lengthIn(element, going))
  }
  const share = all ? inside / all : 0
  return { words: Math.round(share * (article?.words ?? 0)), share }
}

/** Letters of those elements that are a part of a paragraph. */
const lengthIn = (paragraph: Element, elements: readonly Element[]): number =>
  elements.reduce(
    (sum, one) => sum + (paragraph.contains(one) ? (one.textContent ?? '').replace(/\s+/g, ' ').trim().length : 0),
    0,
  )
