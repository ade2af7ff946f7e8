// @vitest-environment node
import { expect, test } from 'vitest'
import { glance, readArticle } from '../../src/article/article'
import { withEmptySlots } from '../../src/article/slots'
import type { Article } from '../../src/article/types'
import { documentOf, storyPage } from './pages'

/** Paths of the slots on a page that has this amid its story, then with something put into them. */
function slotsIn(amid: string, later = ''): string[][] {
  const document = documentOf(storyPage({ amid }))
  const article = readArticle(document, glance) as Article
  const before = new WeakSet<Element>()
  const read = () =>
    withEmptySlots({ ...article, findings: [] }, document, before).findings.flatMap(({ elements }) =>
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
])('a slot that nobody has filled is found: %s', (_, html) => {
  expect(slotsIn(html)[0]).toEqual(['slot'])
})

test.each([
  ['words', '<div class="ad-slot" id="slot"><p>Read on below</p></div>'],
  ['a picture', '<div class="banner" id="slot"><img src="/a.jpg"></div>'],
  ['a link', '<div class="banner" id="slot"><a href="/"></a></div>'],
  ['a film', `<div class="banner" id="slot">${FILM}</div>`],
  ['another name', '<div class="chart" id="slot"></div>'],
])('not a box with %s', (_, html) => {
  expect(slotsIn(html)[0]).toEqual([])
})

test('what has come into a slot since is the advertisement, but words are read', () => {
  const slot = '<div class="ad-slot" id="slot"></div>'
  expect(slotsIn(slot, FILM)[1]).toEqual(['slot'])
  expect(slotsIn(slot, '<p>The rest of the story</p>')[1]).toEqual([])
})
