/** Labels of advertisements and what stands under them. */
import { isWholly, opensWith } from '../lexicons/index'
import { type Detector, evidence, named, type Seen, speaksOf, voices } from './detector'

export const ad: Detector = {
  kind: 'ad',
  hears: voices(['ad'], [], ['ad']),
  look(unit) {
    const out: Seen[] = []
    const label =
      speaksOf(unit, 'ad') &&
      unit.blocks.find((block) => isWholly(block.said, 'ad') || (opensWith(block.said, 'ad') && block.words <= 6))
    if (label) out.push(evidence('ad-words', label.text))
    if (named(unit, 'ad')) out.push(evidence('said-by-name'))
    return out
  },
}
