/**
 * Keys in the reader. None of them reaches the page: a hidden page that answered them would load its next story, turn
 * a carousel or stop a copy.
 */

import { isPersons } from '../trusted'

export interface Key {
  /** As `KeyboardEvent.key` names it, without modifiers. */
  key: string
  /** What it does, in our words. */
  words: string
  press: () => void
  /** Where it says false the key is the browser's. */
  when?: () => boolean
}

export interface Keys {
  readonly all: readonly Key[]
  add(key: Key): void
}

/** Hears keys until the signal aborts. Escape closes the panel that is open, else the reader. */
export function listenForKeys(root: ShadowRoot, close: () => void, signal: AbortSignal): Keys {
  const all: Key[] = []
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isPersons(event)) return
      event.stopImmediatePropagation()
      if (event.isComposing || event.defaultPrevented) return
      if (event.key === 'Escape') {
        event.preventDefault()
        const panel = [...root.querySelectorAll<HTMLElement>(':popover-open')].at(-1)
        if (panel) panel.hidePopover()
        else close()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const name = nameOf(event)
      const key = all.find((one) => one.key === name && one.when?.() !== false)
      if (!key || takesItself(root.activeElement, key.key)) return
      event.preventDefault()
      key.press()
    },
    { capture: true, signal },
  )
  return { all, add: (key) => void all.push(key) }
}

/** Whether what has the focus has a use of its own for a key: a letter in a list, an arrow on a slider, space on a button. */
function takesItself(focused: Element | null, key: string): boolean {
  if (!focused) return false
  if (focused.matches('button, summary, [type=checkbox]')) return key === ' '
  if (focused.matches('[type=range], [type=radio], audio, video')) return /^( |Home|End|Arrow.*|Page.*)$/.test(key)
  return focused.matches('input, select, textarea')
}

/** On keyboards of other alphabets a letter is the one that stands there on a Latin one. */
const nameOf = ({ key, code }: KeyboardEvent): string =>
  /^[^\p{Script=Latin}]$/u.test(key) && /^\p{L}$/u.test(key) ? code.replace(/^Key/, '').toLowerCase() : key
