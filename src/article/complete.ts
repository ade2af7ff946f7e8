/**
 * Completeness: the text as the publisher gives it to machines (JSON-LD `articleBody`), beside what the page shows.
 * What stands in the document alone, free for everybody, follows the story; what a paywall keeps is only said to be
 * missing.
 */
import type { Block, Page } from './block'
import { countWords, fold, letters, selected } from './dom'
import { says } from './lexicons/index'
import { STORY } from './roles'
import type { StructuredData } from './structured'

/** Shorter copies, in letters, are summaries. */
const LEAST_BODY = 400
/** Texts of fewer letters are found in any long text by accident. */
const LEAST_LETTERS = 24

/** What of the story the page does not show. */
export interface Rest {
  /** Paragraphs that only the publisher's copy holds, free for everybody: they follow the text of the page. */
  paragraphs: string[]
  /** True where a paywall cuts the text. */
  cut: boolean
  /** How many words a paywall keeps, as far as the publisher says; 0 where nobody knows. */
  missing: number
}

const NOTHING: Rest = { paragraphs: [], cut: false, missing: 0 }

/** Compares the story with the publisher's copy, and with what the publisher says of its length and price. */
export function restOf(page: Page, data: StructuredData, roles: Uint8Array): Rest {
  const words = page.blocks.reduce((sum, block, i) => sum + (roles[i] === STORY ? block.words : 0), 0)
  const unseen = unseenIn(page, data, roles, words)
  const isGated = data.free === false || (data.free === null && isWalled(page, roles))
  if (!isGated) return { ...NOTHING, paragraphs: unseen }
  if (unseen.length) return { paragraphs: [], cut: true, missing: countWords(unseen.join(' ')) }
  if (data.free === null) return { ...NOTHING, cut: endsOpen(page, roles) }
  if (showsGated(page, data, roles)) return NOTHING
  if (data.wordCount > words * 1.5) return { paragraphs: [], cut: true, missing: data.wordCount - words }
  const isOpening = words < SHORT && (endsOpen(page, roles) || lacksGated(page, data))
  return { ...NOTHING, cut: isOpening || isWalled(page, roles) }
}

/** A gated text of fewer words may be its opening only. */
const SHORT = 250

/** The copy behind the last sentence that the page shows, as paragraphs; empty unless the page shows how it begins. */
function unseenIn(page: Page, { articleBody, statedBody }: StructuredData, roles: Uint8Array, words: number): string[] {
  if (articleBody.length < LEAST_BODY || countWords(articleBody) < words * 1.5) return []
  const sentences = sentencesOf(statedBody, page.lang)
  const story = letters(textOf(page, (block) => roles[block.index] === STORY))
  const long = sentences.filter((one) => one.letters.length >= LEAST_LETTERS)
  const last = long.findLastIndex((one) => story.includes(one.letters))
  // The page must show the copy's beginning whole: otherwise the two are different texts, or differently spelt.
  const shown = long.slice(0, last + 1).filter((one) => story.includes(one.letters)).length
  if (last < 0 || shown < (last + 1) * 0.6) return []
  const rest = sentences.slice(sentences.indexOf(long[last] as Sentence) + 1)
  const anywhere = letters(textOf(page, () => true))
  const unseen = rest.filter((one) => one.letters.length >= LEAST_LETTERS && !anywhere.includes(one.letters))
  const missing = unseen.reduce((sum, one) => sum + countWords(one.text), 0)
  return missing >= 60 && unseen.length >= rest.length * 0.6 ? paragraphsOf(rest) : []
}

const textOf = (page: Page, wanted: (block: Block) => boolean): string =>
  page.blocks
    .filter(wanted)
    .map((block) => block.text)
    .join('')

interface Sentence {
  text: string
  letters: string
  /** Ends a paragraph of the copy. */
  isLast: boolean
}

function sentencesOf(body: string, lang: string): Sentence[] {
  const segmenter = new Intl.Segmenter(lang || undefined, { granularity: 'sentence' })
  return body.split(/<\/p>|<br\s*\/?>|\n/i).flatMap((paragraph) => {
    const plain = fold(paragraph.replace(/<[^>]+>/g, ' '))
    const texts = [...segmenter.segment(plain)].map(({ segment }) => segment.trim()).filter(Boolean)
    return texts.map((text, i) => ({ text, letters: letters(text), isLast: i === texts.length - 1 }))
  })
}

/** Words after which a copy without paragraph ends gets one. */
const LONG_PARAGRAPH = 60

/** Sentences as the copy divides them; one that is a single run is divided where a paragraph has grown long. */
function paragraphsOf(sentences: readonly Sentence[]): string[] {
  const isRun = !sentences.slice(0, -1).some((one) => one.isLast)
  const paragraphs: string[] = []
  let open: string[] = []
  for (const { text, isLast } of sentences) {
    open.push(text)
    if (!(isRun ? countWords(open.join(' ')) >= LONG_PARAGRAPH : isLast)) continue
    paragraphs.push(open.join(' '))
    open = []
  }
  return open.length ? [...paragraphs, open.join(' ')] : paragraphs
}

/** Blocks behind the story among which a gate would stand. */
const NEAR = 8

/** Whether a wall is worded right behind the last of the story. */
function isWalled(page: Page, roles: Uint8Array): boolean {
  const last = roles.lastIndexOf(STORY)
  return page.blocks.slice(last + 1, last + 1 + NEAR).some((block) => says(block.said, 'paywall'))
}

const endsOpen = (page: Page, roles: Uint8Array): boolean =>
  /(?:…|\.\.\.)[\])]?$/.test(page.blocks[roles.lastIndexOf(STORY)]?.text ?? '')

/** Whether a good deal of the story stands in parts that the publisher marks as not free: then they are open here. */
function showsGated(page: Page, { gated }: StructuredData, roles: Uint8Array): boolean {
  let words = 0
  for (const element of gated.flatMap((selector) => selected(page.document, selector))) {
    const box = page.boxOf.get(element)
    for (let i = box?.start ?? 0; i < (box?.end ?? 0); i++)
      if (roles[i] === STORY) words += (page.blocks[i] as Block).words
  }
  return words >= LONG_PARAGRAPH
}

/** Whether the publisher marks parts that are not free, and the page has none of them. */
const lacksGated = (page: Page, { gated }: StructuredData): boolean =>
  gated.length > 0 && !gated.some((selector) => selected(page.document, selector).length)
