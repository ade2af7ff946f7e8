/** A run of short lines behind the last prose, some of them names of sections: a menu, or another site's tail. */
import { type Block, WITHIN } from '../block'
import { STORY } from '../compose'
import { endsAsSentence } from '../dom'
import { evidence } from '../junk/detector'
import { isWholly } from '../lexicons/index'
import { type Draft, leaveOut } from './weigh'

/** Leaves the tail out. List items without links are left alone: a story may well end with a list. */
export function leaveOutTail(draft: Draft): void {
  const { page, roles } = draft
  const { blocks } = page
  const last = roles.lastIndexOf(STORY)
  let from = last + 1
  while (from > 0 && !(roles[from - 1] === STORY && endsStory(blocks[from - 1] as Block, page.plainText))) from--
  const lines = blocks.slice(from).filter((block) => block.words <= 5 && !endsAsSentence(block.text))
  const sections = lines.filter(namesSection).length
  if (lines.length < 3 || sections < 2) return
  for (let i = from; i <= last; i++) {
    if (roles[i] !== STORY) continue
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
  (!plainText && (block.box.within & (WITHIN.table | WITHIN.code)) !== 0) ||
  (block.tag === 'li' && !block.links.length)

const namesSection = (block: Block): boolean =>
  isWholly(block.said, 'nav') ||
  isWholly(block.said, 'related') ||
  block.links.some((link) => link.target === 'front' || link.target === 'tag')
