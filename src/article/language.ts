/** The language of a page: what it declares, unless its text is plainly another. */
import { guessLanguage, lexiconFor, SAMPLE } from './lexicons/index'

/**
 * The language of a document (a BCP 47 tag in lower case), or '' if it can't be told.
 * @param text what the page says, a paragraph or more; templates ship lang="en" around any language, so the words of
 * the story are the better witness
 */
export function languageOf(document: Document, text: string): string {
  const root = document.documentElement
  const declared = (
    root.getAttribute('lang') ||
    root.getAttribute('xml:lang') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    ''
  )
    .trim()
    .toLowerCase()
  const guessed = guessLanguage(text)
  if (!declared || !/^[a-z]{2,3}([-_][a-z\d]+)*$/.test(declared)) return guessed
  return guessed && guessed !== declared.slice(0, 2) && lexiconFor(declared) !== guessed
    ? guessed
    : declared.replace('_', '-')
}

/** Shorter text is more often a label than a sentence. */
const SENTENCE = 50
/** Text that nobody reads. */
const UNREAD = /^(script|style|noscript|template|textarea|option)$/i
/** Where a page has no sentences among so many pieces of text, it has none. */
const MOST_LOOKED_AT = 4000

/**
 * The language of a page as its first sentences tell it: a look that costs next to nothing, before the page is
 * measured. Measuring may find another (a notice in English above a story in Danish).
 */
export function languageAtAGlance(document: Document): string {
  return document.documentElement ? languageOf(document, firstSentences(document)) : ''
}

function firstSentences(document: Document): string {
  const texts = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT)
  let sentences = ''
  for (let looked = 0; looked < MOST_LOOKED_AT && sentences.length < SAMPLE && texts.nextNode(); looked++) {
    const { data, parentNode } = texts.currentNode as Text
    if (data.length >= SENTENCE && !UNREAD.test(parentNode?.nodeName ?? '')) sentences += `${data.slice(0, SAMPLE)}\n`
  }
  return sentences
}
