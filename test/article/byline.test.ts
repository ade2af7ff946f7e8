// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { bylineOf } from '../../src/article/byline'
import { structuredData } from '../../src/article/structured'
import { pageOf, readStory, STORY, storyPage } from './pages'

const bylineWith = (before: string, lang = 'en', head = ''): string => readStory({ before, lang, head }).byline
const ld = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Night pay agreed on the pier', author })}</script>`
const meta = (author: string): string =>
  `<meta property="og:site_name" content="The Harbour Courier"><meta name="author" content="${author}">`

describe('the byline a page shows names', () => {
  test.each([
    ['en', '<p class="byline">By Ines Calder and Tomas Wray</p>', 'Ines Calder, Tomas Wray'],
    ['en', '<div>By Ines Calder | 11/10/2026</div>', 'Ines Calder'],
    ['de', '<div class="meta">Von Ines Calder und Tomas Wray</div>', 'Ines Calder, Tomas Wray'],
    ['de', '<p class="author">von Ines Calder, HAFENRADIO NORD</p>', 'Ines Calder'],
    ['de', '<p class="autor">Ines Calder (ica), Tomas Wray (tow.)</p>', 'Ines Calder, Tomas Wray'],
    ['de', '<div>Di 10.11.26 | 14:07 Uhr | Von <span class="authorname">Ines Calder </span></div>', 'Ines Calder'],
    ['en', '<p class="autor">Ines Calder Updated</p>', 'Ines Calder'],
    ['es', '<div class="autor">Por Inés Calderón</div>', 'Inés Calderón'],
    ['en', '<p class="byline">Ines Calder • 10 November 2026</p>', 'Ines Calder'],
    ['en', '<p class="post-meta">Posted on November 10, 2026 by inesc</p>', 'inesc'],
    ['en', '<p class="author"><a href="mailto:ines@a.example">Ines de la Calder</a></p>', 'Ines de la Calder'],
    ['en', '<div class="byline"><span>Ines Calder</span> <span>Tomas Wray</span></div>', 'Ines Calder, Tomas Wray'],
    ['en', '<ul><li class="author">Ines Calder</li><li class="author">Tomas Wray</li></ul>', 'Ines Calder, Tomas Wray'],
    ['en', '<p><strong>Ines Calder/Tomas Wray</strong></p>', 'Ines Calder, Tomas Wray'],
    ['ja', '<p class="author">山田太郎</p>', '山田太郎'],
  ])('%s: %s', (lang, before, wanted) => {
    expect(bylineWith(before, lang)).toBe(wanted)
  })
  test.each([
    '<p class="byline">Contributors</p>',
    '<p class="byline">Thursday, November 10, 2026</p>',
    '<p>By the harbour, 2026</p>',
    '<p><strong>What the council decided</strong></p>',
    '<p class="share">By email</p>',
    '<aside><p class="author">Oona Dunmore</p></aside>',
    '<div class="comments"><p class="comment-author">By Oona Dunmore</p></div>',
  ])('nobody: %s', (before) => {
    expect(bylineWith(before)).toBe('')
  })
})

describe('people, newsroom and agency', () => {
  test('people stated for machines come before what is shown', () => {
    expect(bylineWith('<p class="byline">By Oona Dunmore</p>', 'en', ld([{ name: 'Ines Calder' }]))).toBe('Ines Calder')
  })
  test('a byline that names more than the one stated adds them', () => {
    const shown = '<p class="byline">By Ines Calder and Tomas Wray</p>'
    expect(bylineWith(shown, 'en', ld('Ines Calder'))).toBe('Ines Calder, Tomas Wray')
  })
  test('but no office of theirs', () => {
    const shown = '<p class="byline">Ines Calder, Editor</p>'
    expect(bylineWith(shown, 'en', ld('Ines Calder'))).toBe('Ines Calder')
  })
  test('a person shown comes before the site stated', () => {
    expect(bylineWith('<p class="byline">By Ines Calder</p>', 'en', meta('The Harbour Courier'))).toBe('Ines Calder')
  })
  test('the site is named where nobody else is', () => {
    expect(bylineWith('', 'en', meta('The Harbour Courier'))).toBe('The Harbour Courier')
  })
  test('an agency beside a person stays', () => {
    expect(bylineWith('', 'en', ld(['Ines Calder', 'AP']))).toBe('Ines Calder, AP')
  })
  test('an account is taken only where no person is shown', () => {
    expect(bylineWith('<p class="byline">By Ines Calder</p>', 'en', meta('ines.calder'))).toBe('Ines Calder')
    expect(bylineWith('', 'en', meta('ines.calder'))).toBe('ines.calder')
    expect(bylineWith('', 'en', meta('admin'))).toBe('')
  })
})

test('strong names right behind the story sign it, a strong label does not', () => {
  const signed = (line: string): string => {
    const page = pageOf(storyPage({ after: `<p><strong>${line}</strong></p>` }))
    const first = page.blocks.findIndex((block) => block.text === STORY[0])
    return bylineOf(page, structuredData(page.document), first, 'The Harbour Courier', STORY.join('\n'))
  }
  expect(signed('Lê Calder')).toBe('Lê Calder')
  expect(signed('Ines Calder, Tomas Wray')).toBe('Ines Calder, Tomas Wray')
  expect(signed('Read more')).toBe('')
})
test('a name that ends the story signs it, a last sentence or heading does not', () => {
  const signed = (line: string): string => {
    const page = pageOf(storyPage({}))
    const data = structuredData(page.document)
    const first = page.blocks.findIndex((block) => block.text === STORY[0])
    return bylineOf(page, data, first, 'The Harbour Courier', `${STORY.join('\n')}\n${line}`)
  }
  expect(signed('Ines Calder')).toBe('Ines Calder')
  expect(signed('It rained again.')).toBe('')
  expect(signed('Read more')).toBe('')
  expect(signed('The number had been on the table since April')).toBe('')
})
