/** What the page says about itself for machines: JSON-LD, Open Graph and other meta elements. */
import { letters } from './dom'

export interface StructuredData {
  headline: string
  description: string
  /** Every wording of the headline that the page states, JSON-LD first. */
  titles: string[]
  /** People, as far as the page says who is one. */
  authors: string[]
  /** Organisations named as authors: the site itself, its newsroom, an agency. */
  organisations: string[]
  published: string
  /** When the page was last changed; a date of last resort. */
  modified: string
  site: string
  image: string
  /** The publisher's own copy of the text, where it is given; white space folded. */
  articleBody: string
  /** The same as it is written there: line ends are paragraph ends. */
  statedBody: string
  /** How many words the publisher says the text has; 0 where it does not say. */
  wordCount: number
  /** CSS selectors of the parts that are not free, as the publisher marks them for search engines. */
  gated: string[]
  /** False where the publisher says that the page holds only part of the text. */
  free: boolean | null
  /** The page calls itself an article. */
  isArticle: boolean
}

type Json = Record<string, unknown>
const SITE_TYPE = /^(WebSite|NewsMediaOrganization|Organization)$/
const ARTICLE_TYPE = /Article|BlogPosting|Posting|Report|Review|Recipe|LiveBlog|Column|Opinion/i

/** Reads a document's structured data; damaged JSON is skipped. Never throws. */
export function structuredData(document: Document): StructuredData {
  const data: StructuredData = {
    headline: '',
    description: '',
    titles: [],
    authors: [],
    organisations: [],
    published: '',
    modified: '',
    site: '',
    image: '',
    articleBody: '',
    statedBody: '',
    wordCount: 0,
    gated: [],
    free: null,
    isArticle: false,
  }
  const items = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) => [
    ...itemsIn(parseLoosely(script.textContent ?? '')),
  ])
  const byId = new Map<string, Json>()
  for (const item of items) if (typeof item['@id'] === 'string' && item.name) byId.set(item['@id'], item)
  const site = siteIn(items, byId)
  const hostName = host(document)
  for (const item of items) readItem(item, data, site, byId, hostName)
  const meta = metaOf(document)
  const first = (...names: string[]): string => names.map((name) => meta.get(name)).find(Boolean) ?? ''
  data.site ||= first('og:site_name', 'application-name')
  for (const name of TITLE_NAMES) {
    const title = meta.get(name)
    if (title) data.titles.push(textOf(title))
  }
  data.headline ||= first(...TITLE_NAMES)
  data.description ||= first('og:description', 'description', 'twitter:description')
  data.published ||= first(
    'article:published_time',
    'og:article:published_time',
    'date',
    'pubdate',
    'publishdate',
    'dc.date',
    'dc.date.issued',
    'parsely-pub-date',
    'sailthru.date',
    'article.published',
    'cxenseparse:recs:publishtime',
    'datepublished',
    'publish-date',
    'dcterms.created',
  )
  data.modified ||= first(
    'article:modified_time',
    'og:updated_time',
    'last-modified',
    'dcterms.modified',
    'datemodified',
  )
  data.image ||= first('og:image', 'twitter:image', 'og:image:url')
  for (const name of AUTHOR_NAMES) {
    if (data.authors.length) break
    const stated = meta.get(name)
    if (stated && !/https?:|^@|^www\./i.test(stated)) addAuthors(data, splitNames(textOf(stated)), false, hostName)
  }
  if (first('og:type') === 'article') data.isArticle = true
  return data
}

const TITLE_NAMES = ['og:title', 'twitter:title', 'dc.title', 'title']
const AUTHOR_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'sailthru.author',
  'cxenseparse:author',
  'citation_author',
  'twitter:creator',
]

const host = (document: Document): string => {
  try {
    return new URL(document.URL).hostname
  } catch {
    return ''
  }
}

/** The name of the site as its JSON-LD gives it, before any article is read. */
function siteIn(items: Json[], byId: Map<string, Json>): string {
  for (const item of items) {
    if (SITE_TYPE.test(typeOf(item))) return textOf(item.name)
    const publisher = resolve(item.publisher, byId)
    if (publisher && typeof publisher === 'object') return textOf(publisher)
  }
  return ''
}

/** Sorts names into people and organisations; what is called like the site or its address is no person. */
function addAuthors(data: StructuredData, names: string[], isOrganisation: boolean, hostName: string): void {
  const own = letters(hostName.replace(/^www\./, ''))
  const bare = letters(hostName.replace(/^www\./, '').replace(/\.[a-z.]+$/, ''))
  const site = letters(data.site)
  const isSite = (name: string): boolean => {
    const plain = letters(name)
    return plain === site || plain === own || plain === bare || /^(https?:|www\.)|\.(com|org|net|[a-z]{2})$/i.test(name)
  }
  for (const stated of names) {
    // "The Harbour Courier - Ines Calder" is the person.
    const parts = stated.split(/\s+[-–—|]\s+/)
    const name = parts.length > 1 ? (parts.find((part) => !isSite(part)) ?? stated) : stated
    // "harbourcourier.example, Port Calder, Denmark": what follows an address is where it sits.
    isOrganisation ||= isSite(name) && /\.\w{2,}$/.test(name)
    const into = isOrganisation || isSite(name) ? data.organisations : data.authors
    if (!into.includes(name)) into.push(name)
  }
}

function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = element.getAttribute('content')?.trim() ?? ''
    if (name && content && !meta.has(name)) meta.set(name, content)
  }
  return meta
}

function parseLoosely(text: string): unknown {
  const trimmed = text
    .replace(/^\s*(?:<!--|(?:\/\*|\/\/)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\*|\/\/)?\s*\]\]>(?:\s*\*\/)?)\s*$/, '')
  try {
    return JSON.parse(trimmed)
  } catch {
    try {
      // Line breaks inside strings are the usual damage.
      return JSON.parse(trimmed.replace(/\s+/g, ' ').replace(/\p{Cc}+/gu, ' '))
    } catch {
      return null
    }
  }
}

function* itemsIn(json: unknown, depth = 0): Generator<Json> {
  if (!json || typeof json !== 'object' || depth > 4) return
  if (Array.isArray(json)) {
    for (const item of json) yield* itemsIn(item, depth + 1)
    return
  }
  const item = json as Json
  yield item
  if (item['@graph']) yield* itemsIn(item['@graph'], depth + 1)
  if (item.mainEntity) yield* itemsIn(item.mainEntity, depth + 1)
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return decode(value).replace(/\s+/g, ' ').trim()
  if (Array.isArray(value)) return textOf(value[0])
  if (value && typeof value === 'object')
    return textOf((value as Json).name ?? (value as Json)['@value'] ?? (value as Json).url ?? '')
  return ''
}

const typeOf = (item: Json): string => [item['@type']].flat().join(' ')

/** What a value stands for: an object that only names another by its id is that other one. */
function resolve(value: unknown, byId: Map<string, Json>): unknown {
  if (typeof value === 'string') return byId.get(value) ?? value
  if (!value || typeof value !== 'object' || Array.isArray(value)) return value
  const id = (value as Json)['@id']
  return (value as Json).name || typeof id !== 'string' ? value : (byId.get(id) ?? value)
}

function readItem(item: Json, data: StructuredData, site: string, byId: Map<string, Json>, hostName: string): void {
  const type = typeOf(item)
  if (SITE_TYPE.test(type)) data.site ||= textOf(item.name)
  const isArticle = ARTICLE_TYPE.test(type)
  if (!isArticle && !item.headline && !item.articleBody) return
  if (isArticle) data.isArticle = true
  const headline = textOf(item.headline ?? item.name)
  if (headline && !data.titles.includes(headline)) data.titles.push(headline)
  data.headline ||= headline
  data.description ||= textOf(item.description)
  data.published ||= textOf(item.datePublished) || textOf(item.dateCreated)
  data.modified ||= textOf(item.dateModified)
  data.site ||= textOf(resolve(item.publisher, byId)) || site
  data.image ||= imageOf(item.image)
  const body = textOf(item.articleBody)
  if (body.length > data.articleBody.length) {
    data.articleBody = body.includes('</') ? body.replace(/<[^>]+>/g, ' ') : body
    data.statedBody = decode([item.articleBody].flat().join('\n'))
  }
  data.wordCount ||= Number.parseInt(String(item.wordCount ?? ''), 10) || 0
  if (!data.authors.length) readAuthors(item, data, byId, hostName)
  const free = item.isAccessibleForFree
  if (free !== undefined && data.free === null) data.free = !isNo(free)
  for (const part of [item.hasPart].flat() as (Json | undefined)[])
    if (part && isNo(part.isAccessibleForFree))
      data.gated.push(...[part.cssSelector].flat().map(textOf).filter(Boolean))
}

const isNo = (value: unknown): boolean => /^(false|no)$/i.test(String(value))

function readAuthors(item: Json, data: StructuredData, byId: Map<string, Json>, hostName: string): void {
  for (const stated of [item.author ?? item.creator].flat().slice(0, 20)) {
    const author = resolve(stated, byId)
    if (!author) continue
    const isOrganisation = typeof author === 'object' && /Organization|Corporation/.test(typeOf(author as Json))
    const name = typeof author === 'object' && !(author as Json).name ? '' : textOf(author)
    addAuthors(data, isOrganisation ? [name].filter(Boolean) : splitNames(name), isOrganisation, hostName)
  }
}

const imageOf = (value: unknown): string => {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return first
  if (first && typeof first === 'object') return textOf((first as Json).url ?? (first as Json).contentUrl ?? '')
  return ''
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}
/** Publishers escape their JSON-LD twice; the few entities that occur are resolved without touching a document. */
const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal: string, hex: string, name: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
    if (code) return code < 0x110000 ? String.fromCodePoint(code) : ''
    return ENTITIES[name?.toLowerCase()] ?? whole
  })

const INTRODUCTION =
  /^\s*(?:(?:written|posted|reported|text|story|words)\s+by|by|von|par|por|da|di|door|av|af|od|autor|author|text|przez|tekst|rédaction|ein\s[^\s\d]+\svon)(?:\s*:\s*|\s+)/i
/** "Interview: ", "Szerző: ": whatever introduces a name in one or two words. */
const LABEL = /^\p{L}[\p{L} .]{1,24}:\s+(?=\p{L})/u
const DEGREE = /^(?:ph\.?\s?d|m\.?d|m\.?a|b\.?a|m\.?sc|b\.?sc|mba|mph|r\.?n|r\.?d|dds|j\.?d|ll\.?m|esq|jr|sr)\.?$/i

/** "By Ines Calder and Tomas Wray (iwc)" is two names, each without introduction, initials and degrees. */
export function splitNames(text: string): string[] {
  let rest = text.replace(/\s+/g, ' ').trim()
  if (/^(?:https?:|www\.|@)/i.test(rest)) return []
  rest = rest.replace(INTRODUCTION, '')
  if (rest.includes(':')) rest = rest.replace(LABEL, '')
  return rest
    .replace(INTRODUCTION, '')
    .replace(/\s*\([^()]{0,60}\)/g, '')
    .split(/\s*(?:,|;|\||\/|&|•|·|\s(?:and|und|et|y|e|og|och|en|i|и|та|ja|ve|dan|și|és)\s)\s*/i)
    .map((name) => name.trim().replace(/^[-–—:.\s]+|[-–—:\s]+$/g, ''))
    .filter((name) => name.length > 1 && name.length < 60 && !/https?:|@/.test(name) && !DEGREE.test(name))
}
