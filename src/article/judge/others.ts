/** Prose that is not this story: readers' comments, and further articles that the page appends to the first. */
import { type Block, type Box, isHeading, isProse, type Page } from '../block'
import { letters, wordsOf } from '../dom'
import type { Measured } from '../features'
import { evidence } from '../junk/detector'
import { opensWith, says } from '../lexicons/index'
import { NAME_KINDS } from '../lexicons/names'
import { STORY } from '../roles'
import { type Draft, leaveOut, storyBefore } from './weigh'

/** Words of story that must remain outside before a whole stretch of prose is called somebody else's. */
const ENOUGH = 40
const COMMENTS = 1 << NAME_KINDS.indexOf('comments')

/** Leaves out comments: boxes called so that also read so, or stand in a row of equals. */
export function leaveOutComments(draft: Draft): void {
  const { page, roles } = draft
  const total = proseWords(draft, 0, page.blocks.length)
  if (total < ENOUGH) return
  const first = roles.indexOf(STORY)
  let firstProse = first
  // A thread's first post is its story, though it is made like the answers.
  let firstPost = 0
  const before = storyBefore(roles)
  const rows = new Map<string, number>()
  for (const box of page.boxes) {
    if (box.depth < 2 || before[box.end] === before[box.start] || !(box.names & COMMENTS)) continue
    const inside = proseWords(draft, box.start, box.end)
    if (inside === 0 || total - inside < ENOUGH || box.start <= first) continue
    while (firstProse < box.start && !isStoryProse(draft, firstProse)) firstProse++
    if (firstProse >= box.start) firstPost = box.end
    if (box.start < firstPost) continue
    const blocks = page.blocks.slice(box.start, box.end)
    const worded = blocks.some(
      (block) => block.words <= 12 && (opensWith(block.said, 'comments') || says(block.said, 'comments')),
    )
    if (!rows.size) for (const one of page.boxes) if (one.names & COMMENTS) count(rows, rowOf(one))
    const isRepeated = (rows.get(rowOf(box)) ?? 0) > 1
    if (!worded && !isRepeated) continue
    for (const block of blocks)
      if (roles[block.index] === STORY)
        leaveOut(draft, block.index, 'comments', [
          evidence('said-by-name'),
          evidence(worded ? 'comments-words' : 'card-list'),
        ])
  }
}

/** The same for boxes that stand side by side and are made alike. */
const rowOf = ({ parent, signature }: Box): string => `${parent?.index} ${signature}`
const count = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1)

/**
 * Leaves out appended articles: where one `article` holds the headline of the page, those behind it that stand beside
 * it with a heading, or anywhere with a first-rank one, are others. Posts of a live blog, which hold no page headline,
 * stay.
 */
export function leaveOutNextArticles(draft: Draft, measured: Measured): void {
  const { page, roles } = draft
  const title = new Set(wordsOf(measured.title).filter((word) => word.length > 2))
  if (title.size < 2) return
  const articles = page.boxes.filter((box) => box.name === 'article' && proseWords(draft, box.start, box.end) > 0)
  const own = articles.find((box) => headlineOf(page, box, title))
  if (!own || proseWords(draft, own.start, own.end) < ENOUGH) return
  for (const box of articles) {
    if (box.start < own.end) continue
    const heading = page.blocks.slice(box.start, box.start + 4).find((block) => isHeading(block))
    if (!heading || (box.parent !== own.parent && heading.tag !== 'h1')) continue
    for (let i = box.start; i < box.end; i++)
      if (roles[i] === STORY)
        leaveOut(draft, i, 'related', [evidence('card-list', heading.text), evidence('after-the-story')])
  }
}

/** The page's headline inside a box: a heading that shares most words with the title. */
function headlineOf(page: Page, box: Box, title: Set<string>): Block | undefined {
  return page.blocks.slice(box.start, Math.min(box.end, box.start + 8)).find((block) => {
    if (!isHeading(block)) return false
    const words = wordsOf(block.text)
    const shared = words.filter((word) => title.has(word)).length
    return (
      shared >= Math.max(2, title.size * 0.6) ||
      // The page's own title may go on with the name of the site.
      (block.tag === 'h1' && shared >= 2 && words.every((word) => word.length <= 2 || title.has(word))) ||
      (letters(block.text).length > 12 && letters([...title].join('')).includes(letters(block.text)))
    )
  })
}

function proseWords(draft: Draft, from: number, to: number): number {
  const { page } = draft
  let words = 0
  for (let i = from; i < to; i++) if (isStoryProse(draft, i)) words += (page.blocks[i] as Block).words
  return words
}

const isStoryProse = ({ page, roles }: Draft, i: number): boolean =>
  roles[i] === STORY && isProse(page.blocks[i] as Block)
