/** What `fit` needs of a page, measured in the page itself: one global, `fitPage`. */
import { type Box, measure } from '../article/block'
import '../article/lexicons/languages'
import { LEVELS } from '../article/context'
import { FEATURES, measureFeatures } from '../article/features'
import { firstCut } from '../article/frame'
import { secondOpinion } from '../article/second-opinion'
import { writeRanges } from '../article/story'

/** A page's blocks as plain data, in reading order. */
export interface PageRows {
  texts: string[]
  tags: string[]
  words: number[]
  /** Start and end of the boxes around each block, innermost first, all in one line. */
  ranges: number[]
  /** Equal numbers for blocks made by the same template. */
  templates: number[]
  /** Names of the features. */
  features: readonly string[]
  /** One row of 32-bit floats a block, as base64. */
  rows: string
}

/** Measures the live page as the extension does. */
export function rows(): PageRows {
  const page = measure(document)
  const cut = firstCut(page)
  const measured = measureFeatures(page, cut, secondOpinion(page))
  const templates = new Map<number, number>()
  const ranges = new Int32Array(2 * LEVELS * page.blocks.length)
  for (const { index, box } of page.blocks) writeRanges(box, ranges, index)
  return {
    texts: page.blocks.map(({ text }) => text),
    tags: page.blocks.map(({ tag }) => tag),
    words: page.blocks.map(({ words }) => words),
    ranges: [...ranges],
    templates: page.blocks.map(({ box }) => templateOf(box, templates)),
    features: FEATURES,
    rows: base64(measured.rows),
  }
}

function templateOf({ signature }: Box, known: Map<number, number>): number {
  if (!known.has(signature)) known.set(signature, known.size)
  return known.get(signature) as number
}

function base64(all: readonly Float32Array[]): string {
  const floats = new Float32Array(all.length * FEATURES.length)
  for (const [at, row] of all.entries()) floats.set(row, at * FEATURES.length)
  const bytes = new Uint8Array(floats.buffer)
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
