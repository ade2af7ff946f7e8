// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/article/extract'
import '../../src/article/lexicons/languages'
import { unclobbered } from '../../src/article/unclobbered'
import { documentOf, STORY, storyPage } from './pages'

/** Names of what the engine asks of an element or of the document. */
const IN_FORMS = ['parentNode', 'firstChild', 'hasAttributes', 'getAttribute', 'localName', 'textContent', 'children']
const IN_DOCUMENTS = ['body', 'documentElement', 'querySelectorAll', 'createTreeWalker', 'cloneNode', 'defaultView']

const DONATION =
  '<aside class="donation-box"><p>Dear readers, we need your help. Please support us today, no matter how small your gift.</p><a href="/donate">Donate now</a></aside>'
const form = (fields: string, inside = '') => `<form action="/search">${fields}${inside}</form>`

describe('a document that answers for itself', () => {
  test('is read as it is', () => {
    const fields = ['id', 'title', 'name', 'action', 'method', 'q', 'amount'].map((name) => `<input name="${name}">`)
    expect(unclobbered(documentOf(storyPage({ before: form(fields.join('')) })))).toBeNull()
  })
})

describe('a page whose names stand in front of properties', () => {
  test.each(IN_FORMS)('is read whole where a field is called %s', (name) => {
    const article = extractArticle(documentOf(storyPage({ amid: form(`<input name="${name}">`, DONATION) })))
    expect(article?.text.split('\n')).toEqual(STORY)
    expect(article?.findings.find(({ kind }) => kind === 'donation')?.elements).toEqual([])
  })

  test.each(IN_DOCUMENTS)('is read whole where a picture is called %s', (name) => {
    const document = documentOf(storyPage({ before: `<img name="${name}" src="/p.png">`, amid: DONATION }))
    const article = extractArticle(document)
    expect(article?.text.split('\n')).toEqual(STORY)
  })

  test('says where its story and its findings stand on the page itself', () => {
    const document = documentOf(storyPage({ before: form('<input id="closest">'), amid: DONATION }))
    const article = extractArticle(document)
    const finding = article?.findings.find(({ kind }) => kind === 'donation')
    expect(finding?.elements).toEqual([document.querySelector('.donation-box')])
    expect(article?.places.every(({ element, node }) => document.contains(element) && document.contains(node))).toBe(
      true,
    )
    expect(finding && article?.returned(finding)?.content.textContent).toContain('no matter how small')
  })

  test('is not changed', () => {
    const document = documentOf(storyPage({ before: form('<input name="parentNode"><input name="attributes">') }))
    const before = document.documentElement.outerHTML
    extractArticle(document)
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
