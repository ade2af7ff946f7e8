/** Pull quotes: what a page sets large beside its story. Most repeat a sentence of it; some are nowhere else. */
import { letters, parentOf } from './dom'
import type { Place } from './types'

const LEAST_LETTERS = 20
const MOST_LETTERS = 320
/** The story's own words around a quotation make its paragraph this much longer at least. */
const LONGER = 1.2
/** A text of more paragraphs is a book or a thread: comparing each with all others would take longer than reading it. */
const MOST_TOLD = 500
/** Boxes around a text that may say what it is. */
const MOST_AROUND = 4
/** What sites call their pull quotes; the names are those of themes and editors. */
const CALLED = /pull(ed)?[-_]*quote|quote[-_]*pull/i
const OPENS_QUOTE = /^\s*["“”„‟«»‘‚「『《〈]/

/**
 * Sets a quotation or paragraph apart as an `aside`, where a longer paragraph of the story has the same words or where
 * the page says that it is a pull quote: by its role, by its name, as a quotation in an aside of its own or floating
 * beside the text. Any other quotation stays one.
 * @param story is changed; its leaves stay, in their order
 * @param leaves the story's leaves, in the order of `places`
 */
export function setPullQuotesApart(
  story: Element,
  leaves: readonly HTMLElement[] = [],
  places: readonly Place[] = [],
): void {
  for (const parts of saidToBePulled(leaves, places)) setApart(parts)
  for (const repeated of repeatedIn(story)) setApart([repeated])
}

function repeatedIn(story: Element): Element[] {
  const elements = [...story.querySelectorAll('p, li')]
  if (elements.length > MOST_TOLD) return []
  const told = elements.map((element) => ({ element, said: letters(element.textContent) }))
  return told
    .filter(({ element, said }) => {
      if (element.localName !== 'p' || said.length < LEAST_LETTERS || said.length > MOST_LETTERS) return false
      return told.some((other) => other.said.length > said.length * LONGER && other.said.includes(said))
    })
    .map(({ element }) => element)
}

/** The leaves of each box that the page gives to a pull quote. */
function saidToBePulled(leaves: readonly HTMLElement[], places: readonly Place[]): HTMLElement[][] {
  const boxes = new Map<Element, HTMLElement[]>()
  const known = new Map<Element, boolean>()
  places.forEach(({ element }, i) => {
    const leaf = leaves[i]
    const box = leaf && pullQuoteAround(element, known)
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), leaf])
  })
  return [...boxes.values()]
}

/** @param known what was found of boxes so far: paragraphs stand in the same ones */
function pullQuoteAround(element: Element, known: Map<Element, boolean>): Element | null {
  for (let at: Element | null = element, steps = 0; at && steps < MOST_AROUND; at = parentOf(at), steps++) {
    const isOne = known.get(at) ?? isPullQuote(at)
    known.set(at, isOne)
    if (isOne) return letters(at.textContent).length <= MOST_LETTERS ? at : null
  }
  return null
}

function isPullQuote(box: Element): boolean {
  if (box.getAttribute('role') === 'doc-pullquote' || CALLED.test(box.getAttribute('class') ?? '')) return true
  if (box.localName === 'aside')
    return box.querySelector('blockquote') !== null || OPENS_QUOTE.test(box.textContent ?? '')
  return box.localName === 'blockquote' && isFloating(box)
}

const isFloating = (box: Element): boolean => {
  const float = box.ownerDocument.defaultView?.getComputedStyle(box).float ?? ''
  return float !== '' && float !== 'none'
}

/** Puts leaves that stand side by side into an aside, without the quotation marks of markup around them. */
function setApart(leaves: readonly Element[]): void {
  const blocks = [...new Set(leaves.map((leaf) => quotationOf(leaf, leaves)))]
  const [first] = blocks
  if (!first || blocks.some((block) => block.parentElement !== first.parentElement)) return
  if (first.parentElement?.closest('aside, li, td, th, dd, figure, details, blockquote')) return
  const aside = first.ownerDocument.createElement('aside')
  first.before(aside)
  for (const block of blocks) {
    aside.append(...(block.localName === 'blockquote' ? block.childNodes : [block]))
    if (block.localName === 'blockquote') block.remove()
  }
}

/** The quotation that holds a leaf and nothing beside these leaves; else the leaf. */
function quotationOf(leaf: Element, leaves: readonly Element[]): Element {
  const quotation = leaf.closest('blockquote')
  const isWhole = [...(quotation?.querySelectorAll('p, li, td, pre, h2, h3, h4, h5, h6') ?? [])].every((one) =>
    leaves.includes(one),
  )
  return quotation && isWhole ? quotation : leaf
}
