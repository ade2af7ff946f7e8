// @vitest-environment node
import { expect, test } from 'vitest'
import { judge, type PageResult, quality, ratio, type Timed, times } from '../src/dev/bench-judge'
import type { BenchPage, Truth } from '../src/dev/bench-pages'
import { movedPages, worstPages } from '../src/dev/bench-report'
import { type BenchRun, table } from '../src/dev/bench-table'

const page = (name: string, truth: Truth, trap = ''): BenchPage => ({
  collection: 'cases',
  name,
  file: `${name}/page.html`,
  url: `https://${name}.example/`,
  charset: undefined,
  language: 'en',
  trap,
  truth,
})

const reading = (text: string, more: Partial<Timed> = {}): Timed => ({
  title: '',
  byline: '',
  published: '',
  text,
  captions: [],
  aside: [],
  findings: [],
  ms: 10,
  firstMs: 20,
  error: '',
  ...more,
})

const run = (pages: PageResult[]): BenchRun => ({ made: 'yesterday', jobs: 1, seconds: 1, engines: ['lede'], pages })

const STORY = 'The ferry left at nine in the morning.\nNobody had told the harbour master about it.'
const BOX = { kind: 'newsletter', text: 'Sign up for our weekly letter' }

test('shares are of all snippets, and a trap is kept whole or not', () => {
  const truth = { mustHide: [BOX], mustKeep: ['The ferry left', 'harbour master'] }
  const pages = [
    judge(page('whole', truth, 'about letters'), { lede: reading(STORY) }),
    judge(page('cut', truth, 'about letters'), { lede: reading(`The ferry left.\n${BOX.text}`) }),
  ]
  expect(quality(pages, 'lede')).toMatchObject({
    hidden: { value: 0.5, of: 2 },
    kept: { value: 0.75, of: 4 },
    traps: { value: 0.5, of: 2 },
  })
})

test('time is counted on the pages that every engine read', () => {
  const truth = { mustKeep: ['The ferry left'] }
  const pages = [
    judge(page('a', truth), { lede: reading(STORY), readability: reading(STORY, { ms: 5 }) }),
    judge(page('b', truth), { lede: reading(STORY), readability: reading('', { ms: 0, error: 'crashed' }) }),
  ]
  expect(times(pages, 'lede', ['lede', 'readability'])).toMatchObject({ total: 10, firstTotal: 20 })
  expect(times(pages, 'readability', ['lede', 'readability']).total).toBe(5)
})

test('time is set beside a peer page by page, on those both of them read', () => {
  const truth = { mustKeep: [STORY] }
  const timed = (name: string, own: number, peer: number, error = ''): PageResult =>
    judge(page(name, truth), {
      lede: reading(STORY, { ms: own, firstMs: own * 2 }),
      readability: reading(STORY, { ms: peer, firstMs: peer, error }),
    })
  const pages = [timed('a', 2, 4), timed('b', 6, 6), timed('c', 20, 10), timed('d', 90, 1, 'crashed')]
  expect(ratio(pages, 'lede', 'readability', 'ms')).toEqual({ total: 1.4, median: 1, p95: 2 })
  expect(ratio(pages, 'lede', 'readability', 'firstMs')).toMatchObject({ total: 2.8, median: 2 })
})

test('the worst pages say what is too much, what is missing and where it went', () => {
  const lost = reading(`The ferry left at nine in the morning.\n${BOX.text}`, {
    findings: [{ kind: 'related', text: 'Nobody had told the harbour master about it.', why: 'mostly-links' }],
  })
  const report = worstPages(run([judge(page('ferry', { body: STORY }), { lede: lost })]), 3)
  expect(report).toContain(`+ [2 of 2] ${BOX.text}`)
  expect(report).toContain(
    '- [2 of 2] Nobody had told the harbour master about it.   ← hidden as related: mostly-links',
  )
})

test('pages that moved are shown with the lines they lost and gained', () => {
  const before = run([judge(page('ferry', { body: STORY }), { lede: reading(`${STORY}\n${BOX.text}`) })])
  const after = run([judge(page('ferry', { body: STORY }), { lede: reading(STORY) })])
  expect(movedPages(before, after, 5)).toMatch(
    /1 better, 0 worse[\s\S]*better \+0\.\d+ [\s\S]*lost {4}Sign up for our weekly letter/,
  )
  expect(movedPages(after, before, 5)).toMatch(
    /0 better, 1 worse[\s\S]*WORSE -0\.\d+ [\s\S]*gained {2}Sign up for our weekly letter/,
  )
})

test('the table rounds nothing up to the whole', () => {
  const mustKeep = Array.from({ length: 3000 }, (_, at) => `kept${at}x`)
  const text = mustKeep.slice(1).join('\n')
  expect(table(run([judge(page('many', { mustKeep }), { lede: reading(text) })]))).toContain('99.9 % (1 lost)')
})
