// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { newsletter } from '../../../src/article/junk/newsletter'
import { groundsIn, kindsOf, readStory, STORY } from '../pages'

const BOX = `<div class="css-7q"><h3>The Tide Table</h3><p>The harbour in five minutes, straight to your inbox. Sign up for our free newsletter.</p>
<form><label>Email address</label><input type="email"><button>Sign me up</button></form></div>`

describe('a newsletter box', () => {
  test('shows its words, its page and its name', () => {
    expect(groundsIn(newsletter, BOX)).toContain('newsletter-words')
    expect(groundsIn(newsletter, '<p><a href="/newsletters/tide-table">Every morning</a></p>')).toEqual([
      'subscribe-page',
    ])
    expect(groundsIn(newsletter, '<div class="newsletter-signup"><p>Our newsletter</p></div>')).toContain(
      'said-by-name',
    )
  })
  test('shows the field that asks for an address', () => {
    expect(groundsIn(newsletter, BOX)).toContain('asks-for-email')
  })
  test.each([
    ['amid the story', { amid: BOX }],
    ['behind it', { after: BOX }],
  ])('is left out %s, and named', (_, around) => {
    const article = readStory(around)
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'straight to your inbox')).toEqual(['newsletter'])
  })
  test('is left out as a bare line', () => {
    const article = readStory({
      amid: '<p><a href="/newsletters">Get the harbour in your inbox: sign up for our newsletter</a></p>',
    })
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'in your inbox')).toEqual(['newsletter'])
  })
})

describe('a story about newsletters', () => {
  test.each([
    'The newsletter of the crews, printed in the cellar of the school, goes out on Fridays to 900 readers on the islands.',
    'Subscribers to the old newsletter were told on Monday that the editor had gone to sea and would not be back.',
    '“Sign up for our newsletter, they say, and never miss a story,” said Brandt. “I miss them all the same.”',
    'Holm sent the council an email in April, and another to the same email address in June; both came back unread.',
  ])('keeps: %s', (text) => {
    expect(readStory({ amid: `<p>${text}</p>` }).text).toContain(text)
  })
  test('gives no ground without an offer', () => {
    expect(
      groundsIn(newsletter, '<p>The newsletter of the crews was printed in the cellar of the school.</p>'),
    ).toEqual([])
  })
})
