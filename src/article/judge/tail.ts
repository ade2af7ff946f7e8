/** A run of short lines behind the last prose, some of them names of sections: a menu, or another site's tail. */
import { type Block, type Box, isHeading, type Page, WITHIN } from '../block'
import { endsAsSentence } from '../dom'
import { evidence } from '../junk/detector'
import { isWholly } from '../lexicons/index'
import { LEFT_OUT, STORY } from '../roles'
import { isNumbered } from './series'
import { type Draft, leaveOut } from './weigh'

/** A last line with such a score is the story's: a name, a place, a date in a list of them. */
const SURELY = 0.9

/** Leaves the tail out. List items without links are left alone: a story may well end with a list. */
export function leaveOutTail(draft: Draft): void {
  const { page, roles, scores } = draft
  const { blocks } = page
  const last = roles.lastIndexOf(STORY)
  let from = last + 1
  while (from > 0 && !(roles[from - 1] === STORY && endsStory(blocks[from - 1] as Block, page.plainText))) from--
  if (from > last) return
  const lines = blocks.slice(from).filter((block) => block.words <= 5 && !endsAsSentence(block.text))
  const sections = lines.filter(namesSection).length
  if (lines.length < 3 || sections < 2) return
  for (let i = from; i <= last; i++) {
    if (roles[i] !== STORY || (scores[i] as number) >= SURELY) continue
    const text = (blocks[i] as Block).text
    leaveOut(draft, i, 'link-list', [
      evidence('short-items', String(lines.length)),
      evidence('repeats-navigation', text),
    ])
  }
}

const endsStory = (block: Block, plainText: boolean): boolean =>
  block.words > 5 ||
  endsAsSentence(block.text) ||
  isNumbered(block.text) ||
  (!plainText && (block.box.within & (WITHIN.table | WITHIN.code)) !== 0) ||
  (block.tag === 'li' && !block.links.length)

const namesSection = (block: Block): boolean =>
  isWholly(block.said, 'nav') ||
  isWholly(block.said, 'related') ||
  block.links.some((link) => link.target === 'front' || link.target === 'tag')

/** A heading by its length too: some pages set their standfirst, or every paragraph, as one. */
const isLabel = (block: Block): boolean => isHeading(block) && block.words <= 12 && !endsAsSentence(block.text)

/** Leaves out headings of nothing: what they stood above went, and a heading of their rank or the end follows. */
export function leaveOutOrphans({ page, roles }: Draft): void {
  for (let i = page.blocks.length - 1; i >= 0; i--) {
    const block = page.blocks[i] as Block
    if (roles[i] !== STORY || !isLabel(block)) continue
    let next = i + 1
    let gone = 0
    for (; next < page.blocks.length && roles[next] === LEFT_OUT; next++) gone += (page.blocks[next] as Block).words
    if (alone(block, page.blocks, roles) || headsList(block, page, roles)) {
      roles[i] = LEFT_OUT
      continue
    }
    const after = page.blocks[next]
    if (after && (roles[next] !== STORY || !isLabel(after) || after.tag > block.tag)) continue
    if (gone > 1) roles[i] = LEFT_OUT
  }
}

/** Names, or stands right over, a list of links that went. */
function headsList(heading: Block, { blocks }: Page, roles: Uint8Array): boolean {
  const next = blocks[heading.index + 1]
  if (!next || roles[next.index] !== LEFT_OUT) return false
  if (isWholly(heading.said, 'related')) return true
  const list = next.tag === 'li' ? listOf(next.box) : null
  if (!list || list.start !== next.index) return false
  const items = blocks.slice(list.start, list.end)
  return items.length >= 3 && items.every((item) => roles[item.index] === LEFT_OUT && item.linkWords * 2 > item.words)
}

function listOf(box: Box): Box | null {
  let list: Box | null = box
  while (list && list.name !== 'ul' && list.name !== 'ol') list = list.parent
  return list
}

/** The heading of a small box of which all else went. */
function alone(heading: Block, blocks: Block[], roles: Uint8Array): boolean {
  const box = heading.box.parent
  if (!box || box.end - box.start > 16 || box.end - box.start < 2) return false
  const others = blocks.slice(box.start, box.end).filter((block) => !isHeading(block))
  const words = others.reduce((sum, block) => sum + block.words, 0)
  return words > 1 && others.every((block) => roles[block.index] === LEFT_OUT)
}
