/**
 * Is an article likely here? Asked on automatic sites while a page arrives, before the engine is brought, so it may cost
 * next to nothing: the address, what the head says, and the shape of the first paragraphs. No words of any language.
 */

/** What an address looks like: a site's front page, an article by its last part, or anything. */
export type Shape = 'front' | 'article' | 'any'

/** Paragraphs looked at; the story of a page with more has begun among them. */
const MOST_PARAGRAPHS = 80
/** Letters of a paragraph of prose; captions and labels have fewer. */
const PROSE = 80
/** An article has this many such paragraphs beside one another … */
const LEAST_RUN = 3
/** … or, in scripts that need few letters, this many letters in them. */
const LEAST_LETTERS = 400

/** Front pages are told by the address alone: nothing but a language or an index is left of the path. */
export function shapeOf({ pathname, search }: Pick<URL, 'pathname' | 'search'>): Shape {
  const parts = pathname.split('/').filter((part) => part && !/^index\.\w+$/i.test(part))
  const [first = '', ...others] = parts
  if (parts.length === 0 || (others.length === 0 && /^[a-z]{2}([-_][a-z]{2})?$/i.test(first)))
    return search ? 'any' : 'front'
  const last = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, '')
  const words = decoded(last)
    .split(/[-_+ ]+/)
    .filter((word) => /\p{L}/u.test(word))
  return words.length >= 4 || (words.length > 0 && /\d{5}/.test(last)) || /\d{7}/.test(last) ? 'article' : 'any'
}

/**
 * Whether this document, as far as it has arrived, is an article to open by itself.
 * Teasers stand one to a box, the paragraphs of an article side by side. Sections call themselves articles, too, but
 * seldom with a description of one, or under the address of one.
 */
export function isLikelyArticle(document: Document, url: URL): boolean {
  const shape = shapeOf(url)
  if (shape === 'front') return false
  const said = saidOf(document)
  if (said === 'list') return false
  if (said === 'article' || (said === 'marked' && shape === 'article')) return true
  return runOf(document) !== null || isUnmarkedText(document, shape)
}

/** What the head says the page is, for machines; empty where it says nothing that helps. */
export function saidOf(document: Document): 'article' | 'marked' | 'list' | '' {
  const types = typesIn(document)
  const articles = types.filter((type) => ARTICLE.test(type)).length
  if ((articles > 0 && articles < 4) || document.querySelector(PUBLISHED)) return 'article'
  if (types.some((type) => LIST.test(type))) return 'list'
  return document.querySelector(MARKED) ? 'marked' : ''
}

/** The names of schema.org: https://schema.org/Article and its kinds, and what stands for many things at once. */
const ARTICLE = /(?:Article|Posting|Review|Recipe|Report)$/
const LIST = /^(?:CollectionPage|SearchResultsPage|ProfilePage|ImageGallery|MediaGallery|ItemPage)$/
const PUBLISHED = 'meta[property="article:published_time" i]'
const MARKED = 'meta[property="og:type" i][content="article" i], [itemtype$="Article"]'

/** Types of what is described, read off the text: a whole description may be long. */
function typesIn(document: Document): string[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')]
  return scripts.flatMap((script) =>
    [...(script.textContent ?? '').matchAll(/"@type"\s*:\s*\[?\s*"(?:[^"]*[/:])?(\w+)"/g)].map(([, type = '']) => type),
  )
}

/** Where most prose stands side by side, and how many letters of it; null where there is no run that makes a story. */
export interface Run {
  holder: Element
  letters: number
}

/** The longest run of paragraphs of the document, as far as it has arrived. */
export function runOf(document: Document): Run | null {
  const runs = new Map<Element, { paragraphs: number; letters: number }>()
  let best: Run | null = null
  const all = document.getElementsByTagName('p')
  for (let i = 0; i < all.length && i < MOST_PARAGRAPHS; i++) {
    const paragraph = all[i] as HTMLParagraphElement
    const letters = proseIn(paragraph)
    if (letters < PROSE / 2) continue
    const holder = holderOf(paragraph)
    if (!holder) continue
    const run = runs.get(holder) ?? { paragraphs: 0, letters: 0 }
    run.letters += letters
    run.paragraphs += letters >= PROSE ? 1 : 0
    runs.set(holder, run)
    const isRun = run.paragraphs >= LEAST_RUN || run.letters >= LEAST_LETTERS * 2
    if (isRun && run.letters >= LEAST_LETTERS && run.letters > (best?.letters ?? 0))
      best = { holder, letters: run.letters }
  }
  return best
}

/** Letters outside links, at a glance; those of scripts without spaces say twice as much. */
function proseIn(paragraph: Element): number {
  const text = paragraph.textContent ?? ''
  let letters = text.length
  for (const link of paragraph.getElementsByTagName('a')) letters -= link.textContent?.length ?? 0
  return DENSE.test(text) ? letters * 2 : letters
}
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** What holds the paragraph beside others: boxes around it alone do not count. */
function holderOf(paragraph: Element): Element | null {
  let holder = paragraph.parentElement
  while (holder?.childElementCount === 1 && holder.localName !== 'body') holder = holder.parentElement
  return holder
}

/** Whether this much text is there, whoever it is for: as cheap as the text is early. */
export function hasText(document: Document, letters: number): boolean {
  if (!document.body) return false
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let left = letters
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode())
    if (!UNSEEN.test(node.parentElement?.localName ?? '')) left -= node.nodeValue?.trim().length ?? 0
  return left <= 0
}
const UNSEEN = /^(script|style|noscript|template|textarea|option)$/

/** A text document, or under the address of an article lines that only breaks part. */
function isUnmarkedText(document: Document, shape: Shape): boolean {
  if (document.contentType === 'text/plain') return (document.body?.textContent?.length ?? 0) >= LEAST_LETTERS
  return shape === 'article' && document.getElementsByTagName('br').length >= LEAST_RUN * 2
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
