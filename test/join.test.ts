import { describe, expect, test } from 'vitest'
import type { Article } from '../src/article/types'
import { levelHeadings } from '../src/views/reader/headings'
import { join } from '../src/views/reader/join'
import { readPage, STORY } from './article/pages'

const [FIRST = '', SECOND = '', THIRD = '', FOURTH = '', ...REST] = STORY

/** A page of the story with these paragraphs and pictures. */
const pageWith = (...parts: string[]): Article =>
  readPage(
    `<html lang="en"><head><title>Night pay agreed on the pier</title></head><body><main><article>
    <h1>Night pay agreed on the pier</h1><div class="text">${parts.map((part) => (part.startsWith('<') ? part : `<p>${part}</p>`)).join('')}</div>
    </article></main></body></html>`,
  )
const picture = (name: string): string =>
  `<figure><img src="/i/${name}.jpg" width="800" height="450" alt="${name}"><figcaption>A caption under ${name}.</figcaption></figure>`
const linesOf = ({ content }: Article): string[] =>
  [...content.querySelectorAll('p, h2, h3, li')].map(({ textContent }) => textContent ?? '')

describe('a further page', () => {
  test('follows in its own order', () => {
    const joined = join(pageWith(FIRST, SECOND, THIRD), pageWith(FOURTH, ...REST))
    expect(joined && linesOf(joined.article)).toEqual(STORY)
    expect(joined?.article.text).toBe(STORY.join('\n'))
    expect(joined?.added.textContent).not.toContain(THIRD)
  })
  test('loses what it repeats at its beginning and at its end', () => {
    const shown = pageWith(FIRST, SECOND, THIRD)
    const joined = join(shown, pageWith(FIRST, `${THIRD.slice(0, -1)} .`, FOURTH, ...REST, SECOND))
    expect(joined && linesOf(joined.article)).toEqual(STORY)
  })
  test('keeps what it repeats amid new text: that is meant', () => {
    const joined = join(pageWith(FIRST, SECOND, THIRD), pageWith(FOURTH, FIRST, ...REST))
    expect(joined && linesOf(joined.article)).toEqual([FIRST, SECOND, THIRD, FOURTH, FIRST, ...REST])
  })
  test('keeps short lines that were said before', () => {
    const [line = '', ...more] = REST
    const joined = join(
      pageWith(FIRST, '<p>“Yes.”</p>', SECOND, THIRD),
      pageWith('<p>“Yes.”</p>', FOURTH, line, ...more),
    )
    expect(joined && linesOf(joined.article).filter((text) => text === '“Yes.”')).toHaveLength(2)
  })
  test('keeps what it says of the language of a paragraph', () => {
    const told =
      '« Le bateau de six heures est parti à sept heures, comme tous les jours », a dit Marit Holm au conseil.'
    const joined = join(pageWith(FIRST, SECOND, THIRD), pageWith(FOURTH, `<p lang="fr">${told}</p>`, ...REST))
    expect(joined?.added.querySelector('[lang="fr"]')?.textContent).toBe(told)
  })
  test('is nothing where all of it was said', () => {
    expect(join(pageWith(FIRST, SECOND, THIRD), pageWith(FIRST, SECOND, THIRD))).toBeNull()
  })
  test('brings its pictures, but none that is there', () => {
    const shown = pageWith(picture('pier'), FIRST, SECOND, picture('boat'), THIRD)
    const joined = join(
      shown,
      pageWith(FOURTH, picture('boat'), ...REST.slice(0, 1), picture('mole'), ...REST.slice(1)),
    )
    const images = [...(joined?.added.querySelectorAll('img') ?? [])].map((image) => image.getAttribute('alt'))
    expect(images).toEqual(['mole'])
  })
  test('adds its minutes and what was hidden on it', () => {
    const [shown, more] = [pageWith(FIRST, SECOND, THIRD), pageWith(FOURTH, ...REST)]
    const before = shown.findings.length
    const appeal = { kind: 'donation' as const, evidence: [], text: 'Give', path: '', elements: [], partial: false }
    more.findings = [...more.findings, appeal]
    const joined = join(shown, more)
    expect(joined?.article.minutes).toBe(shown.minutes + more.minutes)
    expect(joined?.article.findings.map(({ kind }) => kind)).toEqual(['meta', 'donation'])
    expect(shown.findings, 'what was there is not changed').toHaveLength(before)
  })
})

describe('headings', () => {
  const levels = (html: string, open?: readonly number[]): [string[], readonly number[]] => {
    const part = document.createElement('div')
    part.innerHTML = html
    const now = levelHeadings(part, open)
    return [[...part.children].map(({ localName }) => localName), now]
  }
  test('skip no level', () => {
    expect(levels('<h2>a</h2><h4>b</h4><h4>c</h4><h6>d</h6><h4>e</h4><h2>f</h2>')[0]).toEqual(
      'h2 h3 h3 h4 h3 h2'.split(' '),
    )
  })
  test('begin at the second level', () => {
    expect(levels('<h3>a</h3><h2>b</h2><h3>c</h3>')[0]).toEqual(['h2', 'h2', 'h3'])
  })
  test('go on where the page before ended', () => {
    const [, open] = levels('<h2>a</h2><h4>b</h4>')
    expect(levels('<h4>c</h4><h2>d</h2>', open)[0]).toEqual(['h3', 'h2'])
  })
  test('keep what they hold and are called', () => {
    const part = document.createElement('div')
    part.innerHTML = '<h4 id="gate" lang="fr">La <em>porte</em></h4>'
    levelHeadings(part)
    expect(part.innerHTML).toBe('<h2 id="gate" lang="fr">La <em>porte</em></h2>')
  })
})
