// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { glance, readArticle, readWithin } from '../../src/article/article'
import { withFurtherStories } from '../../src/article/further'
import type { Article } from '../../src/article/types'
import { documentOf, STORY, storyPage } from './pages'

const SECOND = STORY.map((text) => `<p>Elsewhere, ${text}</p>`)
const APPEAL = `<div class="ask" id="ask"><h3>A message from us</h3><p>Dear readers, please support us today with $5 a month. <a href="/donate">Donate now</a></p></div>`
const page = storyPage({ amid: '' }).replace(
  '</main>',
  `<article id="second"><h1>A second story from the other pier</h1>${SECOND.slice(0, 4).join('')}${APPEAL}${SECOND.slice(4).join('')}</article></main>`,
)
const read = (document: Document) => readArticle(document, glance) as Article
const hiddenIn = ({ findings }: Article, id: string) =>
  findings.some(
    ({ elements, partial }) =>
      !partial && elements.some((element) => element.contains(element.ownerDocument.getElementById(id))),
  )

test('the next story is one finding of the first, and a story of its own', () => {
  const article = read(documentOf(page))
  expect(hiddenIn(article, 'second')).toBe(true)
  const both = withFurtherStories(article, (root) => readWithin(root, glance))
  expect(hiddenIn(both, 'second')).toBe(false)
  expect(hiddenIn(both, 'ask')).toBe(true)
  expect(both.places.some(({ text }) => text.startsWith('Elsewhere, The crews return'))).toBe(true)
})

test('a part that has not changed is not read again', () => {
  const article = read(documentOf(page))
  const again = vi.fn((root: Element) => readWithin(root, glance))
  const known = new WeakMap()
  withFurtherStories(article, again, known)
  const count = again.mock.calls.length
  expect(count).toBeGreaterThan(0)
  withFurtherStories(article, again, known)
  expect(again).toHaveBeenCalledTimes(count)
})

test('a page of one story is left as it is', () => {
  const article = read(documentOf(storyPage({ amid: APPEAL })))
  expect(withFurtherStories(article, () => null)).toEqual(article)
})
