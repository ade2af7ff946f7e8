import { describe, expect, test } from 'vitest'
import { hasText, isLikelyArticle, runOf, saidOf, shapeOf } from '../../src/gate/evidence'

const at = (path: string) => new URL(path, 'https://www.lantern-gazette.example')
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const SENTENCE = 'The yard took until the last week of autumn to finish it, plank by plank, and nobody minded. '
const paragraphs = (count: number) => `<p>${SENTENCE.repeat(2)}</p>`.repeat(count)
const teasers = `<div><h2><a href="/a">One</a></h2><p>${SENTENCE}</p></div>`.repeat(12)
const linked = (types: readonly string[]) =>
  `<script type="application/ld+json">[${types.map((type) => `{"@type": "${type}"}`).join()}]</script>`

describe('an address', () => {
  test.each(['/', '/index.html', '/en', '/pt-BR/', '/de/index.php'])('%s is a front page', (path) => {
    expect(shapeOf(at(path))).toBe('front')
  })

  test.each([
    '/harbour/the-ferry-is-back-again',
    '/2026/11/22/a_clock_without_a_keeper.html',
    '/story-19283746',
    '/a/20261122001',
    `/${encodeURIComponent('паром-снова-ходит-через-залив')}`,
  ])('%s is that of an article', (path) => {
    expect(shapeOf(at(path))).toBe('article')
  })

  test.each(['/?p=12', '/harbour', '/world/europe', '/tag/night-ferry', '/2026/11', '/%E0%A4%A'])(
    '%s may be anything',
    (path) => {
      expect(shapeOf(at(path))).toBe('any')
    },
  )
})

describe('the head', () => {
  test('says article by one description of one, or by the time it was published', () => {
    expect(saidOf(parsed(linked(['WebPage', 'NewsArticle', 'ImageObject'])))).toBe('article')
    expect(saidOf(parsed('<meta property="article:published_time" content="2026-11-22">'))).toBe('article')
  })

  test('says list by its kind, unless an article is described, and nothing by many articles', () => {
    expect(saidOf(parsed(linked(['CollectionPage', 'BreadcrumbList'])))).toBe('list')
    expect(saidOf(parsed(linked(['CollectionPage', 'Article'])))).toBe('article')
    expect(saidOf(parsed(linked(['NewsArticle', 'NewsArticle', 'NewsArticle', 'NewsArticle'])))).toBe('')
  })

  test('calls sections articles, too, which is a weaker word', () => {
    expect(saidOf(parsed('<meta property="og:type" content="article">'))).toBe('marked')
  })
})

describe('an article is likely', () => {
  const likely = (path: string, html: string) => isLikelyArticle(parsed(html), at(path))

  test('where paragraphs stand side by side, boxed or not, whatever the address', () => {
    expect(likely('/a', paragraphs(4))).toBe(true)
    expect(likely('/a', `<main>${`<div>${paragraphs(1)}</div>`.repeat(4)}</main>`)).toBe(true)
    expect(
      likely(
        '/a',
        `<main>${`<p>${'港の船はまた渡る。冬の嵐のあとで、板の一枚一枚が直された。'.repeat(2)}</p>`.repeat(4)}</main>`,
      ),
    ).toBe(true)
  })

  test('where the head says so; on the word that sections use only under the address of one', () => {
    const marked = '<meta property="og:type" content="article">'
    expect(likely('/a', linked(['NewsArticle']))).toBe(true)
    expect(likely('/harbour', marked + teasers)).toBe(false)
    expect(likely('/harbour/the-ferry-is-back-again', marked)).toBe(true)
  })

  test('not on front pages, sections, lists and galleries', () => {
    expect(likely('/', paragraphs(9))).toBe(false)
    expect(likely('/harbour', teasers)).toBe(false)
    expect(likely('/tag/ferry', linked(['CollectionPage']) + paragraphs(9))).toBe(false)
    expect(likely('/pictures', '<figure><figcaption>The harbour</figcaption></figure>'.repeat(20))).toBe(false)
  })

  test('where lines are only broken, under the address of one', () => {
    const lines = 'A line.<br>'.repeat(9)
    expect(likely('/harbour/the-ferry-is-back-again', lines)).toBe(true)
    expect(likely('/harbour', lines)).toBe(false)
  })
})

test('a run is the longest, with what holds it, links apart', () => {
  const page = parsed(`<section>${paragraphs(3)}</section><article>${paragraphs(5)}</article>`)
  expect(runOf(page)?.holder.localName).toBe('article')
  expect(runOf(parsed(`<a href="#">${SENTENCE.repeat(9)}</a>`))).toBeNull()
  expect(runOf(parsed(`<p><a href="#">${SENTENCE.repeat(2)}</a></p>`.repeat(9)))).toBeNull()
})

test('text is what a person reads, not what scripts hold', () => {
  expect(hasText(parsed(`<p>${SENTENCE}</p>`), 80)).toBe(true)
  expect(hasText(parsed(`<script>${SENTENCE}</script><p>Short</p>`), 80)).toBe(false)
})
