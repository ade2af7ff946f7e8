// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { Arrivals } from '../../src/article/arrivals'
import { glance, readArticle } from '../../src/article/article'
import { extractArticle } from '../../src/article/extract'
import type { Article, JunkKind } from '../../src/article/types'
import { documentOf, STORY, storyPage } from './pages'

const NEWSLETTER = `<div class="box"><h3>Sign up for our newsletter</h3><p>Get the Pier Letter in your inbox every Friday.</p>
<form><input type="email"><button>Subscribe</button></form></div>`
const APPEAL = `<div class="plea"><p>Dear readers, we need your help. Please support us today, no matter how small your gift.</p>
<p><a href="/donate">Donate now</a></p></div>`
const AUTHOR = `<div class="author-bio"><p>About the author</p><p>Ines Calder is a reporter at The Harbour Courier. She writes about ferries and tides.</p></div>`
const HTML = storyPage({ amid: APPEAL, after: NEWSLETTER, below: AUTHOR })

const read = (...kinds: JunkKind[]): Article => {
  const article = extractArticle(documentOf(HTML), { keptKinds: new Set(kinds) })
  if (!article) throw new Error('No article was found on the page.')
  return article
}
const kindsOf = ({ findings }: Article) => findings.map(({ kind }) => kind)
const lines = ({ text }: Article) => text.split('\n')

describe('a kind that is off', () => {
  test('stays in the story, where the page has it, and is found no more', () => {
    expect(lines(read())).toEqual(STORY)
    const article = read('donation')
    expect(kindsOf(article)).toEqual(kindsOf(read()).filter((kind) => kind !== 'donation'))
    expect(lines(article)).toEqual([
      ...STORY.slice(0, 4),
      'Dear readers, we need your help. Please support us today, no matter how small your gift.',
      'Donate now',
      ...STORY.slice(4),
    ])
    expect(article.content.textContent).toContain('Dear readers')
    expect(article.support).toBeNull()
  })

  test('leaves the judgement of all other kinds alone', () => {
    const all = read()
    const article = read('newsletter')
    expect(article.findings.map(({ text }) => text)).toEqual(
      all.findings.filter(({ kind }) => kind !== 'newsletter').map(({ text }) => text),
    )
    expect(lines(article).slice(0, STORY.length)).toEqual(STORY)
    expect(article.text).toContain('Get the Pier Letter')
    expect(article.title).toBe(all.title)
    expect(article.byline).toBe(all.byline)
  })

  test('is told once: a note about the writer stands in the story or beside it', () => {
    expect(read().aside.join()).toContain('Ines Calder is a reporter')
    const article = read('author')
    expect(article.text).toContain('Ines Calder is a reporter')
    expect(article.aside).toEqual([])
  })

  test('may still be hidden by a rule of the person’s own', () => {
    const article = extractArticle(documentOf(HTML), {
      keptKinds: new Set<JunkKind>(['donation']),
      rules: { hide: ['.plea'], keep: [] },
    })
    expect(article && lines(article)).toEqual(STORY)
    expect(article && kindsOf(article)).toContain('own')
  })

  test('changes nothing on a page that has none of it', () => {
    const plain = { content: '', returned: null, findings: [] }
    expect({ ...read('comments', 'ad'), ...plain }).toEqual({ ...read(), ...plain })
  })

  test('stays when it arrives late, and is known again no more', () => {
    const document = documentOf(HTML)
    const arrive = (kept: Set<JunkKind>) => {
      const article = readArticle(document, glance, { keptKinds: kept }) as Article
      const arrivals = new Arrivals(article, kept)
      const box = document.createElement('div')
      box.innerHTML = APPEAL
      document.querySelector('.text')?.append(box)
      const found = [...arrivals.judge([box], false), ...arrivals.recognise([box])]
      box.remove()
      return found.map(({ kind }) => kind)
    }
    expect(arrive(new Set())).toContain('donation')
    expect(arrive(new Set<JunkKind>(['donation']))).toEqual([])
  })
})
