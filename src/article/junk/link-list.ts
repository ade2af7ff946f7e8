/** Menus, section tails, tag clouds, breadcrumbs, pagination: many short links, or many short lines that name sections. */
import { endsAsSentence } from '../dom'
import { isWholly, opensWith } from '../lexicons/index'
import { type Detector, evidence, linksTo, named, type Seen } from './detector'

export const linkList: Detector = {
  kind: 'link-list',
  look(unit) {
    const out: Seen[] = []
    // Headlines under a label are other stories, however short their addresses.
    const [first] = unit.blocks
    const linked = unit.blocks.filter((block) => block.links.length)
    if (
      first &&
      opensWith(first.said, 'related') &&
      linked.length &&
      linksTo(unit, 'tag') === 0 &&
      linked.reduce((sum, block) => sum + block.linkWords / block.links.length, 0) / linked.length >= 3
    )
      return []
    const short = unit.blocks.filter((block) => block.words <= 4 && !endsAsSentence(block.text)).length
    const linkShare = unit.words ? unit.linkWords / unit.words : 0
    const sections = linksTo(unit, 'front', 'tag', 'anchor')
    const links = unit.blocks.reduce((sum, block) => sum + block.links.length, 0)
    const labels = unit.blocks.filter((block) => isWholly(block.said, 'nav') || opensWith(block.said, 'nav')).length
    if (linkShare > 0.6 && links >= 2) out.push(evidence('mostly-links', `${Math.round(linkShare * 100)} %`))
    if (sections >= 2 && sections >= links / 2) out.push(evidence('section-links', String(sections)))
    if (short >= 3 && short >= unit.blocks.length * 0.7) out.push(evidence('short-items', String(short)))
    if (labels >= 2 || (labels && unit.blocks.length <= 3))
      out.push(
        evidence(
          'repeats-navigation',
          unit.blocks.find((block) => isWholly(block.said, 'nav') || opensWith(block.said, 'nav'))?.text ?? '',
        ),
      )
    if (named(unit, 'nav') || named(unit, 'tags')) out.push(evidence('said-by-name'))
    return out.length && (links > 1 || short >= 3 || labels) ? out : []
  },
}
