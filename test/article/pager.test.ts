// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { pagerOf } from '../../src/article/pager'
import { documentOf } from './pages'

const SITE = 'https://www.harbourcourier.example'
const pagerAt = (path: string, links: string, head = '') =>
  pagerOf(
    documentOf(
      `<html><head>${head}</head><body><article><p>The story.</p></article>${links}</body></html>`,
      SITE + path,
    ),
  )
const linked = (...links: [string, string][]): string =>
  `<nav>${links.map(([href, text]) => `<a href="${href}">${text}</a>`).join(' ')}</nav>`

describe('the next page is found', () => {
  test.each([
    ['in the query', '/pier', '/pier?page=2', '/pier?page=3'],
    ['in the query beside the number of the story', '/story?id=77', '/story?id=77&page=2', '/story?id=77&page=3'],
    ['in a folder', '/2026/11/pier/', '/2026/11/pier/2/', '/2026/11/pier/3/'],
    ['in a folder behind a word', '/pier', '/pier/page/2/', '/pier/page/3/'],
    ['behind a dash in the file', '/pier.html', '/pier-2.html', '/pier-3.html'],
    ['behind a word in the file', '/pier.html', '/pier_p2.html', '/pier_p3.html'],
    ['behind the number of the story', '/article/48213', '/article/48213/2', '/article/48213/3'],
    ['under another word', '/molo', '/molo/strana-2', '/molo/strana-3'],
  ])('%s', (_where, first, second, third) => {
    const links = linked([first, '1'], [second, '2'], [third, '3'])
    expect(pagerAt(first, links)).toEqual({ page: 1, of: 3, next: SITE + second })
    expect(pagerAt(second, links)).toEqual({ page: 2, of: 3, next: SITE + third })
    expect(pagerAt(third, links)).toEqual({ page: 3, of: 3, next: '' })
  })
  test('where the page states it and shows no number', () => {
    expect(pagerAt('/pier', '', '<link rel="next" href="/pier?page=2">')).toEqual({
      page: 1,
      of: 0,
      next: `${SITE}/pier?page=2`,
    })
    expect(pagerAt('/pier', '<a rel="next" href="/pier/2">Go on</a>')?.next).toBe(`${SITE}/pier/2`)
  })
  test('where the site counts from nought', () => {
    const links = linked(['/pier', '1'], ['/pier?page=1', '2'], ['/pier?page=2', '3'])
    expect(pagerAt('/pier', links)).toEqual({ page: 1, of: 3, next: `${SITE}/pier?page=1` })
    expect(pagerAt('/pier?page=1', links)).toEqual({ page: 2, of: 3, next: `${SITE}/pier?page=2` })
  })
  test('where the numbers are written in other digits', () => {
    expect(pagerAt('/pier', linked(['/pier?p=2', '٢'], ['/pier?p=3', '٣']))).toMatchObject({ page: 1, of: 3 })
  })
  test('where somebody came by a link with marks on it', () => {
    const links = linked(['/pier?page=2', '2'])
    expect(pagerAt('/pier?utm_source=letter', links)?.next).toBe(`${SITE}/pier?page=2`)
    expect(pagerAt('/pier?from=front', links)).toBeNull()
    expect(pagerAt('/pier?from=front', links, `<link rel="canonical" href="/pier">`)?.next).toBe(`${SITE}/pier?page=2`)
  })
})

describe('there is no next page', () => {
  test.each([
    ['on a page without links', '/pier', ''],
    ['where only the next story is stated', '/pier', '<a rel="next" href="/ferry">Next</a>'],
    [
      'where the next story has a number too',
      '/notes/7',
      '<a rel="prev" href="/notes/6">Older</a><a rel="next" href="/notes/8">Newer</a>',
    ],
    [
      'where the comments have pages',
      '/pier',
      `<div class="comment-navigation">${linked(['/pier?page=2', '2'])}</div>`,
    ],
    ['where the comments have pages of their own name', '/pier', linked(['/pier/comment-page-2/#comments', '2'])],
    ['where the query counts comments', '/pier', linked(['/pier?comments=2', '2'])],
    ['where a number leads to another site', '/pier', linked(['https://ferry.example/pier?page=2', '2'])],
    ['where numbers lead to other stories', '/pier', linked(['/ferry?page=2', '2'], ['/market/2', '2'])],
    ['where days of a calendar are numbered', '/2026/11/10', linked(['/2026/11/9', '9'], ['/2026/11/11', '11'])],
    ['where a number means something else', '/pier', linked(['/pier?share=1', '14'])],
  ])('%s', (_where, path, links) => {
    expect(pagerAt(path, links)).toBeNull()
  })
})
