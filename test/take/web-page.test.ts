import { expect, test } from 'vitest'
import { told, URL_OF_STORY } from './told'

const { editionOf } = await import('../../src/views/take/edition')
const { webPageOf } = await import('../../src/views/take/web-page')

test('is one document with language, title and address, and nothing that loads or runs', () => {
  const given = told('<p>It sailed.</p>', { title: 'Ropes & <knots>', lang: 'he', dir: 'rtl' })
  const page = webPageOf(given.article, editionOf(given))
  expect(page).toMatch(/^<!doctype html>\n<html lang="he" dir="rtl">/)
  const parsed = new DOMParser().parseFromString(page, 'text/html')
  expect(parsed.title).toBe('Ropes & <knots>')
  expect(parsed.querySelector('meta[charset]')?.getAttribute('charset')).toBe('utf-8')
  expect(parsed.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(URL_OF_STORY)
  expect(parsed.querySelector('meta[name=author]')?.getAttribute('content')).toBe('Ines Calder and Tomas Wray')
  expect(parsed.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'")
  expect(parsed.querySelectorAll('script, link[rel=stylesheet], [src^=http]')).toHaveLength(0)
  expect(parsed.querySelector('h1')?.textContent).toBe('Ropes & <knots>')
  expect(parsed.querySelector('article > p')?.textContent).toBe('It sailed.')
})
