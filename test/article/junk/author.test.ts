// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { author } from '../../../src/article/junk/author'
import { groundsIn, kindsOf, readStory, STORY } from '../pages'

const NOTE = 'Ines Calder is a staff writer at The Harbour Courier and has written about the pier since 2014.'
const BOX = `<div class="css-8d"><p>${NOTE}</p><a href="/author/ines-calder">More by Ines Calder</a></div>`

describe('a note about the writer', () => {
  test('shows its words, its link and its name', () => {
    expect(groundsIn(author, BOX)).toEqual(expect.arrayContaining(['author-words', 'author-page']))
    expect(groundsIn(author, '<div class="author-box"><p>Ines Calder</p></div>')).toEqual(['said-by-name'])
  })
  test.each([
    ['a box behind the story', { after: BOX }],
    ['a box below it', { below: BOX }],
    ['a last paragraph in italics', { after: `<p><em>${NOTE}</em></p>` }],
  ])('is moved beside the story, not lost: %s', (_, around) => {
    const article = readStory(around)
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'has written about the pier')).toEqual(['author'])
    expect(article.aside.join('\n')).toContain('has written about the pier')
  })
})

describe('a story about a writer', () => {
  test.each([
    'Winifred Ash, who was a reporter at this newspaper for fifty-three years, died on Sunday at her home by the water.',
    'She is the author of three books, among them Lanes, which has never been out of print in the county she walked.',
    'Her nephew is a columnist in Dublin. He can be reached, he said, at the Plough, where a glass stands for her.',
  ])('keeps: %s', (text) => {
    expect(readStory({ amid: `<p>${text}</p>` }).text).toContain(text)
    expect(readStory({ after: `<p>${text}</p>` }).text).toContain(text)
  })
  test('gives no ground in prose about something else', () => {
    expect(groundsIn(author, `<p>${STORY[0]}</p>`)).toEqual([])
  })
})
