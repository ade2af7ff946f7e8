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
  written: string
  /** Words; an ending `*` stands for any ending, `*` alone for up to three words. */
  words: string[] | null
}

const UNSPACED_TEXT = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/

const LOOKALIKES: Record<string, string> = { ı: 'i', ς: 'σ', ي: 'ی', ى: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', آ: 'ا' }
const BEYOND_ASCII = /[\u0080-\uffff]/
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
const PHRASE_TOKEN = /[\p{L}\p{N}\p{M}*]+/gu
const FIRST = /[\p{L}\p{N}\p{M}*]+/u
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
const ALPHABET_PHRASE_TOKEN = new RegExp(`[${ALPHABETS}*]+`, 'g')
const ALPHABET_FIRST = new RegExp(ALPHABET_PHRASE_TOKEN.source)

/** The words of a text as it is written. */
const wordsWritten = (text: string): string[] => text.match(IN_ALPHABETS.test(text) ? ALPHABET_TOKEN : TOKEN) ?? []

/** The words of a text as they are compared. */
const wordsIn = (text: string): string[] => wordsWritten(plain(text.toLowerCase()))

/** A phrase's words as texts are compared, `*` a part of them. */
const phraseWords = (compared: string): string[] =>
  compared.match(IN_ALPHABETS.test(compared) ? ALPHABET_PHRASE_TOKEN : PHRASE_TOKEN) ?? []

/** How much of a word with any ending is looked up. */
const BEGINNING = 3

type Hit = (concept: number, opens: boolean, whole: boolean, words: () => string) => void

/** Words of texts that are kept with the phrases they begin. */
const MOST_MET = 20_000
const NO_COUNTS = new Uint16Array(CONCEPT_NAMES.length)

/** Reads concepts in one language, English beside it. */
export class LexiconReader {
  /** Phrases by their first word, or by its beginning where any ending will do. */
  private readonly byWord = new Map<string, Phrase[]>()
  private readonly byBeginning: Map<string, Phrase[]>[] = [new Map(), new Map(), new Map()]
  /** The phrases that a word of a text may begin, for the words met so far. */
  private readonly begunBy = new Map<string, readonly Phrase[]>()
  private readonly unspaced = new Map<string, { text: string; concept: number }[]>()
  private readonly symbols: [string, number][] = []
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
      CONCEPT_NAMES.forEach((name, concept) => {
        if (name === 'abbreviation' || name === 'common') return
        const text = plain(lexicon[name].toLowerCase()).replaceAll(APOSTROPHE_LETTER, "'")
        const unspaced = UNSPACED_TEXT.test(text)
        const first = IN_ALPHABETS.test(text) ? ALPHABET_FIRST : FIRST
        for (const written of text.split('|')) {
          if (unspaced && UNSPACED_TEXT.test(written)) this.learnUnspaced(written, concept)
          else this.learnPhrase(written, concept, first.exec(written)?.[0])
        }
      })
    }
  }

  private learnUnspaced(written: string, concept: number): void {
    const text = wordsIn(written).join('')
    push(this.unspaced, text.slice(0, 2), { text, concept })
  }

  private learnPhrase(written: string, concept: number, first: string | undefined): void {
    if (!first) {
      const symbol = tidied(written)
      if (symbol) this.symbols.push([symbol, concept])
    } else if (!first.endsWith('*')) {
      push(this.byWord, first, { concept, written, words: null })
    } else if (first !== '*') {
      const beginning = first.slice(0, Math.min(BEGINNING, first.length - 1))
      push(this.byBeginning[beginning.length - 1] as Map<string, Phrase[]>, beginning, {
        concept,
        written,
        words: null,
      })
    }
  }

  /** Reads a text; `found` hears every phrase as it is met, for evidence that quotes it. */
  read(text: string, found?: (concept: Concept, words: string) => void): Said {
    if (!this.learned) this.learn()
    const said: Said = { anywhere: 0, opens: 0, whole: 0, counts: NO_COUNTS, tokens: 0 }
    const hit: Hit = (concept, opens, whole, words) => {
      const bit = 1 << concept
      said.anywhere |= bit
      if (opens) said.opens |= bit
      if (whole) said.whole |= bit
      if (said.counts === NO_COUNTS) said.counts = new Uint16Array(CONCEPT_NAMES.length)
      said.counts[concept] = (said.counts[concept] ?? 0) + 1
      found?.(CONCEPT_NAMES[concept] as Concept, words())
    }
    const words = wordsIn(text)
    if (this.unspaced.size && UNSPACED_TEXT.test(text)) this.readUnspaced(words.join(''), said, hit)
    for (const [symbol, concept] of this.symbols) {
      if (text.includes(symbol)) hit(concept, text.startsWith(symbol), false, () => symbol)
    }
    // Evidence quotes the page as it is written, where its words can be matched one to one.
    const written = found ? wordsWritten(text) : words
    const quoted = written.length === words.length ? written : words
    said.tokens += words.length
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string
      const phrases = this.begunBy.get(word) ?? this.meet(word)
      if (phrases.length) tryPhrases(phrases, words, at, quoted, hit)
    }
    return said
  }

  /** Looks up the phrases that a word may begin, and keeps them. */
  private meet(word: string): readonly Phrase[] {
    const phrases = [
      ...(this.byWord.get(word) ?? []),
      ...this.byBeginning.flatMap((phrases, i) => (word.length > i && phrases.get(word.slice(0, i + 1))) || []),
    ].filter((phrase) => begins(wordsOfPhrase(phrase)[0] as string, word))
    if (this.begunBy.size > MOST_MET) this.begunBy.clear()
    this.begunBy.set(word, phrases)
    return phrases
  }

  private readUnspaced(run: string, said: Said, hit: Hit): void {
    said.tokens += run.length >> 1
    for (let at = 0; at < run.length - 1; at++) {
      const candidates = this.unspaced.get(run.slice(at, at + 2))
      if (!candidates) continue
      for (const { text: phrase, concept } of candidates) {
        if (run.startsWith(phrase, at)) hit(concept, at === 0, at <= 1 && phrase.length >= run.length - 3, () => phrase)
      }
    }
  }
}

function tryPhrases(
  phrases: readonly Phrase[],
  words: readonly string[],
  at: number,
  quoted: readonly string[],
  hit: Hit,
): void {
  for (const phrase of phrases) {
    const end = matchAt(wordsOfPhrase(phrase), 1, words, at + 1)
    if (end < 0) continue
    hit(phrase.concept, at === 0, at <= 1 && end >= words.length - 2 && end - at >= words.length / 2, () =>
      quoted.slice(at, end).join(' '),
    )
  }
}

function wordsOfPhrase(phrase: Phrase): string[] {
  phrase.words ??= phraseWords(phrase.written)
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
/** How much of a text tells its language. */
export const SAMPLE = 4000
const commonWords = new Map<string, string[]>()

/**
 * The language of a text (at least a paragraph of story), or '' if it can't be told. By script where that says it,
 * else by the small words each lexicon lists.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const written = SCRIPTS.find(([script]) => (sample.match(script)?.length ?? 0) > sample.length * 0.15)
  if (written) return written[1]
  const words = wordsIn(sample)
  /** How often a word occurs, and where first. */
  const seen = new Map<string, { times: number; first: number }>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const known = seen.get(word)
    if (known) known.times++
    else seen.set(word, { times: 1, first: at })
  }
  let best = ''
  let most = 0
  let earliest = 0
  for (const [lang, common] of SMALL_WORDS) {
    let votes = 0
    let first = words.length
    for (const small of smallWordsOf(lang, common)) {
      const word = seen.get(small)
      if (!word) continue
      votes += word.times
      if (word.first < first) first = word.first
    }
    if (votes > most || (votes === most && first < earliest)) {
      best = lang
      most = votes
      earliest = first
    }
  }
  return most >= Math.max(4, words.length * 0.08) ? best : ''
}

function smallWordsOf(lang: string, common: string): string[] {
  let words = commonWords.get(lang)
  if (!words) {
    words = plain(common.toLowerCase().trim()).split(/\s*\|\s*/)
    commonWords.set(lang, words)
  }
  return words
}
