/**
 * Lines that belong to each other by how they are written: the numbered items of a list that is the story, and lines
 * that open with the same label ("Account: …", "Director: …"). What is story in most of them is story in all.
 */
import type { Block } from '../block'
import { classAt, HALF, LETTER, MARK } from '../lexicons/characters'
import { STORY } from '../roles'
import { FURNITURE, looksLikeLabel } from './rescue'
import type { Draft } from './weigh'

/** Fewer lines may follow each other by accident. */
const LEAST_LINES = 4
/** Least scores of a numbered line, of one that opens with a label, of what stands between numbered lines, and on average of labelled lines amid the story. */
const LEAST = { numbered: 0.05, labelled: 0.1, between: 0.2, amid: 0.2 }
/** Blocks between one number and the next. */
const FAR = 30

const NUMBER = /^(?:#|№)?\s?(\d{1,3})\s?[.):–—-]\s?\S/

/** Whether a text opens with a number as items of a list do: "12) The bell of the old quay". */
export const isNumbered = (text: string): boolean => NUMBER.test(text)

/** Brings back what low scores took out of a series whose other lines are story. */
export function rescueSeries(draft: Draft): void {
  const { page, roles, scores } = draft
  for (const series of numberedSeries(page.blocks)) {
    if (!isStory(draft, series)) continue
    const first = series[0] as Block
    const last = series.at(-1) as Block
    const items = new Set(series)
    for (const block of page.blocks.slice(first.index, last.index + 1)) {
      const isItem = items.has(block)
      const isLike = isItem || block.box.signature === first.box.signature
      if (isLike && (scores[block.index] as number) >= (isItem ? LEAST.numbered : LEAST.between))
        roles[block.index] = STORY
    }
  }
  for (const lines of labelledLines(page.blocks)) {
    if (!isStory(draft, lines) && !isAmid(draft, lines)) continue
    for (const { index } of lines) if ((scores[index] as number) >= LEAST.labelled) roles[index] = STORY
  }
}

/** Most of the lines are story, and none stands in a part of the page that never holds any. */
const isStory = ({ roles }: Draft, lines: readonly Block[]): boolean =>
  lines.length >= LEAST_LINES &&
  lines.filter(({ index }) => roles[index] === STORY).length * 2 > lines.length &&
  !lines.some(({ box }) => box.within & FURNITURE)

/** What is repeated amid the story and only doubted is its own order: an account under each name, a price under each coat. */
function isAmid({ page, roles, scores }: Draft, lines: readonly Block[]): boolean {
  const mean = lines.reduce((sum, { index }) => sum + (scores[index] as number), 0) / lines.length
  if (lines.length < LEAST_LINES || mean < LEAST.amid || lines.some(looksLikeLabel)) return false
  const own = new Set(lines)
  const stands = (i: number): boolean => roles[i] === STORY && !own.has(page.blocks[i] as Block)
  return lines.every(({ index }) => [-3, -2, -1, 1].some((step) => stands(index + step)))
}

/** Runs of blocks made alike whose numbers go up, or down, one by one. */
function numberedSeries(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = []
  const open = new Map<number, { number: number; step: number; lines: Block[] }>()
  for (const block of blocks) {
    const number = Number(NUMBER.exec(block.text)?.[1] ?? Number.NaN)
    if (Number.isNaN(number)) continue
    const { signature } = block.box
    const run = open.get(signature)
    const step = run ? number - run.number : 0
    const isNext = Math.abs(step) === 1 && (run?.step === 0 || run?.step === step)
    if (run && isNext && block.index - (run.lines.at(-1) as Block).index <= FAR) {
      run.number = number
      run.step = step
      run.lines.push(block)
    } else {
      const lines = [block]
      open.set(signature, { number, step: 0, lines })
      all.push(lines)
    }
  }
  return all
}

/** The one or two words that a text opens with, where a colon follows them. */
function labelOf(text: string): string | undefined {
  const colon = text.search(/[:：]/)
  if (colon < 1 || !/^\s?\S/.test(text.slice(colon + 1))) return undefined
  const words = text.slice(0, colon).replace(/\s$/, '').split(' ')
  return words.length <= 2 && words.every(isOfLetters) ? words.join(' ') : undefined
}

function isOfLetters(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const found = classAt(word, at)
    if (!(found & (LETTER | MARK))) return false
    if (found & HALF) at++
  }
  return word !== ''
}

/** Blocks made alike that open with the same label. */
function labelledLines(blocks: readonly Block[]): Iterable<Block[]> {
  const alike = new Map<string, Block[]>()
  for (const block of blocks) {
    const label = block.words <= 12 ? labelOf(block.text) : undefined
    if (label === undefined) continue
    const key = `${block.box.signature} ${label}`
    const lines = alike.get(key)
    if (lines) lines.push(block)
    else alike.set(key, [block])
  }
  return alike.values()
}
