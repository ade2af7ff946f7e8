/** Captions and credits: kept, but in their own place. */
import { type Block, type Box, nearness, WITHIN } from '../block'
import { opensWith } from '../lexicons/index'
import { NAME_KINDS } from '../lexicons/names'
import { CAPTION, STORY } from '../roles'
import { FURNITURE } from './rescue'
import type { Draft } from './weigh'

/** Captions and credits stand with their picture, not in the text. */
export function takeCaptions({ page, roles, scores }: Draft): void {
  const { blocks } = page
  const first = roles.indexOf(STORY)
  const last = roles.lastIndexOf(STORY)
  const pictured = new Set<number>()
  for (const media of page.media) for (let d = -2; d <= 3; d++) pictured.add(media.at + d)
  for (let i = Math.max(0, first - 12); i < Math.min(blocks.length, last + 4); i++) {
    const block = blocks[i] as Block
    const inFigure = block.box.within & WITHIN.figure && figureHasMedia(block.box)
    if (block.box.within & WITHIN.caption && !(block.box.within & WITHIN.table) && (inFigure || pictured.has(i))) {
      roles[i] = CAPTION
      continue
    }
    if (roles[i] === STORY) {
      if (i > first && i <= last && block.words <= 60 && standsWithPicture(block.box)) roles[i] = CAPTION
      continue
    }
    if (block.words > 90 || block.box.within & FURNITURE || block.linkWords > block.words * 0.6) continue
    const called = nearness(block.box, 'caption') >= 0.5 || (block.names & (1 << NAME_KINDS.indexOf('caption'))) !== 0
    if (
      (inFigure && (scores[i] as number) > 0.01) ||
      (called && pictured.has(i)) ||
      (pictured.has(i) && opensWith(block.said, 'credit'))
    )
      roles[i] = CAPTION
  }
}

function figureHasMedia(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent)
    if (at.name === 'figure')
      return at.images > 0 || at.element.querySelector('img, picture, video, iframe, svg, canvas') !== null
  return false
}

const CALLED = ['caption', 'embed'].reduce((bits, kind) => bits | (1 << NAME_KINDS.indexOf(kind as 'caption')), 0)

/** A box of its own for a picture and a line or two, called after pictures: its text is the caption. */
function standsWithPicture(box: Box): boolean {
  let names = 0
  for (let at: Box | null = box, step = 0; at && step < 4; at = at.parent, step++) {
    names |= at.names
    if (at.end - at.start > 3) return false
    if (at.images > 0 && names & CALLED) return true
  }
  return false
}
