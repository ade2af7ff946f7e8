/** The few readings of a document that everyone shares. Nothing here changes what it reads. */
import { classAt, classOf, HALF, LETTER, MARK, NUMBER, pairAt, SPACE, UNSPACED } from './lexicons/characters'

/** White space folded to single spaces, trimmed. Zero-width joiners stay: they carry meaning in several scripts. */
export const fold = (text: string): string => text.replace(UNFOLDED, ' ').trim()
/** Runs of white space that are not one plain space already: most are. */
export const UNFOLDED = / [\s\u200b\u2060\ufeff]+|[^\S ][\s\u200b\u2060\ufeff]*|[\u200b\u2060][\s\u200b\u2060\ufeff]*/g

/** Letters and digits only, lower case: two texts that a reader would call the same compare equal. */
export function letters(text: string): string {
  const lower = text.toLowerCase()
  if (COMMON.test(lower)) return lower.replace(NO_LETTERS, '')
  let out = ''
  // Runs of letters are copied whole.
  let start = -1
  for (let at = 0; at < lower.length; at++) {
    const found = classAt(lower, at)
    if (found & (LETTER | NUMBER)) {
      if (start < 0) start = at
    } else if (start >= 0) {
      out += lower.slice(start, at)
      start = -1
    }
    if (found & HALF) at++
  }
  return start === 0 ? lower : start > 0 ? out + lower.slice(start) : out
}

/**
 * What most texts are written in: small Latin and Cyrillic letters, digits, and the punctuation that goes with them. The
 * browser's own patterns read such a text sooner than a loop does that nothing has compiled yet.
 */
const COMMON = /^[\0-\u017f\u0400-\u0481\u2010-\u2027]*$/
const LETTERS = 'a-z\\d\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xbc-\\xbe\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u017f\\u0400-\\u0481'
const NO_LETTERS = new RegExp(`[^${LETTERS}]+`, 'g')
const WORD = new RegExp(`[${LETTERS}][${LETTERS}'’-]*`, 'g')

/** How a text reads at first sight. */
export interface Sight {
  words: number
  /** It is folded already: `fold` would return it as it is. */
  folded: boolean
}

/**
 * Counts the words of a text in any script, in one pass. Scripts written without spaces count one word for two
 * characters, the usual ratio for Chinese and Japanese news text.
 */
export function sight(text: string, from = 0, to = text.length): Sight {
  let words = 0
  let unspaced = 0
  let folded = true
  let inWord = false
  let afterSpace = true
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    let found = classOf(unit)
    if (found & SPACE) {
      if (afterSpace || unit !== 32) folded = false
      afterSpace = true
      inWord = false
      continue
    }
    afterSpace = false
    if (found & HALF) {
      found = at + 1 < to ? pairAt(text, at) : 0
      if (found & HALF) at++
    }
    if (found & UNSPACED) {
      unspaced++
      inWord = false
    } else if (found & (LETTER | NUMBER)) {
      if (!inWord) words++
      inWord = true
    } else if (!(found & MARK) && !joinsWord(unit)) inWord = false
  }
  if (afterSpace) folded = false
  return { words: Math.ceil(unspaced / 2) + words, folded }
}

/** Apostrophes, hyphens and zero-width joiners inside a word. */
const joinsWord = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2d || unit === 0x200c || unit === 0x200d

/** Words of a text in any script, as `sight` counts them. */
export const countWords = (text: string): number => sight(text).words

/** The words of a title or label, for comparing two of them. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase()
  if (COMMON.test(lower)) return lower.match(WORD) ?? []
  const words: string[] = []
  let start = -1
  for (let at = 0; at < lower.length; at++) {
    const found = classAt(lower, at)
    if (found & (LETTER | NUMBER)) {
      if (start < 0) start = at
    } else if (start >= 0 && !(found & MARK) && !joinsWord(lower.charCodeAt(at))) {
      words.push(lower.slice(start, at))
      start = -1
    }
    if (found & HALF) at++
  }
  if (start >= 0) words.push(lower.slice(start))
  return words
}

const STOPS = new Set(Array.from('.!?…。！？।۔؟‽', (stop) => stop.charCodeAt(0)))
const CLOSING = new Set(Array.from('"\'”’»›)]】」』*†0123456789', (mark) => mark.charCodeAt(0)))

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** Ends as a sentence does, in any script; closing quotes, brackets and footnote marks may follow. */
export function endsAsSentence(text: string): boolean {
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at)
    // "6.45" ends no sentence; "…the report.12" does, with the mark of a footnote.
    if (STOPS.has(unit)) return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))
    if (!CLOSING.has(unit) && !(classOf(unit) & SPACE && unit !== 0x200b && unit !== 0x2060)) return false
  }
  return false
}

/** Elements that never hold text a reader sees. */
export const UNREAD = new Set(
  'script style noscript template svg canvas head link meta map area object embed applet frame frameset datalist math-field option optgroup select textarea input progress meter dialog-polyfill'.split(
    ' ',
  ),
)
/** Elements that run inside a line. Anything else starts a block of its own; custom elements run inside too. */
export const INLINE = new Set(
  'a abbr acronym b basefont bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr math output slot'.split(
    ' ',
  ),
)
export const runsInline = (name: string): boolean => INLINE.has(name) || name.includes('-')

const VISIBLE = { visibilityProperty: true }
/**
 * Whether a person can see an element, by the browser's own reading where there is a layout, by its attributes where
 * there is none (a parsed document, a test DOM).
 */
export const isShown = (element: Element): boolean =>
  element.hasAttribute('hidden') ? element.getAttribute('hidden') === 'until-found' : isRendered(element)

/** The same for an element that has no `hidden` attribute. */
export function isRendered(element: Element): boolean {
  // Most elements are seen, so this is asked first: every question to an element counts where there are thousands.
  if (element.checkVisibility?.(VISIBLE)) return true
  const view = element.ownerDocument.defaultView
  // `display: contents` has no box of its own, yet its children are seen.
  if (view && 'checkVisibility' in element) return view.getComputedStyle(element).display === 'contents'
  const style = element.getAttribute('style')
  return !style || !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

/** A short CSS path for people: the nearest id, then names with the first class or the position among equals. */
export function pathOf(element: Element): string {
  const steps: string[] = []
  for (let at: Element | null = element; at && steps.length < 6; at = at.parentElement) {
    const name = at.localName
    if (name === 'html') break
    if (at.id && /^[\w-]{1,40}$/.test(at.id)) {
      steps.unshift(`${name}#${at.id}`)
      break
    }
    const first = at.classList[0]
    if (first && /^[\w-]{1,40}$/.test(first)) steps.unshift(`${name}.${first}`)
    else {
      let position = 1
      for (let sibling = at.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
        if (sibling.localName === name) position++
      }
      steps.unshift(position > 1 ? `${name}:nth-of-type(${position})` : name)
    }
  }
  return steps.join(' > ')
}

/** What a selector matches; nothing where it is none, as where a publisher writes a class name in its place. */
export function selected(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)]
  } catch {
    return []
  }
}

/** Whether a node is inside of one of these elements, or one itself; through open shadow roots too. */
export function isInside(node: Node, elements: ReadonlySet<Element>): boolean {
  if (!elements.size) return false
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
    if (elements.has(at as Element)) return true
  return false
}

/** An absolute http(s), mailto or tel address, or '' for anything else. */
export function absolute(href: string | null | undefined, base: string): string {
  if (!href) return ''
  try {
    const url = new URL(href, base)
    return /^(https?|mailto|tel):$/.test(url.protocol) ? url.href : ''
  } catch {
    return ''
  }
}

/** The parent of a node across shadow roots: what a reader sees as one tree. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode
  if (parent?.nodeType === 11) return ((parent as ShadowRoot).host as Element | undefined) ?? null
  return parent?.nodeType === 1 ? (parent as Element) : null
}

/** The part of an address behind `#` as elements are named; as it is where it is damaged. */
export function decodedFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
