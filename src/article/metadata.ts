/** Title, byline, date, site, language direction: structured data, meta elements and the page, agreeing where they can. */
import { type Block, isProse, nearness, type Page, WITHIN } from './block'
import { fold, letters, wordsOf } from './dom'
import { isWholly } from './lexicons/index'
import { type StructuredData, splitNames } from './structured'

export interface Metadata {
  title: string
  byline: string
  published: string
  site: string
  dir: 'ltr' | 'rtl'
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g

/**
 * Reads the header facts of a page. `first` is the index of the first block of the story; headings and bylines are
 * looked for around it.
 */
export function readMetadata(page: Page, data: StructuredData, first: number, story: string): Metadata {
  const site = siteName(page, data)
  const title = titleOf(page, data, first, site)
  const rtl = (story.slice(0, 2000).match(RTL)?.length ?? 0) > Math.min(story.length, 2000) * 0.3
  return {
    title,
    byline: namesOf(page, data, first, site),
    published: dateOf(page, data, first),
    site,
    dir: rtl ? 'rtl' : 'ltr',
  }
}

function siteName(page: Page, data: StructuredData): string {
  if (data.site) return fold(data.site)
  return page.url.hostname.replace(/^www\./, '')
}

/** The headline as the page shows it, where an h1 agrees with the metadata; else the metadata without the site's name. */
function titleOf(page: Page, data: StructuredData, first: number, site: string): string {
  const documentTitle = fold(page.document.title) || (page.plainText ? fileName(page.url) : '')
  const stated = withoutSite(fold(data.headline), site)
  const fromTitle = withoutSite(documentTitle, site)
  const wanted = new Set([...wordsOf(stated), ...wordsOf(documentTitle)])
  let best = ''
  let top = 0
  for (const block of page.blocks) {
    if (!/^h[1-3]$/.test(block.tag) || block.words > 45) continue
    const words = wordsOf(block.text)
    if (!words.length) continue
    const common = words.filter((word) => wanted.has(word)).length
    // A headline may be longer than the title made from it, or the title longer by the site's name.
    const shared = Math.max(common / words.length, block.tag === 'h1' && common >= 2 ? common / wanted.size : 0)
    const near = block.index <= first + 2 ? 0.3 : 0
    const score =
      shared + near + (block.tag === 'h1' ? 0.5 : block.tag === 'h2' ? 0.1 : 0) + Math.min(words.length, 8) / 16
    if ((shared >= 0.6 || (block.tag === 'h1' && shared >= 0.3 && near)) && score > top) {
      top = score
      best = block.text
    }
  }
  return best || stated || fromTitle || documentTitle || page.url.hostname
}

/** A text file has no title but its name. */
function fileName(url: URL): string {
  const last = url.pathname.split('/').pop() ?? ''
  try {
    return fold(
      decodeURIComponent(last)
        .replace(/\.\w{1,5}$/, '')
        .replace(/[_-]+/g, ' '),
    )
  } catch {
    return last
  }
}

const SEPARATOR = /\s+[|\-–—·•:»/\\]\s+|\s*[|»]\s*|\s+::\s+/

/** A title without the site's name before or behind a separator. */
export function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATOR).filter(Boolean)
  if (parts.length < 2) return title
  const siteLetters = letters(site.replace(/\.\w{2,6}$/, ''))
  const isSite = (part: string): boolean => {
    const own = letters(part)
    return (
      own.length > 1 &&
      siteLetters.length > 1 &&
      (own === siteLetters ||
        siteLetters.includes(own) ||
        (own.includes(siteLetters) && own.length < siteLetters.length + 14))
    )
  }
  let from = 0
  let to = parts.length
  while (to - from > 1 && isSite(parts[to - 1] as string)) to--
  while (to - from > 1 && isSite(parts[from] as string)) from++
  if (from === 0 && to === parts.length) {
    // The name is not known: a short last part after a bar is one all the same.
    const last = parts.at(-1) as string
    if (/[|»]/.test(title) && wordsOf(last).length <= 4 && wordsOf(title).length - wordsOf(last).length >= 4)
      return fold(title.slice(0, title.lastIndexOf(last)).replace(/[\s|»–—-]+$/, ''))
    return title
  }
  const start = title.indexOf(parts[from] as string)
  const tail = parts[to - 1] as string
  return fold(title.slice(start, title.lastIndexOf(tail) + tail.length))
}

function namesOf(page: Page, data: StructuredData, first: number, site: string): string {
  const siteLetters = letters(site)
  const good = (name: string): boolean => {
    const own = letters(name)
    return own.length > 2 && own.length < 50 && own !== siteLetters && !/[\d@/]/.test(name) && wordsOf(name).length <= 6
  }
  let names = data.authors.filter(good)
  if (!names.length) names = bylineNear(page, first).filter(good)
  return joinNames([...new Map(names.map((name) => [letters(name), name])).values()].slice(0, 8))
}

const joinNames = (names: string[]): string => names.join(', ')

/** A byline as the page marks it: rel=author, itemprop, or a name that says so, near the head of the story. */
function bylineNear(page: Page, first: number): string[] {
  const marked = page.document.querySelector(
    '[rel~="author" i], [itemprop~="author" i] [itemprop~="name" i], [itemprop~="author" i], meta[name="author" i]',
  )
  const text = fold(marked?.getAttribute('content') ?? marked?.textContent ?? '')
  if (text && text.length < 80) return splitNames(text)
  for (let i = Math.max(0, first - 12); i < Math.min(page.blocks.length, first + 3); i++) {
    const block = page.blocks[i] as Block
    if (block.words > 12 || block.words < 2 || isProse(block) || nearness(block.box, 'author') < 0.5) continue
    if (block.links.some((link) => link.target === 'author'))
      return splitNames(fold(block.links.find((link) => link.target === 'author')?.element.textContent ?? ''))
    if (!isWholly(block.said, 'author') && /^\p{Lu}/u.test(block.text)) return splitNames(block.text)
  }
  return []
}

function dateOf(page: Page, data: StructuredData, first: number): string {
  const stated = normaliseDate(data.published)
  if (stated) return stated
  const times = [...page.document.querySelectorAll('time[datetime], [itemprop~="datePublished" i]')]
  for (const time of times) {
    const box = nearestBox(page, time)
    if (box && box.start > first + 4 && box.within & (WITHIN.aside | WITHIN.nav | WITHIN.footer)) continue
    const date = normaliseDate(time.getAttribute('datetime') ?? time.getAttribute('content') ?? '')
    if (date) return date
  }
  const inAddress = page.url.pathname.match(/\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/)
  if (inAddress)
    return normaliseDate(`${inAddress[1]}-${inAddress[2]?.padStart(2, '0')}-${inAddress[3]?.padStart(2, '0')}`)
  return ''
}

function nearestBox(page: Page, element: Element): { start: number; within: number } | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const box = page.boxOf.get(at)
    if (box) return box
  }
  return null
}

/** An ISO 8601 date or date-time, or '' where the text is no date. The page's own time zone is kept. */
export function normaliseDate(text: string): string {
  const value = text.trim()
  const iso = value.match(/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/)
  if (iso) {
    const [, year, month, day, time, zone] = iso
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return ''
    return time ? `${year}-${month}-${day}T${time}${zone ?? ''}` : `${year}-${month}-${day}`
  }
  const compact = value.match(/^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2}))?/)
  if (compact && Number(compact[2]) <= 12 && Number(compact[3]) <= 31)
    return `${compact[1]}-${compact[2]}-${compact[3]}`
  if (/^\d{10}$|^\d{13}$/.test(value)) return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString()
  if (/[a-z]{3}/i.test(value) && /\d{4}/.test(value)) {
    const parsed = new Date(value)
    if (!Number.isNaN(parsed.getTime()))
      return /\d:\d/.test(value)
        ? parsed.toISOString()
        : `${parsed.getFullYear()}-${String(parsed.getMonth() + 1).padStart(2, '0')}-${String(parsed.getDate()).padStart(2, '0')}`
  }
  return ''
}
