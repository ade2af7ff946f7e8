// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { meta } from '../../../src/article/junk/meta'
import { groundsIn, kindsOf, readStory, STORY } from '../pages'

const HEADER = `<div class="css-2b"><div>By Ines Calder</div><div>Published: Nov. 10, 2026 at 5:05 PM</div><div>Updated: 3 hours ago</div><div>3 min read</div></div>`

describe('a header line', () => {
  test('shows the date, the words and the name', () => {
    expect(groundsIn(meta, '<p>Published: Nov. 10, 2026</p>')).toEqual(
      expect.arrayContaining(['date-line', 'repeats-header']),
    )
    expect(groundsIn(meta, '<div class="byline-meta"><p>Ines Calder</p></div>')).toEqual(['said-by-name'])
  })
  test('shows that it repeats the headline', () => {
    expect(
      groundsIn(meta, '<title>Night pay agreed on the pier</title><h2>Night pay agreed on the pier</h2>'),
    ).toContain('repeats-header')
  })
  test('is left out between headline and story, and named', () => {
    const article = readStory({ before: HEADER })
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'Published: Nov. 10, 2026')).toEqual(['meta'])
    expect(kindsOf(article, '3 min read')).toEqual(['meta'])
  })
  test('is left out behind the story', () => {
    const article = readStory({ after: '<div class="upd">Last updated on Nov. 11, 2026</div>' })
    expect(article.text.split('\n')).toEqual(STORY)
    expect(kindsOf(article, 'Last updated')).toEqual(['meta'])
  })
})

describe('dates of the story’s own', () => {
  test('stay in a timeline', () => {
    const days = [
      ['9 May 1988', 'The minister says that Saltmere will have a pier before these cod are eaten.'],
      ['March 1991', 'Surveyors put forty red pegs in a field. A goat eats one, and the survey is done again.'],
      ['14 November 2003, 06:10', 'The ferry runs aground in fog, a cable from the pier that is not there.'],
      ['2011', 'The first concrete is poured. It is of the wrong kind, and is poured again.'],
    ]
    const { text } = readStory({
      amid: days.map(([day, told]) => `<p><strong>${day}</strong></p><p>${told}</p>`).join(''),
    })
    expect(days.flat().filter((part) => !text.split('\n').includes(part))).toEqual([])
  })
  test.each([
    'Published in 1902, the timetable of the harbour was right until 2019, when the mail boat was given to a museum.',
    'Updated tables will be nailed to the door of the harbour office on Friday, Nov. 13, 2026, at six in the morning.',
  ])('stay in a sentence: %s', (text) => {
    expect(readStory({ amid: `<p>${text}</p>` }).text).toContain(text)
  })
  test('give no ground in a long paragraph', () => {
    expect(groundsIn(meta, `<p>${STORY[0]} ${STORY[4]}</p>`)).toEqual([])
  })
})
