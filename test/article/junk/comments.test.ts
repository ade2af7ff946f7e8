// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { comments } from '../../../src/article/junk/comments'
import { groundsIn, kindsOf, readStory, STORY } from '../pages'

const THREAD = `<section id="comments"><h3>2 comments</h3>
<div class="comment"><b>pier_dog</b><p>My grandmother rowed it in worse weather, and nobody on the quay ever clapped for her.</p><a href="#r1">Reply</a></div>
<div class="comment"><b>Skerry Mum</b><p>Yeast at last. The children have been asking for bread since the first of the month.</p><a href="#r2">Reply</a></div>
<form><h4>Leave a comment</h4><textarea></textarea><input type="email"><button>Post comment</button></form></section>`

describe('readers’ comments', () => {
  test('show their words and their name', () => {
    expect(groundsIn(comments, '<h3>Leave a comment</h3>')).toEqual(['comments-words'])
    expect(groundsIn(comments, THREAD)).toEqual(expect.arrayContaining(['comments-words', 'said-by-name']))
  })
  test('show the fields that ask for one', () => {
    expect(groundsIn(comments, '<form><h4>Leave a comment</h4><input type="email"></form>')).toContain('asks-for-email')
  })
  test.each([
    ['in the story’s box', { after: THREAD }],
    ['below it', { below: THREAD }],
  ])('are left out %s, and named', (_, around) => {
    const article = readStory(around)
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'My grandmother rowed it')).toEqual(['comments'])
  })
})

describe('a story about comments', () => {
  test.each([
    '<p>Leave a comment, said the sign on the harbour office, and underneath somebody had nailed a pencil to the wall.</p>',
    '<p>Comments on the timetable came to 312, the council said, and the clerk replied to every one of them by hand.</p>',
    '<h3>What do you think the crews should have done in April?</h3><p>I think that they should have stopped then, and you know it, said Holm, when the ice was still on the ropes.</p>',
  ])('keeps: %s', (amid) => {
    const { text } = readStory({ amid })
    const told = amid.split(/<[^>]+>/).filter(Boolean)
    expect(told.filter((part) => !text.includes(part))).toEqual([])
  })
  test('gives no ground in prose', () => {
    expect(
      groundsIn(comments, `<p>The clerk replied to every comment on the timetable by hand. ${STORY[0]}</p>`),
    ).toEqual([])
  })
})
