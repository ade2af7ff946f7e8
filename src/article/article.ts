/** The pipeline, one line a step. Runs in any page by itself and never changes what it reads. */
import { type Block, isHeading, isProse, measure, nearness, type Page, type RootOf } from './block'
import { restOf } from './complete'
import type { Compose } from './compose'
import { countWords, letters } from './dom'
import { measureFeatures } from './features'
import { firstCut } from './frame'
import { findJunk, type Judgement } from './judge/index'
import { type KeptKinds, keepKinds } from './kept-kinds'
import { leadImage } from './lead'
import { readMetadata } from './metadata'
import type { Obey } from './own-rules'
import { returner } from './returned'
import { LEFT_OUT, STORY } from './roles'
import { secondOpinion } from './second-opinion'
import { storyScores } from './story'
import type { StructuredData } from './structured'
import type { Article } from './types'
import { unclobbered } from './unclobbered'

/** Fewer words than this are no article, whatever the page calls itself. */
const LEAST_WORDS = 25

export interface ReadOptions {
  /**
   * In place of the learned scores, one a block, for judging the pipeline on sites its weights never saw; ignored
   * where their number is another.
   */
  scores?: readonly number[] | undefined
  /** Follows the person's own rules; without it there are none. */
  obey?: Obey | undefined
  /** Kinds of junk that the person does not want hidden; without it every kind goes. */
  keptKinds?: KeptKinds | undefined
  /** Finds shadow roots, closed ones too where somebody can; by default open ones. */
  rootOf?: RootOf | undefined
}

/**
 * Reads a document into an article with everything hidden accounted for, or null where there is none (a front page,
 * a gallery without text, an empty page).
 *
 * @param document a live document, or a parsed one (then layout says nothing and attributes are believed)
 * @param compose puts the story together; `glance` for those who only look
 * @returns plain data and an inert tree; nothing of it is safe to show before `sanitise`
 */
export function readArticle(document: Document, compose: Compose, options: ReadOptions = {}): Article | null {
  const safe = unclobbered(document)
  if (safe) {
    const article = readDocument(safe.copy, compose, options)
    return article && safe.onPage(article)
  }
  return readDocument(document, compose, options)
}

function readDocument(document: Document, compose: Compose, options: ReadOptions): Article | null {
  if (!document.documentElement) return null
  const { rootOf } = options
  let page = measure(document, { rootOf })
  // Some pages hide their text until a script of theirs has run; then what is there is better than nothing.
  if ((page.sums.words[page.blocks.length] as number) < LEAST_WORDS * 2)
    page = measure(document, { unseen: true, rootOf })
  return readPage(page, compose, options)
}

/** The same for a part of a live page that has a story of its own, as the next article of an endless scroll. */
export const readWithin = (root: Element, compose: Compose, options: ReadOptions = {}): Article | null =>
  readPage(measure(root.ownerDocument, { root, rootOf: options.rootOf }), compose, options)

function readPage(page: Page, compose: Compose, { scores: given, obey, keptKinds }: ReadOptions = {}): Article | null {
  const cut = firstCut(page)
  const measured = measureFeatures(page, cut, secondOpinion(page))
  const scores = given?.length === page.blocks.length ? Float32Array.from(given) : storyScores(page, measured)
  const judgement = findJunk(page, measured, scores)
  return assemble(page, measured.data, judgement, compose, wishes(keptKinds, obey))
}

/** A story of words alone: enough to count them and to say where they stand, nothing to show. */
export const glance: Compose = (page, roles) => {
  const story = page.blocks.filter((_, i) => roles[i] === STORY)
  return {
    content: page.document.implementation.createHTMLDocument('').createElement('div'),
    text: story.map(({ text }) => text).join('\n'),
    captions: [],
    places: story.flatMap(({ index, box, pieces: [first], text }) =>
      first ? { element: box.element, node: first.node, offset: first.start, text, block: index } : [],
    ),
  }
}

/** No wishes: everything stays as it was judged. */
const asJudged: Obey = (page, judgement) => ({ ...judgement, page, unheeded: [] })

/** What the person wants of a judged page: whole kinds first, so that a rule can still hide one of them. */
const wishes =
  (kept: KeptKinds = new Set(), obey: Obey = asJudged): Obey =>
  (page, judgement) =>
    obey(page, keepKinds(judgement, kept))

/** Puts the parts of a judged page in order, as the person wants it. */
export function assemble(
  measured: Page,
  data: StructuredData,
  judgement: Judgement,
  compose: Compose,
  obey: Obey = asJudged,
): Article | null {
  const first = judgement.roles.indexOf(STORY)
  if (first < 0 || !isArticle(measured, data, judgement.roles)) return null
  const { page, roles, findings, aside, unheeded } = obey(measured, judgement)
  const apart = roles[first] === STORY ? standfirst(page, data, roles, first) : -1
  const dek = apart >= 0 ? (page.blocks[apart] as Block).text : ''
  const body = apart >= 0 ? without(roles, apart) : roles
  const lead = leadImage(page, body, data)
  const composed = compose(page, body, lead?.element ?? null)
  const rest = restOf(measured, data, judgement.roles)
  append(composed.content, rest.paragraphs)
  const text = [dek, composed.text, ...rest.paragraphs].filter(Boolean).join('\n')
  const words = countWords(text)
  if (words < LEAST_WORDS) return null
  const metadata = readMetadata(page, data, first, text)
  return {
    ...metadata,
    dek,
    url: page.url.href,
    lang: page.lang,
    lead: lead?.image ?? null,
    content: composed.content,
    places: composed.places,
    text,
    captions: lead?.image.caption
      ? [lead.image.caption, ...composed.captions.filter((caption) => caption !== lead.image.caption)]
      : composed.captions,
    aside,
    words,
    minutes: Math.max(1, Math.round(words / paceOf(page.lang))),
    cut: rest.cut,
    missing: rest.missing,
    support: supportLink(findings, page),
    findings,
    unheeded,
    returned: returner(measured, roles, composed.places, compose),
  }
}

function append(content: HTMLElement, paragraphs: readonly string[]): void {
  for (const text of paragraphs) {
    const paragraph = content.ownerDocument.createElement('p')
    paragraph.textContent = text
    content.append(paragraph)
  }
}

const without = (roles: Uint8Array, index: number): Uint8Array =>
  roles.map((role, i) => (i === index ? LEFT_OUT : role))

/** Words a minute of silent reading; Trauzettel-Klosinski and Dietz 2012, with our word count for unspaced scripts. */
const PACE: Record<string, number> = {
  en: 228,
  de: 179,
  fr: 195,
  es: 218,
  it: 188,
  pt: 181,
  nl: 202,
  pl: 166,
  ru: 184,
  fi: 161,
  tr: 166,
  ar: 138,
  he: 187,
  zh: 158,
  ja: 193,
  sv: 199,
}
const paceOf = (lang: string): number => PACE[lang.slice(0, 2)] ?? 190

/**
 * Whether the story is one. Any page of its own address that has text is; a site's front page has headlines and
 * teasers, many and short, and only counts as an article where prose outweighs its links.
 */
function isArticle(page: Page, data: StructuredData, roles: Uint8Array): boolean {
  let story = 0
  let prose = 0
  let longest = 0
  page.blocks.forEach((block, i) => {
    if (roles[i] !== STORY) return
    story += block.words
    if (!isProse(block)) return
    prose += block.words - block.linkWords
    longest = Math.max(longest, block.words - block.linkWords)
  })
  if (story < LEAST_WORDS) return false
  const front = page.url.pathname.replace(/\/(index\.\w+)?$/, '') === '' && !page.url.search
  if (!front || page.plainText) return data.isArticle || prose >= LEAST_WORDS / 2 || story >= LEAST_WORDS * 2
  const links = page.sums.linkWords[page.blocks.length] as number
  return longest >= 20 && ((prose >= 50 && prose > links) || longestRun(page, roles) >= 120)
}

/** Words of prose in the box that holds most of it: teasers stand one to a box, paragraphs side by side. */
function longestRun(page: Page, roles: Uint8Array): number {
  const words = new Map<unknown, number>()
  for (const block of page.blocks) {
    if (roles[block.index] !== STORY || !isProse(block)) continue
    const holder = block.partial ? block.box : block.box.parent
    words.set(holder, (words.get(holder) ?? 0) + block.words)
  }
  return Math.max(0, ...words.values())
}

/**
 * The standfirst: a first block of the story that the page describes itself with, or calls a lead, before the text
 * proper. The reader sets it apart; it stays the first line of `text`. Returns its index or -1.
 */
function standfirst(page: Page, data: StructuredData, roles: Uint8Array, first: number): number {
  const block = page.blocks[first] as Block
  if (block.words < 5 || block.words > 90 || block.partial || /^(li|td|th|dd|dt|pre)$/.test(block.tag)) return -1
  const description = letters(data.description)
  const own = letters(block.text)
  const described =
    description.length > 30 &&
    own.length > 30 &&
    (own.startsWith(description.slice(0, 60)) || description.startsWith(own.slice(0, 60)))
  const called = nearness(block.box, 'dek') >= 0.5 && nearness(block.box, 'dek') > nearness(block.box, 'story') / 2
  if (!called && !(described && (isHeading(block) || block.box.parent !== nextStory(page, roles, first)?.box.parent)))
    return -1
  return nextStory(page, roles, first) ? first : -1
}
const nextStory = (page: Page, roles: Uint8Array, first: number): Block | null =>
  page.blocks[roles.indexOf(STORY, first + 1)] ?? null

function supportLink(findings: Article['findings'], page: Page): Article['support'] {
  for (const finding of findings) {
    if (finding.kind !== 'donation') continue
    const link = finding.evidence.find((one) => one.ground === 'donation-page' || one.ground === 'donation-platform')
    if (!link) continue
    try {
      const url = new URL(link.detail, page.base)
      if (/^https?:$/.test(url.protocol)) return { href: url.href, label: url.hostname.replace(/^www\./, '') }
    } catch {
      // a damaged address: the next finding may hold a better one
    }
  }
  return null
}
