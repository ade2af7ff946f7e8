/** Listings: text whose every space counts. */
import { runsInline, UNREAD } from './dom'

/**
 * The text of a listing with its lines and spaces as they are seen, whatever a highlighter made of it; without the
 * column of line numbers.
 */
export function codeText(listing: Element): string {
  let text = ''
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) text += (node as Text).data
      else if (node.nodeType === 1) element(node as Element)
    }
  }
  const element = (one: Element): void => {
    if (one.localName === 'br') text += '\n'
    else if (UNREAD.has(one.localName) || isGutter(one)) return
    else if (runsInline(one.localName) || one.localName === 'td') walk(one)
    else {
      if (text && !text.endsWith('\n')) text += '\n'
      const before = text.length
      walk(one)
      if (text.length === before || !text.endsWith('\n')) text += '\n'
    }
  }
  walk(listing)
  return text.replace(/^\n+|\s+$/g, '')
}

/** Line numbers beside the lines: numbers and nothing else, in an element that is set apart. */
const isGutter = (element: Element): boolean =>
  (element.getAttribute('aria-hidden') === 'true' || element.matches('td, [unselectable], [data-line-number]')) &&
  /^[\s\d]*$/.test(element.textContent ?? '') &&
  (element.localName !== 'td' || element.nextElementSibling !== null)

/** A listing that only counts the lines of the one beside it: 1, 2, 3. */
export function isLineNumbers(text: string): boolean {
  const numbers = text.trim().split(/\s+/).map(Number)
  return numbers.length > 1 && numbers.every((number, i) => number === (numbers[0] as number) + i)
}
