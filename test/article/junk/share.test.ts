// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { share } from '../../../src/article/junk/share'
import { groundsIn, kindsOf, readStory, STORY } from '../pages'

const BAR = `<div class="css-1r"><span>Share this article</span> <a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a>
<a href="https://twitter.com/intent/tweet?url=x">Twitter</a> <a href="https://api.whatsapp.com/send?text=x">WhatsApp</a> <button>Copy link</button></div>`

describe('a share bar', () => {
  test('shows its words and its links', () => {
    expect(groundsIn(share, BAR)).toEqual(expect.arrayContaining(['share-words', 'share-links']))
  })
  test('shows the profiles it asks to follow', () => {
    const follow = '<p>Follow us on <a href="https://www.instagram.com/courier">Instagram</a></p>'
    expect(groundsIn(share, follow)).toEqual(expect.arrayContaining(['follow-words', 'share-links']))
  })
  test.each([
    ['before the story', { before: BAR }],
    ['amid it', { amid: BAR }],
    ['behind it', { after: BAR }],
  ])('is left out %s, and named', (_, around) => {
    const article = readStory(around)
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'Share this article')).toEqual(['share'])
  })
  test('is left out as a line that asks to follow', () => {
    const amid =
      '<p>Follow us on <a href="https://www.instagram.com/courier">Instagram</a> and <a href="https://www.facebook.com/courier">Facebook</a> for pictures.</p>'
    const article = readStory({ amid })
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'Follow us on')).toEqual(['share'])
  })
})

describe('a story about shares and networks', () => {
  test.each([
    'Shares in the ferry company fell by a fifth on Tuesday after the vote, and share prices of its rivals followed.',
    'Facebook and Twitter were full of it within the hour; a video of the clerk was copied 12,000 times by noon.',
    '“Follow us down to the pier and see for yourselves,” said Holm to the reporters who had come by the last train.',
    'Share this with a friend, the post ended, and 61,000 people in the county and far beyond it did just that.',
  ])('keeps: %s', (text) => {
    expect(readStory({ amid: `<p>${text}</p>` }).text).toContain(text)
  })
  test('gives no ground', () => {
    expect(groundsIn(share, '<p>Shares in the ferry company fell by a fifth after the vote on Tuesday.</p>')).toEqual(
      [],
    )
  })
})
