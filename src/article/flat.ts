/**
 * Pages without block structure: text files, runs of lines, documents whose paragraph ends were lost so that two
 * sentences touch ("…his release.Troufanov, 29, was…" in the document Lede was born from).
 */

import { classOf, HALF, LETTER, LOWER, MARK, NUMBER, SPACE, UPPER } from './lexicons/characters'

/**
 * A lost paragraph end: a sentence's stop, closing quotes, and at once a capital that begins a word of two letters or
 * more. What stands before the stop must be a word of three small letters or a number's or quote's end, so that
 * "U.S.", "Node.js", "3.5", "example.com", "St.Gallen" and initials stay whole.
 */
const GLUE =
  /(?<=(?:[\p{Ll}\p{Lo}\p{M}]{3}|(?<![\p{L}.])\p{Ll}{2}|[\p{Ll}\p{M}][)\]]|\d{2}|\d%)[.!?…]["”’»)]{0,2}|[\p{Ll}\p{M}]{2}[.!?]["”»]|\p{Ll}{3}:)(?=["“‘«„¿¡(]{0,2}(?:\p{Lu}[\p{Ll}\p{M}]+['’]?[\p{Ll}\p{M}]*[\s,.:;!?'’-]|(?:I|A|À|É|Y|O|E|И|В|К|С|Я|У|О|А|І|Η|Ο|Ω)\s))/gu

/** What only looks like a lost paragraph end: names of files, programs, hosts and products. */
const DOTTED_NAME = /^(?:[A-Z][\p{L}\d]*\.)+[\p{L}\d]+$/u

/**
 * Where a run of text should be cut into paragraphs because their ends were lost; offsets into `raw`.
 * One suspicious place alone is no evidence of a damaged document unless both sides are long enough to be sentences.
 */
export function splitGlued(raw: string): number[] {
  if (raw.length < 40) return []
  const from = firstSuspect(raw)
  if (from < 0) return []
  const cuts: number[] = []
  const dotted: number[] = []
  GLUE.lastIndex = from
  for (let match = GLUE.exec(raw); match; match = GLUE.exec(raw)) {
    const at = match.index
    GLUE.lastIndex = at + 1
    if (at === 0 || /(?:https?:|www\.)\S*$/.test(raw.slice(Math.max(0, at - 80), at))) continue
    if (isDottedName(raw, at)) dotted.push(at)
    else cuts.push(at)
  }
  // In a document that has lost two paragraph ends for sure, "…held in Gaza.Russias Chief Rabbi…" is a third. Alone it
  // needs a long sentence on each side: German sentences end in capitalised nouns.
  const sides = cuts.length >= 2 ? /(?:\S+\s+){5}\S+$/ : /(?:[^\s.]+\s+){6}\S+$/
  const behind = cuts.length >= 2 ? /^\S+\s+(?:[^\s.!?]+\s+){4}/ : /^\S+\s+(?:[^\s.!?]+\s+){3}/
  const lost = dotted.filter(
    (at) => sides.test(raw.slice(Math.max(0, at - 200), at)) && behind.test(raw.slice(at, at + 200)),
  )
  if (lost.length) cuts.push(...lost)
  cuts.sort((a, b) => a - b)
  let start = 0
  return cuts.filter((cut, i) => {
    const next = cuts[i + 1] ?? raw.length
    const colon = raw.charAt(cut - 1) === ':'
    if (splitsQuote(raw, start, cut)) return false
    // A colon ends a label ("A Message from the editors:Dear readers,"), never a paragraph of its own in running text.
    if (colon && cut - start > 80) return false
    if (!colon && (cut - start < 12 || next - cut < 8) && cuts.length === 1) return false
    start = cut
    return true
  })
}

/** The first stop that a capital follows at once, roughly as `GLUE` wants it, or -1: most texts have none. */
function firstSuspect(raw: string): number {
  let first = -1
  for (const stop of '.!?…:') {
    for (let at = raw.indexOf(stop, 1); at >= 0 && (first < 0 || at < first); at = raw.indexOf(stop, at + 1)) {
      if (isSuspect(raw, at)) first = at
    }
  }
  return first
}

function isSuspect(raw: string, stop: number): boolean {
  const before = classOf(raw.charCodeAt(stop - 1))
  if (!(before & (LETTER | NUMBER | MARK | HALF)) && !')]%'.includes(raw.charAt(stop - 1))) return false
  if (before & UPPER) return false
  let at = stop + 1
  while (at < raw.length && at < stop + 5 && '"”’»)“‘«„¿¡('.includes(raw.charAt(at))) at++
  if (at + 1 >= raw.length || !(classOf(raw.charCodeAt(at)) & (UPPER | HALF))) return false
  return (classOf(raw.charCodeAt(at + 1)) & (LOWER | MARK | SPACE | HALF)) !== 0
}

/** More than this around a stop is no name; looking further would cost a long text its length at each stop. */
const LONGEST_NAME = 200

function isDottedName(raw: string, at: number): boolean {
  const before = raw.slice(Math.max(0, at - LONGEST_NAME), at).match(/\S+$/)?.[0] ?? ''
  const after = raw.slice(at, at + LONGEST_NAME).match(/^\S+/)?.[0] ?? ''
  const joined = (before + after).replace(/[,;:!?"”’)]+$/, '')
  // "React.Component", "System.Out": capital before the stop too, and one word on each side.
  return DOTTED_NAME.test(joined) && /^[\p{L}\d]+\.$/u.test(before) && /^\p{Lu}/u.test(before) && joined.length < 40
}

/**
 * A straight quotation mark beside a stop closes what is open and opens what is not: of the two places beside it only
 * one is a paragraph end.
 */
function splitsQuote(raw: string, start: number, cut: number): boolean {
  const marks = (end: number): number => raw.slice(start, end).split('"').length - 1
  if (raw.charAt(cut) === '"') return marks(cut) % 2 === 1
  if (raw.charAt(cut - 1) === '"') return marks(cut) % 2 === 1
  return false
}
