/**
 * Concepts found in text. A reader of one or two lexicons (the page's language and English, which sites mix in
 * everywhere) is built once and kept; reading a block is one pass over its words.
 */
import { lexiconAtHand } from './at-hand'
import { CONCEPTS, type Concept, type Lexicon } from './concepts'
import en from './en'
import { SMALL_WORDS } from './small-words'

export const CONCEPT_NAMES = Object.keys(CONCEPTS) as Concept[]
const BIT = Object.fromEntries(CONCEPT_NAMES.map((name, i) => [name, i])) as Record<Concept, number>

/** What a text says: bit sets over `CONCEPT_NAMES`, and how often for the concepts where that matters. */
export interface Said {
  /** Concepts with a phrase anywhere in the text. */
  anywhere: number
  /** Concepts whose phrase begins the text. */
  opens: number
  /** Concepts whose phrase is, give or take two words, all of the text. */
  whole: number
  /** Hits per concept, in the order of `CONCEPT_NAMES`. */
  counts: Uint16Array
  /** Words of the text as the lexicon splits them; for scripts without spaces, pairs of characters. */
  tokens: number
}

/** The bit of a concept in `Said`. */
export const bitOf = (concept: Concept): number => 1 << BIT[concept]
export const says = (said: Said, concept: Concept): boolean => (said.anywhere & (1 << BIT[concept])) !== 0
export const opensWith = (said: Said, concept: Concept): boolean => (said.opens & (1 << BIT[concept])) !== 0
export const isWholly = (said: Said, concept: Concept): boolean => (said.whole & (1 << BIT[concept])) !== 0
export const countOf = (said: Said, concept: Concept): number => said.counts[BIT[concept]] ?? 0

/** A phrase as it is looked for; its words are split when a text first has the beginning of it. */
interface Phrase {
  concept: number
  /** Words with a space between; an ending `*` stands for any ending, `*` alone for up to three words. */
  compared: string
  words: string[] | null
}

const UNSPACED_TEXT = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/

const LOOKALIKES: Record<string, string> = { ı: 'i', ς: 'σ', ي: 'ی', ى: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', آ: 'ا' }
/** Dashes, quotation marks and dots beyond ASCII are what they are. */
const BEYOND_ASCII = /[\u0080-\u200f\u2028-\uffff]/
/**
 * Lower-case text as it is compared: accents and vowel points off, the spellings of one letter made one. Capitals lose
 * their accents in Greek and gain a dot in Turkish; Persian pages use Arabic letters.
 */
const plain = (lower: string): string =>
  BEYOND_ASCII.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, '')
        .normalize('NFC')
        .replace(/[ıςيىكأإآ]/g, (letter) => LOOKALIKES[letter] as string)
    : lower

/** The words of text in any script. */
const TOKEN = /[\p{L}\p{N}\p{M}]+/gu
/** What stands between the words of phrases, unless it is one space already. */
const GAP = /[^\p{L}\p{N}\p{M}*| ][^\p{L}\p{N}\p{M}*|]*| [^\p{L}\p{N}\p{M}*|]+/gu
/**
 * The same for what most pages are written in, the Latin, Greek and Cyrillic alphabets with emoji between: patterns of
 * Unicode properties take longer to compile than such a page takes to read.
 */
const ALPHABETS =
  '\\d' +
  'A-Za-z\\xaa\\xb2\\xb3\\xb5\\xb9\\xba\\xbc-\\xbe\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0300-\\u0374\\u0376\\u0377\\u037a-\\u037d' +
  '\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u0483-\\u052f\\u1e00-\\u1eff\\ufe0f'
const NO_WORDS =
  '\\0-/:-@\\[-`{-\\xa9\\xab-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u2000-\\u206f\\u20a0-\\u20bf\\u2122\\u2190-\\u22ff\\u25a0-\\u26ff'
const EMOJI = '\\ud83c-\\ud83e\\udc00-\\udfff'
const IN_ALPHABETS = new RegExp(`^[${ALPHABETS}${NO_WORDS}${EMOJI}]*$`)
const ALPHABET_TOKEN = new RegExp(`[${ALPHABETS}]+`, 'g')
const ALPHABET_GAP = new RegExp(`[^${ALPHABETS}*| ][^${ALPHABETS}*|]*| [^${ALPHABETS}*|]+`, 'g')

/** And for phrases in plain letters alone, which every page learns. */
const PLAIN_PHRASES = /^[\0-\x7f]*$/
const PLAIN_GAP = /[^a-z\d*| ][^a-z\d*|]*| [^a-z\d*|]+/g
const gapIn = (phrases: string): RegExp =>
  PLAIN_PHRASES.test(phrases) ? PLAIN_GAP : IN_ALPHABETS.test(phrases) ? ALPHABET_GAP : GAP

/** The words of a text as it is written. */
const wordsWritten = (text: string): string[] => text.match(IN_ALPHABETS.test(text) ? ALPHABET_TOKEN : TOKEN) ?? []

/** The words of a text as they are compared. */
const wordsIn = (text: string): string[] => wordsWritten(plain(text.toLowerCase()))

/** How much of a word with any ending is looked up. */
const BEGINNING = 3

/** Hears a phrase as it is met. */
type Found = (concept: Concept, words: string) => void
/** A phrase without a word in it. */
interface Sign {
  symbol: string
  concept: number
}

/** Words of texts that are kept with the phrases they begin. */
const MOST_MET = 20_000
const NO_PHRASES: readonly Phrase[] = []
const NO_COUNTS = new Uint16Array(CONCEPT_NAMES.length)

/** Reads concepts in one language, English beside it. */
export class LexiconReader {
  /** Phrases by their first word, or by its beginning where any ending will do. */
  private readonly byWord = new Map<string, Phrase[]>()
  private readonly byBeginning: Map<string, Phrase[]>[] = [new Map(), new Map(), new Map()]
  /** The phrases that a word of a text may begin, for the words met so far. */
  private readonly begunBy = new Map<string, readonly Phrase[]>()
  private readonly unspaced = new Map<string, { text: string; concept: number }[]>()
  private readonly symbols: Sign[] = []
  private learned = false

  constructor(readonly lexicons: readonly Lexicon[]) {}

  /** Abbreviations whose full stop ends no sentence. */
  get abbreviations(): Set<string> {
    return new Set(this.lexicons.flatMap((lexicon) => phrasesOf(lexicon, 'abbreviation')))
  }

  /** Lexicons are learned when a text is first read: most pages read one or two of them. */
  private learn(): void {
    this.learned = true
    for (const lexicon of this.lexicons) {
      for (let concept = 0; concept < CONCEPT_NAMES.length; concept++) {
        const name = CONCEPT_NAMES[concept] as Concept
        if (name !== 'abbreviation' && name !== 'common') this.learnConcept(lexicon[name], concept)
      }
    }
  }

  private learnConcept(phrases: string, concept: number): void {
    const text = plain(phrases.toLowerCase()).replaceAll(APOSTROPHE_LETTER, "'")
    const unspaced = UNSPACED_TEXT.test(text)
    const compared = text.replace(gapIn(text), ' ').split('|')
    let written: string[] | undefined
    for (let i = 0; i < compared.length; i++) {
      const phrase = (compared[i] as string).trim()
      if (phrase && !unspaced) {
        this.learnPhrase(phrase, concept)
        continue
      }
      written ??= text.split('|')
      if (unspaced && UNSPACED_TEXT.test(written[i] as string)) this.learnUnspaced(written[i] as string, concept)
      else if (phrase) this.learnPhrase(phrase, concept)
      else this.learnSymbol(written[i] as string, concept)
    }
  }

  private learnUnspaced(written: string, concept: number): void {
    const text = wordsIn(written).join('')
    push(this.unspaced, text.slice(0, 2), { text, concept })
  }

  private learnPhrase(compared: string, concept: number): void {
    const end = compared.indexOf(' ')
    const first = end < 0 ? compared : compared.slice(0, end)
    const phrase: Phrase = { concept, compared, words: null }
    if (!first.endsWith('*')) push(this.byWord, first, phrase)
    else if (first !== '*') {
      const beginning = first.slice(0, Math.min(BEGINNING, first.length - 1))
      push(this.byBeginning[beginning.length - 1] as Map<string, Phrase[]>, beginning, phrase)
    }
  }

  private learnSymbol(written: string, concept: number): void {
    const symbol = tidied(written)
    if (symbol) this.symbols.push({ symbol, concept })
  }

  /** Reads a text; `found` hears every phrase as it is met, for evidence that quotes it. */
  read(text: string, found?: Found): Said {
    if (!this.learned) this.learn()
    const said: Said = { anywhere: 0, opens: 0, whole: 0, counts: NO_COUNTS, tokens: 0 }
    const words = wordsIn(text)
    if (this.unspaced.size && UNSPACED_TEXT.test(text)) this.readUnspaced(words.join(''), said, found)
    for (let i = 0; i < this.symbols.length; i++) {
      const { symbol, concept } = this.symbols[i] as Sign
      if (!text.includes(symbol)) continue
      note(said, concept, text.startsWith(symbol), false)
      found?.(CONCEPT_NAMES[concept] as Concept, symbol)
    }
    // Evidence quotes the page as it is written, where its words can be matched one to one.
    const written = found ? wordsWritten(text) : words
    const quoted = written.length === words.length ? written : words
    said.tokens += words.length
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string
      const phrases = this.begunBy.get(word) ?? this.meet(word)
      if (phrases.length) tryPhrases(phrases, words, at, said, quoted, found)
    }
    return said
  }

  /** Looks up the phrases that a word may begin, and keeps them. */
  private meet(word: string): readonly Phrase[] {
    let phrases = this.byWord.get(word) ?? NO_PHRASES
    for (let length = 1; length <= BEGINNING && length <= word.length; length++) {
      const begun = this.byBeginning[length - 1]?.get(word.slice(0, length))
      const own = begun?.filter((phrase) => begins(wordsOfPhrase(phrase)[0] as string, word))
      if (own?.length) phrases = [...phrases, ...own]
    }
    if (this.begunBy.size > MOST_MET) this.begunBy.clear()
    this.begunBy.set(word, phrases)
    return phrases
  }

  private readUnspaced(run: string, said: Said, found?: Found): void {
    said.tokens += run.length >> 1
    for (let at = 0; at < run.length - 1; at++) {
      const candidates = this.unspaced.get(run.slice(at, at + 2))
      if (!candidates) continue
      for (const { text: phrase, concept } of candidates) {
        if (!run.startsWith(phrase, at)) continue
        note(said, concept, at === 0, at <= 1 && phrase.length >= run.length - 3)
        found?.(CONCEPT_NAMES[concept] as Concept, phrase)
      }
    }
  }
}

function tryPhrases(
  phrases: readonly Phrase[],
  words: readonly string[],
  at: number,
  said: Said,
  quoted: readonly string[],
  found?: Found,
): void {
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i] as Phrase
    const end = matchAt(wordsOfPhrase(phrase), 1, words, at + 1)
    if (end < 0) continue
    const whole = at <= 1 && end >= words.length - 2 && end - at >= words.length / 2
    note(said, phrase.concept, at === 0, whole)
    found?.(CONCEPT_NAMES[phrase.concept] as Concept, quoted.slice(at, end).join(' '))
  }
}

function note(said: Said, concept: number, opens: boolean, whole: boolean): void {
  const bit = 1 << concept
  said.anywhere |= bit
  if (opens) said.opens |= bit
  if (whole) said.whole |= bit
  if (said.counts === NO_COUNTS) said.counts = new Uint16Array(CONCEPT_NAMES.length)
  said.counts[concept] = (said.counts[concept] ?? 0) + 1
}

function wordsOfPhrase(phrase: Phrase): string[] {
  phrase.words ??= phrase.compared.split(' ')
  return phrase.words
}

/** Whether a word of a text is the one wanted, or begins as it does where any ending will do. */
const begins = (wanted: string, word: string): boolean =>
  wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted

/** Where a phrase ends if it stands in `words` at `at`, or -1. */
function matchAt(phrase: readonly string[], from: number, words: readonly string[], at: number): number {
  for (let i = from; i < phrase.length; i++) {
    const wanted = phrase[i] as string
    if (wanted === '*') {
      for (let skip = 0; skip <= 3; skip++) {
        const end = matchAt(phrase, i + 1, words, at + skip)
        if (end >= 0) return end
      }
      return -1
    }
    const word = words[at++]
    if (word === undefined || !begins(wanted, word)) return -1
  }
  return at
}

/** A letter to Unicode; in lexicons an apostrophe like the others. */
const APOSTROPHE_LETTER = 'ʼ'
const tidied = (phrase: string): string => phrase.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim()

const phrasesOf = (lexicon: Lexicon, concept: Concept): string[] =>
  lexicon[concept].toLowerCase().split('|').map(tidied).filter(Boolean)

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const readers = new Map<string, LexiconReader>()

/**
 * The reader for a page in `lang` (a BCP 47 tag or ''); a language that is unknown, or whose lexicon is not at hand,
 * is read with English alone.
 */
export function readerFor(lang: string): LexiconReader {
  const own = lexiconAtHand(lexiconFor(lang)) ?? en
  let reader = readers.get(own.lang)
  if (!reader) {
    reader = new LexiconReader(own === en ? [en] : [own, en])
    readers.set(own.lang, reader)
  }
  return reader
}

/**
 * Which lexicon a page in `lang` (a BCP 47 tag or '') is read with beside English, at hand or not: its own, one that
 * reads it as well (that of Norwegian for `nb`), or 'en' where there is none.
 */
export function lexiconFor(lang: string): string {
  const own = primary(lang)
  return SMALL_WORDS.has(own) ? own : en.lang
}

const SAME_LANGUAGE: Record<string, string> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  ms: 'id',
  be: 'ru',
  mo: 'ro',
  ca: 'es',
  gl: 'pt',
  hr: 'cs',
  yue: 'zh',
  zho: 'zh',
}
function primary(lang: string): string {
  const tag = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  return SAME_LANGUAGE[tag] ?? tag
}

/** Scripts that say the language. */
const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0370-\u03ff]/g, 'el'],
]
const TELLING_SCRIPT = new RegExp(SCRIPTS.map(([script]) => script.source).join('|'))
/** How much of a text tells its language. */
export const SAMPLE = 4000
/** The languages of each small word, by their place in `SMALL_WORDS`; twice where one lists it twice. */
let languagesOf: Map<string, number[]> | undefined

/**
 * The language of a text (at least a paragraph of story), or '' if it can't be told. By script where that says it,
 * else by the small words each lexicon lists.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const written =
    TELLING_SCRIPT.test(sample) &&
    SCRIPTS.find(([script]) => (sample.match(script)?.length ?? 0) > sample.length * 0.15)
  if (written) return written[1]
  const words = wordsIn(sample)
  languagesOf ??= smallWords()
  const votes = new Uint16Array(SMALL_WORDS.size)
  const first = new Uint16Array(SMALL_WORDS.size)
  for (let at = 0; at < words.length; at++) {
    for (const lang of languagesOf.get(words[at] as string) ?? NO_LANGUAGES)
      if ((votes[lang] as number)++ === 0) first[lang] = at
  }
  let best = 0
  // Of two languages with as many of their words, the one that is heard first.
  for (let lang = 1; lang < votes.length; lang++) {
    const more = (votes[lang] as number) - (votes[best] as number)
    if (more > 0 || (more === 0 && (first[lang] as number) < (first[best] as number))) best = lang
  }
  return (votes[best] as number) >= Math.max(4, words.length * 0.08) ? ([...SMALL_WORDS.keys()][best] as string) : ''
}
const NO_LANGUAGES: readonly number[] = []

function smallWords(): Map<string, number[]> {
  const languages = new Map<string, number[]>()
  let lang = 0
  for (const common of SMALL_WORDS.values()) {
    for (const word of plain(common.toLowerCase()).split('|')) push(languages, word.trim(), lang)
    lang++
  }
  return languages
}
