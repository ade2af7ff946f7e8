// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { linkList } from '../../../src/article/junk/link-list'
import { groundsIn, kindsOf, readStory, STORY } from '../pages'

const SECTIONS = ['Music', 'Films', 'Harbour', 'Business', 'Technology', 'Weather', 'Coupons', 'Search', 'Videos']
const MENU = `<ul>${SECTIONS.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul>`
const TAIL = SECTIONS.map((name) => `<p>${name}</p>`).join('')

describe('a list of sections', () => {
  test('shows its links, where they lead, and how short they are', () => {
    expect(groundsIn(linkList, MENU)).toEqual(expect.arrayContaining(['mostly-links', 'section-links', 'short-items']))
  })
  test('shows its words where it has no links', () => {
    expect(groundsIn(linkList, TAIL)).toEqual(expect.arrayContaining(['short-items', 'repeats-navigation']))
  })
  test('shows its name', () => {
    expect(groundsIn(linkList, `<div class="tag-cloud">${MENU}</div>`)).toContain('said-by-name')
  })
  test.each([
    ['with links', MENU],
    ['without links', TAIL],
    ['as lines of one box', `<p>${SECTIONS.join('<br>')}</p>`],
  ])('is left out behind the story %s, and named', (_, after) => {
    const article = readStory({ after })
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'Technology')).toEqual(['link-list'])
  })
  test('is left out as tags', () => {
    const after =
      '<div class="kw">Tags: <a href="/topic/ferries">ferries</a> <a href="/topic/night-pay">night pay</a> <a href="/topic/harbour-board">harbour board</a></div>'
    const article = readStory({ after })
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'harbour board')).toEqual(['link-list'])
  })
})

describe('a list of the story’s own', () => {
  test('stays where its items lead to short pages', () => {
    const amid = `<p>The warning is in force for the following islands, each with its own harbour:</p>
<ul><li><a href="/little-skerry">Little Skerry</a></li><li><a href="/great-skerry">Great Skerry</a></li><li><a href="/holm">Holm</a></li><li><a href="/saint-anne">Saint Anne</a> (north only)</li></ul>`
    const { text } = readStory({ amid })
    expect(
      ['Little Skerry', 'Great Skerry', 'Holm', 'Saint Anne (north only)'].filter((name) => !text.includes(name)),
    ).toEqual([])
  })
  test('stays at the end of the story', () => {
    const { text } = readStory({
      after:
        '<p>The crew of the Petrel:</p><ul><li>Jonas Vale</li><li>Marit Holm</li><li>Teo Holm</li><li>Oona Dunmore</li></ul>',
    })
    expect(['Jonas Vale', 'Marit Holm', 'Teo Holm', 'Oona Dunmore'].filter((name) => !text.includes(name))).toEqual([])
  })
  test('gives no ground in prose', () => {
    expect(groundsIn(linkList, `<p>${STORY[0]}</p><p>${STORY[1]}</p>`)).toEqual([])
  })
})
