import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listenForKeys } from '../src/views/reader/keys'
import { isPersons } from '../src/views/trusted'

// No script can press a key as a person does.
vi.mock('../src/views/trusted', () => ({ isPersons: vi.fn(() => true) }))

let controller: AbortController
const close = vi.fn()
const scroll = vi.fn()
const play = vi.fn()
let root: ShadowRoot
const contents = vi.fn()
const keys = vi.fn()

beforeEach(() => {
  controller = new AbortController()
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  root = host.attachShadow({ mode: 'closed' })
  const listening = listenForKeys(root, close, controller.signal)
  listening.add({ key: 't', words: 'Contents', press: contents })
  listening.add({ key: '?', words: 'Keys', press: keys })
  listening.add({ key: 'ArrowDown', words: 'Next line', press: scroll })
  listening.add({ key: ' ', words: 'Play', press: play })
})
afterEach(() => {
  controller.abort()
  vi.clearAllMocks()
})

const press = (key: string, more: KeyboardEventInit = {}) =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))

test('a key does what it is there for', () => {
  press('t', { code: 'KeyT' })
  press('?', { code: 'Slash', shiftKey: true })
  expect([contents.mock.calls.length, keys.mock.calls.length]).toEqual([1, 1])
})
test('a letter is found by its place on keyboards of other alphabets', () => {
  for (const key of ['е', 'ف', 'τ', 'א']) press(key, { code: 'KeyT' })
  expect(contents).toHaveBeenCalledTimes(4)
})
test('letters of Latin keyboards are taken by name, wherever they stand', () => {
  press('t', { code: 'KeyK' })
  press('y', { code: 'KeyT' })
  press('ß', { code: 'KeyT' })
  expect(contents).toHaveBeenCalledTimes(1)
})
test('with Ctrl, Alt or the command key it is the browser’s', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) press('t', { code: 'KeyT', [modifier]: true })
  expect(contents).not.toHaveBeenCalled()
})
test('nothing is heard once the reader is closed', () => {
  controller.abort()
  press('t', { code: 'KeyT' })
  expect(contents).not.toHaveBeenCalled()
})

/** How often each of the reader's keys was heard with the focus on this: t, ?, the down arrow, space. */
function heardOn(markup: string): number[] {
  root.innerHTML = markup
  ;(root.firstElementChild as HTMLElement).focus()
  for (const key of ['t', '?', 'ArrowDown', ' ']) press(key)
  return [contents, keys, scroll, play].map(({ mock }) => mock.calls.length)
}
test.each([
  ['a slider', '<input type="range">', [1, 1, 0, 0]],
  ['a choice of several', '<input type="radio">', [1, 1, 0, 0]],
  ['a box to tick', '<input type="checkbox">', [1, 1, 1, 0]],
  ['a button', '<button>b</button>', [1, 1, 1, 0]],
  ['a player', '<audio controls tabindex="0"></audio>', [1, 1, 0, 0]],
  ['a list', '<select><option>t</option></select>', [0, 0, 0, 0]],
  ['a field', '<input type="search">', [0, 0, 0, 0]],
])('%s keeps the keys that it has a use for, and no others', (_, markup, heard) => {
  expect(heardOn(markup)).toEqual(heard)
})
test('what a script of the page sends does nothing', () => {
  vi.mocked(isPersons).mockReturnValue(false)
  for (const key of ['t', 'Escape']) press(key)
  vi.mocked(isPersons).mockReturnValue(true)
  expect([contents.mock.calls.length, close.mock.calls.length]).toEqual([0, 0])
})
