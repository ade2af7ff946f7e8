// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { ad } from '../../../src/article/junk/ad'
import { groundsIn, kindsOf, readStory, STORY } from '../pages'

describe('an advertisement', () => {
  test('shows its label and its name', () => {
    expect(groundsIn(ad, '<p>Advertisement</p>')).toEqual(['ad-words'])
    expect(groundsIn(ad, '<div class="ad-slot"><p>Boots that do not mind</p></div>')).toEqual(['said-by-name'])
  })
  test.each(['Advertisement', '- ADVERTISEMENT -', 'Story continues below', 'Sponsored'])(
    'is left out as a bare label: %s',
    (label) => {
      const article = readStory({ amid: `<p>${label}</p>` })
      expect(article.text.split('\n')).toEqual(STORY)
      expect(kindsOf(article, label)).toEqual(['ad'])
    },
  )
  test('is left out with what stands under its label', () => {
    const amid =
      '<div class="css-3z"><p>Advertisement</p><div><a href="https://ads.example/click?c=9">Boots that do not mind: Halvard and Daughters, Pier Street 9</a></div></div>'
    const article = readStory({ amid })
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'Boots that do not mind')).toEqual(['ad'])
  })
})

describe('a story about advertising', () => {
  test.each([
    'The advertisement on the side of the Corn Hall has been there for 112 years, and nobody remembers the soap.',
    'Sponsored by the council since March, a painter is now going over every letter with the lead white of her trade.',
    'When the last letter is dry a small brass plate goes up on the wall, and it will say, in full: Advertisement.',
  ])('keeps: %s', (text) => {
    expect(readStory({ amid: `<p>${text}</p>` }).text).toContain(text)
  })
  test('gives no ground in a sentence', () => {
    expect(
      groundsIn(ad, '<p>The advertisement on the side of the Corn Hall has been there for 112 years.</p>'),
    ).toEqual([])
  })
})
