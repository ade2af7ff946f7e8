/**
 * Concepts found in text. A reader of one or two lexicons (the page's language and English, which sites mix in
 * everywhere) is built once and kept; reading a block is one pass over its words.
 */
import { CONCEPTS, type Concept, type Lexicon } from './concepts'
import { LEXICONS } from './languages'

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

export const says = (said: Said, concept: Concept): boolean => (said.anywhere & (1 << BIT[concept])) !== 0
export const opensWith = (said: Said, concept: Concept): boolean => (said.opens & (1 << BIT[concept])) !== 0
export const isWholly = (said: Said, concept: Concept): boolean => (said.whole & (1 << BIT[concept])) !== 0
export const countOf = (said: Said, concept: Concept): number => said.counts[BIT[concept]] ?? 0

interface Phrase {
  concept: number
  /** Words; an ending `*` stands for any ending, `*` alone for up to three words. */
  words: string[]
}

const TOKEN = /[\p{L}\p{N}\p{M}]+/gu
const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/
const tokensOf = (text: string): string[] => plain(text).match(TOKEN) ?? []

const LOOKALIKES: Record<string, string> = { ı: 'i', ς: 'σ', ي: 'ی', ى: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', آ: 'ا' }
/**
 * Text as it is compared: lower case, accents and vowel points off, the spellings of one letter made one. Capitals
 * lose their accents in Greek and gain a dot in Turkish; Persian pages use Arabic letters.
 */
function plain(text: string): string {
  const lower = text.toLowerCase()
  if (!/[^\x20-\x7e\s]/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, '')
    .normalize('NFC')
    .replace(/[ıςيىكأإآ]/g, (letter) => LOOKALIKES[letter] as string)
}

/** Reads concepts in one language, English beside it. */
export class LexiconReader {
  private readonly byWord = new Map<string, Phrase[]>()
  private readonly byStart = new Map<string, Phrase[]>()
  private readonly unspaced = new Map<string, { text: string; concept: number }[]>()
  private readonly symbols: [string, number][] = []
  readonly abbreviations = new Set<string>()

  constructor(readonly lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) {
      for (const abbreviation of phrasesOf(lexicon, 'abbreviation')) this.abbreviations.add(abbreviation)
      for (const concept of CONCEPT_NAMES) {
        if (concept === 'abbreviation' || concept === 'common') continue
        for (const phrase of phrasesOf(lexicon, concept)) this.learn(phrase, BIT[concept])
      }
    }
  }

  private learn(phrase: string, concept: number): void {
    if (UNSPACED.test(phrase)) {
      const text = plain(phrase).replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
      push(this.unspaced, text.slice(0, 2), { text, concept })
      return
    }
    const words = plain(phrase)
      .split(/[^\p{L}\p{N}\p{M}*]+/u)
      .filter(Boolean)
    const first = words[0]
    if (!first) this.symbols.push([phrase, concept])
    if (!first || first === '*') return
    if (first.endsWith('*')) push(this.byStart, first.slice(0, Math.min(3, first.length - 1)), { concept, words })
    else push(this.byWord, first, { concept, words })
  }

  /** Reads a text; `found` hears every phrase as it is met, for evidence that quotes it. */
  read(text: string, found?: (concept: Concept, words: string) => void): Said {
    const counts = new Uint16Array(CONCEPT_NAMES.length)
    const said: Said = { anywhere: 0, opens: 0, whole: 0, counts, tokens: 0 }
    const hit = (concept: number, opens: boolean, whole: boolean, words: () => string): void => {
      const bit = 1 << concept
      said.anywhere |= bit
      if (opens) said.opens |= bit
      if (whole) said.whole |= bit
      counts[concept] = (counts[concept] ?? 0) + 1
      found?.(CONCEPT_NAMES[concept] as Concept, words())
    }
    if (this.unspaced.size && UNSPACED.test(text)) this.readUnspaced(plain(text), said, hit)
    for (const [symbol, concept] of this.symbols) {
      if (text.includes(symbol)) hit(concept, text.startsWith(symbol), false, () => symbol)
    }
    const tokens = tokensOf(text)
    // Evidence quotes the page as it is written, where its words can be matched one to one.
    const written = found ? text.match(TOKEN) : null
    const quoted = written?.length === tokens.length ? written : tokens
    said.tokens += tokens.length
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as string
      const exact = this.byWord.get(token)
      if (exact) this.tryPhrases(exact, tokens, at, quoted, hit)
      if (this.byStart.size) {
        for (let length = 1; length <= 3 && length <= token.length; length++) {
          const started = this.byStart.get(token.slice(0, length))
          if (started) this.tryPhrases(started, tokens, at, quoted, hit)
        }
      }
    }
    return said
  }

  private tryPhrases(
    phrases: Phrase[],
    tokens: string[],
    at: number,
    quoted: readonly string[],
    hit: (concept: number, opens: boolean, whole: boolean, words: () => string) => void,
  ): void {
    for (const phrase of phrases) {
      const end = matchAt(phrase.words, 0, tokens, at)
      if (end < 0) continue
      hit(phrase.concept, at === 0, at <= 1 && end >= tokens.length - 2 && end - at >= tokens.length / 2, () =>
        quoted.slice(at, end).join(' '),
      )
    }
  }

  private readUnspaced(
    text: string,
    said: Said,
    hit: (concept: number, opens: boolean, whole: boolean, words: () => string) => void,
  ): void {
    const run = text.replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
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

/** Where a phrase ends if it stands in `tokens` at `at`, or -1. */
function matchAt(words: string[], word: number, tokens: string[], at: number): number {
  for (let i = word; i < words.length; i++) {
    const wanted = words[i] as string
    if (wanted === '*') {
      for (let skip = 0; skip <= 3; skip++) {
        const end = matchAt(words, i + 1, tokens, at + skip)
        if (end >= 0) return end
      }
      return -1
    }
    const token = tokens[at++]
    if (token === undefined) return -1
    if (wanted.endsWith('*') ? !token.startsWith(wanted.slice(0, -1)) : token !== wanted) return -1
  }
  return at
}

const phrasesOf = (lexicon: Lexicon, concept: Concept): string[] =>
  lexicon[concept]
    .toLowerCase()
    .split('|')
    .map((phrase) => phrase.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim())
    .filter(Boolean)

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const readers = new Map<string, LexiconReader>()

/** The reader for a page in `lang` (a BCP 47 tag or ''); unknown languages are read with English alone. */
export function readerFor(lang: string): LexiconReader {
  const own = primary(lang)
  const known = LEXICONS.find((lexicon) => lexicon.lang === own)
  const key = known ? own : 'en'
  let reader = readers.get(key)
  if (!reader) {
    const english = LEXICONS.find((lexicon) => lexicon.lang === 'en') as Lexicon
    reader = new LexiconReader(known && known !== english ? [known, english] : [english])
    readers.set(key, reader)
  }
  return reader
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

const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0370-\u03ff]/g, 'el'],
]
let commonWords: Map<string, string[]> | undefined

/**
 * The language of a text (at least a paragraph of story), or '' if it can't be told. By script where that says it,
 * else by the small words each lexicon lists.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 4000)
  for (const [script, lang] of SCRIPTS) if ((sample.match(script)?.length ?? 0) > sample.length * 0.15) return lang
  if (!commonWords) {
    commonWords = new Map()
    for (const lexicon of LEXICONS)
      for (const word of phrasesOf(lexicon, 'common')) push(commonWords, plain(word), lexicon.lang)
  }
  const votes = new Map<string, number>()
  const tokens = tokensOf(sample)
  for (const token of tokens)
    for (const lang of commonWords.get(token) ?? []) votes.set(lang, (votes.get(lang) ?? 0) + 1)
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  return best && best[1] >= Math.max(4, tokens.length * 0.08) ? best[0] : ''
}
