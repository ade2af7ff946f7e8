import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import { type Evidence, FINDING_KINDS, GROUNDS } from '../src/article/types'
import { OBSTACLES } from '../src/messages'

type Messages = Record<string, { message: string }>
const FOLDER = 'src/_locales'
const read = (language: string): Messages => JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8'))
const languages = readdirSync(FOLDER)
const english = read('en')

let shown = english
vi.mock('../src/browser', () => ({
  default: {
    i18n: {
      getMessage: (key: string, filled: string[] = []) =>
        (shown[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => filled[Number(place) - 1] ?? ''),
    },
    runtime: {},
  },
}))
const words = await import('../src/i18n')

beforeEach(() => {
  shown = english
})

const underscored = (id: string) => id.replaceAll('-', '_')

test('the interface speaks twenty languages', () => {
  const twenty = 'ar cs de en es fr he hi it ja ko nl pl pt_BR ru sv tr uk zh_CN zh_TW'
  expect([...languages].sort()).toEqual(twenty.split(' '))
})

test('every kind, ground and obstacle has its words', () => {
  const needed = [
    ...FINDING_KINDS.flatMap((kind) => [`junk_${underscored(kind)}_one`, `junk_${underscored(kind)}_other`]),
    ...Object.keys(GROUNDS).map((ground) => `evidence_${underscored(ground)}`),
    ...OBSTACLES.map((obstacle) => `obstacle_${underscored(obstacle)}`),
  ]
  expect(needed.filter((key) => !english[key]?.message)).toEqual([])
})

test('no words are left over from a ground, kind or obstacle that is gone', () => {
  const known = new Set<string>([
    ...FINDING_KINDS.map((kind) => `junk_${underscored(kind)}`),
    ...Object.keys(GROUNDS).map((ground) => `evidence_${underscored(ground)}`),
    ...OBSTACLES.map((obstacle) => `obstacle_${underscored(obstacle)}`),
    'evidence_with_detail',
    'evidence_with_figure',
  ])
  const left = Object.keys(english)
    .filter((key) => /^(junk|evidence|obstacle)_/.test(key))
    .filter((key) => !known.has(key.replace(/_(one|two|few|many|other)$/, '')) && !known.has(key))
  expect(left).toEqual([])
})

/** A language of the interface as `Intl` writes it. */
const tagOf = (language: string) => language.replace('_', '-')
const PLURAL = /_(zero|one|two|few|many|other)$/
const stems = [...new Set(Object.keys(english).flatMap((key) => (PLURAL.test(key) ? [key.replace(PLURAL, '')] : [])))]

/** The plural forms that whole numbers take, and the one that stands in for all. A million and fractions are not counted. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(tagOf(language))
  return [...new Set([...Array.from({ length: 1000 }, (_, count) => rules.select(count)), 'other'])].sort()
}

test.each(languages)(
  '%s says everything English says and nothing more, in every plural form and no other',
  (language) => {
    const own = Object.keys(read(language))
    const wanted = [
      ...Object.keys(english).filter((key) => !PLURAL.test(key)),
      ...stems.flatMap((stem) => formsOf(language).map((form) => `${stem}_${form}`)),
    ]
    expect(own.filter((key) => !wanted.includes(key))).toEqual([])
    expect(wanted.filter((key) => !own.includes(key))).toEqual([])
  },
)

test.each(languages)('%s has the blanks of English', (language) => {
  const blanks = (text = '') => [...new Set([...text.matchAll(/\$\d/g)].map(String))].sort().join()
  const differing = Object.entries(read(language)).filter(([key, { message }]) => {
    const wanted = english[key.replace(PLURAL, '_other')] ?? english[key]
    // "One more word" and the Arabic dual say the number themselves.
    return blanks(message) !== blanks(wanted?.message) && !(/_(zero|one|two)$/.test(key) && !blanks(message))
  })
  expect(differing).toEqual([])
})

test.each(languages)('%s tells its own name and direction', (language) => {
  const { locale, direction } = read(language)
  expect(locale?.message).toBe(tagOf(language))
  expect(direction?.message).toBe(['ar', 'he'].includes(language) ? 'rtl' : 'ltr')
})

/** Names and what is no word. */
const SAME_EVERYWHERE = /^(name|locale|direction|looks_face_\w+|take_(markdown|epub)|keys_escape|report_version)$/
/** Words that a language has in common with English. */
const SHARED: Record<string, readonly string[]> = {
  de: ['System', 'Sepia', 'Pause', 'Video', 'Audio', 'Browser: $1'],
  fr: ['Article · $1', 'Article · $1 · $2', 'Notes', 'Note', 'Pause', 'Audio', 'Options', 'Sites'],
  es: ['Sepia', 'Audio'],
  it: ['Video', 'Audio', 'Browser: $1'],
  pt_BR: ['Sites'],
  nl: ['Sepia', 'Contrast', 'Video', 'Audio', 'Browser: $1', 'Sites'],
  pl: ['Sepia'],
  cs: ['Text', 'Video'],
  sv: ['Text', 'Sepia', 'Video'],
  tr: ['Video'],
}

test.each(languages.filter((language) => language !== 'en'))('%s has no English left in it', (language) => {
  const isLeft = ([key, { message }]: [string, { message: string }]) =>
    message === english[key]?.message &&
    /\p{L}/u.test(message) &&
    !SAME_EVERYWHERE.test(key) &&
    !SHARED[language]?.includes(message)
  expect(Object.entries(read(language)).filter(isLeft)).toEqual([])
})

/** Opening and closing marks, outer ones first. */
const QUOTES: Record<string, string> = {
  en: '“”',
  de: '„“',
  fr: '«»',
  es: '“”',
  it: '«»',
  pt_BR: '“”',
  nl: '‘’',
  pl: '„”',
  ru: '«»',
  uk: '«»',
  cs: '„“',
  sv: '””',
  tr: '“”',
  ar: '«»',
  he: '””',
  hi: '“”',
  ja: '「」',
  ko: '“”',
  zh_CN: '“”',
  zh_TW: '「」',
}

test.each(languages)('%s sets its own quotation marks, one blank at a time, and no typewriter signs', (language) => {
  const messages = Object.entries(read(language))
  const foreign = '“”„«»「」『』'.replace(new RegExp(`[${QUOTES[language]}]`, 'g'), '')
  const slips = new RegExp(`["'\`]|\\.\\.\\.| {2}|^\\s|\\s$|[${foreign}]`)
  expect(messages.filter(([, { message }]) => slips.test(message))).toEqual([])
  expect(read(language).evidence_with_detail?.message).toMatch(
    new RegExp(`[${QUOTES[language]?.[0]}]\u00a0?\\$2\u00a0?[${QUOTES[language]?.[1]}]`),
  )
})

test.each(languages)('%s keeps to the lengths of the stores', (language) => {
  const { name, description } = read(language)
  expect([...(name?.message ?? '')].length).toBeLessThanOrEqual(45)
  expect([...(description?.message ?? '')].length).toBeLessThanOrEqual(132)
})

test.each(languages)('%s calls a control aloud as it is written, and sentences name it so', (language) => {
  const own = read(language)
  const message = (key: string) => own[key]?.message ?? ''
  for (const key of ['listen_previous', 'listen_next'])
    expect(message(`${key}_spoken`).startsWith(message(key))).toBe(true)
  for (const key of ['listen_silent', 'listen_not_allowed']) expect(message(key)).toContain(message('listen_play'))
})

test('no words are left over from what is no longer said', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'i18n.ts')
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
  const manifest = readFileSync('manifest.json', 'utf8')
  // What stands in for a part of a key can be anything.
  const patterns = code
    .flatMap((text) => [...text.matchAll(/'(\w+)'|`([a-z]\w*\$\{[^`]*)`/g)])
    .map(([, whole, parts]) => (whole ?? parts ?? '').replace(/\$\{[^{}]*\}/g, '\\w+'))
    .filter((pattern) => /^[\w\\+]+$/.test(pattern))
    .map((pattern) => new RegExp(`^${pattern}$`))
  const inOwnWay = /^(locale|direction|junk_|evidence_)/
  const isSaid = (key: string) =>
    inOwnWay.test(key) || manifest.includes(`__MSG_${key}__`) || patterns.some((pattern) => pattern.test(key))
  const keys = Object.keys(english).map((key) => (PLURAL.test(key) ? key.replace(PLURAL, '') : key))
  expect(keys.filter((key) => !isSaid(key))).toEqual([])
})

test('a list is set off by the signs of its language', () => {
  for (const [language, expected] of [
    ['en', 'asks for money, is a date line'],
    ['de', 'bittet um Geld und ist eine Datumszeile'],
  ] as const) {
    shown = read(language)
    const evidence = (['asks-for-money', 'date-line'] as const).map((ground) => ({ ground, detail: '' }))
    expect(words.sayGrounds(evidence)).toBe(expected)
  }
})

test('numbers are written as the language writes them', () => {
  expect(words.say('content_of', 2, 1500)).toBe('2 of 1,500')
  shown = read('de')
  expect(words.say('content_of', 2, 1500)).toBe('2 von 1.500')
})

test('a name that runs against the sentence is kept together, and no other', () => {
  expect(words.say('content_open', 'news.example')).toBe('Open at news.example')
  expect(words.say('content_open', 'حديث.example')).toBe('Open at \u2068حديث.example\u2069')
  shown = { ...english, direction: { message: 'rtl' } }
  expect(words.say('content_open', 'news.example')).toBe('Open at \u2068news.example\u2069')
  expect(words.say('content_open', 'حديث')).toBe('Open at حديث')
})

test('counts by kind in the order of the page', () => {
  expect(words.sayKinds(['donation', 'newsletter', 'donation', 'link-list'])).toBe(
    '2 donation appeals, 1 newsletter box, 1 link list',
  )
})

test('tells grounds as one sentence, with what was seen, each once', () => {
  const evidence: Evidence[] = [
    { ground: 'asks-for-money', detail: 'support our work' },
    { ground: 'donation-page', detail: 'https://www.tidewater-post.example/donate?from=story#form' },
    { ground: 'mostly-links', detail: '84 %' },
    { ground: 'learned-weights', detail: '97 %' },
    { ground: 'after-the-story', detail: '' },
    { ground: 'after-the-story', detail: '' },
  ]
  expect(words.sayGrounds(evidence)).toBe(
    'asks for money (“support our work”), links to the site’s donation page (tidewater-post.example/donate), is mostly links (84 %), looks like what pages put around their stories, stands after the last paragraph',
  )
})

test('names languages, and says nothing about what is none', () => {
  expect(words.languageName('ru')).toBe('Russian')
  expect(words.languageName('')).toBe('')
  expect(words.languageName('no such language')).toBe('')
})

test('writes minutes and days as the language of the story does', () => {
  expect(words.minutesIn('en', 6)).toBe('6 min')
  expect(words.minutesIn('ru', 6)).toBe('6 мин')
  expect(words.dayIn('de', '2026-11-14')).toBe('14. November 2026')
  expect(words.dayIn('x-unknown', '2026-11-14')).toBe('November 14, 2026')
})

test('a date without a time is the same day in every time zone', () => {
  expect(words.dayIn('en-GB', '2026-01-01')).toBe('1 January 2026')
})

test('what is no date is not shown', () => {
  expect(words.dayIn('en', 'last Tuesday')).toBe('')
  expect(words.dayIn('en', '')).toBe('')
})
