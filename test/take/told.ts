/** Articles of an invented paper, as they come to whoever takes them along. */
import { readFileSync } from 'node:fs'
import { vi } from 'vitest'
import type { Article } from '../../src/article/types'
import type { Told } from '../../src/views/take/edition'

const messages = JSON.parse(readFileSync('src/_locales/en/messages.json', 'utf8'))
vi.mock('../../src/browser', () => ({
  default: { i18n: { getMessage: (key: string) => messages[key]?.message ?? '' }, runtime: {} },
}))

export const URL_OF_STORY = 'https://www.tidewater-post.example/harbour/ferry'

/** @param story markup as the gate lets it through. */
export function told(story: string, change: Partial<Article> = {}): Told {
  const body = new DOMParser().parseFromString(`<div>${story}</div>`, 'text/html').body.firstElementChild as HTMLElement
  return { story: body, article: article(body, change) }
}

const article = (content: HTMLElement, change: Partial<Article>): Article => ({
  title: 'The ferry “Anna” sails again',
  dek: '',
  byline: 'Ines Calder and Tomas Wray',
  published: '2026-04-02',
  site: 'Tidewater Post',
  url: URL_OF_STORY,
  lang: 'en',
  dir: 'ltr',
  lead: null,
  content,
  text: content.textContent ?? '',
  captions: [],
  aside: [],
  words: 100,
  minutes: 1,
  cut: false,
  support: null,
  findings: [],
  places: [],
  missing: 0,
  unheeded: [],
  returned: () => null,
  ...change,
})
