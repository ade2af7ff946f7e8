/** Everything left out, as findings: whole boxes where no story is inside, single runs elsewhere, neighbours joined. */
import { type Block, type Box, childrenOf, isHeading, type Page, WITHIN } from '../block'
import { endsAsSentence, fold, pathOf } from '../dom'
import { evidence, groundsOf, hears, type Seen, spoken, type Unit } from '../junk/detector'
import { donation } from '../junk/donation'
import { DETECTORS } from '../junk/index'
import type { Layout } from '../layout'
import { isWholly, opensWith, says } from '../lexicons/index'
import { LEFT_OUT, STORY } from '../roles'
import type { Evidence, Finding, JunkKind } from '../types'
import { type Draft, type Judgement, natures, unitOf, weightOf } from './weigh'

const PLACE = { before: 'before-the-story', amid: 'amid-the-story', after: 'after-the-story' } as const

interface Group {
  kind: JunkKind
  grounds: Seen[]
  blocks: Block[]
  elements: Element[]
  partial: boolean
}

/** Everything left out, as findings: whole boxes where no story is inside, single runs elsewhere, neighbours joined. */
export function collect({ page, roles, scores, reasons }: Draft, layout: Layout): Omit<Judgement, 'roles'> {
  const { blocks } = page
  const kept = new Int32Array(blocks.length + 1)
  for (let i = 0; i < blocks.length; i++) kept[i + 1] = (kept[i] as number) + (roles[i] === LEFT_OUT ? 0 : 1)
  const holds = (box: Box): boolean => (kept[box.end] as number) > (kept[box.start] as number)
  const first = roles.indexOf(STORY)
  const last = roles.lastIndexOf(STORY)
  if (first < 0) return { findings: [], held: [], aside: [] }
  const region = regionOf(page, first, last)
  const children = childrenOf(page)
  const groups: Group[] = []
  for (let i = 0; i < blocks.length; ) {
    if (roles[i] !== LEFT_OUT || (i < first && i < region.start && !begs(blocks[i] as Block))) {
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
    const shared = top && kindOfAll(top, reasons)
    if (top && shared) {
      const grounds = blocks.slice(top.start, top.end).flatMap((one) => reasons.get(one.index)?.evidence ?? [])
      groups.push({
        kind: shared,
        grounds: distinct(grounds),
        blocks: blocks.slice(top.start, top.end),
        elements: [top.element],
        partial: false,
      })
      i = Math.max(i + 1, top.end)
    } else if (top && !decided && !isDecided(top, reasons)) {
      for (const box of split(page, top, roles, children))
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
  const joined = join(listed, (group) => outside(group, last, region))
  const findings = joined.map((group) =>
    toFinding(group, first, last, layout.groundsOf((group.blocks[0] as Block).box, holds)),
  )
  const held = joined.map((group) => group.blocks.map(({ index }) => index))
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
  return { findings, held, aside }
}

function isDecided(box: Box, reasons: Draft['reasons']): boolean {
  if (reasons.size === 0) return false
  for (let i = box.start; i < box.end; i++) if (reasons.has(i)) return true
  return false
}

/** The kind that some blocks of a small box were left out for, if it is one kind: then the box is one finding. */
function kindOfAll(box: Box, reasons: Draft['reasons']): JunkKind | null {
  if (reasons.size === 0 || box.end - box.start > 40 || box.end - box.start < 2) return null
  const kinds = new Set<JunkKind>()
  for (let i = box.start; i < box.end; i++) {
    const kind = reasons.get(i)?.kind
    if (kind) kinds.add(kind)
  }
  const [only] = kinds
  return kinds.size === 1 && (only === 'donation' || only === 'newsletter') ? only : null
}

const distinct = (grounds: Seen[]): Seen[] =>
  grounds.filter((one, i) => grounds.findIndex((other) => other.ground === one.ground) === i)

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

/** In front of the story only what asks for something is worth a finding; the rest is the site's frame. */
const begs = (block: Block): boolean =>
  says(block.said, 'ask') || says(block.said, 'newsletter') || says(block.said, 'notice')

/** Kinds that are told apart even in a small box. */
const APART: readonly JunkKind[] = ['donation', 'newsletter', 'comments', 'ad', 'share']

/** A large box without story is taken apart where its children are of different kinds. */
function split(page: Page, box: Box, roles: Uint8Array, inside: Map<Box, Box[]>): Box[] {
  const size = box.end - box.start
  if (size <= 1 || /^(ul|ol|dl|nav|form|table|menu)$/.test(box.name)) return [box]
  if (size <= 40 && isAppeal(unitOf(page, page.blocks.slice(box.start, box.end), box.names))) return [box]
  const children = inside.get(box) ?? []
  if (children.length === 1 && (children[0] as Box).end - (children[0] as Box).start === size)
    return split(page, children[0] as Box, roles, inside)
  const covered = children.reduce((sum, child) => sum + child.end - child.start, 0)
  if (children.length < 2 || covered < size) return [box]
  if (size > 24) return children.flatMap((child) => split(page, child, roles, inside))
  if (size <= 8 && !hearsApart(page, box, children)) return [box]
  const kinds = new Set(
    children
      .map((child) => strongest(unitOf(page, page.blocks.slice(child.start, child.end), child.names)).kind)
      .filter(Boolean),
  )
  return kinds.size > 1 && (APART.some((kind) => kinds.has(kind)) || size > 8)
    ? children.flatMap((child) => split(page, child, roles, inside))
    : [box]
}

/** Whether anything in a small box may be of a kind that is told apart. */
function hearsApart(page: Page, { start, end }: Box, children: readonly Box[]): boolean {
  const blocks = page.blocks.slice(start, end)
  const names = [...children, ...blocks].reduce((bits, one) => bits | one.names, 0)
  const unit = unitOf(page, blocks, names)
  return DETECTORS.some((detector) => APART.includes(detector.kind) && hears(detector, unit))
}

/** An appeal whose grounds weigh so much that it is kept whole. */
function isAppeal(unit: Unit): boolean {
  if (weightOf(groundsOf(donation, unit)) < 4) return false
  return strongest(unit).kind === 'donation'
}

/** The kind with the heaviest grounds; `donation` needs two natures, as wording alone never is enough. */
function strongest(unit: Unit, surelyJunk = false): { kind: JunkKind | null; grounds: Seen[]; weight: number } {
  let best: { kind: JunkKind | null; grounds: Seen[]; weight: number } = { kind: null, grounds: [], weight: 0 }
  for (const detector of DETECTORS) {
    const grounds = groundsOf(detector, unit)
    if (!grounds.length) continue
    if (detector.kind === 'donation' && (natures(grounds) + (surelyJunk ? 1 : 0) < 2 || weightOf(grounds) < 2.5))
      continue
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
  const unit = unitOf(page, left.length ? left : blocks, names)
  const mean = unit.blocks.reduce((sum, block) => sum + (scores[block.index] as number), 0) / unit.blocks.length
  // The learned score is a ground of a nature of its own where it is sure.
  const best = strongest(unit, mean < 0.3)
  // What was left out against its score, for grounds of another nature, has no such ground.
  const learned = mean < 0.5 ? [evidence('learned-weights', `${Math.round((1 - mean) * 100)} %`)] : []
  const [label] = unit.blocks
  if (
    label &&
    ((label.words <= 6 && isWholly(label.said, 'ad')) ||
      (opensWith(label.said, 'ad') && label.linkWords > label.words / 2))
  )
    return {
      kind: 'ad',
      grounds: [evidence('ad-words', label.text), ...learned],
      blocks: unit.blocks,
      elements,
      partial,
    }
  if (best.kind && best.weight >= 0.8)
    return { kind: best.kind, grounds: [...best.grounds, ...learned], blocks: unit.blocks, elements, partial }
  const linkShare = unit.words ? unit.linkWords / unit.words : 0
  const kind: JunkKind =
    linkShare > 0.5
      ? unit.words / unit.blocks.length > 4
        ? 'related'
        : 'link-list'
      : (unit.blocks[0] as Block).index < roles.indexOf(STORY)
        ? 'meta'
        : 'promo'
  return {
    kind,
    grounds: [
      ...(linkShare > 0.5 ? [evidence('mostly-links', `${Math.round(linkShare * 100)} %`)] : [evidence('not-prose')]),
      ...learned,
    ],
    blocks: unit.blocks,
    elements,
    partial,
  }
}

/** The frame of the site (its header, menus, side columns before the story) is no finding; what begs or sells is one anywhere. */
function isListed(group: Group, first: number, last: number, region: Box): boolean {
  const head = group.blocks[0] as Block
  const words = group.blocks.reduce((sum, block) => sum + block.words, 0)
  const topline = head.index < first && head.index < region.start && words < 12
  const frame =
    topline || ((head.box.within & (WITHIN.nav | WITHIN.header | WITHIN.footer)) !== 0 && group.blocks.length < 3)
  if ((group.kind === 'donation' || group.kind === 'newsletter' || group.kind === 'notice') && !frame) return true
  if (head.index >= first && head.index <= last) return true
  if (head.index >= region.start && head.index < region.end) return true
  return head.index > last && !(head.box.within & WITHIN.aside)
}

const outside = (group: Group, last: number, region: Box): boolean => {
  const { index } = group.blocks[0] as Block
  return index > last && (index < region.start || index >= region.end)
}

/**
 * Neighbours of one kind are one finding, and so is a run of short lines whatever single words in it seem to say:
 * a tail of section names is one list. Behind the story, outside its part of the page, each kind counts once.
 */
function join(groups: Group[], isFrame: (group: Group) => boolean): Group[] {
  const out: Group[] = []
  for (const group of groups) {
    const frame = isFrame(group)
    const before = (frame && out.find((other) => other.kind === group.kind && isFrame(other))) || out.at(-1)
    const next = before && (before.blocks.at(-1) as Block).index + 1 === (group.blocks[0] as Block).index
    const merged =
      before && (next || (frame && before.kind === group.kind && isFrame(before))) ? kindTogether(before, group) : null
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

/** An ad label alone, and a few linked lines beside it in the same box. */
const labelsNext = (before: Group, group: Group): boolean =>
  before.kind === 'ad' &&
  before.blocks.length === 1 &&
  group.blocks.length <= 4 &&
  group.blocks.every((block) => block.linkWords > block.words / 2) &&
  (before.blocks[0] as Block).box.parent === (group.blocks[0] as Block).box.parent

const LABELS = new Set([
  'related-label',
  'comments-words',
  'share-words',
  'follow-words',
  'ad-words',
  'newsletter-words',
  'author-words',
])
/** Has a label that says what it is, and more than that line, or grounds enough to stand alone. */
const isFirm = (group: Group): boolean =>
  (group.blocks.length > 1 && group.grounds.some((one) => LABELS.has(one.ground))) || weightOf(group.grounds) >= 3

function kindTogether(before: Group, group: Group): JunkKind | null {
  if (before.kind === group.kind) return before.kind
  if (labelsNext(before, group)) return 'ad'
  const labelled =
    before.blocks.length === 1 &&
    before.kind === 'related' &&
    before.grounds.some((one) => one.ground === 'related-label')
  if (labelled && group.kind === 'link-list' && group.blocks.some((block) => block.linkWords >= 3)) return 'related'
  if (isFirm(group) || APART.includes(group.kind) || APART.includes(before.kind)) return null
  if (isFirm(before) && before.kind !== 'link-list') return null
  const list = [before, group].some((one) => one.kind === 'link-list')
  const sameTemplate = (before.blocks.at(-1) as Block).box.signature === (group.blocks[0] as Block).box.signature
  if (isShortLines(before) && isShortLines(group) && (list || sameTemplate))
    return list ? 'link-list' : before.blocks.length >= group.blocks.length ? before.kind : group.kind
  return null
}

/** A group as it is told. What a person only sees in the list of what was hidden is put in words when they open it. */
function toFinding(
  { kind, grounds, blocks, elements, partial }: Group,
  first: number,
  last: number,
  placed: Seen[],
): Finding {
  const head = (blocks[0] as Block).index
  const place = head < first ? 'before' : head > last ? 'after' : 'amid'
  let said: Evidence[] | undefined
  return {
    kind,
    get evidence() {
      said ??= [...distinct([...grounds, ...placed]), evidence(PLACE[place])].map(spoken)
      return said
    },
    get text() {
      return fold(blocks.map((block) => block.text).join(' '))
    },
    get path() {
      return pathOf(elements[0] as Element)
    },
    elements,
    partial,
  }
}
