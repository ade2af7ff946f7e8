// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { donation } from '../../../src/article/junk/donation'
import { groundsIn, kindsOf, readStory, STORY } from '../pages'

const APPEAL = `<div class="css-9x1"><h3>A message from The Harbour Courier</h3>
<p>Dear readers, we need your help to stay on the pier. Your support, no matter how small, makes a difference.</p>
<p>Please support us today with $5 a month. <a href="/donate">Donate now</a></p><p>Remind me later</p></div>`

describe('an appeal for money', () => {
  test('shows what it asks, whom, how much and where', () => {
    expect(groundsIn(donation, APPEAL)).toEqual(
      expect.arrayContaining([
        'asks-for-money',
        'appeal-opening',
        'donation-page',
        'speaks-to-reader',
        'reminder-form',
        'names-an-amount',
      ]),
    )
  })
  test('is known by a platform that takes money for publishers', () => {
    expect(groundsIn(donation, '<p>Like it? <a href="https://ko-fi.com/courier">Buy us a coffee</a></p>')).toContain(
      'donation-platform',
    )
  })
  test('is known by a bank account', () => {
    const account = '<p>Your donations reach us at IBAN DE00 1234 5678 0000 4321 00.</p>'
    expect(groundsIn(donation, account)).toEqual(expect.arrayContaining(['bank-account', 'asks-for-money']))
  })
  test.each([
    ['amid the story', { amid: APPEAL }],
    ['behind it', { after: APPEAL }],
    ['below it', { below: APPEAL }],
  ])('is left out %s, and named', (_, around) => {
    const article = readStory(around)
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'Please support us today')).toEqual(['donation'])
  })
  test('is left out as a bare paragraph with a link', () => {
    const line =
      '<p><em>If you value our reporting, please <a href="https://www.patreon.com/courier">support us with a small monthly gift</a>.</em></p>'
    const article = readStory({ amid: line })
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'small monthly gift')).toEqual(['donation'])
  })
})

describe('a story that speaks of money given', () => {
  const TOLD = [
    'The crews raised $9,000 in donations, most of it in coins, and gave it to the school for a new boat engine.',
    'Supporters of the crews collected contributions on the quay in November, as they had done in the spring before.',
    '“Please support us, we told them, and they did,” said Holm, who kept the membership list in a biscuit tin.',
    'Organ donation and blood donations are up in the county as well, the hospital announced on the same day.',
  ]
  test.each(TOLD)('keeps: %s', (text) => {
    expect(readStory({ amid: `<p>${text}</p>` }).text).toContain(text)
  })
  test('keeps the same in a box called donation', () => {
    const { text } = readStory({
      amid: `<div class="donation-story">${TOLD.map((told) => `<p>${told}</p>`).join('')}</div>`,
    })
    expect(TOLD.filter((told) => !text.includes(told))).toEqual([])
  })
  test('gives no ground where nobody is asked', () => {
    expect(groundsIn(donation, `<p>${TOLD[0]}</p>`)).toEqual([])
    expect(groundsIn(donation, `<p>${STORY[0]}</p>`)).toEqual([])
  })
  test('is not hidden for wording alone', () => {
    const wording = 'Support our journalism, the poster says, and become a member: it has hung in the hall since 1974.'
    expect(readStory({ amid: `<p>${wording}</p>` }).text).toContain(wording)
  })
})
