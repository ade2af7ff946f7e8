/**
 * Boxes that beg or sell as a whole, though single lines of them read like story: an appeal with its headline, its
 * grounds and its form, a newsletter box with its blurb.
 */
import type { Block, Box } from '../block'
import { evidence, groundsOf, type Seen } from '../junk/detector'
import { donation } from '../junk/donation'
import { newsletter } from '../junk/newsletter'
import { isWholly, says } from '../lexicons/index'
import { LEFT_OUT, STORY } from '../roles'
import type { JunkKind } from '../types'
import { type Draft, holdsStory, isReported, leaveOut, natures, unitOf, weightOf } from './weigh'

/** A box of more blocks, or of a larger share of the story, is no box. */
const MOST = { blocks: 16, share: 0.35 }
const NEEDED = 4.5
type Verdict = { kind: JunkKind; grounds: Seen[] } | null

/** Leaves out small boxes whose blocks together have the grounds. Reported speech inside keeps the box. */
export function leaveOutBoxes(draft: Draft): void {
  const { page, roles } = draft
  const story = page.blocks.reduce((sum, block, i) => sum + (roles[i] === STORY ? block.words : 0), 0)
  for (const box of page.boxes) {
    const size = box.end - box.start
    if (size < 2 || size > MOST.blocks || box.depth < 2 || !holdsStory(box, roles)) continue
    const blocks = page.blocks.slice(box.start, box.end)
    if (blocks.reduce((sum, block) => sum + block.words, 0) > story * MOST.share) continue
    if (blocks.some((block) => block.words > 12 && isReported(block))) continue
    const verdict = verdictOn(draft, box, blocks) ?? formOrRemnant(draft, box, blocks)
    if (!verdict) continue
    for (const block of blocks)
      if (roles[block.index] === STORY)
        leaveOut(
          draft,
          block.index,
          verdict.kind,
          block.index === box.start ? verdict.grounds : [evidence('part-of-an-appeal')],
        )
    const first = draft.reasons.get(blocks.find((block) => draft.reasons.has(block.index))?.index ?? -1)
    if (first) first.evidence = verdict.grounds
  }
}

/** Items of a list that says what one gets; a longer list is no pitch. */
const MOST_OFFERS = 8

/** Leaves out lists that a line which asks or sells leads to, where that line has gone: they say what one gets for it. */
export function leaveOutOffers(draft: Draft): void {
  const { page, roles, scores } = draft
  for (const box of page.boxes) {
    if ((box.name !== 'ul' && box.name !== 'ol') || box.end - box.start > MOST_OFFERS || !holdsStory(box, roles))
      continue
    const items = page.blocks.slice(box.start, box.end)
    const mean = items.reduce((sum, { index }) => sum + (scores[index] as number), 0) / items.length
    if (mean >= SURELY || items.some((item) => item.links.length)) continue
    const lead = page.blocks
      .slice(Math.max(0, box.start - 2), box.start)
      .filter((block) => roles[block.index] === LEFT_OUT)
    const seller = lead.find((block) => SELLING.some((one) => says(block.said, one)) && !isReported(block))
    if (!seller) continue
    const kind = draft.reasons.get(seller.index)?.kind ?? (says(seller.said, 'ask') ? 'donation' : 'promo')
    for (const { index } of items)
      leaveOut(draft, index, kind, [evidence('part-of-an-appeal'), evidence('asks-to-subscribe')])
  }
}

/** Words of a box that is a form and little else. */
const SMALL = 60
/** From this score on a block is story, whatever stands beside it. */
const SURELY = 0.9

/** A field with a button and a few words, or the last line or list left of a box that sells: whatever the words say. */
function formOrRemnant({ roles, scores }: Draft, box: Box, blocks: Block[]): Verdict {
  const words = blocks.reduce((sum, block) => sum + block.words, 0)
  const kept = blocks.filter((block) => roles[block.index] !== LEFT_OUT)
  if (kept.some((block) => (scores[block.index] as number) >= SURELY)) return null
  if (box.fields === 1 && box.controls >= 2 && words <= SMALL)
    return { kind: 'newsletter', grounds: [evidence('asks-for-email'), evidence('not-prose')] }
  const isRemnant = kept.length === 1 ? (kept[0] as Block).words < 25 : kept.every((block) => block.tag === 'li')
  if (!isRemnant) return null
  const sells = blocks.filter((block) => !kept.includes(block) && SELLING.some((one) => says(block.said, one)))
  return sells.length >= 2 ? { kind: 'promo', grounds: [evidence('asks-to-subscribe'), evidence('not-prose')] } : null
}
const SELLING = ['subscribe', 'paywall', 'ask'] as const

function verdictOn(draft: Draft, box: Box, blocks: Block[]): Verdict {
  const [label] = blocks
  // An ad label speaks for all of its own small box.
  if (
    label &&
    isWholly(label.said, 'ad') &&
    label.words <= 5 &&
    blocks.length <= 6 &&
    !blocks.some((block) => block.words > 25 && !block.linkWords)
  )
    return { kind: 'ad', grounds: [evidence('ad-words', label.text), evidence('not-prose')] }
  const unit = unitOf(draft.page, blocks, box.names)
  unit.controls = box.controls
  unit.fields = box.fields
  for (const detector of [donation, newsletter]) {
    const grounds = groundsOf(detector, unit)
    const worded = grounds.some((one) => one.ground === 'asks-for-money' || one.ground === 'newsletter-words')
    const acts =
      unit.fields > 0 || unit.controls >= 1 || grounds.some((one) => /page|platform|account/.test(one.ground))
    if (worded && acts && natures(grounds) >= 2 && weightOf(grounds) + (acts ? 1 : 0) >= NEEDED)
      return { kind: detector.kind, grounds }
  }
  return null
}
