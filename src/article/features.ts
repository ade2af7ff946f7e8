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
import { classOf, HALF, LETTER, pairAt, SPACE, UPPER } from './lexicons/characters'
import type { Concept } from './lexicons/concepts'
import { CONCEPT_NAMES, countOf } from './lexicons/index'
import { NAME_KINDS } from './lexicons/names'
import type { Target } from './lexicons/targets'
import { type StructuredData, structuredData } from './structured'

/**
 * Of what could be asked about a block, what trees that were free to choose did ask, or the first cut does. Nothing tells
 * pages apart rather than blocks: trees learn such pages by heart and do worse on others.
 */
const TAGS = ['li', 'h1', 'h2', 'div', 'figcaption'] as const
const STANDS_WITHIN = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'list',
  'quote',
  'caption',
  'articleBody',
  'heading',
] as const
const CALLED_NEAR = [
  'related',
  'tags',
  'sidebar',
  'ad',
  'promo',
  'meta',
  'title',
  'dek',
  'caption',
  'paywall',
  'overlay',
  'hidden',
  'embed',
  'story',
  'list',
] as const
const CALLED_INLINE = ['promo', 'caption'] as const
const SAID_ANYWHERE = ['newsletter', 'newsletterWord', 'reported'] as const
const SAID_FIRST = ['related', 'nav', 'meta'] as const
const LEADS_TO = ['social', 'front', 'page', 'outside', 'anchor'] as const

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
  'quotes',
  'exclaims',
  'pipes',
  'colonEnd',
  'wordLength',
  'dateLike',
  ...TAGS.map((tag) => `tag:${tag}`),
  ...STANDS_WITHIN.map((name) => `within:${name}`),
  ...CALLED_NEAR.map((name) => `near:${name}`),
  ...CALLED_INLINE.map((name) => `inline:${name}`),
  ...SAID_ANYWHERE.map((name) => `says:${name}`),
  ...SAID_FIRST.map((name) => `opens:${name}`),
  'directShare',
  'reportedShare',
  'saidCount',
  ...LEADS_TO.map((name) => `link:${name}`),
  'linkCount',
  'position',
  'boxWords',
  'boxLinkShare',
  'boxBlocks',
  'boxProse',
  'outerWords',
  'outerLinkShare',
  'outerBlocks',
  'outerProse',
  'outerControls',
  'outer3LinkShare',
  'outer3Prose',
  'outer3Blocks',
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
  'coreParagraph',
  'afterLastWords',
  'n-3:sentence',
  'n-3:heading',
  'n-1:linkShare',
  'n1:words',
  'n1:linkShare',
  'n1:sentence',
  'n2:sameBox',
  'n3:words',
  'n3:linkShare',
  'n3:sameBox',
  'windowWords',
  'windowLinkShare',
  'windowProse',
  'headingOf',
  'underHeadingRelated',
  'sinceHeading',
  'titleOverlap',
  'isTitle',
  'isDescription',
  'inArticleBody',
  'repeats',
  'mediaBefore',
  'vote',
  'votesAround',
  ...GROUP_FEATURES,
]
/** Features of the core; all 0 where a page has none. */
const OF_CORE = 10

/** What was measured of a page's blocks. */
export interface Measured {
  /** One row of features per block, in the order of `FEATURES`; all of them are computed when first asked for. */
  readonly rows: Float32Array[]
  /** The same rows in one table, empty for the frame, each `width` wide with room behind the features. */
  table: (width: number) => Float32Array
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

/**
 * Measures the blocks of a page. Linear in the number of blocks. `votes` are the second opinion's, one a block.
 * Features are computed when they are asked for: a reading wants none of the frame.
 */
export function measureFeatures(page: Page, { core, templates, frame }: Cut, votes: Uint8Array): Measured {
  const data = structuredData(page.document)
  const title = data.headline || page.document.title
  const measure = (width: number, skipped?: Uint8Array): Float32Array =>
    tableOf(page, { votes, data, core, title, templates, frame, skipped }, width)
  let rows: Float32Array[] | undefined
  return {
    table: (width) => measure(width, frame),
    frame,
    core,
    data,
    title,
    get rows() {
      if (!rows) {
        const width = FEATURES.length
        const all = measure(width)
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
}

function tableOf(page: Page, known: Known, width: number): Float32Array {
  const { votes, data, core, title, templates, frame, skipped } = known
  const { blocks, sums } = page
  const n = blocks.length
  const titleWords = new Set(wordsOf(title).filter((word) => word.length >= LEAST_TITLE_WORD))
  const titleLetters = letters(title)
  const description = letters(data.description)
  const body = letters(data.articleBody)
  countJunk(page, frame, templates)
  const texts = new Map<string, number>()
  const sentenceEnds = new Uint8Array(n)
  const headings = new Uint8Array(n)
  const logWords = new Float64Array(n)
  const linkShares = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const block = blocks[i] as Block
    const { text, words } = block
    if (words < 60) texts.set(text, (texts.get(text) ?? 0) + 1)
    sentenceEnds[i] = endsAsSentence(text) ? 1 : 0
    headings[i] = isHeading(block) ? 1 : 0
    logWords[i] = log(words)
    linkShares[i] = block.linkWords / words
  }
  const lastProse = lastProseBefore(page)
  const nextProse = nextProseAfter(page)
  const putGroups = measureGroups(page, { sentenceEnds, headings, lastProse, nextProse })
  const mediaAt = new Uint8Array(n + 1)
  for (const media of page.media) mediaAt[media.at] = 1

  const table = new Float32Array(n * width)
  let heading = -1
  for (let i = 0; i < n; i++) {
    if (skipped?.[i]) {
      if (headings[i]) heading = i
      continue
    }
    const block = blocks[i] as Block
    let at = i * width
    const { text, words, said, box } = block
    // --- the text itself
    table[at++] = logWords[i] as number
    table[at++] = linkShares[i] as number
    table[at++] = block.strongWords / words
    table[at++] = block.emWords / words
    table[at++] = sentenceEnds[i] as number
    at = putCharacters(table, at, text)
    table[at++] = text.endsWith(':') || text.endsWith('：') ? 1 : 0
    table[at++] = text.length / Math.max(words, 1)
    table[at++] = words < 25 && DATE_LIKE.test(text) ? 1 : 0
    const tag = TAG_AT.get(block.tag)
    if (tag !== undefined) table[at + tag] = 1
    at += TAGS.length
    at = setBits(table, at, box.within, WITHIN_AT)
    at = putNames(table, at, box)
    at = setBits(table, at, block.names, INLINE_AT)
    // --- what it says
    for (let concept = 0; concept < ANYWHERE.length; concept++)
      table[at++] = countOf(said, ANYWHERE[concept] as Concept)
        ? 1 + countOf(said, ANYWHERE[concept] as Concept) / 8
        : 0
    at = setBits(table, at, said.opens, FIRST_AT)
    const tokens = Math.max(said.tokens, 1)
    table[at++] = countOf(said, 'direct') / tokens
    table[at++] = countOf(said, 'reported') / tokens
    table[at++] = junkConcepts(block) / Math.sqrt(tokens)
    // --- where its links lead
    for (let l = 0; l < block.links.length; l++) {
      const target = TARGET_AT.get((block.links[l] as Link).target)
      if (target !== undefined) table[at + target] = (table[at + target] as number) + 1
    }
    at += LEADS_TO.length
    table[at++] = log(block.links.length)
    // --- where it stands
    table[at++] = n > 1 ? i / (n - 1) : 0
    // --- what holds it
    const outer = box.parent ?? box
    const outer3 = outer.parent?.parent ?? outer.parent ?? outer
    table[at++] = log(wordsIn(page, box))
    table[at++] = linkShareIn(page, box)
    table[at++] = log(box.end - box.start)
    table[at++] = proseShareIn(page, box)
    table[at++] = log(wordsIn(page, outer))
    table[at++] = linkShareIn(page, outer)
    table[at++] = log(outer.end - outer.start)
    table[at++] = proseShareIn(page, outer)
    table[at++] = log(outer.controls)
    table[at++] = linkShareIn(page, outer3)
    table[at++] = proseShareIn(page, outer3)
    table[at++] = log(outer3.end - outer3.start)
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
      table[at++] = box === core.box || box.parent === core.box ? 1 : 0
      table[at++] = i > core.last ? log((sums.words[i] as number) - (sums.words[core.last + 1] as number)) : 0
    } else at += OF_CORE
    // --- its neighbours
    table[at++] = sentenceEnds[i - 3] ?? 0
    table[at++] = headings[i - 3] ?? 0
    table[at++] = linkShares[i - 1] ?? 0
    table[at++] = logWords[i + 1] ?? 0
    table[at++] = linkShares[i + 1] ?? 0
    table[at++] = sentenceEnds[i + 1] ?? 0
    table[at++] = sharesBox(block, blocks[i + 2])
    table[at++] = logWords[i + 3] ?? 0
    table[at++] = linkShares[i + 3] ?? 0
    table[at++] = sharesBox(block, blocks[i + 3])
    const from = Math.max(0, i - 4)
    const to = Math.min(n, i + 5)
    const windowWords = (sums.words[to] as number) - (sums.words[from] as number)
    table[at++] = log(windowWords)
    table[at++] = ((sums.linkWords[to] as number) - (sums.linkWords[from] as number)) / Math.max(1, windowWords)
    table[at++] = ((sums.prose[to] as number) - (sums.prose[from] as number)) / Math.max(1, windowWords)
    // --- the heading it stands under
    const above = heading >= 0 ? (blocks[heading] as Block) : null
    table[at++] = above ? Number(above.tag.charAt(1)) || 0 : 0
    table[at++] = above && above.said.opens & RELATED_OR_COMMENTS ? 1 : 0
    table[at++] = above ? log(i - heading) : 12
    if (headings[i]) heading = i
    // --- what it repeats
    const own = words < 60 ? letters(text) : ''
    table[at++] = words < 60 && titleWords.size ? overlapOf(wordsOf(text), titleWords) : 0
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
    table[at++] = words < 60 ? Math.min(4, (texts.get(text) ?? 1) - 1) : 0
    table[at++] = mediaAt[i] as number
    // --- what Readability would keep
    table[at++] = votes[i] ?? 0
    table[at++] = votesAround(votes, i)
    // --- what it stands with
    putGroups(block, table, at)
  }
  return table
}

/** 1 where two blocks stand side by side, or in one box. */
const sharesBox = ({ box }: Block, other: Block | undefined): number =>
  other && (other.box.parent === box.parent || other.box === box) ? 1 : 0

/** Shorter words of a title are in any text. */
const LEAST_TITLE_WORD = 3
/** Share of words that a text has in common with the title. */
function overlapOf(words: readonly string[], title: ReadonlySet<string>): number {
  let common = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (word.length >= LEAST_TITLE_WORD && title.has(word)) common++
  }
  return common ? common / Math.max(words.length, title.size) : 0
}

const DATE_LIKE = /\b(19|20)\d\d\b|\d{1,2}[:.]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d+\s*(min|h)\b|[年月日]/
const TAG_AT = new Map<string, number>(TAGS.map((tag, place) => [tag, place]))
const TARGET_AT = new Map<Target, number>(LEADS_TO.map((target, place) => [target, place]))
const ANYWHERE: readonly Concept[] = SAID_ANYWHERE

/** The bits of a set that have a place in a row, and how many they are. */
interface Places {
  mask: number
  of: Int8Array
  count: number
}
function placesOf(wanted: readonly string[], bits: (name: string) => number): Places {
  const places: Places = { mask: 0, of: new Int8Array(32), count: wanted.length }
  wanted.forEach((name, place) => {
    places.mask |= bits(name)
    places.of[31 - Math.clz32(bits(name))] = place
  })
  return places
}
const bitIn =
  (names: readonly string[]) =>
  (name: string): number =>
    1 << names.indexOf(name)
const WITHIN_AT = placesOf(STANDS_WITHIN, (name) => WITHIN[name as keyof typeof WITHIN])
const NEAR_AT = placesOf(CALLED_NEAR, bitIn(NAME_KINDS))
const INLINE_AT = placesOf(CALLED_INLINE, bitIn(NAME_KINDS))
const FIRST_AT = placesOf(SAID_FIRST, bitIn(CONCEPT_NAMES))

/** How near the nearest box around is that speaks of each kind of name: 1 for the block's own, 1/2 for its parent … */
function putNames(table: Float32Array, at: number, box: Box): number {
  let unmet = NEAR_AT.mask
  for (let holder: Box | null = box, steps = 1; holder && holder.depth > SITE_WIDE; holder = holder.parent, steps++) {
    const found = holder.names & unmet
    unmet &= ~found
    if (found) setBits(table, at, found, NEAR_AT, 1 / steps)
  }
  return at + NEAR_AT.count
}

/** Sets what the bits of a set have places for, from `at` on; the others stay as they are. Returns where these end. */
function setBits(table: Float32Array, at: number, bits: number, { mask, of, count }: Places, value = 1): number {
  for (let left = bits & mask; left; left &= left - 1) table[at + (of[31 - Math.clz32(left & -left)] as number)] = value
  return at + count
}

const COMMA = 1
const STOP = 2
const QUOTE = 4
const EXCLAIM = 16
const PIPE = 32
const CLOSING = 64
const signs = new Map<number, number>()
for (const [bit, written] of [
  [COMMA, ',،、，;；'],
  [STOP, '.!?…。！？।۔؟'],
  [QUOTE, '"“”«»„「」'],
  [EXCLAIM, '!'],
  [PIPE, '|•·›»/→'],
  [CLOSING, '"”’»'],
] as const)
  for (const sign of written) signs.set(sign.charCodeAt(0), (signs.get(sign.charCodeAt(0)) ?? 0) | bit)

/** Writes how often a text has what, from `at` on; sentences are counted by their stops. Returns where this ends. */
function putCharacters(table: Float32Array, at: number, whole: string): number {
  let commas = 0
  let stops = 0
  let upper = 0
  let digits = 0
  let quotes = 0
  let exclaims = 0
  let pipes = 0
  // Small letters count for nothing: one stands for a run of them.
  const text = whole.replace(/[a-z]{2,}/g, 'a')
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    let found = classOf(unit)
    if (found & HALF) {
      found = pairAt(text, i)
      if (found & HALF) i++
    }
    if (found & UPPER) upper++
    if (found & (LETTER | SPACE)) continue
    if (unit >= 48 && unit <= 57) {
      digits++
      continue
    }
    const sign = signs.get(unit)
    if (!sign) continue
    if (sign & COMMA) commas++
    if (sign & QUOTE) quotes++
    if (sign & EXCLAIM) exclaims++
    if (sign & PIPE) pipes++
    if (sign & STOP && endsThere(text, i + 1)) stops++
  }
  table[at] = log(commas)
  table[at + 1] = log(stops)
  table[at + 2] = upper / whole.length
  table[at + 3] = digits / whole.length
  table[at + 4] = log(quotes)
  table[at + 5] = exclaims ? 1 : 0
  table[at + 6] = log(pipes)
  return at + 7
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
  for (let i = 0; i < templates.length; i++) (templates[i] as Template).junk = 0
  for (let i = 0; i < blocks.length; i++)
    if (!frame[i] && (blocks[i] as Block).said.anywhere & JUNK_BITS) (templates[i] as Template).junk++
}

function junkConcepts(block: Block): number {
  let count = 0
  for (let bits = block.said.anywhere & JUNK_BITS; bits; bits &= bits - 1) count++
  return count
}
