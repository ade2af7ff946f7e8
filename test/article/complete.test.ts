// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { readPage, readStory, STORY } from './pages'

const copy = (articleBody: string, more: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Night pay', articleBody, ...more })}</script>`
const told = STORY.map((text) => `<p>${text}</p>`)
const shown = (head: string, paragraphs: readonly string[], behind = ''): string =>
  `<html lang="en"><head><title>Night pay</title>${head}</head><body><article><h1>Night pay</h1>${paragraphs.join('')}${behind}</article></body></html>`
const linesOf = (html: string): string[] => readPage(html).text.split('\n')

describe('text that only the publisher’s copy holds', () => {
  test('follows the text of the page, with the copy’s own paragraphs', () => {
    const article = readPage(shown(copy(STORY.join('\n')), told.slice(0, 3)))
    expect(article.text.split('\n')).toEqual(STORY)
    expect([...article.content.querySelectorAll('p')].map((p) => p.textContent)).toEqual(STORY)
    expect(article).toMatchObject({ cut: false, missing: 0 })
    expect(article.places.map(({ text }) => text)).toEqual(STORY.slice(0, 3))
  })
  test('is divided where the copy is one long run', () => {
    const lines = linesOf(shown(copy(STORY.join(' ')), told.slice(0, 3)))
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.join(' ')).toBe(STORY.join(' '))
  })
  test('is not shown where the publisher says that it is not free: then the reader is told how much is missing', () => {
    const article = readPage(shown(copy(STORY.join('\n'), { isAccessibleForFree: false }), told.slice(0, 3)))
    expect(article.text.split('\n')).toEqual(STORY.slice(0, 3))
    expect(article).toMatchObject({ cut: true, missing: STORY.slice(3).join(' ').split(/\s+/).length })
  })
  test('is not shown behind a wall that only the page speaks of', () => {
    const wall = '<div><p>Subscribe to continue reading</p><a href="/login">Log in</a></div>'
    const article = readPage(shown(copy(STORY.join('\n')), told.slice(0, 3), wall))
    expect(article.text).not.toContain(STORY[4])
    expect(article.cut).toBe(true)
  })
  test('is not shown where the copy is another text, or spells it otherwise', () => {
    const other = STORY.map((text) => text.replace(/[aeiou]/g, '')).join('\n')
    expect(linesOf(shown(copy(`${STORY[0]}\n${other}`.repeat(2)), told.slice(1, 4)))).toEqual(STORY.slice(1, 4))
  })
})

describe('the text is cut', () => {
  const gated = { isAccessibleForFree: false, hasPart: { isAccessibleForFree: false, cssSelector: '.gated' } }
  const ld = (more: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Night pay', ...more })}</script>`
  test('where the gated part is not on the page and little else is', () => {
    expect(readPage(shown(ld(gated), told.slice(0, 3))).cut).toBe(true)
  })
  test('where a wall stands right behind what is not free', () => {
    const wall = '<p>Subscribe to continue reading</p>'
    expect(readPage(shown(ld({ isAccessibleForFree: false }), told, wall)).cut).toBe(true)
    expect(readPage(shown(ld({ isAccessibleForFree: false }), told)).cut).toBe(false)
  })
  test('where the publisher counts more words than the page has', () => {
    const words = STORY.slice(0, 3).join(' ').split(/\s+/).length
    const article = readPage(shown(ld({ isAccessibleForFree: false, wordCount: 900 }), told.slice(0, 3)))
    expect(article).toMatchObject({ cut: true, missing: 900 - words })
  })
  test('but not where the gated part is there to read', () => {
    const open = `<div class="gated">${told.slice(3).join('')}</div>`
    expect(readPage(shown(ld({ ...gated, wordCount: 900 }), told.slice(0, 3), open)).cut).toBe(false)
  })
  test('nor where the copy says no more than the page', () => {
    expect(readStory({ head: copy(STORY.join(' ').repeat(2), { isAccessibleForFree: false }) }).cut).toBe(false)
  })
  test('nor where a short text is free, or ends in dots of its own', () => {
    expect(readPage(shown(ld({ isAccessibleForFree: true }), told.slice(0, 3))).cut).toBe(false)
    expect(readPage(shown('', [...told, '<p>Nobody knows how it will end…</p>'])).cut).toBe(false)
  })
})
