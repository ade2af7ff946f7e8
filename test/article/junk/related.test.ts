// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { related } from '../../../src/article/junk/related'
import { groundsIn, kindsOf, readStory, STORY } from '../pages'

const LIST = `<div class="css-4k"><h4>More on this story</h4><ul>
<li><a href="/2026/11/05/islanders-cut-off-for-days">Two boats a day: how the islands got by</a></li>
<li><a href="/2026/11/08/auditor-and-the-late-boats">The table on page 31: what the auditor found</a></li>
<li><a href="/2026/11/09/storm-names-in-the-harbour">Why nobody here uses the official storm names</a></li></ul></div>`

describe('a list of other stories', () => {
  test('shows its label, its links and their shape', () => {
    expect(groundsIn(related, LIST)).toEqual(expect.arrayContaining(['related-label', 'mostly-links', 'card-list']))
  })
  test('shows its name', () => {
    expect(groundsIn(related, `<div class="related-stories">${LIST}</div>`)).toContain('said-by-name')
  })
  test.each([
    ['amid the story', { amid: LIST }],
    ['behind it', { after: LIST }],
    ['below it', { below: LIST }],
  ])('is left out %s, and named', (_, around) => {
    const article = readStory(around)
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'what the auditor found')).toEqual(['related'])
  })
  test.each([
    [
      'a labelled line',
      '<p><strong>Read also: <a href="/2026/11/05/islanders-cut-off-for-days">How the islands got by for eleven days</a></strong></p>',
    ],
    [
      'a bare line that is a link',
      '<p><a href="/2026/11/05/islanders-cut-off-for-days">How the islands got by on two boats a day</a></p>',
    ],
    [
      'a shouted label',
      '<p>READ | <a href="/2026/11/05/islanders-cut-off-for-days">How the islands got by on two boats a day</a></p>',
    ],
  ])('is left out as %s', (_, amid) => {
    const article = readStory({ amid })
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'How the islands got by')).toEqual(['related'])
  })
})

describe('a story that points elsewhere in its own voice', () => {
  test.each([
    '<p><a href="https://data.example/harbour/31">The full table, published by the auditor on Tuesday, shows the winters since 2022 one by one.</a></p>',
    '<p>Read more slowly, the table says something else: the late boats were full on the nights of the school choir.</p>',
    '<p>The most popular boat is the last one, and related figures from the islands say the same about the first.</p>',
    '<p>As <a href="/2026/11/08/auditor-and-the-late-boats">this newspaper reported on Sunday</a>, the table had stood there for a year.</p>',
  ])('keeps: %s', (amid) => {
    const text = amid.replace(/<[^>]+>/g, '')
    expect(readStory({ amid }).text).toContain(text)
  })
  test('gives no ground in plain prose', () => {
    expect(groundsIn(related, `<p>${STORY[0]}</p>`)).toEqual([])
  })
})
