/**
 * The lexicons at hand. English always is. Tests and command line tools take all of them (`languages.ts`); a page
 * that somebody reads gets its own language's when that is known, from a file beside the content script.
 */
import { registerCalendar } from './calendars'
import type { Lexicon } from './concepts'
import en from './en'

const atHand = new Map<string, Lexicon>([[en.lang, en]])

/** Adds a lexicon; the pages read from now on know its words. */
export function register(lexicon: Lexicon): void {
  atHand.set(lexicon.lang, lexicon)
  registerCalendar(lexicon.lang, lexicon)
}

/** The lexicon of a language (its primary subtag), or undefined where it is not at hand. */
export const lexiconAtHand = (lang: string): Lexicon | undefined => atHand.get(lang)

/** The name of the symbol under which a words file leaves its lexicon in the world it runs in: a `Map` by language. */
export const WORDS_KEY = 'lede.words'
