/** How grounds are weighed against each other: the only numbers in the judgement that a person set by hand. */
import type { Block, Box, Link, Page } from '../block'
import type { Seen, Unit } from '../junk/detector'
import { countOf, says } from '../lexicons/index'
import { TARGET_BITS } from '../lexicons/targets'
import { LEFT_OUT, STORY } from '../roles'
import { type Finding, GROUNDS, type JunkKind } from '../types'

/** How much a ground weighs when kinds are told apart and when wording overrules the learned scores. */
export const WEIGHT: Record<keyof typeof GROUNDS, number> = {
  'asks-for-money': 2.5,
  'appeal-opening': 1.5,
  'reminder-form': 1.2,
  'speaks-to-reader': 1,
  'names-an-amount': 0.8,
  'bank-account': 1.5,
  'donation-platform': 2.5,
  'donation-page': 2,
  'asks-to-subscribe': 2,
  'asks-for-email': 1,
  'subscribe-page': 1.3,
  'newsletter-words': 2,
  'related-label': 2,
  'comments-words': 1.8,
  'share-words': 1.5,
  'share-links': 1.8,
  'follow-words': 1.5,
  'notice-words': 1.9,
  'legal-line': 1.6,
  'promo-words': 1.2,
  'app-store': 1.5,
  'ad-words': 2,
  'author-words': 1.8,
  'author-page': 1,
  'repeats-header': 1,
  'date-line': 0.9,
  'mostly-links': 0.8,
  'short-items': 0.8,
  'card-list': 1,
  'section-links': 1,
  'repeats-navigation': 0.9,
  'said-by-name': 0.9,
  'said-by-role': 0.9,
  'after-the-story': 0.2,
  'before-the-story': 0.2,
  'amid-the-story': 0.2,
  'part-of-an-appeal': 0.5,
  'fixed-on-screen': 1,
  'locks-page': 1,
  'beside-the-column': 0.5,
  'not-prose': 0.2,
  'learned-weights': 0,
  'own-rule': 0,
}

/** What has been decided about a page so far; the steps of the judgement pass it on. */
export interface Draft {
  page: Page
  /** Learned scores, one per block: how sure it is that it is story. */
  scores: Float32Array
  /** LEFT_OUT, STORY or CAPTION for each block. */
  roles: Uint8Array
  /** Why single blocks were left out against or beside their score. */
  reasons: Map<number, { kind: JunkKind; evidence: Seen[] }>
}

export interface Judgement {
  /** LEFT_OUT, STORY or CAPTION for each block. */
  roles: Uint8Array
  findings: Finding[]
  /** The blocks of each finding, by their index. */
  held: number[][]
  /** Texts that are moved out of the body, not lost: notes about the writers. */
  aside: string[]
}

/** Leaves a block out, for named grounds. */
export function leaveOut(draft: Draft, index: number, kind: JunkKind, evidence: Seen[]): void {
  draft.roles[index] = LEFT_OUT
  draft.reasons.set(index, { kind, evidence })
}

/** Whether a block of a box is story. */
export function holdsStory({ start, end }: Box, roles: Uint8Array): boolean {
  for (let i = start; i < end; i++) if (roles[i] === STORY) return true
  return false
}

/** How many blocks of the story stand before each block, and in all. */
export function storyBefore(roles: Uint8Array): Int32Array {
  const before = new Int32Array(roles.length + 1)
  for (let i = 0; i < roles.length; i++) before[i + 1] = (before[i] as number) + (roles[i] === STORY ? 1 : 0)
  return before
}

export const weightOf = (grounds: Seen[]): number => grounds.reduce((sum, one) => sum + WEIGHT[one.ground], 0)

/** Different natures among the grounds; the place alone is none. */
export const natures = (grounds: Seen[]): number =>
  new Set(grounds.map((one) => GROUNDS[one.ground]).filter((nature) => nature !== 'place')).size

/** Opens with a quotation mark, but not with a title in marks and a colon: '"The Morning": our newsletter …'. */
export const isQuoted = (text: string): boolean =>
  /^["“„«「『‘]/.test(text) && !/^["“„«「『][^"“”„«»」』]{2,40}["“”«»」』]\s?[:：]/.test(text)

/** Speech about others: quoted, reported, in the third person; such a sentence is story whatever words it holds. */
export function isReported(block: Block): boolean {
  const direct = countOf(block.said, 'direct')
  const reported = countOf(block.said, 'reported')
  if (says(block.said, 'nearMiss')) return true
  if (isQuoted(block.text) && block.words > 8) return true
  return reported > 0 && reported * 2 >= direct
}

/** Blocks as one unit for the detectors. `names` are those of boxes that hold the unit and nothing of the story. */
export function unitOf(page: Page, blocks: Block[], names = 0): Unit {
  const holder = holderOf(blocks)
  let words = 0
  let linkWords = 0
  let anywhere = 0
  let targets = 0
  let inline = (blocks[0] as Block).names
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    words += block.words
    linkWords += block.linkWords
    anywhere |= block.said.anywhere
    for (let l = 0; l < block.links.length; l++) targets |= TARGET_BITS[(block.links[l] as Link).target]
    inline &= block.names
  }
  return {
    page,
    blocks,
    words,
    linkWords,
    controls: holder?.controls ?? 0,
    fields: holder?.fields ?? 0,
    names: names | inline,
    anywhere,
    targets,
  }
}

/** The outermost box that holds these blocks and no others; null for a part of a box. */
function holderOf(blocks: Block[]): Box | null {
  const first = blocks[0] as Block
  const last = blocks.at(-1) as Block
  let holder: Box | null = null
  for (let at: Box | null = first.box; at; at = at.parent) {
    if (at.start < first.index || at.end > last.index + 1) break
    if (at.end === last.index + 1) holder = at
  }
  return holder
}
