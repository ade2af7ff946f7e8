// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/article/extract'
import '../../src/article/lexicons/languages'
import type { Article } from '../../src/article/types'
import { documentOf, STORY, storyPage } from './pages'

const APPEAL =
  '<aside class="donation-box"><p>Dear readers, we need your help. Please support us today, no matter how small your gift.</p><a href="/donate">Donate now</a><form><input name="amount"></form></aside>'
const NOTE = '<p class="also">Also on the pier: <a href="/tides">the tide tables for the week</a>.</p>'

const read = (html: string, { hide = [] as string[], keep = [] as string[] }): Article => {
  const article = extractArticle(documentOf(html), { rules: { hide, keep } })
  if (!article) throw new Error('No article was found on the page.')
  return article
}
const lines = (article: Article) => article.text.split('\n')
const own = (article: Article) => article.findings.filter(({ kind }) => kind === 'own')

describe('a rule that hides', () => {
  const page = storyPage({
    amid: '<div class="wire"><p>The harbour office opens at nine on every day of the week, also in winter.</p></div>',
  })

  test('takes what it matches out of the story, and says so', () => {
    expect(lines(read(page, {}))).toContain(
      'The harbour office opens at nine on every day of the week, also in winter.',
    )
    const article = read(page, { hide: ['.wire'] })
    expect(lines(article)).toEqual(STORY)
    expect(own(article)).toMatchObject([
      {
        evidence: [{ ground: 'own-rule', detail: '.wire' }],
        text: 'The harbour office opens at nine on every day of the week, also in winter.',
        partial: false,
      },
    ])
    expect(own(article)[0]?.elements.map(({ className }) => className)).toEqual(['wire'])
  })

  test('takes words out of the middle of a paragraph', () => {
    const [first = '', ...others] = STORY
    const html = storyPage({}).replace(first, `${first} <span class="plug">Read our app.</span> Go on.`)
    expect(lines(read(html, { hide: ['.plug'] }))).toEqual([`${first} Go on.`, ...others])
  })

  test('takes a picture with its caption', () => {
    const html = storyPage({
      amid: '<figure class="shot"><img src="/pier.jpg" width="800" height="500" alt="The pier"><figcaption>The pier at noon. Photo: Tomas Wray</figcaption></figure>',
    })
    const article = read(html, { hide: ['.shot img'] })
    expect(article.content.querySelectorAll('img')).toHaveLength(0)
    expect(article.captions).toEqual([])
    expect(own(article)[0]?.text).toBe('The pier')
  })

  test('is one finding where the engine had found the same', () => {
    const article = read(storyPage({ amid: APPEAL }), { hide: ['.donation-box'] })
    expect(article.findings.filter(({ text }) => text.includes('your help')).map(({ kind }) => kind)).toEqual(['own'])
  })

  test('changes nothing else, and nothing where it matches nothing', () => {
    const html = storyPage({ amid: APPEAL, after: NOTE })
    const without = read(html, {})
    const plain = { content: '', returned: null }
    expect({ ...read(html, { hide: ['.nowhere'] }), ...plain }).toEqual({ ...without, ...plain })
    const article = read(html, { hide: ['header'] })
    expect(article.text).toBe(without.text)
    expect(article.findings.filter(({ kind }) => kind !== 'own').map(({ text }) => text)).toEqual(
      without.findings.map(({ text }) => text),
    )
  })

  test('never takes more than a fifth of the story, alone or with others', () => {
    expect(read(page, { hide: ['.text'] })).toMatchObject({ unheeded: ['.text'] })
    expect(lines(read(page, { hide: ['.text', '.wire'] }))).toEqual(STORY)
    const each = STORY.map((_, i) => `.text > p:nth-of-type(${i + 1})`)
    const article = read(storyPage({}), { hide: each })
    const words = (text: string) => text.split(/\s+/).length
    expect(words(article.text)).toBeGreaterThanOrEqual(words(STORY.join(' ')) * 0.8)
    expect(article.unheeded.length).toBeGreaterThan(0)
    expect(article.unheeded.length).toBeLessThan(each.length)
  })
})

describe('a rule that keeps', () => {
  test('gives a box back in its place, and it is no finding', () => {
    const article = read(storyPage({ amid: APPEAL }), { keep: ['.donation-box'] })
    const at = lines(article).findIndex((line) => line.startsWith('Dear readers'))
    expect(at).toBe(4)
    expect(article.findings.filter(({ text }) => text.includes('your help'))).toEqual([])
    expect(lines(article).filter((line) => STORY.includes(line))).toEqual(STORY)
  })

  test('gives a part of a box back, and the rest stays hidden without taking it along', () => {
    const article = read(storyPage({ amid: APPEAL }), { keep: ['.donation-box p'] })
    expect(article.text).toContain('we need your help')
    expect(article.text).not.toContain('Donate now')
    for (const { text, elements, partial } of article.findings) {
      expect(text).not.toContain('your help')
      expect(partial || !elements.some((element) => element.querySelector('p'))).toBe(true)
    }
  })

  test('is stronger than one that hides', () => {
    const rules = { hide: ['.donation-box', '.donation-box p', 'article > .text'], keep: ['.donation-box'] }
    const article = read(storyPage({ amid: APPEAL }), rules)
    expect(article.text).toContain('we need your help')
    expect(own(article)).toEqual([])
  })
})
