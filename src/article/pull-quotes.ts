/** Pull quotes: what a page sets large beside its story, though the story says it too. */
import { letters } from './dom'

const LEAST_LETTERS = 20
const MOST_LETTERS = 320
/** The story's own words around a quotation make its paragraph this much longer at least. */
const LONGER = 1.2

/**
 * Sets a quotation or paragraph apart as an `aside` where a longer paragraph of the story has the same words: nothing
 * is lost where an aside is left out, read aloud or printed. What the story does not repeat stays as it is, whatever
 * the page calls it.
 * @param story is changed; its leaves stay, in their order
 */
export function setPullQuotesApart(story: Element): void {
  const told = [...story.querySelectorAll('p, li')].map((element) => ({ element, said: letters(element.textContent) }))
  for (const { element, said } of told) {
    const isShort = said.length >= LEAST_LETTERS && said.length <= MOST_LETTERS
    if (element.localName !== 'p' || !isShort || element.closest('li, td, figure, details')) continue
    const repeats = told.some((other) => other.said.length > said.length * LONGER && other.said.includes(said))
    if (repeats) setApart(element.closest('blockquote') ?? element)
  }
}

function setApart(quote: Element): void {
  const paragraphs = quote.localName === 'blockquote' ? quote.querySelectorAll('p, ul, ol, table') : []
  if (paragraphs.length > 1 || quote.closest('aside')) return
  const aside = quote.ownerDocument.createElement('aside')
  quote.replaceWith(aside)
  aside.append(...(quote.localName === 'blockquote' ? quote.childNodes : [quote]))
}
