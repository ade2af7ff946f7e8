/** Days in any notation a page shows or states, as ISO 8601. */
import { westernDigits } from './digits'
import { fold } from './dom'
import { calendarAtHand } from './lexicons/calendars'

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)|^(\d{4})(\d{2})(\d{2})T\d{4}/
/** Sites in English that write the day first, by the end of their host. */
const DAY_FIRST_HOST = /\.(uk|au|nz|ie|in|za|pk|ng|ke|gh|sg|my|hk|na|ls|zw|ug|tz|mt|eu)$/

/** An ISO 8601 date or date-time out of metadata, or '' where the text is no date. The page's own time zone is kept. */
export function normaliseDate(text: string, lang = 'en', host = ''): string {
  const value = text.trim()
  const iso = value.match(ISO)
  if (iso) {
    const [, year, month, dayOfMonth, time, zone] = iso
    const date = day(Number(year), Number(month), Number(dayOfMonth))
    return date && time ? `${date}T${time}${zone ?? ''}` : date
  }
  const compact = value.match(COMPACT)
  if (compact)
    return day(Number(compact[1] ?? compact[4]), Number(compact[2] ?? compact[5]), Number(compact[3] ?? compact[6]))
  if (/^\d{10}$|^\d{13}$/.test(value)) return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString()
  // Only a zone makes a written time one that is the same everywhere.
  if (/[a-z]{3}/i.test(value) && /\d:\d/.test(value) && /(GMT|UTC|Z|[+-]\d{4})\b/.test(value)) {
    const parsed = new Date(value)
    if (!Number.isNaN(parsed.getTime())) return parsed.toISOString()
  }
  return dateIn(value, lang, host)
}

/**
 * The first day that a line of text names, as YYYY-MM-DD, or ''. Numbers are read in the order of the language
 * ("11/10/2026" is November in American English, October elsewhere), names of months in the page's language and in
 * English. A day without a year and a day that no calendar has are none.
 */
export function dateIn(text: string, lang: string, host = ''): string {
  if (text.length > 400) return ''
  const line = westernDigits(text)
  if (!/\d/.test(line)) return ''
  return inNumbers(line, lang, host) || inWords(line, lang)
}

const YEAR_FIRST = /(?<!\d)((?:19|20|25)\d\d)\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/
const YEAR_LAST = /(?<![\d.,/-])(\d{1,2})(\s?[./-]\s?)(\d{1,2})\2((?:19|20|25)\d\d|\d\d)(?![\d/]|[.,:-]\d)/

function inNumbers(line: string, lang: string, host: string): string {
  const first = line.match(YEAR_FIRST)
  if (first) return day(Number(first[1]), Number(first[2]), Number(first[3]))
  const last = line.match(YEAR_LAST)
  if (!last) return ''
  const [, a, between, b, written] = last as unknown as [string, string, string, string, string]
  const separator = between.trim()
  // "3.5.24" is a day, "3/5/24" might be a fraction of a list, "3-5-24" a score.
  if (written.length === 2 && separator !== '.' && (a.length < 2 || b.length < 2)) return ''
  const year = written.length === 2 ? 2000 + Number(written) : Number(written)
  const monthFirst = separator !== '.' && /^en(-us)?$/i.test(lang) && !DAY_FIRST_HOST.test(host)
  const swap = monthFirst ? Number(a) <= 12 : Number(b) > 12
  return swap ? day(year, Number(a), Number(b)) : day(year, Number(b), Number(a))
}

/** "10. November 2026", "November 10th, 2026", "10 de noviembre de 2026", "2026. november 10.", "Ngày 10 tháng 11 năm 2026". */
function inWords(line: string, lang: string): string {
  const tokens = plain(line).match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? []
  if (!tokens.some((token) => /^(19|20|25)\d\d$/.test(token))) return ''
  const months = monthsOf(lang)
  for (let at = 0; at < tokens.length && at < 60; at++) {
    const month = months.get(tokens[at] as string)
    if (!month) continue
    const before = near(tokens, at - 1, -1, 3)
    const after = near(tokens, at + 1, 1, 4)
    const dayBefore = before.find((n) => n >= 1 && n <= 31)
    const dayAfter = after.find((n) => n >= 1 && n <= 31)
    const year = after.find(isYear) ?? before.find(isYear)
    // "November 10, 2026" has its day between month and year, if any number stands there.
    const afterFirst = dayAfter !== undefined && (dayBefore === undefined || before.some(isYear))
    const dayOfMonth = afterFirst ? dayAfter : (dayBefore ?? dayAfter)
    const date = year && dayOfMonth ? day(year, month, dayOfMonth) : ''
    if (date) return date
  }
  return ''
}

const isYear = (n: number): boolean => (n >= 1900 && n < 2100) || (n > 2500 && n < 2600)

/** The numbers within a few tokens, nearest first. */
function near(tokens: string[], from: number, step: number, count: number): number[] {
  const out: number[] = []
  for (let at = from, left = count; left > 0 && at >= 0 && at < tokens.length; at += step, left--)
    if (/^\d+$/.test(tokens[at] as string)) out.push(Number(tokens[at]))
  return out
}

const plain = (text: string): string =>
  fold(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')

/** What a calendar calls its months, a way of writing them a list, and its days. */
interface Calendar {
  months: readonly (readonly string[])[]
  weekdays: readonly string[]
}
const monthsBy = new Map<string, Map<string, number>>()

/** Names of months as text writes them, whole and cut to three letters or more; made when a language is first asked for. */
function monthsOf(lang: string): Map<string, number> {
  const key = lang.toLowerCase()
  const made = monthsBy.get(key)
  if (made) return made
  const months = new Map<string, number>()
  for (const names of calendarOf('en').months) learn(months, names)
  if (!key.startsWith('en')) for (const names of calendarOf(key).months) learn(months, names)
  monthsBy.set(key, months)
  return months
}

function learn(months: Map<string, number>, names: readonly string[]): void {
  names.forEach((name, i) => {
    if (name.length < 2) return
    months.set(name, i + 1)
    // Newsrooms cut names their own way ("Sept", "нояб"); a cut that two months share is neither.
    for (let length = 3; length < Math.min(5, name.length); length++) {
      const cut = name.slice(0, length)
      if (names.filter((other) => other.startsWith(cut)).length === 1 && !months.has(cut)) months.set(cut, i + 1)
    }
  })
}

const NORWEGIAN = /^n[bno]$/

/** The lexicon's own names: a page's first question to the browser's calendars takes as long as reading all of it. */
function calendarOf(lang: string): Calendar {
  const [own = ''] = lang.toLowerCase().split(/[-_]/)
  const known = calendarAtHand(NORWEGIAN.test(own) ? 'no' : own)
  if (!known) return browsersCalendar(lang)
  const lines = plainLines(known.months)
  return { months: lines.map((line) => line.split(' ')), weekdays: known.weekdays.split('|').map(plain) }
}

const plainLines = (text: string): string[] => text.split('\n').map(plain).filter(Boolean)

/** What the browser knows of a language that has no lexicon; nothing where it does not know the language. */
function browsersCalendar(lang: string): Calendar {
  const form = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC', calendar: 'gregory' })
  try {
    const ways = [{ month: 'short' }, { month: 'long' }, { month: 'long', day: 'numeric' }] as const
    const day = form({ weekday: 'long' })
    return {
      months: ways.map((options) => monthNames(form(options))),
      weekdays: Array.from({ length: 7 }, (_, date) => plain(day.format(Date.UTC(2026, 1, date + 1)))),
    }
  } catch {
    return { months: [], weekdays: [] }
  }
}

const monthNames = (format: Intl.DateTimeFormat): string[] =>
  Array.from({ length: 12 }, (_, month) => {
    const part = format.formatToParts(Date.UTC(2026, month, 1)).find(({ type }) => type === 'month')
    return plain(part?.value ?? '').match(/^\p{L}[\p{L}\p{M}]*/u)?.[0] ?? ''
  })

const weekdays = new Map<string, Set<string>>()

/** Whether a word is the name of a weekday or a month in a language or in English. */
export function isCalendarWord(word: string, lang: string): boolean {
  let days = weekdays.get(lang)
  if (!days) {
    days = new Set([...calendarOf('en').weekdays, ...calendarOf(lang || 'en').weekdays])
    weekdays.set(lang, days)
  }
  return days.has(plain(word)) || monthsOf(lang).has(plain(word))
}

/** YYYY-MM-DD, or '' where no calendar has the day. Years of the Buddhist calendar are read as such. */
function day(year: number, month: number, dayOfMonth: number): string {
  const common = year > 2500 && year < 2600 ? year - 543 : year
  if (common < 1900 || common >= 2100 || month < 1 || month > 12 || dayOfMonth < 1) return ''
  if (dayOfMonth > new Date(Date.UTC(common, month, 0)).getUTCDate()) return ''
  return `${common}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}
