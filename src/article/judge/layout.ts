/**
 * What layout says against blocks that read like story: bars that stay on the screen over a long story, boxes beside its
 * column. A story that scrolls inside a fixed box, columns of equal weight and notes in the margin stay.
 */
import { type Box, isHeading, nearness, WITHIN } from '../block'
import type { Layout } from '../layout'
import { LEFT_OUT, STORY } from '../roles'
import type { Draft } from './weigh'

/** A box with more of the story's words is a part of the page, not a box on it. */
const MOST_SHARE = 0.2
/** Words of story that must remain before layout speaks at all. */
const LEAST_LEFT = 100
/** More words than these are no bar. */
const LONGEST_BAR = 120
/** Below these mean scores of the box, doubt is the second witness. */
const DOUBT = { stuckAbove: 0.9, beside: 0.75 }
/** From this share of linked words on, links are the second witness. */
const LINKED = 0.2

/** Leaves out bars and side columns. Which kind of junk they are is told by the detectors later. */
export function leaveOutByLayout(draft: Draft, layout: Layout): void {
  const { page, roles } = draft
  const words = storyWords(draft)
  const total = words[page.blocks.length] as number
  if (!layout.isThere || total < LEAST_LEFT) return
  const wordsIn = (box: Box): number => (words[box.end] as number) - (words[box.start] as number)
  const isSmall = (box: Box): boolean => wordsIn(box) < total * MOST_SHARE
  const against = page.boxes.filter((box) => {
    if (!wordsIn(box) || !isSmall(box)) return false
    const isOutermost = !box.parent || !isSmall(box.parent)
    return (wordsIn(box) <= LONGEST_BAR && isBar(draft, layout, box)) || (isOutermost && isSideBox(draft, layout, box))
  })
  const left = Uint8Array.from(roles)
  for (const box of against) left.fill(LEFT_OUT, box.start, box.end)
  const remains = page.blocks.reduce((sum, block, i) => sum + (left[i] === STORY ? block.words : 0), 0)
  // Where layout speaks against a good part of the story, it is the page that is unusual.
  if (remains >= Math.max(LEAST_LEFT, total * (1 - 2 * MOST_SHARE))) roles.set(left)
}

/** What stays on the screen over the text; headings and heads of tables stick to its upper edge and belong to it. */
function isBar(draft: Draft, layout: Layout, box: Box): boolean {
  const hold = layout.holdOf(box)
  if (hold !== 'above') return hold !== 'none'
  const blocks = draft.page.blocks.slice(box.start, box.end)
  if (box.within & WITHIN.table || blocks.every(isHeading)) return false
  return box.controls > 0 || isLinked(draft, box) || meanScore(draft, box) < DOUBT.stuckAbove
}

/** What stands beside the text and is linked, called a side column, or doubted; standfirsts may stand there. */
function isSideBox(draft: Draft, layout: Layout, box: Box): boolean {
  const isCalled = (box.within & WITHIN.aside) !== 0 || nearness(box, 'sidebar') > 0.3
  if (!isCalled && !isLinked(draft, box) && meanScore(draft, box) >= DOUBT.beside) return false
  return nearness(box, 'dek') < 0.5 && layout.isBeside(box)
}

function isLinked({ page: { sums } }: Draft, { start, end }: Box): boolean {
  const words = (sums.words[end] as number) - (sums.words[start] as number)
  return (sums.linkWords[end] as number) - (sums.linkWords[start] as number) >= words * LINKED
}

function meanScore({ page, scores }: Draft, { start, end }: Box): number {
  let sum = 0
  let words = 0
  for (const block of page.blocks.slice(start, end)) {
    sum += block.words * (scores[block.index] as number)
    words += block.words
  }
  return words ? sum / words : 1
}

/** Words of story before each block. */
function storyWords({ page, roles }: Draft): Float64Array {
  const words = new Float64Array(page.blocks.length + 1)
  for (const { index, words: own } of page.blocks)
    words[index + 1] = (words[index] as number) + (roles[index] === STORY ? own : 0)
  return words
}
