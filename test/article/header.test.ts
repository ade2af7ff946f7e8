import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/article/extract'
import { headerOf } from '../../src/article/header'
import { type Around, documentOf, storyPage } from './pages'

function headerIn(around: Around) {
  const document = documentOf(storyPage(around))
  const article = extractArticle(document)
  if (!article) throw new Error('No article was found on the page.')
  return headerOf(document, article)
}

describe('a later change is told', () => {
  const published = '<meta property="article:published_time" content="2026-11-09T10:00:00Z">'
  const changed = (day: string) => `${published}<meta property="article:modified_time" content="${day}T08:00:00Z">`
  const modified = (head: string, before = '') => headerIn({ head, before }).modified
  test('where the page shows it', () => {
    const line = '<p class="date">Nov. 9, 2026 | Updated Nov. 12, 2026</p>'
    expect(modified(changed('2026-11-12'), line)).toBe('2026-11-12T08:00:00Z')
    const time = '<p class="date">Changed <time datetime="2026-11-12T08:00:00Z">on Thursday</time></p>'
    expect(modified(changed('2026-11-12'), time)).toBe('2026-11-12T08:00:00Z')
  })
  test('where JSON-LD states it', () => {
    const ld = '<script type="application/ld+json">{"@graph":[{"dateModified": "2026-11-12T08:00:00Z"}]}</script>'
    const line = '<p class="date">Updated Nov. 12, 2026</p>'
    expect(modified(published + ld, line)).toBe('2026-11-12T08:00:00Z')
  })
  test('not where only machines are told', () => {
    expect(modified(changed('2026-11-12'))).toBe('')
  })
  test('not where it was the same day', () => {
    expect(modified(changed('2026-11-09'), '<p class="date">Nov. 9, 2026</p>')).toBe('')
  })
})

describe('the section is named', () => {
  const stated = '<meta property="article:section" content="Opinion">'
  const kicker = (name: string) => `<p class="kicker">${name}</p>`
  const section = (head: string, before = '') => headerIn({ head, before }).section
  test('where the page states and shows it', () => {
    expect(section(stated, kicker('Opinion'))).toBe('Opinion')
    const ld = '<script type="application/ld+json">{"articleSection":["x-07","Harbour"]}</script>'
    expect(section(ld, kicker('HARBOUR'))).toBe('Harbour')
  })
  test('not where it does only one of both', () => {
    expect(section(stated)).toBe('')
    expect(section('', kicker('Opinion'))).toBe('')
  })
})
