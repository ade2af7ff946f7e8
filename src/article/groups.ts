/**
 * What a block stands with: the list that holds it (or else the box around its box) and the section under its heading.
 * Items of a list are one thing to a reader, so these say the same of each of them. Everything is a difference of sums
 * over the page.
 */
import { type Block, type Box, isHeading, type Link, type Page } from './block'
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

/** Sums over the blocks before each index. */
type Sums = Float64Array

/** What the caller has measured of all blocks already. */
interface Known {
  /** 1 for each block that ends as a sentence does. */
  sentenceEnds: Uint8Array
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
  const sentences = sumsOf(blocks.length, (i) => known.sentenceEnds[i] as number)
  const links = linkSums(blocks)
  const sections = sectionsOf(blocks)
  const share = (of: Sums, start: number, end: number): number => {
    const words = between(sums.words, start, end)
    return words ? between(of, start, end) / words : 0
  }
  const perBlock = (of: Sums, start: number, end: number): number =>
    Math.min(2, between(of, start, end) / (end - start))
  return (block, table, from) => {
    let at = from
    const group = groupOf(block.box)
    const { start, end } = group
    table[at++] = LISTS.test(group.name) ? 1 : 0
    table[at++] = log(end - start)
    table[at++] = log(between(sums.words, start, end) / (end - start))
    table[at++] = share(sums.linkWords, start, end)
    table[at++] = perBlock(sentences, start, end)
    for (let kind = 0; kind < links.length; kind++) table[at++] = perBlock(links[kind] as Sums, start, end)
    table[at++] = /[:：]$/.test(blocks[start - 1]?.text ?? '') ? 1 : 0
    table[at++] = log(start - (known.lastProse[start] as number))
    table[at++] = log((known.nextProse[end - 1] as number) - end + 1)
    const first = sections.start[block.index] as number
    const to = sections.end[first] as number
    table[at++] = log(to - first)
    table[at++] = log(between(sums.words, first, to) / (to - first))
    table[at++] = share(sums.linkWords, first, to)
    table[at++] = share(sums.prose, first, to)
    table[at++] = perBlock(links[OUTSIDE] as Sums, first, to)
    table[at++] = perBlock(links[ANCHORS] as Sums, first, to)
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

function sumsOf(length: number, of: (i: number) => number): Sums {
  const sums = new Float64Array(length + 1)
  for (let i = 0; i < length; i++) sums[i + 1] = (sums[i] as number) + of(i)
  return sums
}

function linkSums(blocks: readonly Block[]): Sums[] {
  const sums = KINDS.map(() => new Float64Array(blocks.length + 1))
  for (let i = 0; i < blocks.length; i++) {
    const { links } = blocks[i] as Block
    for (let kind = 0; kind < sums.length; kind++) {
      const of = sums[kind] as Sums
      of[i + 1] = of[i] as number
    }
    for (let l = 0; l < links.length; l++) {
      const of = sums[LINKS[(links[l] as Link).target] ?? -1]
      if (of) of[i + 1] = (of[i + 1] as number) + 1
    }
  }
  return sums
}

/** A section goes from a heading to the next one. `start` is each block's, `end` is known at each start. */
function sectionsOf(blocks: readonly Block[]): { start: Int32Array; end: Int32Array } {
  const start = new Int32Array(blocks.length)
  const end = new Int32Array(blocks.length)
  let from = 0
  blocks.forEach((block, i) => {
    if (isHeading(block)) from = i
    start[i] = from
    end[from] = i + 1
  })
  return { start, end }
}
