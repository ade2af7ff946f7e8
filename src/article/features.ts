/**
 * What is known about each block, as named numbers: the one list that the learned weights read. A feature is a
 * measurement a person could check on the page; none names a site.
 */
import { type Block, type Box, isHeading, type Link, type Page, SITE_WIDE, WITHIN } from './block'
import {
  type Core,
  lastProseBefore,
  linkShareIn,
  log,
  nextProseAfter,
  proseShareIn,
  stepsTo,
  type Template,
  wordsIn,
} from './core'
import { endsAsSentence, letters, wordsOf } from './dom'
import type { Cut } from './frame'
import { GROUP_FEATURES, measureGroups } from './groups'
import { classAt, classOf, HALF, LETTER, LOWER, pairAt, SPACE, UPPER } from './lexicons/characters'
import { CONCEPT_NAMES, countOf } from './lexicons/index'
import { NAME_KINDS } from './lexicons/names'
import { TARGETS } from './lexicons/targets'
import { type StructuredData, structuredData } from './structured'

const WITHIN_NAMES = Object.keys(WITHIN) as (keyof typeof WITHIN)[]
const TAGS = [
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'div',
  'blockquote',
  'figcaption',
  'dt',
  'dd',
  'button',
  'pre',
  'summary',
  'th',
  'legend',
  'caption',
] as const
const SAID_ANYWHERE = CONCEPT_NAMES.filter(
  (name) => !['abbreviation', 'common', 'related', 'nav', 'meta', 'share', 'credit'].includes(name),
)
const SAID_FIRST = CONCEPT_NAMES.filter((name) =>
  [
    'related',
    'nav',
    'meta',
    'share',
    'credit',
    'comments',
    'ad',
    'author',
    'follow',
    'newsletter',
    'appealOpen',
    'promo',
    'copyright',
    'notice',
    'subscribe',
  ].includes(name),
)
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3]

export const FEATURES: readonly string[] = [
  'words',
  'linkShare',
  'strongShare',
  'emShare',
  'sentenceEnd',
  'commas',
  'sentences',
  'upperShare',
  'digitShare',
  'startsLower',
  'quotes',
  'questions',
  'colonEnd',
  'wordLength',
  'dateLike',
  'exclaims',
  'pipes',
  ...TAGS.map((tag) => `tag:${tag}`),
  ...WITHIN_NAMES.map((name) => `within:${name}`),
  ...NAME_KINDS.map((name) => `near:${name}`),
  ...NAME_KINDS.map((name) => `inline:${name}`),
  ...SAID_ANYWHERE.map((name) => `says:${name}`),
  ...SAID_FIRST.map((name) => `opens:${name}`),
  ...SAID_FIRST.map((name) => `is:${name}`),
  'directShare',
  'reportedShare',
  'saidCount',
  ...TARGETS.map((name) => `link:${name}`),
  'linkCount',
  'position',
  'fromStart',
  'fromEnd',
  'depth',
  'boxWords',
  'boxLinkShare',
  'boxBlocks',
  'boxControls',
  'boxFields',
  'boxProse',
  'boxImages',
  'outerWords',
  'outerLinkShare',
  'outerBlocks',
  'outerProse',
  'outerControls',
  'outer3Words',
  'outer3LinkShare',
  'outer3Prose',
  'outer3Blocks',
  'outer3Fields',
  'sigWords',
  'sigBlocks',
  'sigMean',
  'sigLinkShare',
  'sigProseShare',
  'sigSaidShare',
  'inCore',
  'coreSteps',
  'coreDepth',
  'beforeFirst',
  'afterLast',
  'amid',
  'toProseBack',
  'toProseOn',
  'coreShare',
  'coreParagraph',
  'afterLastWords',
  ...NEIGHBOURS.flatMap((d) => [`n${d}:words`, `n${d}:linkShare`, `n${d}:sentence`, `n${d}:sameBox`, `n${d}:heading`]),
  'windowWords',
  'windowLinkShare',
  'windowProse',
  'headingOf',
  'underHeadingRelated',
  'sinceHeading',
  'headingInCore',
  'titleOverlap',
  'isTitle',
  'isDescription',
  'inArticleBody',
  'hasArticleBody',
  'isAuthorName',
  'repeats',
  'inNavigation',
  'pageWords',
  'pageProse',
  'pageLinkShare',
  'pageBlocks',
  'afterLine',
  'afterGlue',
  'splitTail',
  'imageNear',
  'mediaBefore',
  'vote',
  'votesAround',
  ...GROUP_FEATURES,
]

/** What was measured of a page's blocks. */
export interface Measured {
  /** One row of features per block, in the order of `FEATURES`; all of them are computed when first asked for. */
  readonly rows: Float32Array[]
  /**
   * The same rows in one table, empty for the frame, each `width` wide with room behind the features; of these at least
   * those that are wanted are there, the others may be 0.
   */
  table: (wanted: ReadonlySet<string>, width: number) => Float32Array
  /** 1 for each block that the first cut takes for frame: a menu, a footer, a list of links far from the story. */
  frame: Uint8Array
  core: Core | null
  data: StructuredData
  /** Words of the headline, for comparing. */
  title: string
}

/** Share of kept blocks among the two before and the two behind. */
const votesAround = (votes: Uint8Array, i: number): number =>
  ((votes[i - 2] ?? 0) + (votes[i - 1] ?? 0) + (votes[i + 1] ?? 0) + (votes[i + 2] ?? 0)) / 4

/** Features that cost something, by what has to be read for them; the others are always there. */
const GROUPS = {
  characters: ['commas', 'sentences', 'upperShare', 'digitShare', 'quotes', 'questions', 'exclaims', 'pipes'],
  dates: ['dateLike'],
  overlap: ['titleOverlap'],
}
type Group = keyof typeof GROUPS
const groupsFor = (wanted: ReadonlySet<string>): Record<Group, boolean> =>
  Object.fromEntries(
    Object.entries(GROUPS).map(([group, names]) => [group, names.some((name) => wanted.has(name))]),
  ) as Record<Group, boolean>

/**
 * Measures the blocks of a page. Linear in the number of blocks. `votes` are the second opinion's, one a block.
 * Features are computed when they are asked for: a reading wants fewer than a fit.
 */
export function measureFeatures(page: Page, { core, templates, frame }: Cut, votes: Uint8Array): Measured {
  const data = structuredData(page.document)
  const title = data.headline || page.document.title
  const measure = (wanted: ReadonlySet<string>, width: number, skipped?: Uint8Array): Float32Array =>
    tableOf(page, { votes, data, core, title, templates, frame, skipped, groups: groupsFor(wanted) }, width)
  let rows: Float32Array[] | undefined
  return {
    table: (wanted, width) => measure(wanted, width, frame),
    frame,
    core,
    data,
    title,
    get rows() {
      if (!rows) {
        const width = FEATURES.length
        const all = measure(new Set(FEATURES), width)
        rows = page.blocks.map((_, i) => all.subarray(i * width, (i + 1) * width))
      }
      return rows
    },
  }
}

interface Known {
  votes: Uint8Array
  data: StructuredData
  core: Core | null
  title: string
  templates: Template[]
  frame: Uint8Array
  /** Blocks whose rows stay empty. */
  skipped: Uint8Array | undefined
  groups: Record<Group, boolean>
}

function tableOf(page: Page, known: Known, width: number): Float32Array {
  const { votes, data, core, title, templates, frame, skipped, groups } = known
  const { blocks, sums } = page
  const titleWords = new Set(wordsOf(title).filter((word) => word.length > 2))
  const titleLetters = letters(title)
  const description = letters(data.description)
  const body = letters(data.articleBody)
  const authors = data.authors.map(letters).filter((name) => name.length > 3)
  countJunk(page, frame, templates)
  const texts = new Map<string, number>()
  const navigation = new Set<string>()
  for (const { text, words, box, links } of blocks) {
    if (words < 60) texts.set(text, (texts.get(text) ?? 0) + 1)
    if (words < 6 && links.length && box.within & (WITHIN.nav | WITHIN.header | WITHIN.footer)) navigation.add(text)
  }
  const sentenceEnds = Uint8Array.from(blocks, ({ text }) => (endsAsSentence(text) ? 1 : 0))
  const total = sums.words[blocks.length] as number
  const lastProse = lastProseBefore(page)
  const nextProse = nextProseAfter(page)
  const putGroups = measureGroups(page, { sentenceEnds, lastProse, nextProse })
  const mediaAt = new Uint16Array(blocks.length + 1)
  for (const media of page.media) mediaAt[media.at] = (mediaAt[media.at] ?? 0) + 1

  const table = new Float32Array(blocks.length * width)
  let heading = -1
  blocks.forEach((block, i) => {
    if (skipped?.[i]) {
      if (isHeading(block)) heading = i
      return
    }
    let at = i * width
    const { text, words, said, box } = block
    // --- the text itself
    table[at++] = log(words)
    table[at++] = block.linkWords / words
    table[at++] = block.strongWords / words
    table[at++] = block.emWords / words
    table[at++] = sentenceEnds[i] as number
    const seen = groups.characters ? charactersOf(text) : NO_CHARACTERS
    table[at++] = log(seen.commas)
    table[at++] = log(seen.stops)
    table[at++] = seen.upper / text.length
    table[at++] = seen.digits / text.length
    table[at++] = classAt(text, 0) & LOWER ? 1 : 0
    table[at++] = log(seen.quotes)
    table[at++] = seen.questions ? 1 : 0
    table[at++] = text.endsWith(':') || text.endsWith('：') ? 1 : 0
    table[at++] = text.length / Math.max(words, 1)
    table[at++] = groups.dates && words < 25 && DATE_LIKE.test(text) ? 1 : 0
    table[at++] = seen.exclaims ? 1 : 0
    table[at++] = log(seen.pipes)
    const tag = TAG_AT.get(block.tag)
    if (tag !== undefined) table[at + tag] = 1
    at += TAGS.length
    setBits(table, at, box.within)
    at += WITHIN_NAMES.length
    putNames(table, at, box)
    at += NAME_KINDS.length
    setBits(table, at, block.names)
    at += NAME_KINDS.length
    // --- what it says
    if (said.anywhere)
      ANYWHERE.forEach((concept, place) => {
        if (said.anywhere & (1 << concept)) table[at + place] = 1 + (said.counts[concept] as number) / 8
      })
    at += ANYWHERE.length
    if (said.opens)
      FIRST.forEach((concept, place) => {
        if (said.opens & (1 << concept)) table[at + place] = 1
      })
    at += FIRST.length
    if (said.whole)
      FIRST.forEach((concept, place) => {
        if (said.whole & (1 << concept)) table[at + place] = 1
      })
    at += FIRST.length
    const tokens = Math.max(said.tokens, 1)
    table[at++] = countOf(said, 'direct') / tokens
    table[at++] = countOf(said, 'reported') / tokens
    table[at++] = junkConcepts(block) / Math.sqrt(tokens)
    // --- where its links lead
    for (let l = 0; l < block.links.length; l++) {
      const target = at + (TARGET_AT.get((block.links[l] as Link).target) as number)
      table[target] = (table[target] as number) + 1
    }
    at += TARGETS.length
    table[at++] = log(block.links.length)
    // --- where it stands
    table[at++] = blocks.length > 1 ? i / (blocks.length - 1) : 0
    table[at++] = log(i)
    table[at++] = log(blocks.length - 1 - i)
    table[at++] = box.depth
    // --- what holds it
    const outer = box.parent ?? box
    const outer3 = outer.parent?.parent ?? outer.parent ?? outer
    table[at++] = log(wordsIn(page, box))
    table[at++] = linkShareIn(page, box)
    table[at++] = log(box.end - box.start)
    table[at++] = box.controls
    table[at++] = box.fields
    table[at++] = proseShareIn(page, box)
    table[at++] = log(box.images)
    table[at++] = log(wordsIn(page, outer))
    table[at++] = linkShareIn(page, outer)
    table[at++] = log(outer.end - outer.start)
    table[at++] = proseShareIn(page, outer)
    table[at++] = log(outer.controls)
    table[at++] = log(wordsIn(page, outer3))
    table[at++] = linkShareIn(page, outer3)
    table[at++] = proseShareIn(page, outer3)
    table[at++] = log(outer3.end - outer3.start)
    table[at++] = log(outer3.fields)
    const signature = templates[i] as Template
    table[at++] = log(signature.words)
    table[at++] = log(signature.blocks)
    table[at++] = log(signature.words / signature.blocks)
    table[at++] = signature.words ? signature.linkWords / signature.words : 0
    table[at++] = signature.words ? signature.prose / signature.words : 0
    table[at++] = signature.junk / signature.blocks
    // --- where it stands to the core of the story
    if (core) {
      const inside = i >= core.box.start && i < core.box.end
      table[at++] = inside ? 1 : 0
      table[at++] = stepsTo(box, core.box, i)
      table[at++] = box.depth - core.box.depth
      table[at++] = i < core.first ? log(core.first - i) : 0
      table[at++] = i > core.last ? log(i - core.last) : 0
      table[at++] = i >= core.first && i <= core.last ? 1 : 0
      table[at++] = log(i - (lastProse[i] as number))
      table[at++] = log((nextProse[i] as number) - i)
      table[at++] = total ? ((sums.words[core.box.end] as number) - (sums.words[core.box.start] as number)) / total : 0
      table[at++] = box === core.box || box.parent === core.box ? 1 : 0
      table[at++] = i > core.last ? log((sums.words[i] as number) - (sums.words[core.last + 1] as number)) : 0
    } else at += 11
    // --- its neighbours
    for (let d = 0; d < NEIGHBOURS.length; d++) {
      const beside = i + (NEIGHBOURS[d] as number)
      const near = blocks[beside]
      table[at++] = near ? log(near.words) : 0
      table[at++] = near ? near.linkWords / near.words : 0
      table[at++] = near ? (sentenceEnds[beside] as number) : 0
      table[at++] = near && (near.box.parent === box.parent || near.box === box) ? 1 : 0
      table[at++] = near && isHeading(near) ? 1 : 0
    }
    const from = Math.max(0, i - 4)
    const to = Math.min(blocks.length, i + 5)
    const windowWords = (sums.words[to] as number) - (sums.words[from] as number)
    table[at++] = log(windowWords)
    table[at++] = ((sums.linkWords[to] as number) - (sums.linkWords[from] as number)) / Math.max(1, windowWords)
    table[at++] = ((sums.prose[to] as number) - (sums.prose[from] as number)) / Math.max(1, windowWords)
    // --- the heading it stands under
    const above = heading >= 0 ? (blocks[heading] as Block) : null
    table[at++] = above ? Number(above.tag.charAt(1)) || 0 : 0
    table[at++] = above && above.said.opens & RELATED_OR_COMMENTS ? 1 : 0
    table[at++] = heading >= 0 ? log(i - heading) : 12
    table[at++] = above && core && heading >= core.box.start && heading < core.box.end ? 1 : 0
    if (isHeading(block)) heading = i
    // --- what it repeats
    const own = words < 60 ? letters(text) : ''
    const ownWords = groups.overlap && words < 60 && titleWords.size ? wordsOf(text) : []
    let overlap = 0
    for (const word of ownWords) if (titleWords.has(word)) overlap++
    table[at++] = ownWords.length ? overlap / Math.max(ownWords.length, titleWords.size) : 0
    table[at++] =
      own.length > 8 &&
      titleLetters.length > 8 &&
      (own === titleLetters ||
        (own.length > 20 && titleLetters.includes(own)) ||
        (titleLetters.length > 20 && own.includes(titleLetters) && own.length < titleLetters.length * 1.4))
        ? 1
        : 0
    table[at++] =
      own.length > 20 &&
      description.length > 20 &&
      (description.includes(own.slice(0, 60)) || own.includes(description.slice(0, 60)))
        ? 1
        : 0
    table[at++] = body && words > 3 ? (body.includes(own || letters(text).slice(0, 120)) ? 1 : -1) : 0
    table[at++] = body.length > 400 ? 1 : 0
    table[at++] = words < 14 && authors.some((name) => own.includes(name)) ? 1 : 0
    table[at++] = words < 60 ? Math.min(4, (texts.get(text) ?? 1) - 1) : 0
    table[at++] = words < 8 && navigation.has(text) ? 1 : 0
    // --- the page
    table[at++] = log(total)
    table[at++] = log(sums.prose[blocks.length] as number)
    table[at++] = total ? (sums.linkWords[blocks.length] as number) / total : 0
    table[at++] = log(blocks.length)
    table[at++] = block.after === 'line' ? 1 : 0
    table[at++] = block.after === 'glue' ? 1 : 0
    table[at++] = block.partial ? 1 : 0
    table[at++] = Math.min(3, (mediaAt[i] ?? 0) + (mediaAt[i + 1] ?? 0))
    table[at++] = mediaAt[i] ? 1 : 0
    // --- what Readability would keep
    table[at++] = votes[i] ?? 0
    table[at++] = votesAround(votes, i)
    // --- what it stands with
    putGroups(block, table, at)
  })
  return table
}

const DATE_LIKE = /\b(19|20)\d\d\b|\d{1,2}[:.]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d+\s*(min|h)\b|[年月日]/
const TAG_AT = new Map<string, number>(TAGS.map((tag, place) => [tag, place]))
const ANYWHERE = SAID_ANYWHERE.map((name) => CONCEPT_NAMES.indexOf(name))
const FIRST = SAID_FIRST.map((name) => CONCEPT_NAMES.indexOf(name))
const TARGET_AT = new Map(TARGETS.map((target, place) => [target, place]))

/** How near the nearest box around is that speaks of each kind of name: 1 for the block's own, 1/2 for its parent … */
function putNames(table: Float32Array, at: number, box: Box): void {
  let met = 0
  for (let holder: Box | null = box, steps = 1; holder && holder.depth > SITE_WIDE; holder = holder.parent, steps++) {
    const found = holder.names & ~met
    met |= found
    for (let left = found; left; left &= left - 1) table[at + 31 - Math.clz32(left & -left)] = 1 / steps
  }
}

/** 1 for each bit that is set, from `at` on; the others stay as they are. */
function setBits(table: Float32Array, at: number, bits: number): void {
  for (let left = bits; left; left &= left - 1) table[at + 31 - Math.clz32(left & -left)] = 1
}

/** How often a text has what; sentences are counted by their stops. */
interface Characters {
  commas: number
  stops: number
  upper: number
  digits: number
  quotes: number
  questions: number
  exclaims: number
  pipes: number
}
const NO_CHARACTERS: Characters = {
  commas: 0,
  stops: 0,
  upper: 0,
  digits: 0,
  quotes: 0,
  questions: 0,
  exclaims: 0,
  pipes: 0,
}
const COMMA = 1
const STOP = 2
const QUOTE = 4
const QUESTION = 8
const EXCLAIM = 16
const PIPE = 32
const CLOSING = 64
const signs = new Map<number, number>()
for (const [bit, written] of [
  [COMMA, ',،、，;；'],
  [STOP, '.!?…。！？।۔؟'],
  [QUOTE, '"“”«»„「」'],
  [QUESTION, '?？؟'],
  [EXCLAIM, '!'],
  [PIPE, '|•·›»/→'],
  [CLOSING, '"”’»'],
] as const)
  for (const sign of written) signs.set(sign.charCodeAt(0), (signs.get(sign.charCodeAt(0)) ?? 0) | bit)

function charactersOf(whole: string): Characters {
  const seen = { ...NO_CHARACTERS }
  // Small letters count for nothing: one stands for a run of them.
  const text = whole.replace(/[a-z]{2,}/g, 'a')
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    let found = classOf(unit)
    if (found & HALF) {
      found = pairAt(text, at)
      if (found & HALF) at++
    }
    if (found & UPPER) seen.upper++
    if (found & (LETTER | SPACE)) continue
    if (unit >= 48 && unit <= 57) {
      seen.digits++
      continue
    }
    const sign = signs.get(unit)
    if (!sign) continue
    if (sign & COMMA) seen.commas++
    if (sign & QUOTE) seen.quotes++
    if (sign & QUESTION) seen.questions++
    if (sign & EXCLAIM) seen.exclaims++
    if (sign & PIPE) seen.pipes++
    if (sign & STOP && endsThere(text, at + 1)) seen.stops++
  }
  return seen
}

function endsThere(text: string, at: number): boolean {
  if (at === text.length) return true
  const unit = text.charCodeAt(at)
  if (classOf(unit) & SPACE) return unit !== 0x200b && unit !== 0x2060
  return ((signs.get(unit) ?? 0) & CLOSING) !== 0
}

const RELATED_OR_COMMENTS = ['related', 'comments', 'share', 'newsletter', 'promo', 'follow'].reduce(
  (bits, name) => bits | (1 << CONCEPT_NAMES.indexOf(name as never)),
  0,
)
const JUNK_CONCEPTS = [
  'ask',
  'appealOpen',
  'appealAid',
  'reminder',
  'subscribe',
  'newsletter',
  'follow',
  'comments',
  'notice',
  'copyright',
  'promo',
  'ad',
  'author',
  'contact',
  'paywall',
] as const
const JUNK_BITS = JUNK_CONCEPTS.reduce((bits, name) => bits | (1 << CONCEPT_NAMES.indexOf(name)), 0)
/** Counts the blocks of each template that speak of junk; nobody reads the frame for that. */
function countJunk({ blocks }: Page, frame: Uint8Array, templates: Template[]): void {
  for (const template of templates) template.junk = 0
  blocks.forEach((block, i) => {
    if (!frame[i] && block.said.anywhere & JUNK_BITS) (templates[i] as Template).junk++
  })
}

function junkConcepts(block: Block): number {
  let count = 0
  for (let bits = block.said.anywhere & JUNK_BITS; bits; bits &= bits - 1) count++
  return count
}
