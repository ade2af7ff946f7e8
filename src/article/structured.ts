/** What the page says about itself for machines: JSON-LD, Open Graph and other meta elements. */

export interface StructuredData {
  headline: string
  description: string
  authors: string[]
  published: string
  site: string
  image: string
  /** The publisher's own copy of the text, where it is given; white space folded. */
  articleBody: string
  /** False where the publisher says that the page holds only part of the text. */
  free: boolean | null
  /** The page calls itself an article. */
  isArticle: boolean
}

type Json = Record<string, unknown>
const ARTICLE_TYPE = /Article|BlogPosting|Posting|Report|Review|Recipe|LiveBlog|Column|Opinion/i

/** Reads a document's structured data; damaged JSON is skipped. Never throws. */
export function structuredData(document: Document): StructuredData {
  const data: StructuredData = {
    headline: '',
    description: '',
    authors: [],
    published: '',
    site: '',
    image: '',
    articleBody: '',
    free: null,
    isArticle: false,
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const json = parseLoosely(script.textContent ?? '')
    for (const item of itemsIn(json)) readItem(item, data)
  }
  const meta = metaOf(document)
  const first = (...names: string[]): string => names.map((name) => meta.get(name)).find(Boolean) ?? ''
  data.headline ||= first('og:title', 'twitter:title', 'dc.title', 'title')
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
  data.site ||= first('og:site_name', 'application-name')
  data.image ||= first('og:image', 'twitter:image', 'og:image:url')
  if (!data.authors.length) {
    const author = first(
      'author',
      'article:author',
      'parsely-author',
      'dc.creator',
      'byl',
      'sailthru.author',
      'cxenseparse:author',
      'twitter:creator',
    )
    if (author && !/^https?:|^@/.test(author)) data.authors = splitNames(author)
  }
  if (first('og:type') === 'article') data.isArticle = true
  return data
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
  const trimmed = text.replace(
    /^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    '',
  )
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

function readItem(item: Json, data: StructuredData): void {
  const type = [item['@type']].flat().join(' ')
  if (/^(WebSite|NewsMediaOrganization|Organization)$/.test(type)) data.site ||= textOf(item.name)
  if (!ARTICLE_TYPE.test(type) && !item.headline && !item.articleBody) return
  if (ARTICLE_TYPE.test(type)) data.isArticle = true
  data.headline ||= textOf(item.headline ?? item.name)
  data.description ||= textOf(item.description)
  data.published ||= textOf(item.datePublished)
  data.site ||= textOf((item.publisher as Json | undefined)?.name ?? '')
  data.image ||= imageOf(item.image)
  const body = textOf(item.articleBody)
  if (body.length > data.articleBody.length)
    data.articleBody = body.includes('</') ? body.replace(/<[^>]+>/g, ' ') : body
  if (!data.authors.length)
    data.authors = [item.author]
      .flat()
      .filter(Boolean)
      .filter((author) => !isPublisher(author, data.site))
      .flatMap((author) => splitNames(textOf(author)))
  const free = item.isAccessibleForFree
  if (free !== undefined && data.free === null) data.free = !/^(false|no)$/i.test(String(free))
}

const isPublisher = (author: unknown, site: string): boolean => textOf(author) === site && !!site
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

/** "By Ines Calder and Tomas Wray, correspondents" is two names, each without its introduction. */
export function splitNames(text: string): string[] {
  return text
    .replace(/^\s*(by|von|par|por|da|di|door|av|af|autor|author|text)\s*:?\s+/i, '')
    .split(/\s*(?:,|;|\||\/|&|\s(?:and|und|et|y|e|og|och|en|i|и|та|ja|ve|dan|și|és)\s)\s*/i)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name.length > 1 && name.length < 60 && !/https?:|@/.test(name))
}
