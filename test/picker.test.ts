import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '../src/article/types'
import { childOf, parentOf, siblingOf } from '../src/views/picker/walk'
import { weigh } from '../src/views/picker/weigh'

const $ = (selector: string) => document.querySelector(selector) as Element

describe('from block to block', () => {
  beforeEach(() => {
    // jsdom lays nothing out: `data-size` says how wide a box is, none that it is not seen.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const width = Number(this.getAttribute('data-size') ?? 0)
      return { top: 0, left: 0, width, height: width } as DOMRect
    })
    document.body.innerHTML = `<main data-size="9"><div data-size="9"><section data-size="9" id="outer">
      <script></script><p data-size="4" id="one"></p><p id="unseen"></p><div data-size="5" id="wrap">
      <div data-size="5" id="inner"><p data-size="3" id="two"></p></div></div></section></div></main>`
  })

  test('up is the next larger one, and never the page', () => {
    expect(parentOf($('#two')).id).toBe('inner')
    expect(parentOf($('#inner')).id).toBe('outer')
    expect(parentOf($('#outer')).id).toBe('outer')
  })

  test('down is the first that is seen, through wrappers', () => {
    expect(childOf($('#outer')).id).toBe('one')
    expect(childOf($('#wrap')).id).toBe('two')
    expect(childOf($('#two')).id).toBe('two')
  })

  test('to the side is what is seen next to it', () => {
    expect(siblingOf($('#one'), 1).id).toBe('wrap')
    expect(siblingOf($('#wrap'), -1).id).toBe('one')
    expect(siblingOf($('#one'), -1).id).toBe('one')
  })
})

describe('how much of the story a block holds', () => {
  const article = () => {
    document.body.innerHTML =
      '<div id="box"><p>One two three four.</p></div><p id="last">Five six <b>seven</b> eight.</p>'
    const places = [...document.querySelectorAll('p')].map((element) => ({
      element,
      node: element,
      offset: 0,
      text: element.textContent ?? '',
    }))
    return { places, words: 8 } as unknown as Article
  }

  test('counts whole paragraphs and parts of them, each once', () => {
    const story = article()
    const letters = 19 + 21
    expect(weigh(story, [$('#box')])).toEqual({ words: 4, share: 19 / letters })
    expect(weigh(story, [$('#box'), $('#box p')]).share).toBe(19 / letters)
    expect(weigh(story, [$('b')]).share).toBe(5 / letters)
    expect(weigh(story, [document.body]).share).toBe(1)
  })

  test('is nothing where there is no story', () => {
    article()
    expect(weigh(null, [document.body])).toEqual({ words: 0, share: 0 })
  })
})
