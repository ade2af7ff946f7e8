/**
 * Parts of the story that are to be read otherwise than the rest: in another language, in the other direction, or left
 * alone by translators. They are hyphenated, spoken and saved as the page marks them.
 */
import type { Place } from './types'

/** What the page says for a text and whatever stands in it. */
const SAID = ['lang', 'dir', 'translate'] as const
type Said = (typeof SAID)[number]

/** A value that means something; else empty. */
const READ: Record<Said, (value: string) => string> = {
  lang: (value) => (/^[a-z]{2,3}(-[a-z\d]+)*$/i.test(value) ? value.toLowerCase() : ''),
  dir: (value) => (/^(ltr|rtl|auto)$/i.test(value) ? value.toLowerCase() : ''),
  translate: (value) => (/^no$/i.test(value) ? 'no' : ''),
}

/**
 * Marks the leaves of a story as the page marks what they come from. What is said of half of them or more is said of
 * the story, and its words know better.
 * @param lang of the story, BCP 47
 */
export function markTongues(leaves: readonly HTMLElement[], places: readonly Place[], lang: string): void {
  for (const name of SAID) {
    const said = places.map(({ element }) => saidAround(element, name))
    const times = new Map<string, number>()
    for (const value of said) times.set(value, (times.get(value) ?? 0) + 1)
    said.forEach((value, i) => {
      const isCommon = (times.get(value) ?? 0) * 2 >= said.length
      if (value && !isCommon && !(name === 'lang' && isSame(value, lang))) leaves[i]?.setAttribute(name, value)
    })
  }
}

/**
 * What an element inside a line says of its words, by attribute; of their language, where it is not that around it.
 * "As its first letters say" is no news there: translators put it around every text.
 */
export function tongueOf(element: Element, lang: string): [Said, string][] {
  return SAID.map((name): [Said, string] => [name, saidBy(element, name)]).filter(
    ([name, value]) => value && value !== 'auto' && !(name === 'lang' && isSame(value, langAround(element) || lang)),
  )
}

const langAround = ({ parentElement }: Element): string => (parentElement ? saidAround(parentElement, 'lang') : '')

function saidAround(element: Element, name: Said): string {
  const holder = element.closest(`[${name}]`)
  return holder && !/^(html|body)$/.test(holder.localName) ? saidBy(holder, name) : ''
}

const saidBy = (element: Element, name: Said): string => READ[name](element.getAttribute(name) ?? '')

const isSame = (one: string, other: string): boolean => one.split('-')[0] === other.split('-')[0]
