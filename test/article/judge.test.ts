/** The judgement by itself: scores are given, so that each promise holds whatever the weights have learned. */
import { describe, expect, test } from 'vitest'
import { STORY as KEPT } from '../../src/article/compose'
import { measureFeatures } from '../../src/article/features'
import { findJunk, type Judgement } from '../../src/article/judge/index'
import { type Around, pageOf, STORY, storyPage } from './pages'

const SURE = 0.97
const FRAME = 0.02

/** Scores by the beginning of a text; paragraphs of the story are sure, all else is the site's frame. */
type Scores = Record<string, number>

function judged(html: string, scores: Scores): { kept: string[]; findings: Judgement['findings'] } {
  const page = pageOf(html)
  const measured = measureFeatures(page, new Uint8Array(page.blocks.length))
  const given = page.blocks.map(({ text }) => {
    const named = Object.keys(scores).find((start) => text.startsWith(start))
    return named === undefined ? (STORY.includes(text) ? SURE : FRAME) : (scores[named] as number)
  })
  const { roles, findings } = findJunk(page, measured, Float32Array.from(given))
  return { kept: page.blocks.filter((_, i) => roles[i] === KEPT).map(({ text }) => text), findings }
}

/** What is kept of a page that tells the story. */
const keptOf = (around: Around, scores: Scores): string[] => judged(storyPage(around), scores).kept
const beyondStory = (around: Around, scores: Scores): string[] =>
  keptOf(around, scores).filter((text) => !STORY.includes(text))

describe('the last line left of a box', () => {
  const box = (line: string): string =>
    `<div class="intro"><div>This content is for subscribers only</div><p>${line}</p><p>Subscribe now</p></div>`

  test('goes with a box that sells', () => {
    expect(beyondStory({ amid: box('Enjoy the local news of the pier.') }, { Enjoy: 0.7 })).toEqual([])
  })
  test('stays where it is surely story', () => {
    expect(beyondStory({ amid: box('Enjoy the local news of the pier.') }, { Enjoy: 0.95 })).toHaveLength(1)
  })
  test('goes with a field and a button, whatever they say', () => {
    const form = `<section><h3>Inside the harbour by Elin Moe</h3><p>Behind the nets: sharp, rare, near.</p>
      <form><input type="email"><button>Now!</button></form></section>`
    expect(beyondStory({ amid: form }, { Inside: 0.6, Behind: 0.6 })).toEqual([])
  })
})

describe('a line between paragraphs', () => {
  test.each([
    [
      'a headline in capitals that asks',
      '<a href="/2026/11/08/what-are-the-night-boats">WHAT ARE THE NIGHT BOATS?</a>',
      'WHAT',
    ],
    ['a shouted word and a bar', 'READ | The island school hires a second cook', 'READ'],
    [
      'a button that the template did not make',
      '[button link="https://harbourcourier.example/send"] Send us YOUR boat[/button]',
      '[button',
    ],
  ])('goes: %s', (_, line, start) => {
    expect(beyondStory({ amid: `<p>${line}</p>` }, { [start]: 0.8 })).toEqual([])
  })
  test.each([
    ['a question of the story', 'What are the night boats for?', 'What'],
    ['a dateline with a bar', 'PIER | The council met twice before the vote was taken on Tuesday.', 'PIER'],
    ['an editor’s brackets', '[The council] “will look at them again”, she read aloud to the crews.', '[The'],
  ])('stays: %s', (_, line, start) => {
    expect(beyondStory({ amid: `<p>${line}</p>` }, { [start]: 0.8 })).toEqual([line])
  })
})

describe('further articles behind the first', () => {
  const second = STORY.map((text) => `<p>${text.replace('the', 'some')}</p>`).join('')
  const scores = Object.fromEntries(STORY.map((text) => [text.replace('the', 'some').slice(0, 60), SURE]))
  const below = (html: string): string => storyPage({}).replace('</main>', `${html}</main>`)

  test('go where they have a first-rank headline, however deep they stand', () => {
    const html = below(`<div class="under"><article><h1>Null doubt: No!</h1>${second}</article></div>`)
    expect(judged(html, scores).kept).toEqual([...STORY])
  })
  test('go where the title of the page ends in a long name of the site', () => {
    const html = below(`<article><h3>You may like</h3>${second}</article>`)
      .replace(
        'Night pay agreed on the pier - The Harbour Courier',
        'Night pay — Messages for Every Hour of Harbour Life',
      )
      .replace('<h1>Night pay agreed on the pier</h1>', '<h1>Night pay</h1>')
    expect(judged(html, scores).kept).toEqual([...STORY])
  })
  test('stay where no article holds the headline, as in a live blog', () => {
    const posts = below(`<article><h3>11:40</h3>${second}</article>`).replace(
      '<h1>Night pay agreed on the pier</h1>',
      '',
    )
    expect(judged(posts, scores).kept.length).toBeGreaterThan(STORY.length)
  })
})

describe('a thread', () => {
  const post = (name: string, texts: string[]): string =>
    `<div class="comment"><div class="name">${name}</div><div class="comment-text">${texts.map((text) => `<p>${text}</p>`).join('')}</div></div>`

  test('keeps its first post, which is made like the answers', () => {
    const answers = ['Try the other pier, I had the same.', 'Mine came back after the ice was gone, all of it.']
    const html = `<!doctype html><title>No boat since Tuesday</title><body><main><h2>No boat since Tuesday</h2><p>Board</p>
      ${post('Marit', STORY.slice(0, 4))}<h2>Comments</h2>${answers.map((text) => post('Elin', [text, STORY[5] as string])).join('')}</main>`
    expect(judged(html, { Board: 0.6, Try: SURE, Mine: SURE }).kept).toEqual(expect.arrayContaining(STORY.slice(0, 4)))
  })
})
