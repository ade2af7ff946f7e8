/** Readers' comments, the invitation to write one, and the rules for it. */
import { isWholly, opensWith } from '../lexicons/index'
import { type Detector, evidence, named, type Seen, speaksOf, voices } from './detector'

export const comments: Detector = {
  kind: 'comments',
  hears: voices(['comments'], [], ['comments']),
  look(unit) {
    const out: Seen[] = []
    const label =
      speaksOf(unit, 'comments') &&
      unit.blocks.find(
        (block) => isWholly(block.said, 'comments') || (opensWith(block.said, 'comments') && block.words <= 10),
      )
    if (label) out.push(evidence('comments-words', label.text))
    if (named(unit, 'comments')) out.push(evidence('said-by-name'))
    if (out.length && unit.fields) out.push(evidence('asks-for-email'))
    return out
  },
}
