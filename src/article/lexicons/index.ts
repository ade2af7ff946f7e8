/**
 * Concepts found in text. A reader of one or two lexicons (the page's language and English, which sites mix in
 * everywhere) is built once and kept; reading a block is one pass over its words.
 */
import { lexiconAtHand } from './at-hand'
import { classOf, HALF, MARK, pairAt, SPACE, WORDLY } from './characters'
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

/** A phrase as it is looked for: its words are split when a text first has the beginning of it. */
interface Phrase {
  concept: number
  written: string
  /** Words; an ending `*` stands for any ending, `*` alone for up to three words. */
  words: string[] | null
}

const TOKEN = /[\p{L}\p{N}\p{M}]+/gu
const UNSPACED_TEXT = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/

const LOOKALIKES: Record<string, string> = { ı: 'i', ς: 'σ', ي: 'ی', ى: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', آ: 'ا' }
/**
 * Lower-case text as it is compared: accents and vowel points off, the spellings of one letter made one. Capitals lose
 * their accents in Greek and gain a dot in Turkish; Persian pages use Arabic letters.
 */
const plain = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, '')
    .normalize('NFC')
    .replace(/[ıςيىكأإآ]/g, (letter) => LOOKALIKES[letter] as string)

/** For each code unit what it is compared as, where that is one unit too: 0 before it is asked for. */
const plainUnits = new Uint16Array(0x10000)
/** Not one unit: a mark that goes, a letter that becomes two, half of a pair. The word is made plain as a whole. */
const NOT_ONE = 0xffff

function plainUnit(unit: number): number {
  const known = plainUnits[unit] as number
  if (known) return known
  const found = classOf(unit)
  // Marks and the parts of Korean syllables change with what stands beside them.
  const alone = (!(found & (MARK | HALF)) && !(unit >= 0x1100 && unit < 0x1200)) || isVowelSign(unit)
  const text = alone ? plain(String.fromCharCode(unit)) : ''
  const made = text.length === 1 ? text.charCodeAt(0) : NOT_ONE
  plainUnits[unit] = made
  return made
}

/** Devanagari marks without which hardly a word is written; none of them joins a letter to be another. */
const isVowelSign = (unit: number): boolean =>
  (unit >= 0x900 && unit <= 0x903) || (unit >= 0x93a && unit <= 0x94f && unit !== 0x93c)

/** A number for a beginning of a word; different words may share it. */
const HASH_START = 7
const hashOn = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) & 0x3fffffff
function hashOf(word: string): number {
  let hash = HASH_START
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at))
  return hash
}
/** How much of a word with any ending is looked up. */
const BEGINNING = 3

/** The words of a text as they are compared; cut out only where they are asked for. */
class Words {
  /** Numbers of the words, and of their first one, two and three units. */
  readonly hashes: number[] = []
  private readonly hashesAt: number[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private readonly made: (string | undefined)[] = []
  private readonly lower: string

  constructor(text: string) {
    const lower = text.toLowerCase()
    this.lower = lower
    let start = -1
    let hash = 0
    let one = 0
    let two = 0
    let three = 0
    let asWhole = false
    for (let at = 0; at <= lower.length; at++) {
      const unit = at < lower.length ? lower.charCodeAt(at) : 32
      let found = classOf(unit)
      if (found & HALF) found = pairAt(lower, at)
      if (found & WORDLY) {
        if (start < 0) {
          start = at
          hash = HASH_START
          one = two = three = 0
          asWhole = false
        }
        const compared = unit < 0x80 ? unit : plainUnit(unit)
        if (compared === NOT_ONE) asWhole = true
        hash = hashOn(hash, compared)
        const length = at - start
        if (length === 0) one = hash
        else if (length === 1) two = hash
        else if (length === 2) three = hash
      } else if (start >= 0) {
        if (asWhole) this.addWhole(start, at)
        else this.add(start, at, hash, one, two, three)
        start = -1
      }
      if (found & HALF) at++
    }
  }

  private add(start: number, end: number, hash: number, one: number, two: number, three: number): void {
    this.starts.push(start)
    this.ends.push(end)
    this.hashes.push(hash)
    this.hashesAt.push(one, two, three)
  }

  private addWhole(start: number, end: number): void {
    const word = plain(this.lower.slice(start, end))
    if (!word) return
    this.made[this.hashes.length] = word
    const upTo = (length: number): number => (word.length >= length ? hashOf(word.slice(0, length)) : 0)
    this.add(start, end, hashOf(word), upTo(1), upTo(2), upTo(3))
  }

  get length(): number {
    return this.hashes.length
  }

  /** The number of the first `length` (1 … 3) units of a word, 0 for a shorter one. */
  beginning(index: number, length: number): number {
    return this.hashesAt[index * BEGINNING + length - 1] as number
  }

  at(index: number): string | undefined {
    if (index >= this.hashes.length) return undefined
    const made = this.made[index]
    if (made !== undefined) return made
    let word = this.lower.slice(this.starts[index], this.ends[index])
    for (let at = 0; at < word.length; at++) {
      if (word.charCodeAt(at) < 0x80) continue
      word = plain(word)
      break
    }
    this.made[index] = word
    return word
  }

  all(): string[] {
    return this.hashes.map((_, index) => this.at(index) as string)
  }
}

type Hit = (concept: number, opens: boolean, whole: boolean, words: () => string) => void

const NO_COUNTS = new Uint16Array(CONCEPT_NAMES.length)

/** Reads concepts in one language, English beside it. */
export class LexiconReader {
  /** Phrases by the number of their first word, or of its beginning where any ending will do. */
  private readonly byWord = new Map<number, Phrase[]>()
  private readonly byBeginning: Map<number, Phrase[]>[] = [new Map(), new Map(), new Map()]
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
        const text = lexicon[name].toLowerCase()
        const unspaced = UNSPACED_TEXT.test(text)
        for (let start = 0; start <= text.length; ) {
          const bar = text.indexOf('|', start)
          const end = bar < 0 ? text.length : bar
          this.learnPhrase(text, start, end, concept, unspaced)
          start = end + 1
        }
      })
    }
  }

  private learnPhrase(text: string, from: number, to: number, concept: number, mayBeUnspaced: boolean): void {
    let at = from
    let hash = HASH_START
    let length = 0
    let simple = true
    for (; at < to; at++) {
      const unit = text.charCodeAt(at)
      if (classOf(unit) & WORDLY && unit !== APOSTROPHE_LETTER) {
        const compared = unit < 0x80 ? unit : plainUnit(unit)
        if (compared === NOT_ONE) simple = false
        hash = hashOn(hash, compared)
        length++
        if (length <= BEGINNING) this.beginnings[length - 1] = hash
      } else if (length || unit === 0x2a || classOf(unit) & HALF) break
      else if (!(classOf(unit) & SPACE)) simple = false
    }
    const phrase: Phrase = { concept, written: text.slice(from, to), words: null }
    if (!length || !simple || mayBeUnspaced) {
      this.learnOdd(phrase)
    } else if (text.charCodeAt(at) === 0x2a && at < to) {
      const upTo = Math.min(BEGINNING, length) - 1
      push(this.byBeginning[upTo] as Map<number, Phrase[]>, this.beginnings[upTo] as number, phrase)
    } else push(this.byWord, hash, phrase)
  }
  private readonly beginnings = [0, 0, 0]

  /** Phrases without spaces, symbols, letters that take more than a look. */
  private learnOdd(phrase: Phrase): void {
    const written = tidied(phrase.written)
    if (!written) return
    if (UNSPACED_TEXT.test(written)) {
      const text = plain(written).replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
      push(this.unspaced, text.slice(0, 2), { text, concept: phrase.concept })
      return
    }
    const first = wordsIn(phrase)[0]
    if (!first) this.symbols.push([written, phrase.concept])
    if (!first || first === '*') return
    if (first.endsWith('*')) {
      const beginning = first.slice(0, Math.min(BEGINNING, first.length - 1))
      push(this.byBeginning[beginning.length - 1] as Map<number, Phrase[]>, hashOf(beginning), phrase)
    } else push(this.byWord, hashOf(first), phrase)
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
    const words = new Words(text)
    if (this.unspaced.size && UNSPACED_TEXT.test(text)) this.readUnspaced(words.all().join(''), said, hit)
    for (const [symbol, concept] of this.symbols) {
      if (text.includes(symbol)) hit(concept, text.startsWith(symbol), false, () => symbol)
    }
    // Evidence quotes the page as it is written, where its words can be matched one to one.
    const written = found ? text.match(TOKEN) : null
    const quoted = found ? (written?.length === words.length ? written : words.all()) : []
    said.tokens += words.length
    const [one, two, three] = this.byBeginning as [Map<number, Phrase[]>, Map<number, Phrase[]>, Map<number, Phrase[]>]
    for (let at = 0; at < words.length; at++) {
      const exact = this.byWord.get(words.hashes[at] as number)
      if (exact) tryPhrases(exact, words, at, quoted, hit)
      if (one.size) tryPhrases(one.get(words.beginning(at, 1)), words, at, quoted, hit)
      if (two.size) tryPhrases(two.get(words.beginning(at, 2)), words, at, quoted, hit)
      if (three.size) tryPhrases(three.get(words.beginning(at, 3)), words, at, quoted, hit)
    }
    return said
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
  phrases: Phrase[] | undefined,
  words: Words,
  at: number,
  quoted: readonly string[],
  hit: Hit,
): void {
  if (!phrases) return
  for (const phrase of phrases) {
    phrase.words ??= wordsIn(phrase)
    const end = matchAt(phrase.words, 0, words, at)
    if (end < 0) continue
    hit(phrase.concept, at === 0, at <= 1 && end >= words.length - 2 && end - at >= words.length / 2, () =>
      quoted.slice(at, end).join(' '),
    )
  }
}

/** Where a phrase ends if it stands in `words` at `at`, or -1. */
function matchAt(phrase: string[], from: number, words: Words, at: number): number {
  for (let i = from; i < phrase.length; i++) {
    const wanted = phrase[i] as string
    if (wanted === '*') {
      for (let skip = 0; skip <= 3; skip++) {
        const end = matchAt(phrase, i + 1, words, at + skip)
        if (end >= 0) return end
      }
      return -1
    }
    const word = words.at(at++)
    if (word === undefined) return -1
    if (wanted.endsWith('*') ? !word.startsWith(wanted.slice(0, -1)) : word !== wanted) return -1
  }
  return at
}

/** A phrase's words as texts are compared, `*` a part of them. */
function wordsIn({ written }: Phrase): string[] {
  const words: string[] = []
  let start = -1
  let simple = true
  for (let at = 0; at <= written.length; at++) {
    const unit = at < written.length ? written.charCodeAt(at) : 32
    if (unit === 0x2a || (classOf(unit) & (WORDLY | HALF) && unit !== APOSTROPHE_LETTER)) {
      if (start < 0) start = at
      if (unit >= 0x80) simple = false
    } else if (start >= 0) {
      const word = written.slice(start, at)
      const compared = simple ? word : plain(word)
      if (compared) words.push(compared)
      start = -1
      simple = true
    }
  }
  return words
}

/** A letter to Unicode; in lexicons an apostrophe like the others. */
const APOSTROPHE_LETTER = 0x2bc
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

/** Scripts that say the language: code units from, to. */
const SCRIPTS: [from: number, to: number, lang: string][] = [
  [0x3040, 0x30ff, 'ja'],
  [0xac00, 0xd7af, 'ko'],
  [0x4e00, 0x9fff, 'zh'],
  [0x0590, 0x05ff, 'he'],
  [0x0900, 0x097f, 'hi'],
  [0x0370, 0x03ff, 'el'],
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
  const inScript = SCRIPTS.map(() => 0)
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at)
    if (unit < 0x370) continue
    const script = SCRIPTS.findIndex(([from, to]) => unit >= from && unit <= to)
    if (script >= 0) inScript[script] = (inScript[script] as number) + 1
  }
  const written = SCRIPTS.find((_, script) => (inScript[script] as number) > sample.length * 0.15)
  if (written) return written[2]
  const words = new Words(sample)
  /** How often a word occurs, and where first. */
  const seen = new Map<string, { times: number; first: number }>()
  for (let at = 0; at < words.length; at++) {
    const word = words.at(at) as string
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
    for (const small of wordsOf(lang, common)) {
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

function wordsOf(lang: string, common: string): string[] {
  let words = commonWords.get(lang)
  if (!words) {
    words = plain(common.toLowerCase())
      .split('|')
      .map((word) => word.trim())
    commonWords.set(lang, words)
  }
  return words
}
