/** Share and follow bars. */
import { isWholly, opensWith } from '../lexicons/index'
import { type Detector, evidence, linksTo, named, type Seen, speaksOf, voices, wording } from './detector'

export const share: Detector = {
  kind: 'share',
  hears: voices(['share', 'follow'], ['share', 'social']),
  look(unit) {
    const out: Seen[] = []
    const label =
      speaksOf(unit, 'share') &&
      unit.blocks.find((block) => (opensWith(block.said, 'share') && block.words <= 8) || isWholly(block.said, 'share'))
    if (label) out.push(evidence('share-words', label.text))
    const follow = wording(unit, out, 'follow', 'follow-words')
    const links = linksTo(unit, 'share')
    const profiles = linksTo(unit, 'social')
    if (links || profiles >= 2 || (profiles && (label || follow)))
      out.push(evidence('share-links', String(links + profiles)))
    if (out.length && named(unit, 'share')) out.push(evidence('said-by-name'))
    return out
  },
}
