/** What every detector is: one kind of junk, the grounds it can see in a run of blocks, and what argues against. */
import type { Block, Page } from '../block'
import type { Concept } from '../lexicons/concepts'
import { bitOf, countOf, says } from '../lexicons/index'
import type { NameKind } from '../lexicons/names'
import { NAME_KINDS } from '../lexicons/names'
import { TARGET_BITS, type Target } from '../lexicons/targets'
import type { Evidence, Ground, JunkKind } from '../types'

/** A ground as a detector sees it; what it quotes is worked out only for what a person gets to read. */
export interface Seen {
  ground: Ground
  detail: string | (() => string)
}

/** A run of blocks that stands or falls together: a box, a line, a stretch of lines. */
export interface Unit {
  page: Page
  blocks: Block[]
  words: number
  linkWords: number
  controls: number
  fields: number
  /** Name kinds of the boxes that hold this unit and nothing of the story. */
  names: number
  /** Concepts that any block has, and what any link leads to; bit sets. */
  anywhere: number
  targets: number
}

/** What speaks in a unit: concepts, link targets and kinds of names, as bit sets. */
export type Voices = Pick<Unit, 'anywhere' | 'targets' | 'names'>

export interface Detector {
  kind: JunkKind
  /** Where nothing of this is in a unit, a look would give no ground; without it every unit is worth one. */
  hears?: Voices
  /** Grounds that speak for this kind; an empty list where nothing does. Never changes the page. */
  look(unit: Unit): Seen[]
}

/** What a detector hears: a unit with any of these concepts, link targets or names. */
export const voices = (concepts: Concept[], targets: readonly Target[] = [], names: NameKind[] = []): Voices => ({
  anywhere: concepts.reduce((bits, concept) => bits | bitOf(concept), 0),
  targets: bitsOf(targets),
  names: names.reduce((bits, kind) => bits | nameBit(kind), 0),
})

/** Whether a look at a unit may give a ground. */
export const hears = ({ hears: wanted }: Detector, { anywhere, targets, names }: Unit): boolean =>
  !wanted || (anywhere & wanted.anywhere) !== 0 || (targets & wanted.targets) !== 0 || (names & wanted.names) !== 0

/** The grounds that a detector sees in a unit; it only looks where it may see any. */
export const groundsOf = (detector: Detector, unit: Unit): Seen[] => (hears(detector, unit) ? detector.look(unit) : [])

export const evidence = (ground: Ground, detail: Seen['detail'] = ''): Seen => ({ ground, detail })

/** The ground as it is shown and kept. */
export const spoken = ({ ground, detail }: Seen): Evidence => ({
  ground,
  detail: (typeof detail === 'string' ? detail : detail()).slice(0, 80),
})

/** The first phrase of a concept in the unit, or '' where there is none. */
export function phraseOf(unit: Unit, concept: Concept): string {
  for (const block of unit.blocks) {
    if (!says(block.said, concept)) continue
    let phrase = ''
    unit.page.reader.read(block.text, (found, words) => {
      if (found === concept && !phrase) phrase = words
    })
    if (phrase) return phrase
  }
  return ''
}

/** Hits of a concept over all blocks of the unit. */
export const hits = (unit: Unit, concept: Concept): number =>
  speaksOf(unit, concept) ? unit.blocks.reduce((sum, block) => sum + countOf(block.said, concept), 0) : 0

/** Whether any block of the unit has the concept. */
export const speaksOf = (unit: Unit, concept: Concept): boolean => (unit.anywhere & bitOf(concept)) !== 0

/** Share of a concept's words among all words of the unit. */
export function share(unit: Unit, concept: Concept): number {
  const tokens = unit.blocks.reduce((sum, block) => sum + block.said.tokens, 0)
  return tokens ? hits(unit, concept) / tokens : 0
}

/** The address of the first link that leads to one of the targets, or null. */
export function linkTo(unit: Unit, ...targets: Target[]): string | null {
  const wanted = unit.targets && unit.targets & bitsOf(targets)
  if (!wanted) return null
  for (const block of unit.blocks) {
    for (const link of block.links)
      if (wanted & TARGET_BITS[link.target]) return link.element.getAttribute('href') ?? ''
  }
  return null
}
export function linksTo(unit: Unit, ...targets: Target[]): number {
  const wanted = unit.targets && unit.targets & bitsOf(targets)
  if (!wanted) return 0
  let count = 0
  for (const block of unit.blocks) for (const link of block.links) if (wanted & TARGET_BITS[link.target]) count++
  return count
}
function bitsOf(targets: readonly Target[]): number {
  let bits = 0
  for (let i = 0; i < targets.length; i++) bits |= TARGET_BITS[targets[i] as Target]
  return bits
}

const nameBit = (kind: NameKind): number => 1 << NAME_KINDS.indexOf(kind)
export const named = (unit: Unit, kind: NameKind): boolean => (unit.names & nameBit(kind)) !== 0

/** Adds a ground where its phrase is found. */
export function wording(unit: Unit, out: Seen[], concept: Concept, ground: Ground): boolean {
  const found = speaksOf(unit, concept)
  if (found) out.push(evidence(ground, () => phraseOf(unit, concept)))
  return found
}
