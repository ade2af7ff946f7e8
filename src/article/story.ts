/**
 * How sure it is that a block belongs to the story: a table of shallow trees, fitted by `npm run fit` on pages whose
 * truths people wrote, and judged on sites it never saw. Read twice: first each block by itself, then again knowing
 * what its neighbours, its box and its template were taken for. What the first cut takes for frame is not read at all.
 */
import type { Box, Page } from './block'
import { CONTEXT, contextTable, LEVELS } from './context'
import { FEATURES, type Measured } from './features'
import { type FlatForest, type Forest, flatForest, probabilities } from './trees'
import { first, names, second } from './weights.json'

export interface Weights {
  /** Names of the features that the trees of both readings number. */
  names: string[]
  first: Forest
  second: Forest
  /** The first cut; its trees number the features of `CUT`. */
  cut: Forest
}

/** Writes the ranges [start, end) of a block's box and of the boxes above it into the line that block `i` has in a table. */
export function writeRanges(box: Box, ranges: Int32Array, i: number): void {
  let at = box
  for (let place = 2 * i * LEVELS; place < 2 * (i + 1) * LEVELS; place += 2) {
    ranges[place] = at.start
    ranges[place + 1] = at.end
    at = at.parent ?? at
  }
}

/** Probability in 0 … 1, for each block, that it is story; 0 for what is frame. */
export function storyScores(page: Page, measured: Measured): Float32Array {
  const { blocks } = page
  const { frame } = measured
  model ??= flattened()
  const rows = measured.table(model.wanted)
  const first = probabilities(model.first, rows, OWN, frame)
  const ranges = new Int32Array(blocks.length * LEVELS * 2)
  const words = new Int32Array(blocks.length)
  const templates = new Float64Array(blocks.length)
  for (let i = 0; i < blocks.length; i++) {
    const { box, words: own } = blocks[i] as Page['blocks'][number]
    words[i] = own
    templates[i] = box.signature
    if (!frame[i]) writeRanges(box, ranges, i)
  }
  const context = contextTable(first, { words, ranges, templates }, frame)
  return probabilities(model.second, sideBySide(rows, context, frame), OWN + CONTEXT.length, frame)
}

const OWN = FEATURES.length

interface Model {
  wanted: ReadonlySet<string>
  /** Both number columns of `FEATURES`, behind them those of `CONTEXT`. */
  first: FlatForest
  second: FlatForest
}
let model: Model | undefined

function flattened(): Model {
  const places = new Map([...FEATURES, ...CONTEXT].map((name, column) => [name, column]))
  const columns = names.map((name) => {
    const column = places.get(name)
    if (column === undefined) throw new Error(`The weights name a feature that nothing measures: ${name}.`)
    return column
  })
  return {
    wanted: new Set(names),
    first: flatForest(first, columns),
    second: flatForest(second, columns),
  }
}

/** The values of each block and what stands around it in one row; the frame's rows are left empty. */
function sideBySide(rows: Float32Array, context: Float32Array, frame: Uint8Array): Float32Array {
  const beside = CONTEXT.length
  const width = OWN + beside
  const table = new Float32Array(frame.length * width)
  for (let i = 0; i < frame.length; i++) {
    if (frame[i]) continue
    table.set(rows.subarray(i * OWN, (i + 1) * OWN), i * width)
    table.set(context.subarray(i * beside, (i + 1) * beside), i * width + OWN)
  }
  return table
}
