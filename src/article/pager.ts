/** Stories that go on over numbered pages: which page this is, and where the next one is. Addresses tell it, not words. */
import { westernDigits } from './digits'
import { NAME_KINDS, namesIn } from './lexicons/names'
import type { Pager } from './types'

/** An address read as a numbered page: what is left of it without its number, what set the number apart, the number. */
interface Reading {
  stem: string
  label: string
  number: number
}

/** A link that may lead to another page of the story. */
interface Link {
  url: URL
  /** The number that the page shows, and nothing else; 0 where this is only its stated next. */
  shown: number
}
type Numbered = Link & Reading

/** What may stand before the number at the end of a path: "/2", "-2"; "/page/2", "-page-2", "_p2". */
const LABELS = [/[-_.,/]$/, /[-_.,/][a-z]{1,8}[-_/]?$/i]
const NUMBER_AT_END = /^(.*?\D)(\d{1,2})((?:\.[a-z]{2,5})?)\/?$/i
/** "/2026/11" and the like: what follows is a day. */
const MONTH = /\/(19|20)\d\d[/-]\d\d?$/
const COMMENTS = 1 << NAME_KINDS.indexOf('comments')

/**
 * Finds out whether a document is one of several numbered pages of a story.
 * @param document a live document, or one parsed from what an address answered; it is not changed
 * @returns null where it stands alone. Pagers of comments, calendars and the way to the next story are none.
 */
export function pagerOf(document: Document): Pager | null {
  const links = linksOf(document)
  const numbered = links.flatMap((link) => readingsOf(link.url).map((reading) => ({ ...link, ...reading })))
  for (const here of addressesOf(document)) {
    for (const { stem, label } of numbered) {
      const family = numbered.filter((one) => one.stem === stem && one.label === label)
      const pager = pagerAmong(family, here, links)
      if (pager) return pager
    }
  }
  return null
}

/** The document's address as the browser has it, and as the page itself gives it. */
function addressesOf(document: Document): URL[] {
  const own = urlOf(document.URL, document.URL)
  const given = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')
  const canonical = given ? urlOf(given, document.URL) : null
  return [own, canonical].filter((url): url is URL => url !== null && url.origin === own?.origin)
}

function linksOf(document: Document): Link[] {
  const origin = urlOf(document.URL, document.URL)?.origin
  const links: Link[] = []
  for (const element of document.querySelectorAll('a[href], link[rel~="next" i][href]')) {
    const text = westernDigits(element.textContent?.trim() ?? '')
    const shown = /^\d{1,2}$/.test(text) ? Number(text) : 0
    if (!shown && !/(^|\s)next(\s|$)/i.test(element.getAttribute('rel') ?? '')) continue
    const url = urlOf(element.getAttribute('href') ?? '', document.baseURI)
    if (!url || url.origin !== origin || isOfComments(element, url)) continue
    url.hash = ''
    links.push({ url, shown })
  }
  return links
}

function isOfComments(link: Element, url: URL): boolean {
  if (namesIn(url.hash) & COMMENTS) return true
  for (let at: Element | null = link; at; at = at.parentElement) {
    if (at.localName === 'body') return false
    if (namesIn(`${at.id} ${at.getAttribute('class') ?? ''}`) & COMMENTS) return true
  }
  return false
}

/** What the links of one family of addresses say, if `here` is of that family. */
function pagerAmong(family: Numbered[], here: URL, links: Link[]): Pager | null {
  const [{ stem, label }] = family as [Numbered]
  const own = readingsOf(here).find((reading) => reading.stem === stem && reading.label === label)
  if (!own && stemOf(here) !== stem) return null
  // Some count from nought: their "?page=1" is the page they show as 2.
  const offset = family.some(({ number, shown }) => shown === number + 1) ? 1 : 0
  const pages = family.filter(({ number, shown }) => !shown || shown === number + offset)
  const page = own ? own.number + offset : 1
  // The seventh of some numbered notes leads to the eighth, and yet they are no pages of one: those name the first, too.
  const isNumbered = pages.some(({ shown }) => shown > 0 && shown < page) || links.some((link) => isFirst(link, stem))
  if (page > 1 && !isNumbered) return null
  const next = pages.find(({ number }) => number + offset === page + 1)
  if (!next && page === 1) return null
  return {
    page,
    of: next ? Math.max(...pages.map(({ shown }) => shown)) : page,
    next: next?.url.href ?? '',
  }
}

const isFirst = ({ url, shown }: Link, stem: string): boolean => shown === 1 && stemOf(url) === stem

/** Every way to read an address as a numbered page: by a number in its query, by one at the end of its path. */
function readingsOf(url: URL): Reading[] {
  return [...readingsOfQuery(url), ...readingsOfPath(url)]
}

function readingsOfQuery(url: URL): Reading[] {
  return [...url.searchParams].flatMap(([name, value]) => {
    if (!/^\d{1,2}$/.test(value) || namesIn(name) & COMMENTS) return []
    const without = new URL(url)
    without.searchParams.delete(name)
    return { stem: stemOf(without), label: `?${name}`, number: Number(value) }
  })
}

function readingsOfPath(url: URL): Reading[] {
  const [, before = '', number = '', ending = ''] = url.pathname.match(NUMBER_AT_END) ?? []
  return LABELS.flatMap((pattern) => {
    const label = before.match(pattern)?.[0]
    if (!label) return []
    const stem = before.slice(0, -label.length)
    if (MONTH.test(stem) || namesIn(label) & COMMENTS) return []
    return { stem: stemOf(new URL(stem + ending + url.search, url)), label, number: Number(number) }
  })
}

/** An address as far as it names the story. */
function stemOf(url: URL): string {
  const path = url.pathname.replace(/\/(index\.\w+)?$/, '')
  const query = [...url.searchParams].filter(([name]) => !name.startsWith('utm_')).sort()
  return `${path}?${new URLSearchParams(query)}`
}

const urlOf = (address: string, base: string): URL | null =>
  URL.canParse(address, base) ? new URL(address, base) : null
