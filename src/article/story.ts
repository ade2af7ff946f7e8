/**
 * How sure it is that a block belongs to the story: a table of shallow trees, fitted by `npm run fit` on pages whose
 * truths people wrote, and judged on sites it never saw. Read twice: first each block by itself, then again knowing
 * what its neighbours, its box and its template were taken for. What the first cut takes for frame is not read at all.
 */
import type { Box, Page } from './block'
import { CONTEXT, LEVELS, writeContext } from './context'
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
  const table = measured.table(WIDTH)
  const first = probabilities(model.first, table, WIDTH, frame)
  const ranges = new Int32Array(blocks.length * LEVELS * 2)
  const words = new Int32Array(blocks.length)
  const templates = new Float64Array(blocks.length)
  for (let i = 0; i < blocks.length; i++) {
    const { box, words: own } = blocks[i] as Page['blocks'][number]
    words[i] = own
    templates[i] = box.signature
    if (!frame[i]) writeRanges(box, ranges, i)
  }
  writeContext(first, { words, ranges, templates }, table, WIDTH, frame)
  return probabilities(model.second, table, WIDTH, frame)
}

/** What is known of each block, and behind it what stands around it. */
const WIDTH = FEATURES.length + CONTEXT.length

interface Model {
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
    first: flatForest(first, columns),
    second: flatForest(second, columns),
  }
}
