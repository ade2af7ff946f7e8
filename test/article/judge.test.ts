/** The judgement by itself: scores are given, so that each promise holds whatever the weights have learned. */
import { describe, expect, test } from 'vitest'
import { measureFeatures } from '../../src/article/features'
import { firstCut } from '../../src/article/frame'
import { findJunk, type Judgement } from '../../src/article/judge/index'
import { STORY as KEPT } from '../../src/article/roles'
import { type Around, pageOf, STORY, storyPage } from './pages'

const SURE = 0.97
const FRAME = 0.02

/** Scores by the beginning of a text; paragraphs of the story are sure, all else is the site's frame. */
type Scores = Record<string, number>

function judged(html: string, scores: Scores): { kept: string[]; findings: Judgement['findings'] } {
  const page = pageOf(html)
  const measured = measureFeatures(page, firstCut(page), new Uint8Array(page.blocks.length))
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

describe('a paragraph that the scores doubt', () => {
  const last = 'A speaker for the council did not answer a request for comment on Tuesday.'

  test('stays where it goes on right behind the story', () => {
    expect(beyondStory({ after: `<p>${last}</p>` }, { 'A speaker': 0.3 })).toEqual([last])
  })
  test('stays with its heading where the last section has a box made like the others', () => {
    const after = `<h2>The council is silent</h2><p>${last}</p>`
    expect(beyondStory({ after }, { 'A speaker': 0.3, 'The council is': 0.12 })).toEqual([
      'The council is silent',
      last,
    ])
  })
  test('goes where it stands in a box of its own', () => {
    expect(beyondStory({ after: `<aside><div><p>${last}</p></div></aside>` }, { 'A speaker': 0.3 })).toEqual([])
  })
  test.each([
    'Elin Moe contributed to this report from the island school on Tuesday.',
    'Do you have a story to tell? Write to us at desk@harbourcourier.example today.',
    'Copyright 2026 The Harbour Courier, all rights reserved in every country there is.',
    'Get this and other stories of the harbour with our newsletter every single morning.',
  ])('goes behind the story where it is none of it: %s', (line) => {
    expect(beyondStory({ after: `<p>${line}</p>` }, { [line.slice(0, 12)]: 0.4 })).toEqual([])
  })
  test('stays right before the first paragraph, in its box, however much stands under the headline', () => {
    const opening = 'Eleven nights long the ice boats stayed where they were, and so did the island.'
    const page = storyPage({ before: '<ul><li>Save</li><li>Send</li><li>Print</li><li>Text</li></ul>' }).replace(
      '<div class="text">',
      `<div class="text"><div><p>${opening}</p></div>`,
    )
    expect(judged(page, { 'Eleven nights': 0.3 }).kept).toContain(opening)
  })
  test('stays amid the story where it says "sign up for the" in a long sentence', () => {
    const long = `Whoever has to cross every day can sign up for the winter ticket of the council, which holds for all seven boats and costs less than two single crossings a week, as long as the form reaches the office on the pier before the end of November, with a photograph.`
    expect(beyondStory({ amid: `<p>${long}</p>` }, { Whoever: 0.3 })).toEqual([long])
  })
})

describe('a heading of the story', () => {
  test('stays where an advertisement and its labels stand before it', () => {
    const ads = ['Ad', 'Scroll on', 'Ad', 'Back', 'Ad', 'Loading', 'Ad', 'Close'].map((text) => `<div>${text}</div>`)
    expect(beyondStory({ amid: `${ads.join('')}<h3>The table on page forty</h3>` }, { 'The table': 0.4 })).toEqual([
      'The table on page forty',
    ])
  })
  test('stays where only a sign beside it goes', () => {
    const section = '<header><div>🚢</div><h3>Boats and their crews</h3></header>'
    expect(beyondStory({ amid: section }, { Boats: 0.7 })).toEqual(['Boats and their crews'])
  })
})

describe('lines between headline and story', () => {
  test.each([
    ['a caption', 'image'],
    ['an offer', 'newsletter-signup'],
  ])('are no standfirst where their box is called %s', (_, name) => {
    const line = 'In this picture of last winter, the night boat waits at the pier for the ice to break.'
    const page = storyPage({}).replace(
      '<div class="text">',
      `<div class="${name}"><p>${line}</p></div><div class="text">`,
    )
    expect(judged(page, { 'In this picture': 0.4 }).kept).not.toContain(line)
  })
})

describe('what is said again and again', () => {
  const day = (name: string): string =>
    `<h3>${name}</h3><p>Morning watch</p><p>Noon watch</p><p>Night watch</p><p>Rest</p>`
  const watches = { Morning: 0.8, Noon: 0.8, Night: 0.8, Rest: 0.8, Mon: 0.8, Tue: 0.8, Wed: 0.8 }

  test('stays in a plan that has many such lines', () => {
    const plan = ['Monday', 'Tuesday', 'Wednesday'].map(day).join('')
    expect(keptOf({ amid: plan }, watches).filter((text) => text === 'Noon watch')).toHaveLength(3)
  })
  test('goes where it is a signpost of the template', () => {
    const signs = STORY.slice(0, 3).map((text) => `<div>Article content</div><p>${text} Again.</p>`)
    const kept = keptOf({ amid: signs.join('') }, { 'Article content': 0.6 })
    expect(kept).not.toContain('Article content')
  })
})

describe('the last lines', () => {
  const tail = '<p>Pier Street 14</p><p>Home</p><p>Ferry town</p><p>Latest</p>'

  test('stay where they are surely the story’s', () => {
    expect(keptOf({ after: tail }, { Pier: 0.95, Home: 0.6, Ferry: 0.6, Latest: 0.6 })).toContain('Pier Street 14')
  })
  test('go where they name sections', () => {
    const kept = keptOf({ after: tail }, { Pier: 0.6, Home: 0.6, Ferry: 0.6, Latest: 0.6 })
    expect(kept).toEqual([...STORY])
  })
  test.each([
    'All that we know of the strike you find at any time in our live blog:',
    'The news of the strike stands at any time in our live blog:',
  ])('go where they introduce what has gone: %s', (line) => {
    const below = '<div><a href="/2026/11/09/strike-day-by-day-in-the-harbour">Day by day</a></div>'
    expect(beyondStory({ after: `<p>${line}</p>`, below }, { 'All that we': 0.7, 'The news': 0.7 })).toEqual([])
  })
  test('stay where they introduce in the story’s own voice', () => {
    const line = 'The auditor closed the report with a list of the seven boats:'
    expect(beyondStory({ after: `<p>${line}</p>` }, { 'The auditor': 0.7 })).toEqual([line])
  })
  test('go where they end in a name to follow', () => {
    const line = 'The harbour and its boats, every day: <a href="https://x.com/harbourboats">@HarbourBoats</a>'
    expect(beyondStory({ after: `<p>${line}</p>` }, { 'The harbour and its': 0.7 })).toEqual([])
  })
  test('go where they offer a newsletter whose title they quote', () => {
    const line =
      '"The Morning Pier": our newsletter tells you every day what matters on the water. <a href="/2026/11/the-morning-pier-by-mail">Read it here</a>'
    expect(beyondStory({ after: `<p>${line}</p>` }, { '"The Morning': 0.7 })).toEqual([])
  })
})

describe('lists amid the story', () => {
  const list = (items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

  test('stay where they are the contents of the page, with links to shops beside', () => {
    const items = ['warm', 'light', 'dry'].map(
      (name) =>
        `<a href="#${name}">Best ${name} coat</a>: <a href="https://shop.example/${name}">Pier Coat ${name}</a>`,
    )
    expect(beyondStory({ amid: list(items) }, { Best: 0.15 })).toHaveLength(3)
  })
  test('stay where only some of the items are links, as ingredients are', () => {
    const items = ['<a href="/guide/rope">two ropes</a>', '<a href="/guide/net">a net</a>', 'salt, tar, a long knife']
    expect(beyondStory({ amid: list(items) }, { two: 0.22, 'a net': 0.22, salt: 0.22 })).toHaveLength(3)
  })
  test('stay with the label that leads them, though no story stands in their boxes', () => {
    const harbours = `<dl><div><dt>Harbours that wait:</dt><dd>${list(['Holm', 'Moe', 'Strand'])}</dd></div></dl>`
    const scores = { Harbours: 0.2, Holm: 0.07, Moe: 0.07, Strand: 0.07 }
    expect(beyondStory({ amid: `<div><div>${harbours}</div></div>` }, scores)).toHaveLength(4)
  })
  test('stay whole where an item that leads to a shop says "sign up"', () => {
    const items = [
      'Get the winter coat for <a href="https://shop.example/coat">99 at Pier Coats</a>',
      'Get the boots for <a href="https://shop.example/boots">59 at Pier Coats</a>',
      'Sign up for the <a href="https://shop.example/crew">crew card of the shop</a>',
    ]
    expect(beyondStory({ amid: list(items) }, { Get: 0.4, Sign: 0.1 })).toHaveLength(3)
  })
  test('stay where some of their items are said of each thing on the page', () => {
    const coat = (last: string): string =>
      `<h3>The coat ${last}</h3>${list(['Keeps out the wind of the north', 'Dries in an hour by the stove', `Comes in the ${last} of the crews`])}`
    const scores = { 'The coat': 0.9, Keeps: 0.3, Dries: 0.3, Comes: 0.3 }
    expect(beyondStory({ amid: `${coat('blue')}${coat('grey')}` }, scores)).toHaveLength(8)
  })
  test('stay with links to other sites, in one long item', () => {
    const item =
      'The winter table comes from the <a href="https://yard.example/">Yard of the Islands</a>, which has built all seven boats since 1961.'
    expect(beyondStory({ amid: list([item]) }, { 'The winter table': 0.06 })).toHaveLength(1)
  })
  test('go with the line that asks and leads to them, wherever they stand', () => {
    const box = `<div class="why"><div><p>Here are three good reasons to support our work:</p></div>${list([
      'You read without a single banner.',
      'You get our long reports a day before all others.',
      'We go on counting boats.',
    ])}</div>`
    const scores = { 'Here are': 0.1, 'You read': 0.6, 'You get': 0.7, 'We go': 0.7 }
    expect(beyondStory({ amid: box }, scores)).toEqual([])
  })
  test('stay where the story says what somebody asks for', () => {
    const box = `<p>Three reasons to support our work, the crews wrote:</p>${list(['No ice', 'Full boats', 'Light'])}`
    const scores = { 'Three reasons': 0.9, 'No ice': 0.6, 'Full boats': 0.6, Light: 0.6 }
    expect(beyondStory({ amid: box }, scores)).toHaveLength(4)
  })
  test('go where they say what a subscription offers', () => {
    const box = `<div class="intro"><div>This content is for subscribers only</div><p>Subscribe now to read on.</p>${list(
      ['Exclusive articles from our desk on the pier.', 'Daily puzzles with boats and buoys in them.'],
    )}</div>`
    expect(beyondStory({ amid: box }, { Exclusive: 0.6, Daily: 0.3 })).toEqual([])
  })
})

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

test('the long paragraph under the headline of the page stays, however much better the posts behind it read', () => {
  const own =
    'To wait for the ice is to wait for oneself, the keeper used to say, and he waited for it every winter of the forty that he spent on the rock, with a lamp and a cat and a barometer that he did not believe, and he was never once impatient with it.'
  const other =
    'Somebody who counts the boats counts the days, and somebody who counts the days has begun to leave, which is what his mother told him on the quay in the autumn of the year he went out for the first time, long before he knew what she meant by it.'
  const page = `<html><head><title>What the keeper said - Words of the Coast</title></head><body><main>
    <article class="post"><h1>What the keeper said</h1><p>${own}</p><p><a href="/tag/keepers">Keepers</a>, <a href="/tag/coast">Coast</a></p></article>
    <h3>You may like</h3><div class="more"><article class="post"><div>Send Print</div><p>${other}</p></article></div></main></body></html>`
  expect(judged(page, { 'To wait': 0.06, Somebody: 0.9, 'You may': 0.6 }).kept).toContain(own)
})

describe('a series', () => {
  const boats = ['Solveig', 'Nordlys', 'Havgull', 'Tove II', 'Kari', 'Brisa'].map((name, i) => `${i + 1}) ${name}`)
  const shops = boats.map((_, i) => `<a href="https://boats.example/${i}a">boats.example/${i}a</a>`)
  const lines = boats.map((boat, i) => `<p>${boat}<br>${shops[i]}</p>`).join('')

  test('of numbers stays whole where most of its lines do, with what stands under each', () => {
    const scores = { '1)': 0.8, '2)': 0.8, '3)': 0.8, '4)': 0.8, '5)': 0.1, '6)': 0.3, 'boats.example': 0.45 }
    expect(beyondStory({ after: lines }, scores)).toEqual(expect.arrayContaining(boats))
  })
  test('of numbers goes where most of its lines do: the five most read', () => {
    const scores = { '1)': 0.6, '2)': 0.4, '3)': 0.4, '4)': 0.4, '5)': 0.4, '6)': 0.4, 'boats.example': 0.1 }
    expect(beyondStory({ below: `<div><div>${lines}</div></div>` }, scores)).not.toContain('5) Kari')
  })
  test('of names without sentences is no menu at the end, though a name is a word of menus', () => {
    const songs = ['Weather', 'Home', 'Travel', 'Sports', 'Video'].map((name, i) => `<p>${i + 1}. ${name}</p>`)
    const scores = { '1.': 0.7, '2.': 0.7, '3.': 0.7, '4.': 0.7, '5.': 0.7 }
    expect(beyondStory({ after: songs.join('') }, scores)).toHaveLength(5)
  })
  test('of lines with the same label stays where each stands under a name of the story, however doubted', () => {
    const cooks = ['elin', 'marit', 'aud', 'siv'].map(
      (name) =>
        `<h3>The cook ${name}</h3><p>Account: <a href="https://x.com/${name}">@${name}</a></p><p>${name} cooks for the night crews, and has since the winter of the ice.</p>`,
    )
    const scores = { 'The cook': 0.9, Account: 0.32, elin: 0.9, marit: 0.9, aud: 0.9, siv: 0.9 }
    const kept = beyondStory({ amid: cooks.join('') }, scores)
    expect(kept.filter((text) => text.startsWith('Account'))).toHaveLength(4)
  })
  test('of lines with the same label goes where the label names other reading', () => {
    const more = STORY.slice(0, 5).map(
      (text, i) =>
        `<p>${text}</p><p>Read more: <a href="/2026/11/0${i}/a-long-day-on-the-pier">A long day on the pier</a></p>`,
    )
    expect(beyondStory({ amid: more.join('') }, { 'Read more': 0.4 })).toEqual([])
  })
  test('of lines with the same label stays whole', () => {
    const accounts = ['elin', 'marit', 'aud', 'siv', 'tone'].map(
      (name) => `<h3>The cook ${name}</h3><p>Account: <a href="https://x.com/${name}">@${name}</a></p>`,
    )
    const all = storyPage({ amid: accounts.join('') }).replace('@siv', '@siv_at_the_pier')
    const page = all.replace('<p>Account: <a href="https://x.com/siv">', '<p>Account: <a href="https://x.com/siv">')
    expect(judged(page, { 'The cook': 0.9, 'Account: @siv': 0.3, Account: 0.6 }).kept).toContain(
      'Account: @siv_at_the_pier',
    )
  })
})

describe('above the headline', () => {
  const notices = ['Line 4 ends at the market until Friday evening.', 'Bridge closed for all boats in both directions.']
  const above = (html: string): string => storyPage({}).replace('<main>', `<main>${html}`)
  const ticker = `<div>${[...notices, 'More of it', 'Map', 'Timetable', 'Lines', 'Stops'].map((text) => `<p>${text}</p>`).join('')}</div>`

  test('nothing is story far away from it', () => {
    expect(judged(above(ticker), { 'Line 4': 0.8, Bridge: 0.7 }).kept).toEqual([...STORY])
  })
  test('a standfirst stays', () => {
    const line = 'After eleven days without a boat, the council finds the money in a table.'
    expect(judged(above(`<p>${line}</p>`), { After: 0.8 }).kept).toContain(line)
  })
  test('all stays where the title of the page stands nowhere as its headline', () => {
    const page = above(ticker).replace('<h1>Night pay agreed on the pier</h1>', '')
    expect(judged(page, { 'Line 4': 0.8, Bridge: 0.7 }).kept).toEqual(expect.arrayContaining(notices))
  })
})

test('a sub-heading that only begins as the title does is no headline', () => {
  expect(beyondStory({ amid: '<h2>Night pay agreed</h2>' }, { 'Night pay': 0.9 })).toEqual(['Night pay agreed'])
})

describe('between headline and story', () => {
  test('a short sentence is the standfirst', () => {
    const line = 'The council finds the money in a forgotten table.'
    expect(beyondStory({ before: `<div><div>${line}</div></div>` }, { 'The council finds': 0.15 })).toEqual([line])
  })
  test('what is called the standfirst stays below a summary that was taken for story', () => {
    const dek = 'Eleven days without a boat before the sun was up'
    const before = `<div class="summary">Pay rises by a third, and the boats return on Thursday.</div><h2 class="deck">${dek}</h2>`
    expect(beyondStory({ before }, { 'Pay rises': 0.9, Eleven: 0.05 })).toContain(dek)
  })
})

describe('a long paragraph', () => {
  const long =
    'Whoever signs up for the winter card and the boat pass in one pays twelve crowns a month, which is six less than for both of them alone, and if you would rather pay for each of the two as it comes, the office on the pier will tell you on any day but Sunday how that is done.'

  test('right between two of the story, made as they are, stays against its score', () => {
    expect(beyondStory({ amid: `<p>${long}</p>` }, { Whoever: 0.12 })).toEqual([long])
  })
  test('in a box of its own does not', () => {
    expect(beyondStory({ amid: `<aside><div><p>${long}</p></div></aside>` }, { Whoever: 0.12 })).toEqual([])
  })
  test('behind the story stays in whatever box it stands', () => {
    const told =
      STORY[1]?.replace('Marit Holm', 'Her brother Aksel, who has never left the island in all his life,') ?? ''
    const below = `<div class="part"><section><p>${told} ${told}</p></section></div>`
    expect(beyondStory({ below }, { 'Her brother': 0.25 })).toEqual([`${told} ${told}`])
  })
})

describe('the first sentence', () => {
  test('stays where most of it is linked names, made as the second', () => {
    const line =
      '<a href="/people/ada-lund">Ada Lund</a> has left <a href="/2026/11/dance-on-the-ice">Dance on the Ice</a>.'
    const page = storyPage({}).replace('<div class="text">', `<div class="text"><p>${line}</p>`)
    expect(judged(page, { 'Ada Lund': 0.4 }).kept).toContain('Ada Lund has left Dance on the Ice.')
  })
  test('is the excerpt, where points of a summary stand above it', () => {
    const dek =
      'The night crews are back on Thursday, and with them the boats before sunrise, a few days after the council found its money.'
    const before = `<ul><li>The council pays a third more.</li></ul><p>Get it by mail</p><p>Print</p><p>Send</p><div class="excerpt">${dek}</div>`
    expect(beyondStory({ before }, { 'The council pays': 0.8, 'The night crews': 0.3 })).toContain(dek)
  })
})

describe('behind the story', () => {
  const told = (end: string): string =>
    `Her brother Aksel, who has never left the island in all his life, heard of it by email from the office, read it to the cat and to the stove, went down to the pier with the lamp in his hand, and stood there until the first of the boats came round the point with its lights on${end}`
  const below = (text: string): string => `<div class="part"><section><p>${text}</p></section></div>`

  test('a long paragraph may mention an e-mail', () => {
    expect(beyondStory({ below: below(told('.')) }, { 'Her brother': 0.25 })).toHaveLength(1)
  })
  test('a very long one need not end as a sentence', () => {
    const text = `${told(',')} ${told('')}`
    expect(beyondStory({ below: below(text) }, { 'Her brother': 0.12 })).toHaveLength(1)
  })
  test('a list of tables does not go on with it', () => {
    const cells = Array.from({ length: 60 }, (_, i) => `<a href="/boats/${i}/of-the-island-line">boat ${i}</a>`).join(
      ' ',
    )
    expect(beyondStory({ below: below(cells) }, { boat: 0.12 })).toEqual([])
  })
})

test('a long paragraph of the story stays though it ends in a wish to be followed', () => {
  const text = `At the pier we count the boats, the crews and the days, and write down who was there and who was not, because somebody has to, and because the council asks us every spring how many there were, and whoever wants to know it before the council does may <a href="https://x.com/pier">follow us on X</a>.`
  expect(beyondStory({ amid: `<p>${text}</p>` }, { 'At the pier': 0.9 })).toHaveLength(1)
  expect(beyondStory({ amid: `<p>${text}</p>` }, { 'At the pier': 0.6 })).toEqual([])
})

describe('words that the story quotes', () => {
  const quote = (by: string): string =>
    `<blockquote><p>The boats are back and so are we, all of us.</p>${by}</blockquote>`

  test('stay with who said them', () => {
    const by = '— Elin Moe (@elinmoe) <a href="https://x.com/elinmoe/status/1">November 10, 2026</a>'
    const kept = beyondStory({ amid: quote(by) }, { 'The boats are': 0.4, '— Elin': 0.04 })
    expect(kept.at(-1)).toContain('Elin Moe')
  })
  test('stay with who said them at the end of the story', () => {
    const kept = beyondStory({ after: quote('— Elin Moe, November 10, 2026') }, { 'The boats are': 0.8, '— Elin': 0.1 })
    expect(kept).toHaveLength(2)
  })
})

describe('a heading', () => {
  const links = ['The harbour master retires', 'A second cook for the school', 'Storm names, and why']
  const list = `<ul>${links.map((text, i) => `<li><a href="/2026/11/0${i}/another-story-of-the-island">${text}</a></li>`).join('')}</ul>`

  test('goes with the list of other stories right below it', () => {
    expect(beyondStory({ amid: `<h3>Behind the scenes of the pier</h3>${list}` }, { Behind: 0.9 })).toEqual([])
  })
  test('goes where it is the label of a box that went', () => {
    const box = `<div><div><a href="/2026/11/09/harbour-master-retires">The harbour master retires</a></div></div>`
    expect(beyondStory({ amid: `<h4>You may also like</h4>${box}` }, { 'You may': 0.7 })).toEqual([])
  })
  test('stays over a paragraph, though a box that went stands between', () => {
    const box = `<div><a href="/2026/11/09/harbour-master-retires">The harbour master retires</a></div>`
    expect(beyondStory({ amid: `<h3>The table on page forty</h3>${box}` }, { 'The table': 0.9 })).toHaveLength(1)
  })
})

describe('a line that is a link to another site', () => {
  const shop = (name: string): string =>
    `<p><a href="https://shop.example/${name}">Looking for a ${name} on the island? See offers</a></p>`

  test('goes between paragraphs', () => {
    expect(beyondStory({ amid: shop('berth') }, { Looking: 0.6 })).toEqual([])
  })
  test('stays where the story collects such links', () => {
    const told = STORY.slice(0, 4).map((text, i) => `${shop(`berth${i}`)}<p>${text}</p>`)
    const kept = judged(storyPage({ amid: told.join('') }), { Looking: 0.6 }).kept
    expect(kept.filter((text) => text.startsWith('Looking'))).toHaveLength(4)
  })
  test('goes with the labelled one whose paragraph it stands in', () => {
    const links = ['Listen', 'Download', 'Subscribers'].map(
      (label) => `${label}: <a href="https://po.example/${label}">https://po.example/${label}</a>`,
    )
    const scores = { Listen: 0.6, Download: 0.6, Subscribers: 0.6 }
    expect(beyondStory({ after: `<p>${links.join('<br>')}</p>` }, scores)).toEqual([])
  })
})

test('an item that says "sign up" stays in a list of the story, link or none', () => {
  const items = [
    'Tell the office which boat you take in the morning',
    'Sign up for the winter card with the same email as your boat pass',
    'Wait for the letter',
  ]
  const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  expect(beyondStory({ amid: list }, { Tell: 0.8, Sign: 0.6, Wait: 0.8 })).toEqual(items)
})
