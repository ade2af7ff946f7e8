import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import type { PageState } from '../src/messages'
import type { Told } from '../src/popup/report'

const english = JSON.parse(readFileSync('src/_locales/en/messages.json', 'utf8'))
vi.mock('../src/browser', () => ({
  default: {
    i18n: {
      getMessage: (key: string, filled: string[] = []) =>
        english[key].message.replace(/\$(\d)/g, (_: string, place: string) => filled[Number(place) - 1] ?? ''),
    },
    runtime: {},
  },
}))
const { reportText } = await import('../src/popup/report')

const STATE: PageState = {
  view: 'tidy',
  mode: 'tidy',
  refused: false,
  obstacle: null,
  ruleNotes: [],
  report: {
    article: true,
    title: 'The ferry sails again',
    minutes: 3,
    lang: 'en',
    findings: [
      {
        id: 4,
        kind: 'donation',
        text: 'Dear reader, give today',
        evidence: [
          { ground: 'asks-for-money', detail: 'give today' },
          { ground: 'after-the-story', detail: '' },
        ],
        path: 'main > aside.appeal',
        shown: true,
        kept: false,
      },
    ],
  },
}
const told = (change: Partial<Told> = {}): string =>
  reportText({
    address: 'https://www.tidewater-post.example/ferry?user=ines#last',
    version: '1.2.3',
    browser: 'Browser 148',
    state: STATE,
    wrong: 'Something of the story is missing',
    note: ' The last paragraph. ',
    wholeAddress: false,
    words: false,
    ...change,
  })

test('a report says what was found and on which grounds, without a word of the page', () => {
  expect(told()).toBe(`Something of the story is missing
The last paragraph.

Address: https://www.tidewater-post.example/ferry
Lede: 1.2.3
Browser: Browser 148
View: tidy
Hidden: 1
- donation (shown): asks-for-money, after-the-story
  main > aside.appeal
`)
})

test('words of the page and the whole address are in it only where they are asked for', () => {
  expect(told({ wholeAddress: true })).toContain('ferry?user=ines#last')
  const words = told({ words: true })
  for (const word of ['The ferry sails again', 'Dear reader, give today', 'asks-for-money (give today)'])
    expect(words).toContain(word)
})

test('a page that was not read can be reported too', () => {
  expect(told({ state: { ...STATE, view: 'off', report: null } })).toContain('Hidden: 0')
})
