// @vitest-environment node
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/article/extract'
import '../../src/article/lexicons/languages'
import { GROUNDS, JUNK_KINDS } from '../../src/article/types'
import { documentOf, readPage, readStory, STORY, storyPage } from './pages'

/** A page with some of everything. */
const BUSY = storyPage({
  head: '<meta property="og:site_name" content="The Harbour Courier"><script type="application/ld+json">{"@type":"NewsArticle"}</script>',
  before:
    '<div class="share"><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a> <a href="https://x.com/intent/tweet">X</a></div>',
  amid: '<aside class="donation-box"><p>Dear readers, we need your help. Please support us today, no matter how small your gift.</p><a href="/donate">Donate now</a><form><input name="amount"></form></aside>',
  after:
    '<ul class="related"><li><a href="/2026/11/09/storm-names-and-why">Storm names and why nobody uses them</a></li><li><a href="/2026/11/08/bakery-that-sells">The bakery that sells out by seven</a></li></ul>',
  below:
    '<div class="author-box"><p>Ines Calder is a reporter at The Harbour Courier and has covered the pier since 2014.</p></div>',
})

describe('an article', () => {
  test('has the whole story and nothing else', () => {
    expect(readPage(BUSY).text.split('\n')).toEqual(STORY)
  })
  test('accounts for everything it leaves out, in known kinds and grounds', () => {
    const { findings } = readPage(BUSY)
    for (const { kind, evidence, text, path, elements } of findings) {
      expect(JUNK_KINDS).toContain(kind)
      expect(evidence.length).toBeGreaterThan(0)
      for (const { ground, detail } of evidence) {
        expect(Object.keys(GROUNDS)).toContain(ground)
        expect(detail.length).toBeLessThanOrEqual(80)
      }
      expect([text, path].every((part) => part !== '')).toBe(true)
      expect(elements.length).toBeGreaterThan(0)
    }
  })
  test('names the elements of the page itself, so that a view can hide them in place', () => {
    const document = documentOf(BUSY)
    const findings = extractArticle(document)?.findings ?? []
    const donation = findings.find(({ kind }) => kind === 'donation')
    expect(donation?.elements.every((element) => document.contains(element))).toBe(true)
    expect(document.querySelector(donation?.path ?? 'x-none')).toBe(donation?.elements[0])
  })
  test('names each thing it hides once', () => {
    const { findings } = readPage(BUSY)
    const elements = findings.filter(({ partial }) => !partial).flatMap((finding) => finding.elements)
    expect(new Set(elements).size).toBe(elements.length)
  })
  test('moves notes about its writers beside the story', () => {
    const article = readPage(BUSY)
    expect(article.aside.join()).toContain('has covered the pier since 2014')
    expect(article.text).not.toContain('has covered the pier since 2014')
  })
  test('keeps the publisher’s own address for those who wish to give', () => {
    expect(readPage(BUSY).support).toMatchObject({ href: 'https://www.harbourcourier.example/donate' })
    expect(readStory({}).support).toBeNull()
  })
  test('says how long it is', () => {
    const { words, minutes } = readStory({})
    expect(words).toBe(STORY.join(' ').split(/\s+/).length)
    expect(minutes).toBe(1)
  })
})

test('reading a page changes nothing of it', () => {
  const document = documentOf(BUSY)
  const before = new JSDOM(BUSY).serialize()
  const records: MutationRecord[] = []
  const observer = new (
    document.defaultView as unknown as { MutationObserver: typeof MutationObserver }
  ).MutationObserver((list) => records.push(...list))
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  extractArticle(document)
  expect(records.concat(observer.takeRecords())).toEqual([])
  expect(`<!DOCTYPE html>${document.documentElement.outerHTML}`).toBe(before)
})

test('the same page read twice says the same', () => {
  const document = documentOf(BUSY)
  const told = () => JSON.stringify({ ...extractArticle(document), content: '', findings: '' })
  expect(told()).toBe(told())
})

describe('no article is made of', () => {
  const link = (i: number): string =>
    `<li><a href="/2026/11/0${i}/story-number-${i}">Headline of a story, number ${i}</a></li>`
  test.each([
    ['an empty document', ''],
    ['a document without words', '<html><body><div></div><img src="x.png"></body></html>'],
    ['a frameset', '<html><frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset></html>'],
    [
      'a login form',
      '<body><form><label>Name <input></label><label>Password <input type="password"></label><button>Sign in</button></form>',
    ],
    [
      'a list of headlines',
      `<body><h1>The Harbour Courier</h1><ul>${[1, 2, 3, 4, 5, 6, 7, 8].map(link).join('')}</ul>`,
    ],
    ['a short notice', '<body><h1>Not found</h1><p>There is no such page.</p>'],
  ])('%s', (_, html) => {
    expect(extractArticle(documentOf(html))).toBeNull()
  })
  test('a front page with teasers', () => {
    const teaser = (i: number): string =>
      `<article><h2><a href="/2026/11/0${i}/story-number-${i}">Headline of a story, number ${i}</a></h2><p>A teaser of a dozen words says what the story is about.</p></article>`
    const html = `<title>The Harbour Courier</title><body><main>${[1, 2, 3, 4, 5, 6, 7, 8].map(teaser).join('')}</main>`
    expect(extractArticle(documentOf(html, 'https://www.harbourcourier.example/'))).toBeNull()
  })
})

describe('damaged input is survived', () => {
  const jsdom = (html: string, options = {}): Document =>
    new JSDOM(html, { url: 'https://a.example/x', ...options }).window.document
  test('a document without a root', () => {
    const document = jsdom(BUSY)
    document.documentElement.remove()
    expect(extractArticle(document)).toBeNull()
  })
  test('a document without a body', () => {
    const document = jsdom(BUSY)
    document.body.remove()
    expect(extractArticle(document)).toBeNull()
  })
  test('an SVG document', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>The harbour at night</text></svg>'
    expect(extractArticle(jsdom(svg, { contentType: 'image/svg+xml' }))).toBeNull()
  })
  test('an XML document', () => {
    expect(extractArticle(jsdom('<feed><entry>Night pay</entry></feed>', { contentType: 'text/xml' }))).toBeNull()
  })
  test('three thousand boxes in each other, with the story in the middle', () => {
    const deep = `${'<div>'.repeat(3000)}${STORY.map((text) => `<p>${text}</p>`).join('')}${'</div>'.repeat(3000)}`
    const article = extractArticle(jsdom(`<title>Night pay</title><body>${deep}`))
    expect(article?.text.split('\n')).toEqual(STORY)
  }, 20_000)
  test('markup that was cut off in the middle', () => {
    const article = readPage(`${storyPage({}).split(STORY[7] as string)[0]}The harbour master and the <a href="/x`)
    expect(article.text).toContain(STORY[6])
  })
  test('four thousand inline elements in each other', () => {
    const deep = `<p>${'<span>'.repeat(4000)}${STORY[0]}${'</span>'.repeat(4000)}</p>`
    const rest = STORY.slice(1).map((text) => `<p>${text}</p>`)
    const article = extractArticle(jsdom(`<title>Night pay</title><body>${deep}${rest.join('')}`))
    expect(article?.text.split('\n')).toEqual(STORY)
  }, 20_000)
  test('addresses and attributes that are none', () => {
    const amid =
      '<p><a href="http://[">Broken</a> <img src="http://[" width="x" height="900"> as links are, in a sentence that stays where it is.</p>'
    expect(readStory({ amid, head: '<base href="http://["><link rel="canonical" href="//">' }).text).toContain(
      'in a sentence that stays',
    )
  })
  test('a parsed document that no window shows', () => {
    const { DOMParser } = new JSDOM('').window
    const document = new DOMParser().parseFromString(BUSY, 'text/html')
    expect(extractArticle(document)?.text.split('\n')).toEqual(STORY)
  })
})
