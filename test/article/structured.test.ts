// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { splitNames, structuredData } from '../../src/article/structured'
import { documentOf } from './pages'

const read = (head: string) => structuredData(documentOf(`<html><head>${head}</head><body></body></html>`))
const ld = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Night pay agreed',
  description: 'Eleven days without a boat before sunrise.',
  datePublished: '2026-11-10T17:05:00Z',
  author: [{ '@type': 'Person', name: 'Ines Calder' }, { name: 'Tomas Wray' }],
  publisher: { '@type': 'Organization', name: 'The Harbour Courier' },
  image: [{ url: 'https://a.example/pier.jpg' }],
  isAccessibleForFree: 'False',
}
const KNOWN = {
  headline: 'Night pay agreed',
  description: 'Eleven days without a boat before sunrise.',
  authors: ['Ines Calder', 'Tomas Wray'],
  published: '2026-11-10T17:05:00Z',
  site: 'The Harbour Courier',
  image: 'https://a.example/pier.jpg',
  free: false,
  isArticle: true,
}

describe('JSON-LD is read', () => {
  test('as one object', () => {
    expect(read(ld(ARTICLE))).toMatchObject(KNOWN)
  })
  test('in a list and in a graph', () => {
    expect(read(ld([{ '@type': 'BreadcrumbList' }, ARTICLE]))).toMatchObject(KNOWN)
    expect(read(ld({ '@context': 'https://schema.org', '@graph': [ARTICLE] }))).toMatchObject(KNOWN)
  })
  test('with its length, and the parts that are not free', () => {
    const hasPart = [
      { isAccessibleForFree: 'False', cssSelector: '.gated' },
      { isAccessibleForFree: true, cssSelector: 'h1' },
    ]
    const articleBody = 'The council met.\nHolm spoke.'
    expect(read(ld({ ...ARTICLE, articleBody, wordCount: '885', hasPart }))).toMatchObject({
      articleBody: 'The council met. Holm spoke.',
      statedBody: articleBody,
      wordCount: 885,
      gated: ['.gated'],
    })
    expect(read(ld({ ...ARTICLE, hasPart: null }))).toMatchObject({ wordCount: 0, gated: [] })
  })
  test('within comment and CDATA marks', () => {
    expect(read(ld(`<!-- ${JSON.stringify(ARTICLE)} -->`))).toMatchObject(KNOWN)
    expect(read(ld(`//<![CDATA[\n${JSON.stringify(ARTICLE)}\n//]]>`))).toMatchObject(KNOWN)
    expect(read(ld(`/*<![CDATA[*/${JSON.stringify(ARTICLE)}/*]]>*/`))).toMatchObject(KNOWN)
  })
  test('with line breaks inside its strings', () => {
    const broken = JSON.stringify(ARTICLE).replace('Eleven days', 'Eleven\ndays')
    expect(read(ld(broken))).toMatchObject(KNOWN)
  })
  test('with entities written twice', () => {
    const twice = { ...ARTICLE, headline: 'Night pay &amp; day pay: &#8220;agreed&#8221; &#x2013; at last' }
    expect(read(ld(twice)).headline).toBe('Night pay & day pay: “agreed” – at last')
  })
  test('with authors by reference to people of the same page', () => {
    const people = [
      { '@type': 'Person', '@id': '#ines', name: 'Ines Calder' },
      { '@type': 'Organization', '@id': '#courier', name: 'The Harbour Courier' },
    ]
    const article = { ...ARTICLE, author: [{ '@id': '#ines' }, { '@id': '#nobody' }], publisher: { '@id': '#courier' } }
    expect(read(ld({ '@graph': [article, ...people] }))).toMatchObject({ ...KNOWN, authors: ['Ines Calder'] })
    expect(read(ld(people) + ld({ ...article, author: '#ines' })).authors).toEqual(['Ines Calder'])
  })
  test('with organisations told from people', () => {
    const author = [{ '@type': 'Organization', name: 'Port, Pier & Co. Press' }, 'The Harbour Courier', 'Ines Calder']
    expect(read(ld({ ...ARTICLE, author }))).toMatchObject({
      authors: ['Ines Calder'],
      organisations: ['Port, Pier & Co. Press', 'The Harbour Courier'],
    })
    expect(read(ld({ ...ARTICLE, author: 'The Harbour Courier - Ines Calder' })).authors).toEqual(['Ines Calder'])
  })
  test('with every wording of the headline', () => {
    expect(read(`<meta property="og:title" content="Crews win">${ld(ARTICLE)}`).titles).toEqual([
      'Night pay agreed',
      'Crews win',
    ])
  })
  test('beside an item that is damaged', () => {
    expect(read(ld('{"@type": "NewsArticle", "headline": ') + ld(ARTICLE))).toMatchObject(KNOWN)
  })
  test('the longest text of the story is taken, without its markup', () => {
    const bodies = [
      { ...ARTICLE, articleBody: 'Short.' },
      { ...ARTICLE, articleBody: '<p>The council agreed.</p>' },
    ]
    expect(read(ld(bodies)).articleBody.trim()).toBe('The council agreed.')
  })
})

test.each([
  ['nothing', ''],
  ['null', 'null'],
  ['a number', '7'],
  ['half an object', '{"@type":'],
  ['a wrong shape', JSON.stringify({ '@type': ['NewsArticle'], author: 7, image: [], publisher: null, headline: {} })],
  ['a list in a list in a list', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['a graph of nulls', JSON.stringify({ '@graph': [null, 3, 'x', [null]] })],
])('JSON-LD that holds %s stops nobody', (_, json) => {
  expect(read(ld(json))).toMatchObject({ headline: '', authors: [], published: '' })
})

describe('meta elements fill what JSON-LD leaves open', () => {
  test('from the usual names', () => {
    const data = read(`
      <meta property="og:title" content="Night pay agreed"><meta name="description" content="Eleven days.">
      <meta property="article:published_time" content="2026-11-10"><meta property="og:site_name" content="The Harbour Courier">
      <meta name="author" content="By Ines Calder and Tomas Wray"><meta property="og:type" content="article">
      <meta property="og:image" content="/pier.jpg">`)
    expect(data).toMatchObject({
      headline: 'Night pay agreed',
      description: 'Eleven days.',
      published: '2026-11-10',
      site: 'The Harbour Courier',
      authors: ['Ines Calder', 'Tomas Wray'],
      isArticle: true,
      image: '/pier.jpg',
    })
  })
  test('and never overrule it', () => {
    expect(read(`<meta property="og:title" content="Other">${ld(ARTICLE)}`).headline).toBe('Night pay agreed')
  })
  test('an address or an account is no author', () => {
    expect(read('<meta property="article:author" content="https://www.facebook.com/courier">').authors).toEqual([])
    expect(read('<meta name="twitter:creator" content="@courier">').authors).toEqual([])
  })
})

describe('names of writers', () => {
  test.each([
    ['Ines Calder', ['Ines Calder']],
    ['By Ines Calder', ['Ines Calder']],
    ['by Ines Calder and Tomas Wray', ['Ines Calder', 'Tomas Wray']],
    ['Ines Calder, Tomas Wray & Oona Dunmore', ['Ines Calder', 'Tomas Wray', 'Oona Dunmore']],
    ['Von Ines Calder und Tomas Wray', ['Ines Calder', 'Tomas Wray']],
    ['Par Inès Calder et Tomas Wray', ['Inès Calder', 'Tomas Wray']],
    ['Interview: Ines Calder', ['Ines Calder']],
    ['Szerző: Ines Calder', ['Ines Calder']],
    ['Ines Calder (ica), Tomas Wray, PhD', ['Ines Calder', 'Tomas Wray']],
    ['Ines Calder; Tomas Wray', ['Ines Calder', 'Tomas Wray']],
    ['Ines Calder | Tomas Wray', ['Ines Calder', 'Tomas Wray']],
    ['Rolando Byrne', ['Rolando Byrne']],
    ['https://www.facebook.com/courier', []],
    ['ines@courier.example', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(splitNames(text)).toEqual(names)
  })
})
