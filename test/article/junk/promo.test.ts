// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { promo } from '../../../src/article/junk/promo'
import { groundsIn, kindsOf, readStory, STORY } from '../pages'

const APP = `<div class="css-5a"><p>The Courier in your pocket. Download our app for free.</p>
<a href="https://apps.apple.com/app/id1">App Store</a> <a href="https://play.google.com/store/apps/details?id=a.b">Google Play</a></div>`
const OFFER =
  '<p><a href="/subscribe?from=inline">Subscribe now and get unlimited access to the Courier for $1 a week</a></p>'

describe('what sells', () => {
  test('shows its words, its link and its price', () => {
    expect(groundsIn(promo, APP)).toEqual(expect.arrayContaining(['promo-words', 'app-store']))
    expect(groundsIn(promo, OFFER)).toEqual(
      expect.arrayContaining(['asks-to-subscribe', 'subscribe-page', 'names-an-amount']),
    )
  })
  test('shows its name', () => {
    expect(groundsIn(promo, `<div class="promo-box">${APP}</div>`)).toContain('said-by-name')
  })
  test.each([
    ['an app', APP, 'Download our app'],
    ['a subscription', OFFER, 'Subscribe now'],
  ])('is left out amid the story: %s', (_, amid, text) => {
    const article = readStory({ amid })
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, text)).toEqual(['promo'])
  })
  test('is left out as a call for stories with an address', () => {
    const after =
      '<p>Do you have a story about the pier? Get in touch: email us at <a href="mailto:desk@harbourcourier.example">desk@harbourcourier.example</a></p>'
    const article = readStory({ after })
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'Get in touch')).toEqual(['promo'])
  })
})

describe('a story about what is sold', () => {
  test.each([
    'Passengers could buy tickets from the driver again from Monday, the company said, for $1 a ride and no app at all.',
    'The app had cost $900,000 and was downloaded 14,000 times before the company took it out of the store in March.',
    '“Download our app, it said on every boat, so I did, and then I was on the wrong boat,” said Thrale, who is 80.',
    'Subscribers will get their money back by the end of the month, and those who paid for a year get a bell as well.',
  ])('keeps: %s', (text) => {
    expect(readStory({ amid: `<p>${text}</p>` }).text).toContain(text)
  })
  test('gives no ground in prose about something else', () => {
    expect(groundsIn(promo, `<p>${STORY[0]}</p>`)).toEqual([])
  })
})
