import { expect, test } from 'vitest'
import { told, URL_OF_STORY } from './told'

const { countWords, withSource } = await import('../../src/views/reader/source-line')

const passage = (markup: string): HTMLElement => told(markup).story

test('a passage is followed by title, site and address, in text and in markup', () => {
  const { article } = told('', { title: 'Ropes & <knots>' })
  expect(withSource(passage('<p>It sailed.</p>'), 'It sailed.', article)).toEqual({
    text: `It sailed.\n\nRopes & <knots>, Tidewater Post\n${URL_OF_STORY}`,
    html: `<p>It sailed.</p><p><a href="${URL_OF_STORY}">Ropes &amp; &lt;knots&gt;</a>, Tidewater Post</p>`,
  })
})

test('where title and site are unknown the address is the source', () => {
  const { article } = told('', { title: '', site: '' })
  expect(withSource(passage('It sailed.'), 'It sailed.', article)).toEqual({
    text: `It sailed.\n\n${URL_OF_STORY}`,
    html: `It sailed.<p><a href="${URL_OF_STORY}">${URL_OF_STORY}</a></p>`,
  })
})

test.each([
  ['en', 'a retired pilot – 1986', 4],
  ['ja', '橋は冬の夜の修理を経て再開した', 8],
  ['no language at all', 'a b', 2],
])('counts words in %s', (lang, text, least) => {
  expect(countWords(text, lang)).toBeGreaterThanOrEqual(least)
})

test('a word or two are not enough for a source', () => {
  expect(countWords('Tidewater Post', 'en')).toBeLessThan(5)
})
