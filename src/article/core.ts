/**
 * Where a block stands on its page: to the part that holds most of the prose, in its boxes, among those of its
 * template. Sums that the page has already answer for any range at once.
 */
import { type Block, type Box, nearness, type Page, WITHIN } from './block'

/** The part of the page that holds most of its prose, found by passing words up the tree as Readability does. */
export interface Core {
  box: Box
  /** First and last prose block of the core. */
  first: number
  last: number
}

/** How numbers without an upper end are measured. */
export const log = (n: number): number => Math.log2(1 + n)

export const wordsIn = ({ sums }: Page, box: Box): number =>
  (sums.words[box.end] as number) - (sums.words[box.start] as number)
export function linkShareIn(page: Page, box: Box): number {
  const { linkWords } = page.sums
  const words = wordsIn(page, box)
  return words ? ((linkWords[box.end] as number) - (linkWords[box.start] as number)) / words : 0
}
export function proseShareIn(page: Page, box: Box): number {
  const { prose } = page.sums
  const words = wordsIn(page, box)
  return words ? ((prose[box.end] as number) - (prose[box.start] as number)) / words : 0
}

/** Where most of the prose is: words pass to the parent whole, to its parent by half, as Readability's scores do. */
export function findCore(page: Page): Core | null {
  const scores = new Map<Box, number>()
  for (const block of page.blocks) {
    if (!block.prose) continue
    const unlikely =
      block.box.within & (WITHIN.nav | WITHIN.aside | WITHIN.footer | WITHIN.dialog | WITHIN.caption) ||
      nearness(block.box, 'comments') > 0
    const score = (block.words - block.linkWords) * (unlikely ? 0.2 : 1)
    let share = 1
    for (
      let box: Box | null = block.box.name === 'body' ? block.box : (block.box.parent ?? block.box), step = 0;
      box && step < 4;
      box = box.parent, step++
    ) {
      scores.set(box, (scores.get(box) ?? 0) + score * share)
      share *= step === 0 ? 0.6 : 0.7
    }
  }
  let best: Box | null = null
  let top = 0
  for (const [box, score] of scores) {
    if (score > top) {
      top = score
      best = box
    }
  }
  if (!best) return null
  let first = best.start
  while (first < best.end - 1 && !page.blocks[first]?.prose) first++
  let last = best.end - 1
  while (last > first && !page.blocks[last]?.prose) last--
  return { box: best, first, last }
}

/** Levels from a box up to the first ancestor that also holds the core; 0 inside the core. */
export function stepsTo(box: Box, core: Box, index: number): number {
  if (index >= core.start && index < core.end) return 0
  let steps = 0
  for (let at: Box | null = core; at; at = at.parent) {
    if (index >= at.start && index < at.end) return steps
    steps++
  }
  return steps + (box ? 1 : 0)
}

/** Sums over all blocks of a template. */
export interface Template {
  words: number
  blocks: number
  linkWords: number
  /** Words of its prose. */
  prose: number
  /** Blocks with a junk concept in them. */
  junk: number
}
/** For each block the sums of its template; `junk` is left to whoever reads what blocks say. */
export function templatesOf({ blocks }: Page): Template[] {
  const sums = new Map<number, Template>()
  const of: Template[] = []
  for (let i = 0; i < blocks.length; i++) {
    const { box, words, linkWords, prose } = blocks[i] as Block
    let sum = sums.get(box.signature)
    if (!sum) {
      sum = { words: 0, blocks: 0, linkWords: 0, prose: 0, junk: 0 }
      sums.set(box.signature, sum)
    }
    sum.words += words
    sum.blocks++
    sum.linkWords += linkWords
    if (prose) sum.prose += words
    of.push(sum)
  }
  return of
}

export function lastProseBefore(page: Page): Int32Array {
  const out = new Int32Array(page.blocks.length)
  let last = -50
  for (let i = 0; i < out.length; i++) {
    out[i] = last
    if (page.blocks[i]?.prose) last = i
  }
  return out
}
export function nextProseAfter(page: Page): Int32Array {
  const out = new Int32Array(page.blocks.length)
  let next = out.length + 50
  for (let i = out.length - 1; i >= 0; i--) {
    out[i] = next
    if (page.blocks[i]?.prose) next = i
  }
  return out
}
