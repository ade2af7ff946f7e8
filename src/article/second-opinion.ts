/**
 * A second opinion on which blocks belong together, in the manner of Readability (Arc90's scoring): paragraphs give
 * points to the boxes around them, the box with most points is the root, its siblings join it if they are like it, and
 * what is linky or called after furniture is taken out again. It finds roots well and boxes badly, so it is one
 * measurement among the others and never the verdict. Read off the boxes; nothing is copied.
 */
import { type Block, type Box, type Page, WITHIN } from './block'
import { linkShareIn } from './core'
import { endsAsSentence } from './dom'
import { NAME_KINDS, type NameKind } from './lexicons/names'

const bits = (...kinds: NameKind[]): number => kinds.reduce((all, kind) => all | (1 << NAME_KINDS.indexOf(kind)), 0)
const FRAME = WITHIN.nav | WITHIN.footer | WITHIN.dialog | WITHIN.button | WITHIN.form
/** What is called so is not looked at, unless something else in its name speaks for it. */
const UNLIKELY = bits('ad', 'comments', 'nav', 'footer', 'header', 'related', 'sidebar', 'share', 'notice', 'overlay')
const BAD = bits(
  'ad',
  'comments',
  'footer',
  'header',
  'related',
  'sidebar',
  'share',
  'notice',
  'promo',
  'meta',
  'tags',
  'hidden',
)
const GOOD = bits('story')
/** Points a box has for its name, before its paragraphs give theirs. */
const START = new Map<string, number>([
  ['div', 5],
  ...['pre', 'td', 'blockquote'].map((name): [string, number] => [name, 3]),
  ...['address', 'ol', 'ul', 'dl', 'dd', 'dt', 'li', 'form'].map((name): [string, number] => [name, -3]),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'].map((name): [string, number] => [name, -5]),
])
const GIVES = new Set(['p', 'td', 'pre', 'div', 'section', 'h2', 'h3', 'h4', 'h5', 'h6'])
const CLEANED = new Set(['form', 'fieldset', 'table', 'ul', 'div'])
/** How many boxes above a paragraph it gives points to, and by what they are divided. */
const DIVIDERS = [1, 2, 6, 9, 12]
const LEAST_LETTERS = 25
const NAMED = 25
/** Less text than this is no article: then names are not believed. */
const ENOUGH = 500

/** 1 for each block that would be kept, 0 for the others; all are kept where there is no opinion. */
export function secondOpinion(page: Page): Uint8Array {
  const votes = new Uint8Array(page.blocks.length)
  if (page.plainText) return votes.fill(1)
  const outline = outlineOf(page)
  for (const strict of [true, false]) {
    if (vote(page, outline, strict, votes) >= ENOUGH) return votes
  }
  return votes.some(Boolean) ? votes : votes.fill(1)
}

/** What both readings of a page ask of it. */
interface Outline {
  /** Boxes with text right inside each box. */
  children: Uint16Array
  /** Sums over the blocks before each index. */
  commas: Int32Array
  paragraphs: Int32Array
  items: Int32Array
}

function outlineOf({ blocks, boxes }: Page): Outline {
  const children = new Uint16Array(boxes.length)
  for (const { parent, start, end } of boxes)
    if (parent && end > start) children[parent.index] = (children[parent.index] as number) + 1
  const commas = new Int32Array(blocks.length + 1)
  const paragraphs = new Int32Array(blocks.length + 1)
  const items = new Int32Array(blocks.length + 1)
  for (let i = 0; i < blocks.length; i++) {
    const { text, tag } = blocks[i] as Block
    commas[i + 1] = (commas[i] as number) + (text.length < LEAST_LETTERS ? 0 : commasIn(text))
    paragraphs[i + 1] = (paragraphs[i] as number) + (tag === 'p' ? 1 : 0)
    items[i + 1] = (items[i] as number) + (tag === 'li' ? 1 : 0)
  }
  return { children, commas, paragraphs, items }
}

function commasIn(text: string): number {
  let count = 0
  for (const comma of ',，、،') for (let at = text.indexOf(comma); at >= 0; at = text.indexOf(comma, at + 1)) count++
  return count
}

/** Votes; returns how many letters were kept. */
function vote(page: Page, outline: Outline, strict: boolean, votes: Uint8Array): number {
  const dropped = droppedOf(page, strict)
  const points = pointsOf(page, outline, dropped, strict)
  const root = rootOf(page, outline, points)
  const cleaned = new Uint8Array(page.boxes.length)
  votes.fill(0)
  let kept = 0
  for (const box of rootAndSiblings(page, root, points, dropped)) {
    for (let at = box.index; at < page.boxes.length; at++) {
      const inner = page.boxes[at] as Box
      if (inner.start >= box.end && inner.depth <= box.depth) break
      const above = inner !== box && inner.parent ? (cleaned[inner.parent.index] as number) : 0
      cleaned[at] = above || isCleaned(page, outline, inner, strict) ? 1 : 0
    }
    for (let i = box.start; i < box.end; i++) {
      const block = page.blocks[i] as Block
      if (dropped[block.box.index] || cleaned[block.box.index]) continue
      votes[i] = 1
      kept += block.text.length
    }
  }
  return kept
}

/** 1 for boxes that are not looked at, and all in them. */
function droppedOf({ boxes }: Page, strict: boolean): Uint8Array {
  const dropped = new Uint8Array(boxes.length)
  for (let at = 0; at < boxes.length; at++) {
    const box = boxes[at] as Box
    if (!box.parent) continue
    dropped[at] = dropped[box.parent.index] || box.within & FRAME || (strict && isUnlikely(box)) ? 1 : 0
  }
  return dropped
}

const isUnlikely = ({ names, within }: Box): boolean =>
  (names & UNLIKELY) !== 0 && !(names & GOOD) && !(within & (WITHIN.table | WITHIN.code))

const weightOf = ({ names }: Box, strict: boolean): number =>
  strict ? (names & GOOD ? NAMED : 0) - (names & BAD ? NAMED : 0) : 0

/** Points of the boxes, NaN for those that got none. */
function pointsOf(page: Page, { children, commas }: Outline, dropped: Uint8Array, strict: boolean): Float64Array {
  const points = new Float64Array(page.boxes.length).fill(Number.NaN)
  for (const { index, box, text } of page.blocks) {
    if (dropped[box.index] || text.length < LEAST_LETTERS || !GIVES.has(box.name)) continue
    const own =
      2 + (commas[index + 1] as number) - (commas[index] as number) + Math.min(3, Math.floor(text.length / 100))
    // Text beside boxes is a paragraph of its own.
    let holder = children[box.index] ? box : box.parent
    for (let step = 0; holder && step < DIVIDERS.length; step++) {
      const at: number = holder.index
      if (Number.isNaN(points[at])) points[at] = (START.get(holder.name) ?? 0) + weightOf(holder, strict)
      points[at] = (points[at] as number) + own / (DIVIDERS[step] as number)
      holder = holder.parent
    }
  }
  for (const box of page.boxes)
    if (!Number.isNaN(points[box.index]))
      points[box.index] = (points[box.index] as number) * (1 - linkShareIn(page, box))
  return points
}

/** The box that holds the article. */
function rootOf({ boxes }: Page, { children }: Outline, points: Float64Array): Box {
  const scored = boxes.filter(({ index }) => !Number.isNaN(points[index]))
  const top = scored.sort((a, b) => (points[b.index] as number) - (points[a.index] as number)).slice(0, 5)
  let root = top[0] ?? (boxes[0] as Box)
  if (!root.parent) return root
  root = commonBox(root, top, points)
  // Points that rise on the way up say that there is more of it outside.
  let last = points[root.index] as number
  const least = last / 3
  for (let at = root.parent; at?.parent; at = at.parent) {
    const own = points[at.index] as number
    if (Number.isNaN(own)) continue
    if (own < least) break
    if (own > last) {
      root = at
      break
    }
    last = own
  }
  while (root.parent?.parent && children[root.parent.index] === 1) root = root.parent
  return root
}

/** Where three others of the best are nearly as good, the box around all of them. */
function commonBox(best: Box, top: readonly Box[], points: Float64Array): Box {
  const close = top.filter(
    (box) => box !== best && (points[box.index] as number) >= (points[best.index] as number) * 0.75,
  )
  if (close.length < 3) return best
  for (let at = best.parent; at?.parent; at = at.parent) {
    const { start, end } = at
    if (close.filter((box) => box.start >= start && box.end <= end).length >= 3) return at
  }
  return best
}

/** The root, and the boxes beside it that are like it or plainly text. */
function rootAndSiblings(page: Page, root: Box, points: Float64Array, dropped: Uint8Array): Box[] {
  if (!root.parent) return [root]
  const own = points[root.index] as number
  const least = Math.max(10, own * 0.2)
  return page.boxes.filter((box) => {
    if (box === root) return true
    if (box.parent !== root.parent || dropped[box.index] || box.end === box.start) return false
    const bonus = box.template === root.template && box.names ? own * 0.2 : 0
    if ((points[box.index] as number) + bonus >= least) return true
    if (box.name !== 'p') return false
    const { text } = page.blocks[box.start] as Block
    const links = linkShareIn(page, box)
    return text.length > 80 ? links < 0.25 : links === 0 && endsAsSentence(text)
  })
}

function isCleaned(page: Page, { commas, paragraphs, items }: Outline, box: Box, strict: boolean): boolean {
  const { name, start, end, within } = box
  if (end === start) return false
  if (name === 'aside' || name === 'footer') return true
  if (!strict || !CLEANED.has(name) || within & WITHIN.code) return false
  const weight = weightOf(box, strict)
  if (weight < 0) return true
  const between = (sums: Int32Array): number => (sums[end] as number) - (sums[start] as number)
  if (between(commas) >= 10) return false
  const texts = between(paragraphs)
  const links = linkShareIn(page, box)
  const isList = name === 'ul'
  const pictured = box.images > 1 && texts / box.images < 0.5 && !(within & WITHIN.figure)
  const linky = weight < NAMED ? !isList && links > 0.2 : links > 0.5
  const listed = !isList && between(items) - 100 > texts
  return pictured || linky || listed || box.controls > Math.floor(texts / 3)
}
