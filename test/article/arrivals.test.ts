// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { Arrivals } from '../../src/article/arrivals'
import { glance, readArticle } from '../../src/article/article'
import type { Article } from '../../src/article/types'
import { documentOf, STORY, storyPage } from './pages'

const NEWSLETTER = `<div class="box"><h3>Sign up for our newsletter</h3><p>Get the Pier Letter in your inbox every Friday.</p>
<form><input type="email"><button>Subscribe</button></form></div>`
const APPEAL = `<div class="css-1"><h3>A message from The Harbour Courier</h3>
<p>Dear readers, please support us today with $5 a month.</p><p><a href="/donate">Donate now</a></p></div>`

/** A page that was read, and what is put behind its fourth paragraph afterwards. */
function arrive(html: string, { amid = '', over = false, into = 'p' } = {}) {
  const document = documentOf(storyPage({ amid }))
  const article = readArticle(document, glance) as Article
  const story = document.querySelector('.text') as Element
  const holder = document.createElement('div')
  holder.innerHTML = html
  const added = [...holder.children]
  if (into === 'p') story.children[3]?.after(...added)
  else document.querySelector(into)?.append(...added)
  return { document, found: new Arrivals(article).judge(added, over) }
}
const kinds = (html: string, options?: Parameters<typeof arrive>[1]) =>
  arrive(html, options).found.map(({ kind }) => kind)

describe('what arrives late goes', () => {
  test.each([
    ['donation', APPEAL],
    ['newsletter', NEWSLETTER],
    ['ad', '<div>Advertisement</div>'],
    [
      'share',
      '<div><span>Share this story</span> <a href="https://twitter.com/share?u=1">Twitter</a> <a href="https://www.facebook.com/sharer.php?u=1">Facebook</a></div>',
    ],
    [
      'related',
      `<section class="related"><h2>Related stories</h2><ul><li><a href="/a">The boats that came back</a></li><li><a href="/b">A winter of ice</a></li><li><a href="/c">The table nobody read</a></li></ul></section>`,
    ],
  ])('%s', (kind, html) => {
    expect(kinds(html)).toEqual([kind])
  })

  test('as the whole box that it was put into, and as nothing of the story', () => {
    const { found } = arrive(
      `<h3>Dear readers</h3><p>Please support us today with $5 a month. <a href="/donate">Donate now</a></p>`,
      {
        amid: '<div class="late" id="late"></div>',
        into: '#late',
      },
    )
    expect(found.flatMap(({ elements }) => elements.map(({ id }) => id))).toEqual(['late'])
  })

  test('where it says what was found before, whatever the grounds are worth alone', () => {
    const line =
      '<p><em>If you value our reporting, please <a href="https://www.patreon.com/courier">support us with a small monthly gift</a>.</em></p>'
    expect(kinds(line, { amid: line })).toEqual(['donation'])
  })

  test('over the page with fewer grounds than in it', () => {
    const bar = '<div>Our reporting depends on you. Please support us today.</div>'
    expect(kinds(bar)).toEqual([])
    expect(kinds(bar, { over: true, into: 'body' })).toEqual(['donation'])
  })

  test('with its grounds told as any finding tells them', () => {
    const [finding] = arrive(APPEAL).found
    expect(finding?.evidence.map(({ ground }) => ground)).toEqual(
      expect.arrayContaining(['asks-for-money', 'donation-page']),
    )
    expect(finding?.text).toContain('Dear readers')
  })
})

describe('what arrives late stays', () => {
  test.each([
    ['a paragraph of the story', `<p>${STORY[2]} It said so again in May.</p>`],
    [
      'a post that tells of money given',
      '<p>The crews raised $9,000 in donations, most of it in coins, and gave it to the school for a new boat engine, the mayor said.</p>',
    ],
    [
      'a plea that is quoted',
      '<p>“Please support us, we told them, and they did,” said Holm, who kept the membership list in a biscuit tin.</p>',
    ],
    [
      'a story about a newsletter',
      '<p>The council’s newsletter, which nobody reads, announced the vote on Monday under the weather, she said.</p>',
    ],
    ['a post with a picture and no word', '<figure><img src="/boat.jpg" alt=""></figure>'],
    ['a player', '<div><audio controls src="/horn.wav"></audio></div>'],
  ])('%s', (_, html) => {
    expect(kinds(html)).toEqual([])
  })

  test('a large part of the page, until that is read anew', () => {
    expect(kinds(`<div>${STORY.map((text) => `<p>${text}</p>`).join('')}${APPEAL}</div>`)).toEqual([])
  })

  test('a new post, of which only the box in it goes', () => {
    const { found } = arrive(`<div class="post"><p>${STORY[5]}</p>${NEWSLETTER}</div>`)
    expect(found.flatMap(({ elements }) => elements.map(({ className }) => className))).toEqual(['box'])
  })
})

describe('what covers and locks the page', () => {
  const GATE =
    '<div id="wall"><p>Þessi síða er aðeins ætluð þeim sem náð hafa átján ára aldri.</p><button>Já</button></div>'
  const wallIn = (html: string) => {
    const document = documentOf(storyPage({}))
    const article = readArticle(document, glance) as Article
    document.body.insertAdjacentHTML('beforeend', html)
    const wall = (document.querySelector('#wall') ?? document.querySelector('.text')) as Element
    return new Arrivals(article).judgeWall([wall])
  }
  test('goes in any language, with its grounds', () => {
    const finding = wallIn(GATE)
    expect(finding?.kind).toBe('notice')
    expect(finding?.text).toMatch(/^Þessi síða/)
    expect(finding?.evidence.map(({ ground }) => ground)).toEqual(['locks-page', 'fixed-on-screen'])
  })
  test('is told by its name where it has no word', () => {
    expect(wallIn('<iframe id="wall" title="Consent"></iframe>')?.text).toBe('Consent')
  })
  test('stays where it holds the story', () => {
    expect(wallIn('')).toBe(null)
  })
})

describe('the page is read anew', () => {
  const ROW = '<div class="ship"><b>Ship</b> <i>on time</i></div>'
  const isWorth = (html: string, into: string) => {
    const document = documentOf(storyPage({}))
    document.body.insertAdjacentHTML('beforeend', `<div id="board">${ROW.repeat(5)}</div><div id="late"></div>`)
    const arrivals = new Arrivals(readArticle(document, glance) as Article)
    const parent = document.querySelector(into) as Element
    const before = parent.childElementCount
    parent.insertAdjacentHTML('beforeend', html)
    return arrivals.isWorthReading([...parent.children].slice(before))
  }
  test.each([
    ['for a new post', `<p>${STORY[2]}</p>`, '.text', true],
    ['for a box of some words', APPEAL, '#late', true],
    ['not for a count', '<span>1,204 readers</span>', '#late', false],
    ['not for one more line of a board', ROW, '#board', false],
  ])('%s', (_, html, into, wanted) => {
    expect(isWorth(html, into)).toBe(wanted)
  })
})
