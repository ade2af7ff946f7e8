// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { notice } from '../../../src/article/junk/notice'
import { groundsIn, kindsOf, readStory, STORY } from '../pages'

const COOKIES =
  '<div class="css-0c"><p>We use cookies to run this site. See our <a href="/cookie-policy">cookie policy</a>.</p><button>Accept all</button></div>'
const LEGAL =
  '<p><small>This material may not be published, broadcast or rewritten without permission. © 2026 The Harbour Courier. All rights reserved.</small></p>'

describe('a cookie or legal line', () => {
  test('shows its words and its link', () => {
    expect(groundsIn(notice, COOKIES)).toEqual(expect.arrayContaining(['notice-words']))
    expect(groundsIn(notice, LEGAL)).toEqual(['legal-line'])
  })
  test('shows its name', () => {
    expect(groundsIn(notice, `<div class="cookie-consent">${COOKIES}</div>`)).toContain('said-by-name')
  })
  test.each([
    ['before the story', { before: COOKIES }, 'We use cookies'],
    ['below the story', { below: COOKIES }, 'We use cookies'],
    ['as the last paragraph of the story', { after: LEGAL }, 'All rights reserved'],
  ])('is left out %s, and named', (_, around, text) => {
    const article = readStory(around)
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, text)).toEqual(['notice'])
  })
})

describe('a story about privacy and rights', () => {
  test.each([
    'The privacy policy of the harbour is 11,400 words long, and in April 2,016 people read all of it before the vote.',
    'Copyright turned out to be harder: the timetable had been copied from a shipping company in the year of the ice.',
    '“We use cookies, it said, and I asked the mayor which ones,” said Holm. “He thought that I meant biscuits.”',
    'The terms of service of the parking meters say how the personal data of the crews is stored, and for how long.',
  ])('keeps: %s', (text) => {
    expect(readStory({ amid: `<p>${text}</p>` }).text).toContain(text)
    expect(readStory({ after: `<p>${text}</p>` }).text).toContain(text)
  })
  test('gives no ground in prose about something else', () => {
    expect(groundsIn(notice, `<p>${STORY[0]}</p>`)).toEqual([])
  })
})
