/** Other stories: inline "read more" lines, end lists, carousels, most-read boxes. */
import { endsAsSentence } from '../dom'
import { opensWith } from '../lexicons/index'
import { TARGETS } from '../lexicons/targets'
import { type Detector, evidence, linksTo, named, phraseOf, type Seen, speaksOf, voices } from './detector'

export const related: Detector = {
  kind: 'related',
  hears: voices(['related'], TARGETS),
  look(unit) {
    const links = unit.blocks.reduce((sum, block) => sum + block.links.length, 0)
    // A list of tags is a link list, whatever stands above it.
    if (links > 1 && linksTo(unit, 'tag') > links * 0.6) return []
    const out: Seen[] = []
    const label =
      speaksOf(unit, 'related') &&
      unit.blocks.find(
        (block) =>
          opensWith(block.said, 'related') &&
          !opensWith(block.said, 'comments') &&
          (block.words <= 8 || block.linkWords > block.words * 0.4 || /^[^.!?]{2,28}[:：|]/.test(block.text)),
      )
    if (label)
      out.push(evidence('related-label', () => phraseOf({ ...unit, blocks: [label] }, 'related') || label.text))
    const pages = linksTo(unit, 'page', 'outside')
    const linkShare = unit.words ? unit.linkWords / unit.words : 0
    if (pages && linkShare > 0.5) out.push(evidence('mostly-links', `${Math.round(linkShare * 100)} %`))
    const headlines = unit.blocks.filter(
      (block) => block.linkWords > 3 && block.linkWords > block.words * 0.6 && !endsAsSentence(block.text),
    ).length
    if (headlines >= 3) out.push(evidence('card-list', String(headlines)))
    if (named(unit, 'related')) out.push(evidence('said-by-name'))
    if (!label && !headlines && pages < 2 && !speaksOf(unit, 'related')) return []
    return out
  },
}
