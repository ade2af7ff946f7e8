import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listenForKeys } from '../src/views/reader/keys'

let controller: AbortController
const close = vi.fn()
const contents = vi.fn()
const keys = vi.fn()

beforeEach(() => {
  controller = new AbortController()
  const root = document.createElement('div').attachShadow({ mode: 'closed' })
  const listening = listenForKeys(root, close, controller.signal)
  listening.add({ key: 't', words: 'Contents', press: contents })
  listening.add({ key: '?', words: 'Keys', press: keys })
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
