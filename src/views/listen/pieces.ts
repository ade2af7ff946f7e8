/**
 * What is read aloud: the story in pieces of a sentence or a clause, each knowing where it stands. Engines fall silent
 * in long texts (Chromium's distant voices after some fifteen seconds), so no piece is long.
 */
import { repeatedAsides } from '../asides'
import { languageOf } from './voices'

/** The text of one block, and the text nodes it is made of. */
export interface Passage {
  text: string
  /** Each node's characters begin at `start` of the text. */
  nodes: { node: Text; start: number }[]
  heading: boolean
  /** BCP 47, where the text is marked as another language than the article's; else empty. */
  lang: string
}

/** What is said in one go. */
export interface Piece {
  text: string
  /** BCP 47, where it is in another language than the rest; else empty. */
  lang: string
  /** Numbers of its sentence and its passage, counted through the whole reading. */
  sentence: number
  paragraph: number
  /** Milliseconds of silence before it. */
  pause: number
}

/** A piece that knows its place: it and its sentence as offsets into the passage. */
export interface PlacedPiece extends Piece {
  passage: Passage
  start: number
  whole: { start: number; end: number }
}

/** Characters a piece has at most: ten seconds and more at the usual pace. */
const MOST = 180
/** Shorter sentences go with the next: an initial, a "No." are no breath of their own. */
const FEWEST = 12
const PAUSE_AT_HEADING = 600

/** What is seen and not read out: pictures, tables and code, notes' numbers. */
const SILENT =
  'figure, figcaption, table, pre, svg, audio, video, iframe, object, button, input, select, textarea, script, style, ' +
  'template, rt, rp, annotation, annotation-xml, [hidden], [aria-hidden="true"], ' +
  'details:not([open]) > :not(summary), sup:has(> a[href*="#"]), a[role="doc-noteref"], a[role="doc-backlink"]'
const BLOCK =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, div, section, article, header, footer, details, ' +
  'summary, address, hr, math[display="block"], figure, table, pre, aside'
const HEADING = 'h1, h2, h3, h4, h5, h6'

/** The pieces of these parts of the reader, in order. */
export function piecesOf(parts: Iterable<Element>, lang: string): PlacedPiece[] {
  const pieces: PlacedPiece[] = []
  const own = segmenter(lang)
  let sentence = -1
  let before: Passage | null = null
  const passages = [...parts].flatMap((part) => passagesOf(part, lang))
  for (const [paragraph, passage] of passages.entries()) {
    let pause = before && (passage.heading || before.heading) ? PAUSE_AT_HEADING : 0
    for (const whole of sentencesOf(passage.text, passage.lang ? segmenter(passage.lang) : own)) {
      sentence++
      for (const { start, end } of clausesOf(passage.text, whole)) {
        const text = passage.text.slice(start, end)
        pieces.push({ text, lang: passage.lang, sentence, paragraph, pause, passage, start, whole })
        pause = 0
      }
    }
    before = passage
  }
  return pieces
}

/** The characters from `start` to `end` of a passage as they stand in the reader. */
export function rangeOf({ nodes }: Passage, start: number, end: number): Range {
  const range = document.createRange()
  const [from, to] = [nodeAt(nodes, start), nodeAt(nodes, Math.max(start, end - 1))]
  // A translation may have shortened a node since it was read.
  if (from) range.setStart(from.node, Math.min(start - from.start, from.node.length))
  if (to) range.setEnd(to.node, Math.min(end - to.start, to.node.length))
  return range
}

const nodeAt = (nodes: Passage['nodes'], offset: number) => nodes.findLast(({ start }) => start <= offset)

function passagesOf(part: Element, lang: string): Passage[] {
  const passages: Passage[] = []
  const repeated = new Set(repeatedAsides(part))
  let open = blank()
  const close = () => {
    if (/[\p{L}\p{N}]/u.test(open.text)) passages.push(open)
    open = blank()
  }
  const read = (element: Element) => {
    const isBlock = element.matches(BLOCK)
    if (isBlock) close()
    if (element.localName === 'br') open.text += '\n'
    else if (!element.matches(SILENT) && !repeated.has(element)) {
      for (const child of element.childNodes) {
        if (child instanceof Element) read(child)
        else if (child instanceof Text) {
          open.nodes.push({ node: child, start: open.text.length })
          open.heading ||= element.closest(HEADING) !== null
          open.lang ||= foreignLang(element, lang)
          // Character for character: an offset into what is said is one into what is seen.
          open.text += child.data.replace(/\s/g, ' ')
        }
      }
    }
    if (isBlock) close()
  }
  read(part)
  close()
  return passages
}

const blank = (): Passage => ({ text: '', nodes: [], heading: false, lang: '' })

/** Of a whole block: for words amid a line no voice is changed. */
function foreignLang(element: Element, lang: string): string {
  const stated = element.closest(BLOCK)?.closest('[lang]')?.getAttribute('lang') ?? ''
  return languageOf(stated) === languageOf(lang) ? '' : stated
}

function segmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' })
  }
}

interface Span {
  start: number
  end: number
}

/** The sentences of a text, white space around them left out. */
function sentencesOf(text: string, segments: Intl.Segmenter): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { segment, index } of segments.segment(text)) {
    const end = index + segment.length
    if (end < text.length && goesOn(text.slice(start, end))) continue
    spans.push(trimmed(text, start, end))
    start = end
  }
  return spans.filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)))
}

/** No end of a sentence: an abbreviation as they are written in many languages ("Dr.", "U.S."), or very few words. */
function goesOn(sentence: string): boolean {
  if (sentence.endsWith('\n')) return false
  const said = sentence.trim()
  return said.length < FEWEST || /(?:^|[\s(])(?:\p{Lu}\p{Ll}{0,3}|(?:\p{L}\.)+\p{L})\.$/u.test(said)
}

/** A sentence as it is, or cut where a speaker would breathe. */
function clausesOf(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = []
  let from = start
  while (end - from > MOST) {
    const cut = from + breathIn(text.slice(from, from + MOST))
    clauses.push(trimmed(text, from, cut))
    from = cut
  }
  clauses.push(trimmed(text, from, end))
  return clauses.filter((clause) => clause.end > clause.start)
}

/** Where to breathe in a text that is too long: after a comma and its like, else between words, else anywhere. */
function breathIn(text: string): number {
  const marks = [...text.matchAll(/[,;:،؛—–](?=\s)|[、，；：。]/g)].map(({ index }) => index + 1)
  const mark = marks.findLast((place) => place > MOST / 3)
  return mark ?? (text.lastIndexOf(' ') > 0 ? text.lastIndexOf(' ') : text.length)
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end)
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length }
}
