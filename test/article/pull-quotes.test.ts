// @vitest-environment node
import { expect, test } from 'vitest'
import { setPullQuotesApart } from '../../src/article/pull-quotes'
import { documentOf } from './pages'

const SAID = 'Nine of them say how much water stands over the bar'
const STORY = `<p>There are eleven signals. ${SAID}, and two say that nobody should go and look.</p>`

const apart = (quote: string, story = STORY): string => {
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
