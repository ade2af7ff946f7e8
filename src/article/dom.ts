/** The few readings of a document that everyone shares. Nothing here changes what it reads. */

/** White space folded to single spaces, trimmed. Zero-width joiners stay: they carry meaning in several scripts. */
export const fold = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim()

/** Letters and digits only, lower case: two texts that a reader would call the same compare equal. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]|\u200c|\u200d)*/gu
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/gu

/**
 * Words of a text in any script. Scripts written without spaces count one word for two characters, the usual ratio
 * for Chinese and Japanese news text.
 */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0
  if (!unspaced) return text.match(WORD)?.length ?? 0
  return Math.ceil(unspaced / 2) + (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0)
}

/** The words of a title or label, for comparing two of them. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

/** Ends as a sentence does, in any script; closing quotes, brackets and footnote marks may follow. */
export const endsAsSentence = (text: string): boolean => /[.!?…。！？।۔؟‽][\s"'”’»›)\]】」』\d*†]*$/u.test(text)

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

/**
 * Whether a person can see an element, by the browser's own reading where there is a layout, by its attributes where
 * there is none (a parsed document, a test DOM).
 */
export function isShown(element: Element): boolean {
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') === 'until-found'
  if (element.ownerDocument.defaultView && 'checkVisibility' in element) {
    if (element.checkVisibility({ visibilityProperty: true })) return true
    // `display: contents` has no box of its own, yet its children are seen.
    return element.ownerDocument.defaultView.getComputedStyle(element).display === 'contents'
  }
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
