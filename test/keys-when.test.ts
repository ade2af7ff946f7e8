import { afterEach, expect, test, vi } from 'vitest'
import { listenForKeys } from '../src/views/reader/keys'

// No script can press a key as a person does.
vi.mock('../src/views/trusted', () => ({ isPersons: () => true }))

let over = new AbortController()
afterEach(() => {
  over.abort()
  document.body.replaceChildren()
})

/** Keys of an open reader with a button, and which of them were answered. */
function openKeys() {
  over = new AbortController()
  const host = document.body.appendChild(document.createElement('div'))
  const root = host.attachShadow({ mode: 'closed' })
  const button = root.appendChild(document.createElement('button'))
  const answered: string[] = []
  const keys = listenForKeys(root, () => answered.push('close'), over.signal)
  const press = (key: string) =>
    !window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true }))
  return { keys, press, button, answered }
}

test('a key that does nothing now is left to the browser', () => {
  const { keys, press, answered } = openKeys()
  let on = false
  keys.add({ key: 'ArrowDown', words: 'next line', press: () => answered.push('line'), when: () => on })
  expect(press('ArrowDown')).toBe(false)
  on = true
  expect(press('ArrowDown')).toBe(true)
  expect(answered).toEqual(['line'])
})

test('the space bar presses the button that has the focus', () => {
  const { keys, press, button, answered } = openKeys()
  keys.add({ key: ' ', words: 'wait', press: () => answered.push('wait') })
  keys.add({ key: 'l', words: 'listen', press: () => answered.push('listen') })
  button.focus()
  expect(press(' ')).toBe(false)
  expect(press('l')).toBe(true)
  button.blur()
  expect(press(' ')).toBe(true)
  expect(answered).toEqual(['listen', 'wait'])
})
