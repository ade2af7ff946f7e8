/**
 * What is known about each block, as named numbers: the one list that the learned weights read. A feature is a
 * measurement a person could check on the page; none names a site.
 */
import { type Block, type Box, isProse, nearness, type Page, WITHIN } from './block'
import { endsAsSentence, letters, wordsOf } from './dom'
import { CONCEPT_NAMES, countOf, isWholly, opensWith, says } from './lexicons/index'
import { NAME_KINDS } from './lexicons/names'
import { TARGETS, type Target } from './lexicons/targets'
import { type StructuredData, structuredData } from './structured'

/** The part of the page that holds most of its prose, found by passing words up the tree as Readability does. */
export interface Core {
  box: Box
  /** First and last prose block of the core. */
  first: number
  last: number
}

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
]

/** One row of features per block, in the order of `FEATURES`. */
export interface Measured {
  rows: Float32Array[]
  core: Core | null
  data: StructuredData
  /** Words of the headline, for comparing. */
  title: string
}

/** Share of kept blocks among the two before and the two behind. */
const votesAround = (votes: Uint8Array, i: number): number =>
  ((votes[i - 2] ?? 0) + (votes[i - 1] ?? 0) + (votes[i + 1] ?? 0) + (votes[i + 2] ?? 0)) / 4

const log = (n: number): number => Math.log2(1 + n)

/** Measures every block of a page. Linear in the number of blocks. `votes` are the second opinion's, one a block. */
export function measureFeatures(page: Page, votes: Uint8Array): Measured {
  const { blocks, sums } = page
  const data = structuredData(page.document)
  const core = findCore(page)
  const title = data.headline || page.document.title
  const titleWords = new Set(wordsOf(title).filter((word) => word.length > 2))
  const titleLetters = letters(title)
  const description = letters(data.description)
  const body = letters(data.articleBody)
  const authors = data.authors.map(letters).filter((name) => name.length > 3)
  const signatures = signatureSums(page)
  const texts = new Map<string, number>()
  const navigation = new Set<string>()
  const folded = blocks.map((block) => (block.words < 60 ? letters(block.text) : ''))
  blocks.forEach((block, i) => {
    const text = folded[i] as string
    if (text) texts.set(text, (texts.get(text) ?? 0) + 1)
    if (block.box.within & (WITHIN.nav | WITHIN.header | WITHIN.footer) && block.links.length && block.words < 6)
      navigation.add(text)
  })
  const total = sums.words[blocks.length] as number
  const lastProse = lastProseBefore(blocks)
  const nextProse = nextProseAfter(blocks)
  const mediaAt = new Uint16Array(blocks.length + 1)
  for (const media of page.media) mediaAt[media.at] = (mediaAt[media.at] ?? 0) + 1

  let heading = -1
  const rows = blocks.map((block, i) => {
    const row = new Float32Array(FEATURES.length)
    let at = 0
    const put = (value: number): void => {
      row[at++] = value
    }
    const flag = (value: boolean | number): void => put(value ? 1 : 0)
    const { text, words, said, box } = block
    // --- the text itself
    put(log(words))
    put(block.linkWords / words)
    put(block.strongWords / words)
    put(block.emWords / words)
    flag(endsAsSentence(text))
    put(log(count(text, /[,،、，;；]/g)))
    put(log(count(text, /[.!?…。！？।۔؟](?=\s|["”’»]|$)/g)))
    put(count(text, /\p{Lu}/gu) / text.length)
    put(count(text, /\d/g) / text.length)
    flag(/^[\p{Ll}]/u.test(text))
    put(log(count(text, /["“”«»„「」]/g)))
    flag(/[?？؟]/.test(text))
    flag(/[:：]$/.test(text))
    put(text.length / Math.max(words, 1))
    flag(
      words < 25 &&
        /\b(19|20)\d\d\b|\d{1,2}[:.]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d+\s*(min|h)\b|[年月日]/.test(text),
    )
    flag(/!/.test(text))
    put(log(count(text, /[|•·›»/→]/g)))
    for (const tag of TAGS) flag(block.tag === tag)
    for (const name of WITHIN_NAMES) flag(box.within & WITHIN[name])
    for (const name of NAME_KINDS) put(nearness(box, name))
    for (let bit = 0; bit < NAME_KINDS.length; bit++) flag(block.names & (1 << bit))
    // --- what it says
    for (const name of SAID_ANYWHERE) put(says(said, name) ? 1 + countOf(said, name) / 8 : 0)
    for (const name of SAID_FIRST) flag(opensWith(said, name))
    for (const name of SAID_FIRST) flag(isWholly(said, name))
    const tokens = Math.max(said.tokens, 1)
    put(countOf(said, 'direct') / tokens)
    put(countOf(said, 'reported') / tokens)
    put(junkConcepts(block) / Math.sqrt(tokens))
    // --- where its links lead
    const targets = new Map<Target, number>()
    for (const link of block.links) targets.set(link.target, (targets.get(link.target) ?? 0) + 1)
    for (const target of TARGETS) put(targets.get(target) ?? 0)
    put(log(block.links.length))
    // --- where it stands
    put(blocks.length > 1 ? i / (blocks.length - 1) : 0)
    put(log(i))
    put(log(blocks.length - 1 - i))
    put(box.depth)
    // --- what holds it
    const outer = box.parent ?? box
    const outer3 = outer.parent?.parent ?? outer.parent ?? outer
    for (const [b, set] of [
      [box, 0],
      [outer, 1],
      [outer3, 2],
    ] as const) {
      const boxWords = (sums.words[b.end] as number) - (sums.words[b.start] as number)
      const share = boxWords ? ((sums.linkWords[b.end] as number) - (sums.linkWords[b.start] as number)) / boxWords : 0
      const prose = boxWords ? ((sums.prose[b.end] as number) - (sums.prose[b.start] as number)) / boxWords : 0
      put(log(boxWords))
      put(share)
      if (set === 0) {
        put(log(b.end - b.start))
        put(b.controls)
        put(b.fields)
        put(prose)
        put(log(b.images))
      } else if (set === 1) {
        put(log(b.end - b.start))
        put(prose)
        put(log(b.controls))
      } else {
        put(prose)
        put(log(b.end - b.start))
        put(log(b.fields))
      }
    }
    const signature = signatures.get(`${box.signature}`) as Signature
    put(log(signature.words))
    put(log(signature.blocks))
    put(log(signature.words / signature.blocks))
    put(signature.words ? signature.linkWords / signature.words : 0)
    put(signature.words ? signature.prose / signature.words : 0)
    put(signature.junk / signature.blocks)
    // --- where it stands to the core of the story
    if (core) {
      const inside = i >= core.box.start && i < core.box.end
      flag(inside)
      put(stepsTo(box, core.box, i))
      put(box.depth - core.box.depth)
      put(i < core.first ? log(core.first - i) : 0)
      put(i > core.last ? log(i - core.last) : 0)
      flag(i >= core.first && i <= core.last)
      put(log(i - (lastProse[i] as number)))
      put(log((nextProse[i] as number) - i))
      put(total ? ((sums.words[core.box.end] as number) - (sums.words[core.box.start] as number)) / total : 0)
      flag(box === core.box || box.parent === core.box)
      put(i > core.last ? log((sums.words[i] as number) - (sums.words[core.last + 1] as number)) : 0)
    } else for (let k = 0; k < 11; k++) put(0)
    // --- its neighbours
    for (const d of NEIGHBOURS) {
      const near = blocks[i + d]
      put(near ? log(near.words) : 0)
      put(near ? near.linkWords / near.words : 0)
      flag(near ? endsAsSentence(near.text) : 0)
      flag(near ? near.box.parent === box.parent || near.box === box : 0)
      flag(near ? near.tag.length === 2 && near.tag.charAt(0) === 'h' : 0)
    }
    const from = Math.max(0, i - 4)
    const to = Math.min(blocks.length, i + 5)
    const windowWords = (sums.words[to] as number) - (sums.words[from] as number)
    put(log(windowWords))
    put(((sums.linkWords[to] as number) - (sums.linkWords[from] as number)) / Math.max(1, windowWords))
    put(((sums.prose[to] as number) - (sums.prose[from] as number)) / Math.max(1, windowWords))
    // --- the heading it stands under
    const above = heading >= 0 ? (blocks[heading] as Block) : null
    put(above ? Number(above.tag.charAt(1)) || 0 : 0)
    flag(above ? above.said.opens & RELATED_OR_COMMENTS : 0)
    put(heading >= 0 ? log(i - heading) : 12)
    flag(above && core ? heading >= core.box.start && heading < core.box.end : 0)
    if (block.tag.length === 2 && block.tag.charAt(0) === 'h' && block.tag !== 'hr') heading = i
    // --- what it repeats
    const own = folded[i] as string
    const ownWords = words < 60 && titleWords.size ? wordsOf(text) : []
    let overlap = 0
    for (const word of ownWords) if (titleWords.has(word)) overlap++
    put(ownWords.length ? overlap / Math.max(ownWords.length, titleWords.size) : 0)
    flag(
      own.length > 8 &&
        titleLetters.length > 8 &&
        (own === titleLetters ||
          (own.length > 20 && titleLetters.includes(own)) ||
          (titleLetters.length > 20 && own.includes(titleLetters) && own.length < titleLetters.length * 1.4)),
    )
    flag(
      own.length > 20 &&
        description.length > 20 &&
        (description.includes(own.slice(0, 60)) || own.includes(description.slice(0, 60))),
    )
    put(body && words > 3 ? (body.includes(own || letters(text).slice(0, 120)) ? 1 : -1) : 0)
    flag(body.length > 400)
    flag(words < 14 && authors.some((name) => own.includes(name)))
    put(own ? Math.min(4, (texts.get(own) ?? 1) - 1) : 0)
    flag(words < 8 && navigation.has(own))
    // --- the page
    put(log(total))
    put(log(sums.prose[blocks.length] as number))
    put(total ? (sums.linkWords[blocks.length] as number) / total : 0)
    put(log(blocks.length))
    flag(block.after === 'line')
    flag(block.after === 'glue')
    flag(block.partial)
    put(Math.min(3, (mediaAt[i] ?? 0) + (mediaAt[i + 1] ?? 0)))
    flag(mediaAt[i] ?? 0)
    // --- what Readability would keep
    put(votes[i] ?? 0)
    put(votesAround(votes, i))
    return row
  })
  return { rows, core, data, title }
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
const junkConcepts = (block: Block): number =>
  JUNK_CONCEPTS.reduce((sum, name) => sum + (says(block.said, name) ? 1 : 0), 0)
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Where most of the prose is: words pass to the parent whole, to its parent by half, as Readability's scores do. */
export function findCore(page: Page): Core | null {
  const scores = new Map<Box, number>()
  for (const block of page.blocks) {
    if (!isProse(block)) continue
    const unlikely =
      block.box.within & (WITHIN.nav | WITHIN.aside | WITHIN.footer | WITHIN.dialog | WITHIN.caption) ||
      nearness(block.box, 'comments') > 0
    const score = (block.words - block.linkWords) * (unlikely ? 0.2 : 1)
    let share = 1
    for (
      let box: Box | null = block.box.name === 'body' ? block.box : (block.box.parent ?? block.box), step = 0;
      box && step < 4;
      box = box.parent, step++
    ) {
      scores.set(box, (scores.get(box) ?? 0) + score * share)
      share *= step === 0 ? 0.6 : 0.7
    }
  }
  let best: Box | null = null
  let top = 0
  for (const [box, score] of scores) {
    if (score > top) {
      top = score
      best = box
    }
  }
  if (!best) return null
  let first = best.start
  while (first < best.end - 1 && !isProse(page.blocks[first] as Block)) first++
  let last = best.end - 1
  while (last > first && !isProse(page.blocks[last] as Block)) last--
  return { box: best, first, last }
}

/** Levels from a box up to the first ancestor that also holds the core; 0 inside the core. */
function stepsTo(box: Box, core: Box, index: number): number {
  if (index >= core.start && index < core.end) return 0
  let steps = 0
  for (let at: Box | null = core; at; at = at.parent) {
    if (index >= at.start && index < at.end) return steps
    steps++
  }
  return steps + (box ? 1 : 0)
}

interface Signature {
  words: number
  blocks: number
  linkWords: number
  prose: number
  junk: number
}
function signatureSums(page: Page): Map<string, Signature> {
  const sums = new Map<string, Signature>()
  for (const block of page.blocks) {
    let sum = sums.get(block.box.signature)
    if (!sum) {
      sum = { words: 0, blocks: 0, linkWords: 0, prose: 0, junk: 0 }
      sums.set(block.box.signature, sum)
    }
    sum.words += block.words
    sum.blocks++
    sum.linkWords += block.linkWords
    if (isProse(block)) sum.prose += block.words
    if (junkConcepts(block)) sum.junk++
  }
  return sums
}

function lastProseBefore(blocks: Block[]): Int32Array {
  const out = new Int32Array(blocks.length)
  let last = -50
  blocks.forEach((block, i) => {
    out[i] = last
    if (isProse(block)) last = i
  })
  return out
}
function nextProseAfter(blocks: Block[]): Int32Array {
  const out = new Int32Array(blocks.length)
  let next = blocks.length + 50
  for (let i = blocks.length - 1; i >= 0; i--) {
    out[i] = next
    if (isProse(blocks[i] as Block)) next = i
  }
  return out
}
