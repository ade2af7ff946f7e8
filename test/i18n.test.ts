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

test.each(languages)('%s says everything English says, with the same blanks', (language) => {
  const own = read(language)
  const plain = (messages: Messages) =>
    Object.keys(messages)
      .filter((key) => !/_(one|two|few|many)$/.test(key))
      .sort()
  expect(plain(own)).toEqual(plain(english))
  const blanks = (text = '') => [...text.matchAll(/\$\d/g)].map(String).sort().join()
  const differing = plain(own).filter((key) => blanks(own[key]?.message) !== blanks(english[key]?.message))
  expect(differing).toEqual([])
})

test.each(languages)('%s has every plural form its numbers ask for', (language) => {
  const own = read(language)
  expect(own.locale?.message).toBe(language.replace('_', '-'))
  const forms = new Intl.PluralRules(own.locale?.message).resolvedOptions().pluralCategories
  const stems = Object.keys(own).flatMap((key) => key.match(/^(.+)_other$/)?.[1] ?? [])
  expect(stems.flatMap((stem) => forms.map((form) => `${stem}_${form}`)).filter((key) => !own[key])).toEqual([])
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
