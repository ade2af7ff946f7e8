// @vitest-environment node
import { expect, test } from 'vitest'
import { setPullQuotesApart } from '../../src/article/pull-quotes'
import { leavesOf } from '../../src/views/reader/leaves'
import { documentOf, readStory, STORY } from './pages'

const SAID = 'Nine of them say how much water stands over the bar'
const TOLD = `<p>There are eleven signals. ${SAID}, and two say that nobody should go and look.</p>`

const apart = (quote: string, story = TOLD): string => {
  const { body } = documentOf(`<body>${story}${quote}</body>`)
  setPullQuotesApart(body)
  return body.innerHTML.slice(story.length)
}

test('what the story says elsewhere stands aside', () => {
  expect(apart(`<blockquote><p>“${SAID}.”</p></blockquote>`)).toBe(`<aside><p>“${SAID}.”</p></aside>`)
  expect(apart(`<p>${SAID}</p>`)).toBe(`<aside><p>${SAID}</p></aside>`)
})

test.each([
  [
    'a quotation of its own',
    '<blockquote><p>“Nobody over sixty has ever stopped reading them,” she said.</p></blockquote>',
  ],
  ['one that says more', `<blockquote><p>${SAID}.</p><p>The other two say nothing of the kind.</p></blockquote>`],
  ['a few words', '<p>eleven signals</p>'],
  ['an item of a list', `<ul><li><p>${SAID}</p></li></ul>`],
])('%s stays', (_what, quote) => {
  expect(apart(quote)).toBe(quote)
})

test('the repeated line of a song stays', () => {
  expect(apart(`<p>${SAID}</p><p>${SAID}</p>`, '')).toBe(`<p>${SAID}</p><p>${SAID}</p>`)
})

const OWN = '“The number had been on nobody’s table at all,” said the clerk.'
const ASIDE = `<aside><p>${OWN}</p></aside>`

/** What becomes of a box between the story's paragraphs. */
const composed = (amid: string): string => {
  const [, after = ''] = readStory({ amid }).content.innerHTML.split(`<p>${STORY[3]}</p>`)
  return after.split(`<p>${STORY[4]}</p>`)[0] ?? ''
}

test.each([
  ['by its role', `<blockquote role="doc-pullquote"><p>${OWN}</p></blockquote>`],
  ['by the name editors give it', `<figure class="wp-block-pullquote"><blockquote><p>${OWN}</p></blockquote></figure>`],
  ['by a name of its own', `<p class="article__pullQuote">${OWN}</p>`],
  ['in an aside of its own', `<aside><blockquote>${OWN}</blockquote></aside>`],
  ['in an aside, by its marks', `<aside class="x"><p>${OWN}</p></aside>`],
  ['floating beside the text', `<blockquote style="float: right"><p>${OWN}</p></blockquote>`],
])('what only stands aside is known %s', (_how, box) => {
  expect(composed(box)).toBe(ASIDE)
})

test('who said it stands aside with it, and the leaves stay in order', () => {
  const box = `<figure class="pull-quote"><blockquote><p>${OWN}</p><cite>Marit Holm</cite></blockquote></figure>`
  expect(composed(box)).toBe(`<aside><p>${OWN}</p><p><cite>Marit Holm</cite></p></aside>`)
  const { content, places } = readStory({ amid: box })
  expect(leavesOf(content).map(({ textContent }) => textContent)).toEqual(places.map(({ text }) => text))
})

test.each([
  ['a quotation', `<blockquote class="quote"><p>${OWN}</p></blockquote>`],
  ['a quotation with its speaker', `<figure><blockquote><p>${OWN}</p></blockquote></figure>`],
  [
    'one that is too long to be pulled',
    `<blockquote class="pullquote"><p>${OWN} ${'It went on like that. '.repeat(20).trim()}</p></blockquote>`,
  ],
  ['a note in an aside', `<aside><p>An earlier version of this story had another number of boats in it.</p></aside>`],
])('%s stays as it is', (_what, box) => {
  expect(composed(box)).not.toContain('<aside>')
  expect(composed(box)).toContain(box.includes('<blockquote') ? '<blockquote>' : '<p>')
})

test('in a book nothing is compared with everything', () => {
  const book = TOLD.repeat(2000)
  expect(apart(`<p>${SAID}</p>`, book)).toBe(`<p>${SAID}</p>`)
})
