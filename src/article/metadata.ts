/** Title, byline, date, site, language direction: structured data, meta elements and the page, agreeing where they can. */
import { type Block, isProse, nearness, type Page, WITHIN } from './block'
import { bylineOf } from './byline'
import { dateIn, normaliseDate } from './dates'
import { fold } from './dom'
import type { StructuredData } from './structured'
import { titleOf } from './title'

export interface Metadata {
  title: string
  byline: string
  /** ISO 8601, a day or a time, as the page states it; '' where it states none. */
  published: string
  site: string
  dir: 'ltr' | 'rtl'
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g

/**
 * Reads the header facts of a page. `first` is the index of the first block of the story; headings, bylines and dates
 * are looked for around it.
 */
export function readMetadata(page: Page, data: StructuredData, first: number, story: string): Metadata {
  const site = siteName(page, data)
  const rtl = (story.slice(0, 2000).match(RTL)?.length ?? 0) > Math.min(story.length, 2000) * 0.3
  return {
    title: titleOf(page, data, first, site),
    byline: bylineOf(page, data, first, site, story),
    published: dateOf(page, data, first),
    site,
    dir: rtl ? 'rtl' : 'ltr',
  }
}

function siteName(page: Page, data: StructuredData): string {
  if (data.site) return fold(data.site)
  return page.url.hostname.replace(/^www\./, '')
}

/** The day of publication: as stated, as marked, as shown near the headline, as in the address; the last change at last. */
function dateOf(page: Page, data: StructuredData, first: number): string {
  const read = (text: string): string => normaliseDate(text, page.lang, page.url.hostname)
  return (
    read(data.published) ||
    markedDate(page, first, read) ||
    shownDate(page, first) ||
    addressDate(page.url) ||
    read(data.modified)
  )
}

function markedDate(page: Page, first: number, read: (text: string) => string): string {
  let last = ''
  for (const time of page.document.querySelectorAll('time, [itemprop~="datePublished" i]')) {
    const box = nearestBox(page, time)
    if (box && box.start > first + 4 && box.within & (WITHIN.aside | WITHIN.nav | WITHIN.footer)) continue
    if (box && nearness(box, 'comments') > 0) continue
    const date =
      read(time.getAttribute('datetime') ?? time.getAttribute('content') ?? '') || read(time.textContent ?? '')
    if (!date) continue
    if (!/modified|updated/i.test(`${time.getAttribute('itemprop')} ${time.getAttribute('class')}`)) return date
    last ||= date
  }
  return last
}

function nearestBox(page: Page, element: Element): Block['box'] | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const box = page.boxOf.get(at)
    if (box) return box
  }
  return null
}

/** Blocks before and behind the first of the story where its date may stand. */
const BEFORE = 14
const BEHIND = 6

/** A date in a short line around the headline, nearest the story first; lines of the frame and of captions are not asked. */
function shownDate(page: Page, first: number): string {
  const around: number[] = []
  for (let i = first - 1; i >= Math.max(0, first - BEFORE); i--) around.push(i)
  for (let i = first; i < Math.min(page.blocks.length, first + BEHIND); i++) around.push(i)
  let best = ''
  for (const i of around) {
    const block = page.blocks[i] as Block
    if (block.words > 25 || isProse(block) || !/\p{Nd}/u.test(block.text)) continue
    if (block.box.within & (WITHIN.nav | WITHIN.footer | WITHIN.aside | WITHIN.caption | WITHIN.heading)) continue
    const date = dateIn(block.text, page.lang, page.url.hostname)
    if (!date) continue
    if (nearness(block.box, 'meta') >= 0.5 || block.words <= 8) return date
    best ||= date
  }
  return best
}

function addressDate(url: URL): string {
  const path = url.pathname
  const parts = path.match(/(?:^|[^\d])((?:19|20)\d\d)[/_.-](\d{1,2})[/_.-](\d{1,2})(?!\d)/)
  if (parts) return normaliseDate(`${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`)
  const dayFirst = path.match(/(?:^|[^\d])(\d\d)[_.-](\d\d)[_.-]((?:19|20)\d\d)(?!\d)/)
  if (dayFirst) return normaliseDate(`${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}`)
  const joined = path.match(/(?:^|[^\d])((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/)
  return joined ? normaliseDate(`${joined[1]}-${joined[2]}-${joined[3]}`) : ''
}
