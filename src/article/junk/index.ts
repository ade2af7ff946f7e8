/**
 * Judgement: which blocks are story, which are junk, and why. Detectors look and give grounds; only this file weighs
 * them. The learned scores say how a block stands; wording, links and controls can overrule them where at least two
 * grounds of different nature agree.
 */
import { type Block, type Box, isProse, nearness, type Page, WITHIN } from '../block'
import { CAPTION, LEFT_OUT, STORY } from '../compose'
import { endsAsSentence, fold, letters, pathOf } from '../dom'
import type { Measured } from '../features'
import { countOf, isWholly, opensWith, says } from '../lexicons/index'
import { NAME_KINDS } from '../lexicons/names'
import { type Evidence, type Finding, GROUNDS, type JunkKind } from '../types'
import { ad } from './ad'
import { author } from './author'
import { comments } from './comments'
import { type Detector, evidence, type Unit } from './detector'
import { ACCOUNT, AMOUNT, donation } from './donation'
import { linkList } from './link-list'
import { meta } from './meta'
import { newsletter } from './newsletter'
import { notice } from './notice'
import { promo } from './promo'
import { related } from './related'
import { share } from './share'

export const DETECTORS: readonly Detector[] = [
  donation,
  newsletter,
  related,
  linkList,
  share,
  comments,
  notice,
  promo,
  ad,
  author,
  meta,
]

/** How much a ground weighs when kinds are told apart and when wording overrules the learned scores. */
const WEIGHT: Record<keyof typeof GROUNDS, number> = {
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
  'notice-words': 1.4,
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
  'beside-the-column': 0.5,
  'not-prose': 0.2,
  'learned-weights': 0,
}

/** A block is taken for story from this score on; below the second, it is left out unless it is plain prose amid the story. */
const SURE = 0.5
const MAYBE = 0.25

export interface Judgement {
  /** LEFT_OUT, STORY or CAPTION for each block. */
  roles: Uint8Array
  findings: Finding[]
  /** Texts that are moved out of the body, not lost: notes about the writers. */
  aside: string[]
}

/** Finds the story and the junk of a measured page. `scores` are the learned ones, one per block. Changes nothing. */
export function findJunk(page: Page, measured: Measured, scores: Float32Array): Judgement {
  const { blocks } = page
  const roles = new Uint8Array(blocks.length)
  const reasons = new Map<number, { kind: JunkKind; evidence: Evidence[] }>()
  for (let i = 0; i < blocks.length; i++) roles[i] = (scores[i] as number) >= SURE ? STORY : LEFT_OUT
  rescue(page, scores, roles)
  dropHeader(page, measured, roles)
  takeCaptions(page, roles, scores)
  const about = aboutMoney(page, roles)
  markAppeals(page, roles, reasons, about)
  markUnmarked(page, roles, reasons)
  markTail(page, roles, reasons)
  return { roles, ...collect(page, roles, scores, reasons) }
}

const FURNITURE = WITHIN.nav | WITHIN.footer | WITHIN.dialog | WITHIN.aside | WITHIN.button
const isHeading = (block: Block): boolean => /^h[1-6]$/.test(block.tag)

/** Plain prose between two sure story blocks in the same box stays: a lost paragraph is worse than a surviving box. */
function rescue(page: Page, scores: Float32Array, roles: Uint8Array): void {
  const { blocks } = page
  const first = roles.indexOf(STORY)
  const last = roles.lastIndexOf(STORY)
  for (let i = first + 1; i < last; i++) {
    if (roles[i] === STORY || (scores[i] as number) < MAYBE) continue
    const block = blocks[i] as Block
    if (block.box.within & (FURNITURE | WITHIN.caption | WITHIN.form)) continue
    const before = neighbourStory(roles, blocks, i, -1)
    const after = neighbourStory(roles, blocks, i, 1)
    if (before === null || after === null) continue
    const same =
      before.box.parent === block.box.parent || after.box.parent === block.box.parent || before.box === block.box
    if (same && block.words >= 8 && endsAsSentence(block.text) && block.linkWords < block.words * 0.5) roles[i] = STORY
  }
}

function neighbourStory(roles: Uint8Array, blocks: Block[], i: number, step: 1 | -1): Block | null {
  for (let at = i + step, seen = 0; at >= 0 && at < blocks.length && seen < 6; at += step, seen++)
    if (roles[at] === STORY) return blocks[at] as Block
  return null
}

/** The headline has a place of its own in the reader; a heading that says it again is no part of the body. */
function dropHeader(page: Page, measured: Measured, roles: Uint8Array): void {
  const title = letters(measured.title)
  if (title.length < 8) return
  const first = roles.indexOf(STORY)
  for (let i = first; i >= 0 && i < Math.min(page.blocks.length, first + 4); i++) {
    const block = page.blocks[i] as Block
    if (roles[i] === STORY && isHeading(block) && letters(block.text) === title) roles[i] = LEFT_OUT
  }
}

/** Captions and credits stand with their picture, not in the text. */
function takeCaptions(page: Page, roles: Uint8Array, scores: Float32Array): void {
  const { blocks } = page
  const first = roles.indexOf(STORY)
  const last = roles.lastIndexOf(STORY)
  const pictured = new Set<number>()
  for (const media of page.media) for (let d = -2; d <= 3; d++) pictured.add(media.at + d)
  blocks.forEach((block, i) => {
    const inFigure = block.box.within & WITHIN.figure && figureHasMedia(block.box)
    if (block.box.within & WITHIN.caption && !(block.box.within & WITHIN.table) && (inFigure || pictured.has(i))) {
      roles[i] = i >= first - 12 && i <= last + 3 ? CAPTION : LEFT_OUT
      return
    }
    if (roles[i] === STORY) return
    if (
      i < first - 12 ||
      i > last + 3 ||
      block.words > 90 ||
      block.box.within & FURNITURE ||
      block.linkWords > block.words * 0.6
    )
      return
    const called = nearness(block.box, 'caption') >= 0.5 || (block.names & (1 << NAME_KINDS.indexOf('caption'))) !== 0
    if (
      (inFigure && (scores[i] as number) > 0.01) ||
      (called && pictured.has(i)) ||
      (pictured.has(i) && opensWith(block.said, 'credit'))
    )
      roles[i] = CAPTION
  })
}

function figureHasMedia(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent)
    if (at.name === 'figure')
      return at.images > 0 || at.element.querySelector('img, picture, video, iframe, svg, canvas') !== null
  return false
}

/** The story is itself about money given: wording alone then says nothing. */
function aboutMoney(page: Page, roles: Uint8Array): boolean {
  const story = page.blocks.filter((block, i) => roles[i] === STORY && block.words > 12)
  const hits = story.filter((block) => says(block.said, 'moneyWord') && countOf(block.said, 'direct') === 0).length
  const titled = page.reader.read(page.document.title)
  return (story.length > 0 && hits / story.length > 0.25) || (says(titled, 'moneyWord') && hits >= 2)
}

function unitOf(page: Page, blocks: Block[], roles: Uint8Array, names = 0): Unit {
  const first = blocks[0] as Block
  const storyFirst = roles.indexOf(STORY)
  const storyLast = roles.lastIndexOf(STORY)
  const holder = first.box
  return {
    page,
    blocks,
    words: blocks.reduce((sum, block) => sum + block.words, 0),
    linkWords: blocks.reduce((sum, block) => sum + block.linkWords, 0),
    controls: holder.end - holder.start <= blocks.length ? holder.controls : 0,
    fields: holder.end - holder.start <= blocks.length ? holder.fields : 0,
    place: storyFirst < 0 || first.index < storyFirst ? 'before' : first.index > storyLast ? 'after' : 'amid',
    names: names | blocks.reduce((bits, block) => bits & block.names, first.names),
  }
}

const PLACE = {
  before: 'before-the-story',
  amid: 'amid-the-story',
  after: 'after-the-story',
  beside: 'beside-the-column',
} as const
const weightOf = (grounds: Evidence[]): number => grounds.reduce((sum, one) => sum + WEIGHT[one.ground], 0)
const natures = (grounds: Evidence[]): number =>
  new Set(grounds.map((one) => GROUNDS[one.ground]).filter((nature) => nature !== 'place')).size

/** Speech about others: quoted, reported, in the third person; such a sentence is story whatever words it holds. */
function isReported(block: Block): boolean {
  const direct = countOf(block.said, 'direct')
  const reported = countOf(block.said, 'reported')
  if (says(block.said, 'nearMiss')) return true
  if (/^["“„«「『‘]/.test(block.text) && block.words > 8) return true
  return reported > 0 && reported * 2 >= direct
}

/** Appeals: a sentence that asks, and all that hangs on it before and behind. */
function markAppeals(
  page: Page,
  roles: Uint8Array,
  reasons: Map<number, { kind: JunkKind; evidence: Evidence[] }>,
  about: boolean,
): void {
  const { blocks } = page
  const last = blocks.length - 1
  const seeds: { index: number; grounds: Evidence[] }[] = []
  for (let i = 0; i <= last; i++) {
    if (roles[i] !== STORY) continue
    const block = blocks[i] as Block
    if (isReported(block)) continue
    const grounds = donation.look(unitOf(page, [block], roles))
    if (!grounds.length) continue
    const linked = grounds.some((one) => GROUNDS[one.ground] === 'link' || one.ground === 'bank-account')
    const worded = grounds.filter((one) => GROUNDS[one.ground] === 'wording').length
    const needs = about ? 4.5 : 3.3
    if (weightOf(grounds) >= needs && natures(grounds) >= 2 && worded && (linked || !about))
      seeds.push({ index: i, grounds })
  }
  for (const { index, grounds } of seeds) {
    if (reasons.has(index)) continue
    let from = index
    for (let at = index - 1, gap = 0; at >= 0 && index - at <= 16 && gap <= 2; at--) {
      const block = blocks[at] as Block
      if (roles[at] !== STORY) continue
      if (isAppealTalk(block)) {
        from = at
        gap = 0
        if (says(block.said, 'appealOpen') && !(at > 0 && says((blocks[at - 1] as Block).said, 'appealOpen'))) break
      } else gap++
    }
    let to = index
    for (let at = index + 1, gap = 0; at <= last && at - index <= 24 && gap <= 1; at++) {
      const block = blocks[at] as Block
      if (roles[at] !== STORY) continue
      if (isAppealTalk(block) || hangsOn(block)) {
        to = at
        gap = 0
      } else gap++
    }
    for (let at = from; at <= to; at++) {
      if (roles[at] !== STORY) continue
      if (at !== index && isReported(blocks[at] as Block) && at > from && at < to && !surrounded(blocks, at)) continue
      roles[at] = LEFT_OUT
      reasons.set(at, { kind: 'donation', evidence: at === index ? grounds : [evidence('part-of-an-appeal')] })
    }
  }
}

/** Talks as appeals do: to the reader, about us. */
function isAppealTalk(block: Block): boolean {
  const said = block.said
  if (says(said, 'ask') || says(said, 'reminder') || ACCOUNT.test(block.text)) return true
  if (opensWith(said, 'appealOpen')) return true
  if (isReported(block)) return false
  const direct = countOf(said, 'direct') / Math.max(said.tokens, 1)
  return (says(said, 'appealAid') && block.words < 60) || direct >= 0.055
}
/** What follows an appeal without asking again: amounts, buttons, thanks, the privacy line. */
const hangsOn = (block: Block): boolean =>
  says(block.said, 'notice') ||
  says(block.said, 'newsletter') ||
  (block.words <= 12 && AMOUNT.test(block.text) && !isHeading(block))
const surrounded = (blocks: Block[], at: number): boolean =>
  isAppealTalk(blocks[at - 1] as Block) && isAppealTalk(blocks[at + 1] as Block)

/** Bare lines among the story's paragraphs that no box marks: newsletter lines, "read more", follow us, legal lines. */
function markUnmarked(
  page: Page,
  roles: Uint8Array,
  reasons: Map<number, { kind: JunkKind; evidence: Evidence[] }>,
): void {
  const { blocks } = page
  const last = roles.lastIndexOf(STORY)
  const mark = (i: number, kind: JunkKind, grounds: Evidence[]): void => {
    roles[i] = LEFT_OUT
    reasons.set(i, { kind, evidence: grounds })
  }
  for (let i = 0; i < blocks.length; i++) {
    if (roles[i] !== STORY) continue
    const block = blocks[i] as Block
    if (block.words > 70 || isReported(block)) continue
    const unit = unitOf(page, [block], roles)
    const said = block.said
    const allLink = block.linkWords >= block.words * 0.85
    if (says(said, 'newsletter') || says(said, 'newsletterWord')) {
      const grounds = newsletter.look(unit)
      if (
        grounds.some((one) => one.ground === 'newsletter-words') &&
        (natures(grounds) >= 2 ||
          countOf(said, 'newsletter') >= 2 ||
          (countOf(said, 'direct') > 0 && says(said, 'newsletterWord') && block.words < 45))
      ) {
        mark(i, 'newsletter', grounds)
        continue
      }
    }
    if (opensWith(said, 'related') && !isHeading(block) && block.words <= 40) {
      const linked = block.linkWords >= 3 || allLink
      const labelled = /^[^.!?]{2,28}[:：|–—]/.test(block.text)
      if (
        (linked && (labelled || allLink || block.linkWords > block.words * 0.55)) ||
        (labelled && isAllUpper(block.text.split(/[:：|–—]/)[0] ?? '') && i < last)
      ) {
        mark(i, 'related', related.look(unit).length ? related.look(unit) : [evidence('related-label', block.text)])
        continue
      }
    }
    if (
      allLink &&
      block.words >= 4 &&
      block.words <= 30 &&
      !endsAsSentence(block.text) &&
      (block.tag === 'p' || block.tag === 'div') &&
      block.links.every((link) => link.target === 'page') &&
      block.links.length <= 2 &&
      i < last &&
      !isHeading(block)
    ) {
      const beforeProse = isProse(blocks[i - 1] ?? block)
      const afterProse = isProse(blocks[i + 1] ?? block)
      if (beforeProse && afterProse) {
        mark(i, 'related', [evidence('mostly-links', '100 %'), evidence('not-prose')])
        continue
      }
    }
    if (
      says(said, 'follow') &&
      (linkCount(block, 'social', 'app') > 0 || block.words < 25) &&
      countOf(said, 'reported') === 0
    ) {
      mark(i, 'share', share.look(unit))
      continue
    }
    if (isWholly(said, 'ad') && block.words <= 6 && !isHeading(block)) {
      mark(i, 'ad', ad.look(unit))
      continue
    }
    const promos = promo.look(unit)
    if (says(said, 'promo') && natures(promos) >= 2 && countOf(said, 'direct') > 0 && block.words < 45) {
      mark(i, 'promo', promos)
      continue
    }
    if ((says(said, 'subscribe') || says(said, 'paywall')) && natures(promos) >= 2 && block.words < 60)
      mark(i, 'promo', promos)
    else if (
      says(said, 'copyright') &&
      i >= last - 1 &&
      block.words < 60 &&
      (countOf(said, 'copyright') >= 2 || /©|\(c\)/i.test(block.text))
    )
      mark(i, 'notice', notice.look(unit))
    else if (says(said, 'notice') && countOf(said, 'notice') >= 2 && block.words < 50)
      mark(i, 'notice', notice.look(unit))
  }
}

const linkCount = (block: Block, ...targets: string[]): number =>
  block.links.filter((link) => targets.includes(link.target)).length
const isAllUpper = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)

/** A run of short lines behind the last prose, some of them names of sections: another site's tail. */
function markTail(page: Page, roles: Uint8Array, reasons: Map<number, { kind: JunkKind; evidence: Evidence[] }>): void {
  const { blocks } = page
  const last = roles.lastIndexOf(STORY)
  let from = last + 1
  while (from > 0) {
    const block = blocks[from - 1] as Block
    if (
      roles[from - 1] === STORY &&
      (block.words > 5 || endsAsSentence(block.text) || block.box.within & (WITHIN.table | WITHIN.code))
    )
      break
    if (roles[from - 1] === STORY && block.tag === 'li' && !block.links.length) break
    from--
  }
  const lines = blocks.slice(from).filter((block) => block.words <= 5 && !endsAsSentence(block.text))
  const sections = lines.filter(
    (block) =>
      isWholly(block.said, 'nav') ||
      isWholly(block.said, 'related') ||
      block.links.some((link) => link.target === 'front' || link.target === 'tag'),
  ).length
  if (lines.length < 3 || sections < 2) return
  const tail: number[] = []
  for (let i = from; i <= last; i++) if (roles[i] === STORY) tail.push(i)
  for (const i of tail) {
    roles[i] = LEFT_OUT
    reasons.set(i, {
      kind: 'link-list',
      evidence: [
        evidence('short-items', String(lines.length)),
        evidence('repeats-navigation', (blocks[i] as Block).text),
      ],
    })
  }
}

interface Group {
  kind: JunkKind
  grounds: Evidence[]
  blocks: Block[]
  elements: Element[]
  partial: boolean
}

/** Everything left out, as findings: whole boxes where no story is inside, single runs elsewhere, neighbours joined. */
function collect(
  page: Page,
  roles: Uint8Array,
  scores: Float32Array,
  reasons: Map<number, { kind: JunkKind; evidence: Evidence[] }>,
): { findings: Finding[]; aside: string[] } {
  const { blocks } = page
  const kept = new Int32Array(blocks.length + 1)
  for (let i = 0; i < blocks.length; i++) kept[i + 1] = (kept[i] as number) + (roles[i] === LEFT_OUT ? 0 : 1)
  const holds = (box: Box): boolean => (kept[box.end] as number) > (kept[box.start] as number)
  const first = roles.indexOf(STORY)
  const last = roles.lastIndexOf(STORY)
  if (first < 0) return { findings: [], aside: [] }
  const region = regionOf(page, first, last)
  const groups: Group[] = []
  for (let i = 0; i < blocks.length; ) {
    if (roles[i] !== LEFT_OUT) {
      i++
      continue
    }
    const block = blocks[i] as Block
    let top: Box | null = null
    let names = 0
    for (let at: Box | null = block.box; at && !holds(at); at = at.parent) {
      top = at
      names |= at.names
    }
    const decided = reasons.get(i)
    if (top && !decided) {
      for (const box of split(page, top, roles))
        groups.push(
          judge(page, roles, scores, blocks.slice(box.start, box.end), namesUpTo(box, top), [box.element], false),
        )
      i = Math.max(i + 1, top.end)
    } else if (decided) {
      const whole = block.box.end - block.box.start === 1 && !block.partial
      groups.push({
        kind: decided.kind,
        grounds: decided.evidence,
        blocks: [block],
        elements: [(top ?? block.box).element],
        partial: !whole && !top,
      })
      i++
    } else {
      groups.push(judge(page, roles, scores, [block], names, [block.box.element], true))
      i++
    }
  }
  const listed = groups.filter((group) => group.blocks.length && isListed(group, first, last, region))
  const findings = join(listed).map((group) => toFinding(group, first, last))
  const aside = listed
    .filter(
      (group) =>
        group.kind === 'author' &&
        group.blocks.some((block) => block.words >= 6) &&
        (group.blocks[0] as Block).index >= region.start &&
        (group.blocks[0] as Block).index < region.end,
    )
    .map((group) => group.blocks.map((block) => block.text).join(' '))
    .filter((text) => text.length < 900)
  return { findings, aside }
}

function namesUpTo(box: Box, top: Box): number {
  let names = 0
  for (let at: Box | null = box; at; at = at.parent) {
    names |= at.names
    if (at === top) break
  }
  return names
}

/** The part of the page that belongs to the story: its `article` or `main`, else two boxes around it. */
function regionOf(page: Page, first: number, last: number): Box {
  let box = (page.blocks[first] as Block).box
  while (box.parent && box.end <= last) box = box.parent
  let region = box
  for (let at: Box | null = box, step = 0; at; at = at.parent, step++) {
    if (at.name === 'article' || at.name === 'main' || (step > 0 && step <= 2 && at.parent)) region = at
  }
  return region
}

/** A large box without story is taken apart where its children are of different kinds. */
function split(page: Page, box: Box, roles: Uint8Array): Box[] {
  const size = box.end - box.start
  if (size <= 1 || /^(ul|ol|dl|nav|form|table|menu)$/.test(box.name)) return [box]
  const whole = strongest(unitOf(page, page.blocks.slice(box.start, box.end), roles, box.names))
  if (size <= 40 && whole.kind === 'donation' && whole.weight >= 4) return [box]
  const children = page.boxes.filter((other) => other.parent === box && other.end > other.start)
  if (children.length === 1 && (children[0] as Box).end - (children[0] as Box).start === size)
    return split(page, children[0] as Box, roles)
  const covered = children.reduce((sum, child) => sum + child.end - child.start, 0)
  if (children.length < 2 || covered < size) return [box]
  const kinds = new Set(
    children
      .map((child) => strongest(unitOf(page, page.blocks.slice(child.start, child.end), roles, child.names)).kind)
      .filter(Boolean),
  )
  return size > 24 || (kinds.size > 1 && (kinds.has('donation') || kinds.has('newsletter') || size > 8))
    ? children.flatMap((child) => split(page, child, roles))
    : [box]
}

/** The kind with the heaviest grounds; `donation` needs two natures, as wording alone never is enough. */
function strongest(unit: Unit): { kind: JunkKind | null; grounds: Evidence[]; weight: number } {
  let best: { kind: JunkKind | null; grounds: Evidence[]; weight: number } = { kind: null, grounds: [], weight: 0 }
  for (const detector of DETECTORS) {
    const grounds = detector.look(unit)
    if (!grounds.length) continue
    if (detector.kind === 'donation' && (natures(grounds) < 2 || weightOf(grounds) < 2.5)) continue
    const weight = weightOf(grounds)
    if (weight > best.weight) best = { kind: detector.kind, grounds, weight }
  }
  return best
}

function judge(
  page: Page,
  roles: Uint8Array,
  scores: Float32Array,
  blocks: Block[],
  names: number,
  elements: Element[],
  partial: boolean,
): Group {
  const left = blocks.filter((block) => roles[block.index] === LEFT_OUT)
  const unit = unitOf(page, left.length ? left : blocks, roles, names)
  const best = strongest(unit)
  const mean = unit.blocks.reduce((sum, block) => sum + (scores[block.index] as number), 0) / unit.blocks.length
  const learned = evidence('learned-weights', `${Math.round((1 - mean) * 100)} %`)
  if (best.kind && best.weight >= 0.8)
    return { kind: best.kind, grounds: [...best.grounds, learned], blocks: unit.blocks, elements, partial }
  const linkShare = unit.words ? unit.linkWords / unit.words : 0
  const kind: JunkKind =
    linkShare > 0.5
      ? unit.words / unit.blocks.length > 4
        ? 'related'
        : 'link-list'
      : unit.place === 'before'
        ? 'meta'
        : 'promo'
  return {
    kind,
    grounds: [
      ...(linkShare > 0.5 ? [evidence('mostly-links', `${Math.round(linkShare * 100)} %`)] : [evidence('not-prose')]),
      learned,
    ],
    blocks: unit.blocks,
    elements,
    partial,
  }
}

/** The frame of the site (its header, menus, side columns before the story) is no finding; what begs or sells is one anywhere. */
function isListed(group: Group, first: number, last: number, region: Box): boolean {
  const head = group.blocks[0] as Block
  if (group.kind === 'donation' || group.kind === 'newsletter' || group.kind === 'notice') return true
  if (head.index >= first && head.index <= last) return true
  if (head.index >= region.start && head.index < region.end) return true
  return head.index > last && !(head.box.within & WITHIN.aside)
}

/**
 * Neighbours of one kind are one finding, and so is a run of short lines whatever single words in it seem to say:
 * a tail of section names is one list.
 */
function join(groups: Group[]): Group[] {
  const out: Group[] = []
  for (const group of groups) {
    const before = out.at(-1)
    const next = before && (before.blocks.at(-1) as Block).index + 1 === (group.blocks[0] as Block).index
    const merged = before && next ? kindTogether(before, group) : null
    if (before && merged) {
      before.kind = merged
      before.blocks.push(...group.blocks)
      for (const element of group.elements) if (!before.elements.includes(element)) before.elements.push(element)
      before.partial ||= group.partial
      for (const one of group.grounds)
        if (!before.grounds.some((other) => other.ground === one.ground)) before.grounds.push(one)
    } else out.push({ ...group, blocks: [...group.blocks], elements: [...group.elements], grounds: [...group.grounds] })
  }
  for (const group of out) {
    const others = group.grounds.filter((one) => one.ground !== 'part-of-an-appeal' && one.ground !== 'not-prose')
    if (others.length) group.grounds = others
  }
  return out
}

const SHORT_LINES = new Set<JunkKind>(['link-list', 'related', 'promo', 'meta', 'share', 'ad', 'author'])
const isShortLines = (group: Group): boolean =>
  SHORT_LINES.has(group.kind) &&
  group.blocks.every((block) => block.words <= 6 && !endsAsSentence(block.text) && !isHeading(block))

function kindTogether(before: Group, group: Group): JunkKind | null {
  if (before.kind === group.kind) return before.kind
  const list = [before, group].some((one) => one.kind === 'link-list')
  const sameTemplate = (before.blocks.at(-1) as Block).box.signature === (group.blocks[0] as Block).box.signature
  if (isShortLines(before) && isShortLines(group) && (list || sameTemplate))
    return list ? 'link-list' : before.blocks.length >= group.blocks.length ? before.kind : group.kind
  return null
}

function toFinding(group: Group, first: number, last: number): Finding {
  const head = (group.blocks[0] as Block).index
  const place = head < first ? 'before' : head > last ? 'after' : 'amid'
  return {
    kind: group.kind,
    evidence: [...group.grounds, evidence(PLACE[place])],
    text: fold(group.blocks.map((block) => block.text).join(' ')),
    path: pathOf(group.elements[0] as Element),
    elements: group.elements,
    partial: group.partial,
  }
}
