/** What the publisher's own copy of the text (JSON-LD `articleBody`) says about the blocks: its words for its story. */
import { type Block, isHeading, isProse, WITHIN } from '../block'
import { endsAsSentence, letters } from '../dom'
import type { Measured } from '../features'
import { LEFT_OUT, STORY } from '../roles'
import type { Draft } from './weigh'

/** Shorter copies, in letters, are summaries. */
const LEAST_BODY = 400
/** Texts of fewer letters are found in any long text by accident. */
const LEAST_LETTERS = 24
/** Below this score the copy is not believed: what is so unlike a story is a pitch that was copied with it. */
const LEAST_SCORE = 0.15

/** Fewer words elsewhere are no story that was missed. */
const LEAST_ELSEWHERE = 100

/**
 * Brings back what was left out although the publisher's copy has it. Where the copy has nothing of the story but a
 * good deal of other prose on the page, the wrong part was taken, and that prose is the story.
 */
export function bringBack(draft: Draft, { articleBody }: Measured['data']): void {
  if (articleBody.length < LEAST_BODY) return
  const { page, roles } = draft
  const body = letters(articleBody)
  const isRight = page.blocks.some((block, i) => roles[i] === STORY && isProse(block) && isTold(body, block))
  if (isRight) fillGaps(draft, body)
  else takeElsewhere(draft, body)
}

/** A stretch of the copy, in letters, and the blocks that stand there. */
interface Stretch {
  start: number
  end: number
  blocks: Block[]
}

/**
 * Gaps are filled with what stands in the copy word for word between two texts that are story: copies also hold the
 * teasers and pitches of their page, but not in one run with it.
 */
function fillGaps({ page, roles, scores, reasons }: Draft, body: string): void {
  const gaps = page.blocks.filter(
    (block, i) =>
      roles[i] === LEFT_OUT && !reasons.has(i) && (scores[i] as number) >= LEAST_SCORE && couldBeStory(block),
  )
  const runs = joined(gaps.flatMap((block) => stretchOf(body, block)))
  if (!runs.length) return
  const story = page.blocks.filter((block) => roles[block.index] === STORY).flatMap((block) => stretchOf(body, block))
  const starts = new Set([body.length, ...story.map(({ start }) => start)])
  const ends = new Set([0, ...story.map(({ end }) => end)])
  for (const { start, end, blocks } of runs)
    if (ends.has(start) && starts.has(end)) for (const { index } of blocks) roles[index] = STORY
}

/** Stretches that follow each other without a letter between them are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const runs: Stretch[] = []
  for (const { start, end, blocks } of stretches) {
    const before = runs.at(-1)
    if (before?.end === start) {
      before.end = end
      before.blocks.push(...blocks)
    } else runs.push({ start, end, blocks: [...blocks] })
  }
  return runs
}

const NO_STORY = WITHIN.nav | WITHIN.footer | WITHIN.dialog | WITHIN.button | WITHIN.caption

const couldBeStory = (block: Block): boolean =>
  block.linkWords === 0 &&
  (block.tag === 'li' || (isProse(block) && endsAsSentence(block.text))) &&
  !(block.box.within & NO_STORY)

function takeElsewhere({ page, roles }: Draft, body: string): void {
  const told = page.blocks.filter((block, i) => roles[i] === LEFT_OUT && stretchOf(body, block).length > 0)
  const words = told.reduce((sum, block) => sum + (isProse(block) ? block.words : 0), 0)
  const [first] = told
  const last = told.at(-1)
  if (!first || !last || words < LEAST_ELSEWHERE) return
  for (const { index } of page.blocks) if (roles[index] === STORY) roles[index] = LEFT_OUT
  for (const block of told) roles[block.index] = STORY
  for (const block of page.blocks.slice(first.index, last.index))
    if (isHeading(block) && body.includes(letters(block.text))) roles[block.index] = STORY
}

/** Where the copy has a block's text; empty where it does not, or the text is too short to tell. */
function stretchOf(body: string, block: Block): Stretch[] {
  const own = block.words >= 4 ? letters(block.text) : ''
  const start = own.length >= LEAST_LETTERS ? body.indexOf(own) : -1
  return start < 0 ? [] : [{ start, end: start + own.length, blocks: [block] }]
}

/** Whether the copy has the block's text, if only a part of it: copies spell links and quotes their own way. */
function isTold(body: string, { text }: Block): boolean {
  const own = letters(text)
  const end = Math.max(0, own.length - LEAST_LETTERS)
  return [0, end >> 1, end].some((at) => body.includes(own.slice(at, at + LEAST_LETTERS)))
}
