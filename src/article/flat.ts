/**
 * Pages without block structure: text files, runs of lines, documents whose paragraph ends were lost so that two
 * sentences touch ("…his release.Troufanov, 29, was…" in the document Lede was born from).
 */

/**
 * A lost paragraph end: a sentence's stop, closing quotes, and at once a capital that begins a word of two letters or
 * more. What stands before the stop must be a word of three small letters or a number's or quote's end, so that
 * "U.S.", "Node.js", "3.5", "example.com", "St.Gallen" and initials stay whole.
 */
const GLUE =
  /(?<=(?:[\p{Ll}\p{Lo}\p{M}]{3}|[\p{Ll}\p{M}][)\]]|\d{2}|[\p{Ll}\p{M}]%)[.!?…]["”’»)]{0,2}|[\p{Ll}\p{M}]{2}[.!?]["”»]|\p{Ll}{3}:)(?=["“‘«„¿¡(]{0,2}(?:\p{Lu}[\p{Ll}\p{M}]+['’]?[\p{Ll}\p{M}]*[\s,.:;!?'’-]|(?:I|A|À|É|Y|O|E|И|В|К|С|Я|У|О|А)\s))/gu

/** What only looks like a lost paragraph end: names of files, programs, hosts and products. */
const DOTTED_NAME = /^(?:[A-Z][\p{L}\d]*\.)+[\p{L}\d]+$/u

/**
 * Where a run of text should be cut into paragraphs because their ends were lost; offsets into `raw`.
 * One suspicious place alone is no evidence of a damaged document unless both sides are long enough to be sentences.
 */
export function splitGlued(raw: string): number[] {
  if (raw.length < 40) return []
  const cuts: number[] = []
  const dotted: number[] = []
  GLUE.lastIndex = 0
  for (let match = GLUE.exec(raw); match; match = GLUE.exec(raw)) {
    const at = match.index
    GLUE.lastIndex = at + 1
    if (at === 0 || /https?:\S*$/.test(raw.slice(Math.max(0, at - 80), at))) continue
    if (isDottedName(raw, at)) dotted.push(at)
    else cuts.push(at)
  }
  // In a document that has lost two paragraph ends for sure, "…held in Gaza.Russias Chief Rabbi…" is a third.
  if (cuts.length >= 2) {
    cuts.push(
      ...dotted.filter(
        (at) =>
          /(?:\S+\s+){5}\S+$/.test(raw.slice(Math.max(0, at - 200), at)) &&
          /^\S+\s+(?:[^\s.!?]+\s+){4}/.test(raw.slice(at, at + 200)),
      ),
    )
    cuts.sort((a, b) => a - b)
  }
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

function isDottedName(raw: string, at: number): boolean {
  const before = raw.slice(0, at).match(/\S+$/)?.[0] ?? ''
  const after = raw.slice(at).match(/^\S+/)?.[0] ?? ''
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
