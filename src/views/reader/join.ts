/** A story that goes on over several pages, put together: in order, and nothing twice. */
import type { Article } from '../../article/types'
import { leavesOf } from './leaves'

/** Shorter texts are said again by chance: a speaker's name, a subheading. */
const LEAST_LETTERS = 20

export interface Joined {
  /** The whole story. */
  article: Article
  /** What of it is new. */
  added: HTMLElement
  /** For each leaf of `added` its number among those of the further page; -1 for its standfirst. */
  numbers: number[]
}

/**
 * Puts a further page behind a story. What pages repeat around their text (headline, standfirst, the lead picture, the
 * last paragraph, a note) is dropped where the story has it already, letter by letter.
 * @returns null where nothing is new
 */
export function join(shown: Article, more: Article): Joined | null {
  const isKnown = knownTo(shown)
  const added = more.content.cloneNode(true) as HTMLElement
  const leaves = leavesOf(added).map((element) => ({ element, text: element.textContent ?? '' }))
  const fresh = new Set(between(leaves, ({ text }) => isKnown(text)).map(({ element }) => element))
  if (!fresh.size) return null
  for (const { element } of leaves) if (!fresh.has(element)) removeWithEmptied(element, added)
  for (const image of added.querySelectorAll('figure img'))
    if (hasPicture(shown, image)) image.closest('figure')?.remove()
  const numbers = leaves.flatMap(({ element }, i) => (fresh.has(element) ? i : []))
  if (more.dek && !isKnown(more.dek)) {
    added.prepend(paragraph(added, more.dek))
    numbers.unshift(-1)
  }
  const content = shown.content.cloneNode(true) as HTMLElement
  content.append(...(content.ownerDocument.importNode(added, true) as HTMLElement).childNodes)
  const lines = between(more.text.split('\n'), isKnown)
  return { added, numbers, article: { ...together(shown, more), content, text: [shown.text, ...lines].join('\n') } }
}

function together(shown: Article, more: Article): Article {
  const hidden = new Set(shown.findings.map(({ text }) => text))
  return {
    ...shown,
    captions: [...new Set([...shown.captions, ...more.captions])],
    aside: [...new Set([...shown.aside, ...more.aside])],
    words: shown.words + more.words,
    minutes: shown.minutes + more.minutes,
    cut: more.cut,
    missing: more.missing,
    support: shown.support ?? more.support,
    findings: [...shown.findings, ...more.findings.filter(({ text }) => !hidden.has(text))],
  }
}

/** Whether the story says a text already. */
function knownTo({ title, dek, content, captions, aside }: Article): (text: string) => boolean {
  const said = leavesOf(content).map((leaf) => leaf.textContent ?? '')
  const known = new Set([...said, ...captions, ...aside].map(letters).filter(({ length }) => length >= LEAST_LETTERS))
  for (const header of [title, dek]) known.add(letters(header))
  return (text) => known.has(letters(text))
}

/** Without what repeats at either end; what repeats amid new text is meant. */
function between<T>(all: readonly T[], isRepeat: (one: T) => boolean): T[] {
  const isNew = (one: T) => !isRepeat(one)
  return all.slice(all.findIndex(isNew), all.findLastIndex(isNew) + 1)
}

function hasPicture({ content, lead }: Article, image: Element): boolean {
  const source = image.getAttribute('src')
  return source === lead?.src || [...content.querySelectorAll('img')].some((own) => own.getAttribute('src') === source)
}

function removeWithEmptied(leaf: Element, edge: Element): void {
  let at: Element | null = leaf
  while (at && at !== edge) {
    const parent: Element | null = at.parentElement
    at.remove()
    at = parent?.childNodes.length ? null : parent
  }
}

function paragraph(inside: Element, text: string): Element {
  const made = inside.ownerDocument.createElement('p')
  made.textContent = text
  return made
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '')
