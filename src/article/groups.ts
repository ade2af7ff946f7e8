/**
 * What a block stands with: the list that holds it (or else the box around its box) and the section under its heading.
 * Items of a list are one thing to a reader, so these say the same of each of them. Everything is a difference of sums
 * over the page.
 */
import type { Block, Box, Link, Page } from './block'
import { log } from './core'
import type { Target } from './lexicons/targets'

/** Where links lead, as far as groups care: other stories, other sites, this page, fronts and tags. */
const LINKS: Partial<Record<Target, number>> = {
  page: 0,
  outside: 1,
  social: 1,
  anchor: 2,
  front: 3,
  tag: 3,
  author: 3,
}
const KINDS = ['Pages', 'Outside', 'Anchors', 'Sections'] as const
const OUTSIDE = 1
const ANCHORS = 2

export const GROUP_FEATURES: readonly string[] = [
  'inList',
  'groupBlocks',
  'groupMean',
  'groupLinkShare',
  'groupSentences',
  ...KINDS.map((kind) => `group${kind}`),
  'groupIntroduced',
  'groupToProseBack',
  'groupToProseOn',
  'sectionBlocks',
  'sectionMean',
  'sectionLinkShare',
  'sectionProse',
  'sectionOutside',
  'sectionAnchors',
]

/** How many of them are of the group; the others are of the section. */
const OF_GROUP = GROUP_FEATURES.indexOf('sectionBlocks')

/** Sums over the blocks before each index. */
type Sums = Float64Array

/** What the caller has measured of all blocks already. */
interface Known {
  /** 1 for each block that ends as a sentence does; for each that is a heading. */
  sentenceEnds: Uint8Array
  headings: Uint8Array
  /** Index of the last prose block before each block, and of the next one after it. */
  lastProse: Int32Array
  nextProse: Int32Array
}

/**
 * Prepares the groups of a page.
 * @returns a function that writes a block's features into a table, from a place on, in the order of `GROUP_FEATURES`
 */
export function measureGroups(page: Page, known: Known): (block: Block, table: Float32Array, from: number) => void {
  const { blocks, sums } = page
  const sentences = sumsOf(known.sentenceEnds)
  const linksOf = linksIn(blocks)
  const sections = sectionsOf(known.headings)
  const share = (of: Sums, start: number, end: number): number => {
    const words = between(sums.words, start, end)
    return words ? between(of, start, end) / words : 0
  }
  const putGroup = (group: Box, table: Float32Array, from: number): void => {
    let at = from
    const { start, end } = group
    const size = end - start
    table[at++] = LISTS.test(group.name) ? 1 : 0
    table[at++] = log(size)
    table[at++] = log(between(sums.words, start, end) / size)
    table[at++] = share(sums.linkWords, start, end)
    table[at++] = Math.min(2, between(sentences, start, end) / size)
    const links = linksOf(start, end)
    for (let kind = 0; kind < KINDS.length; kind++) table[at++] = Math.min(2, (links[kind] as number) / size)
    table[at++] = /[:：]$/.test(blocks[start - 1]?.text ?? '') ? 1 : 0
    table[at++] = log(start - (known.lastProse[start] as number))
    table[at++] = log((known.nextProse[end - 1] as number) - end + 1)
  }
  const putSection = (first: number, table: Float32Array, from: number): void => {
    let at = from
    const to = sections.end[first] as number
    const size = to - first
    table[at++] = log(size)
    table[at++] = log(between(sums.words, first, to) / size)
    table[at++] = share(sums.linkWords, first, to)
    table[at++] = share(sums.prose, first, to)
    const links = linksOf(first, to)
    table[at++] = Math.min(2, (links[OUTSIDE] as number) / size)
    table[at++] = Math.min(2, (links[ANCHORS] as number) / size)
  }
  // Neighbours mostly stand in one group and one section: then the same is written again.
  let group: Box | null = null
  let section = -1
  let last = 0
  return (block, table, from) => {
    const own = groupOf(block.box)
    if (own === group) table.copyWithin(from, last, last + OF_GROUP)
    else putGroup(own, table, from)
    const first = sections.start[block.index] as number
    if (first === section) table.copyWithin(from + OF_GROUP, last + OF_GROUP, last + GROUP_FEATURES.length)
    else putSection(first, table, from + OF_GROUP)
    group = own
    section = first
    last = from
  }
}

const between = (sums: Sums, start: number, end: number): number => (sums[end] as number) - (sums[start] as number)

const LISTS = /^(ul|ol|dl|table)$/
/** A list is looked for so many boxes up. */
const NEAR = 5

/** The list that holds a box, or else the box around it. */
function groupOf(box: Box): Box {
  for (let at: Box | null = box, step = 0; at && step < NEAR; at = at.parent, step++) if (LISTS.test(at.name)) return at
  return box.parent ?? box
}

function sumsOf(of: Uint8Array): Sums {
  const sums = new Float64Array(of.length + 1)
  for (let i = 0; i < of.length; i++) sums[i + 1] = (sums[i] as number) + (of[i] as number)
  return sums
}

/** Links of each of `KINDS` in a range of blocks. Where a link leads is only read in ranges that are asked for. */
function linksIn(blocks: readonly Block[]): (start: number, end: number) => number[] {
  const kept = new Map<number, number[]>()
  return (start, end) => {
    const key = start * (blocks.length + 1) + end
    let counts = kept.get(key)
    if (!counts) {
      counts = KINDS.map(() => 0)
      for (let i = start; i < end; i++) {
        const { links } = blocks[i] as Block
        for (let l = 0; l < links.length; l++) {
          const kind = LINKS[(links[l] as Link).target]
          if (kind !== undefined) counts[kind] = (counts[kind] as number) + 1
        }
      }
      kept.set(key, counts)
    }
    return counts
  }
}

/** A section goes from a heading to the next one. `start` is each block's, `end` is known at each start. */
function sectionsOf(headings: Uint8Array): { start: Int32Array; end: Int32Array } {
  const start = new Int32Array(headings.length)
  const end = new Int32Array(headings.length)
  let from = 0
  for (let i = 0; i < headings.length; i++) {
    if (headings[i]) from = i
    start[i] = from
    end[from] = i + 1
  }
  return { start, end }
}
