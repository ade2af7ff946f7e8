import { beforeEach, expect, test, vi } from 'vitest'
import type { Finding } from '../src/article/types'
import type { Frame } from '../src/views/reader/frame'

vi.mock('../src/browser', () => ({ default: { i18n: { getMessage: (key: string) => key }, runtime: {} } }))
const { giveBackHidden, putBefore } = await import('../src/views/reader/hidden')

const story = document.createElement('div')
beforeEach(() => {
  story.innerHTML =
    '<p>a</p><ul><li id="first">b</li><li id="second">c</li></ul><blockquote><p>d</p><p id="quoted">e</p></blockquote><table><tbody><tr><td id="cell">f</td></tr><tr><td id="other">g</td></tr></tbody></table><p id="last">h</p>'
})

/** The story with X where the block is. */
function put(leaf: string | null): string {
  const block = Object.assign(document.createElement('section'), { textContent: 'X' })
  putBefore(block, leaf ? story.querySelector(`#${leaf}`) : null, story)
  expect(story.querySelectorAll('section')).toHaveLength(1)
  expect(block.closest('ul, table') === null || block.closest('li, td') !== null).toBe(true)
  return story.textContent ?? ''
}

test('a block comes back in front of the leaf it stood in front of', () => {
  expect(put('last')).toBe('abcdefgXh')
})
test('in front of the first item it stands in front of the list', () => {
  expect(put('first')).toBe('aXbcdefgh')
})
test('between two items it ends the first of them', () => {
  expect(put('second')).toBe('abXcdefgh')
})
test('amid a quotation it stands in it', () => {
  expect(put('quoted')).toBe('abcdXefgh')
})
test('amid a table it stands in front of it', () => {
  expect(put('other')).toBe('abcdeXfgh')
})
test('behind the last leaf it ends the story', () => {
  expect(put(null)).toBe('abcdefghX')
})

test('a block that comes back is given what the story has, once it stands at its place', () => {
  const finding = {} as Finding
  const content = Object.assign(document.createElement('div'), { innerHTML: '<table></table>' })
  const dressed: string[] = []
  giveBackHidden({
    article: { findings: [finding] },
    ledger: { isShown: () => true, isBack: () => true, attend() {} },
    foot: Object.assign(document.createElement('footer'), { innerHTML: '<div></div>' }),
    returnOf: () => ({ content, part: story, before: story.querySelector('#last') }),
    dress: (piece: HTMLElement) =>
      void dressed.push(`${piece.innerHTML} in ${piece.closest('section')?.parentElement === story}`),
    adopt() {},
    onStory: (read: (part: HTMLElement) => void) => read(story),
  } as unknown as Frame)
  expect(dressed).toEqual(['<table></table> in true'])
})
