// @vitest-environment node
import { expect, test } from 'vitest'
import { glance, readArticle } from '../../src/article/article'
import { eyes } from '../../src/article/eyes'
import type { Article } from '../../src/article/types'
import { withWordless } from '../../src/article/wordless'
import { documentOf, storyPage } from './pages'

/** Paths of the slots on a page that has this amid its story, then with something put into them. */
function slotsIn(amid: string, later = ''): string[][] {
  const document = documentOf(storyPage({ amid }))
  const article = readArticle(document, glance) as Article
  const before = new WeakSet<Element>()
  const read = () =>
    withWordless({ ...article, findings: [] }, document, new Set(), before, eyes).findings.flatMap(({ elements }) =>
      elements.map(({ id }) => id),
    )
  const first = read()
  const inner = document.querySelector('#slot')
  if (inner && later) inner.innerHTML = later
  return [first, read()]
}
const FILM = '<iframe src="https://films.example/1"></iframe>'

test.each([
  ['named by class', '<div class="ad-slot" id="slot"></div>'],
  ['with its script', '<div class="ads" id="slot"><div id="gpt-1"><script>display()</script></div></div>'],
  ['with a mark that nobody sees', '<aside class="adunit" id="slot"><span style="display: none">_</span></aside>'],
  ['that a script of advertisers fills', '<div class="x1" data-ad-unit-path="/1/mid" id="slot"></div>'],
  ['of a box of bought links', '<div class="x1"><div class="taboola-below" id="slot"></div></div>'],
])('a slot that nobody has filled is found: %s', (_, html) => {
  expect(slotsIn(html)[0]).toEqual(['slot'])
})

test.each([
  ['words', '<div class="ad-slot" id="slot"><p>Read on below</p></div>'],
  ['a picture', '<div class="banner" id="slot"><img src="/a.jpg"></div>'],
  ['a link', '<div class="banner" id="slot"><a href="/"></a></div>'],
  ['a film', `<div class="banner" id="slot">${FILM}</div>`],
  ['another name', '<div class="chart" id="slot"></div>'],
  ['a film between advertisements', `<div class="video-box" data-ad-unit="/1/film" id="slot">${FILM}</div>`],
  ['a film', '<div data-ad-unit="/1/film" id="slot"><video></video></div>'],
])('not a box with %s', (_, html) => {
  expect(slotsIn(html)[0]).toEqual([])
})

test('what has come into a slot since is the advertisement, but words are read', () => {
  const slot = '<div class="ad-slot" id="slot"></div>'
  expect(slotsIn(slot, FILM)[1]).toEqual(['slot'])
  expect(slotsIn(slot, '<p>The rest of the story</p>')[1]).toEqual([])
})

test('a place that a script of advertisers has filled is the advertisement', () => {
  expect(slotsIn(`<div data-google-query-id="x" id="slot">${FILM}</div>`)[0]).toEqual(['slot'])
  expect(slotsIn(`<div class="ad-slot" id="slot">${FILM}</div>`)[0]).toEqual([])
})

const ICONS =
  '<a href="https://www.facebook.com/sharer.php?u=1"><svg></svg></a><a href="https://twitter.com/intent/tweet?url=1"><i></i></a>'

test.each([
  ['links that share', `<div id="slot">${ICONS}</div>`],
  ['a list of them', `<ul id="slot"><li>${ICONS}</li></ul>`],
  [
    'links that a script makes buttons of, in a box that is called so',
    '<ul class="social-share" id="slot"><a href="#"><i></i></a><a href="javascript:share()"><i></i></a></ul>',
  ],
  [
    'buttons in a box that is called so',
    '<div class="share-tools" id="slot"><button><svg></svg></button><button><svg></svg></button></div>',
  ],
])('a bar of icons is found: %s', (_, html) => {
  expect(slotsIn(html)[0]).toEqual(['slot'])
})

test.each([
  ['of words too, which blocks tell of', `<div id="slot">${ICONS} Share</div>`],
  [
    'of buttons in a box of no such name',
    '<div id="slot"><button><svg></svg></button><button><svg></svg></button></div>',
  ],
  ['that lead on in the site', '<div id="slot"><a href="/a"><img></a><a href="/b"><img></a></div>'],
  ['under a film', `<div class="share" id="slot"><video></video>${ICONS}</div>`],
])('not a bar %s', (_, html) => {
  expect(slotsIn(html)[0]).toEqual([])
})

test('the head of the site keeps its icons', () => {
  const document = documentOf(storyPage({}))
  const article = { ...(readArticle(document, glance) as Article), findings: [] }
  const findings = () => withWordless(article, document, new Set(), new WeakSet(), eyes).findings
  document.body.insertAdjacentHTML('afterbegin', `<header><div>${ICONS}</div></header>`)
  expect(findings()).toEqual([])
  document.querySelector('.text')?.insertAdjacentHTML('afterbegin', `<header><div>${ICONS}</div></header>`)
  expect(findings()).toHaveLength(1)
})

test('kinds that the person keeps stay', () => {
  const document = documentOf(storyPage({ amid: `<div class="ad-slot"></div><div>${ICONS}</div>` }))
  const article = { ...(readArticle(document, glance) as Article), findings: [] }
  expect(withWordless(article, document, new Set(['ad', 'share']), new WeakSet(), eyes).findings).toEqual([])
})
