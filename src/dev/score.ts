/** How a text is judged against a truth: pure functions, the collections' own metrics. */

export interface Shingles {
  precision: number
  recall: number
  f1: number
  /** Runs of the text that the truth has not, and of the truth that the text has not. */
  extra: number
  missing: number
}

const TOKEN = /[\p{L}\p{M}\p{N}_]+/gu
const RUN = 4

/** The words of a text, as they stand. */
export const tokens = (text: string): string[] => text.match(TOKEN) ?? []

/** All runs of 4 tokens with their number; a shorter text is one run. */
export function shingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (let start = 0; start < lastStart(words.length); start++) {
    const run = words.slice(start, start + RUN).join(' ')
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

const lastStart = (words: number): number => (words === 0 ? 0 : Math.max(1, words - RUN + 1))

/** Overlap of a text with the true body, by runs of 4 tokens, counted. Nothing expected and nothing found is full marks. */
export function scoreShingles(text: string, truth: string): Shingles {
  const found = shingles(tokens(text))
  const wanted = shingles(tokens(truth))
  let hits = 0
  for (const [run, count] of wanted) hits += Math.min(count, found.get(run) ?? 0)
  const extra = total(found) - hits
  const missing = total(wanted) - hits
  if (extra === 0 && missing === 0) return { precision: 1, recall: 1, f1: 1, extra, missing }
  const precision = share(hits, hits + extra, 0)
  const recall = share(hits, hits + missing, 0)
  return { precision, recall, f1: f1(precision, recall), extra, missing }
}

const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)

/** The part of a whole; `ofNothing` where there is no whole. */
export const share = (part: number, whole: number, ofNothing = 1): number => (whole === 0 ? ofNothing : part / whole)

export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

export const mean = (values: readonly number[]): number =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
    0,
  )

/** The value that `part` (0 to 1) of all values do not exceed; 0 where there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? 0
}

export interface Phrases {
  /** Phrases of `with` that are there, and that are not. */
  present: string[]
  missing: string[]
  /** Phrases of `without` that are there all the same. */
  unwanted: string[]
}

/** Which phrases are in the text; white space is folded on both sides. */
export function scorePhrases(text: string, wanted: readonly string[], unwanted: readonly string[]): Phrases {
  const folded = foldSpace(text)
  const isThere = (phrase: string): boolean => folded.includes(foldSpace(phrase))
  return {
    present: wanted.filter(isThere),
    missing: wanted.filter((phrase) => !isThere(phrase)),
    unwanted: unwanted.filter(isThere),
  }
}

export const foldSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Letters and digits only, case folded: what two people would agree is the same wording. */
export const fold = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

export interface Snippet {
  kind: string
  text: string
}

export interface Labels {
  hidden: Snippet[]
  leaked: Snippet[]
  kept: string[]
  lost: string[]
}

/**
 * Which snippets to hide are gone from the text, and which snippets to keep are still there, in the text or in one of
 * the other places a reader shows (title, byline, date, captions).
 */
export function scoreLabels(
  text: string,
  elsewhere: readonly string[],
  mustHide: readonly Snippet[],
  mustKeep: readonly string[],
): Labels {
  const body = fold(text)
  const places = [body, ...elsewhere.map(fold)]
  const leaks = (snippet: Snippet): boolean => body.includes(fold(snippet.text))
  const isKept = (snippet: string): boolean => places.some((place) => place.includes(fold(snippet)))
  return {
    hidden: mustHide.filter((snippet) => !leaks(snippet)),
    leaked: mustHide.filter(leaks),
    kept: mustKeep.filter(isKept),
    lost: mustKeep.filter((snippet) => !isKept(snippet)),
  }
}

/** True if one title is the other, or contains it; case, spaces and punctuation do not count. */
export function agreeOnTitle(found: string, truth: string): boolean {
  const [a, b] = [fold(found), fold(truth)]
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a))
}

/** Words between two names, as far as the bylines of the collections use them. */
const BETWEEN_NAMES = /\s*[,;|/&·•\n]\s*|\s+(?:and|und|y|e|et|og|och|en|i|a|ja|ve|и|та|و)\s+/u

/** The names of a byline, folded; the word before the first name ("By") is not one of them. */
export function names(byline: string): Set<string> {
  const bare = byline.replace(/^\s*(?:by|von|par|por|di|door|od|av|af)\s+/iu, '')
  return new Set(
    bare
      .split(BETWEEN_NAMES)
      .map(fold)
      .filter((name) => name !== ''),
  )
}

/** 1 where the same people are named, 0 where nobody is shared; between them twice the shared over all names of both. */
export function agreeOnAuthors(byline: string, truth: readonly string[]): number {
  const found = names(byline)
  const wanted = new Set(truth.flatMap((author) => [...names(author)]))
  const shared = [...wanted].filter((name) => found.has(name)).length
  return share(2 * shared, found.size + wanted.size)
}

/** True if both name the same calendar day, as each states it or in universal time. */
export function agreeOnDay(found: string, truth: string): boolean {
  const wanted = days(truth)
  return days(found).some((day) => wanted.includes(day))
}

function days(date: string): string[] {
  const stated = /^\s*(\d{4}-\d{2}-\d{2})/.exec(date)?.[1]
  const time = Date.parse(date.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T'))
  const universal = Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
  return [stated, universal].filter((day) => day !== undefined)
}

export interface Line {
  text: string
  /** Place among the lines of its text, from 0. */
  index: number
  /** Runs of 4 tokens that begin in the line, and how many of them the other text has not. */
  runs: number
  foreign: number
}

/**
 * The lines of a text that another text has not: those where most runs, or many of them, are foreign.
 * Runs that only cross into a foreign neighbour do not make a line foreign.
 */
export function foreignLines(text: string, other: string): Line[] {
  const left = shingles(tokens(other))
  const lines = text.split('\n').map((line, index): Line => ({ text: foldSpace(line), index, runs: 0, foreign: 0 }))
  const words = lines.flatMap((line) => tokens(line.text).map((word) => ({ word, line })))
  for (let start = 0; start < lastStart(words.length); start++) {
    const run = words.slice(start, start + RUN)
    const key = run.map(({ word }) => word).join(' ')
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    const line = run[0]?.line
    if (!line) continue
    line.runs++
    if (count === 0) line.foreign++
  }
  return lines.filter((line) => line.foreign >= RUN + 2 || (line.foreign > 0 && line.foreign > line.runs / 2))
}

/** The lines that only one of two texts has; lines that merely moved are in neither list. */
export function changedLines(before: string, after: string): { lost: string[]; gained: string[] } {
  return { lost: linesWithout(before, after), gained: linesWithout(after, before) }
}

function linesWithout(text: string, other: string): string[] {
  const left = new Map<string, number>()
  for (const line of other.split('\n')) left.set(foldSpace(line), (left.get(foldSpace(line)) ?? 0) + 1)
  return text
    .split('\n')
    .map(foldSpace)
    .filter((line) => {
      const count = left.get(line) ?? 0
      if (count > 0) left.set(line, count - 1)
      return line !== '' && count === 0
    })
}
