/**
 * How sure it is that a block belongs to the story: a table of shallow trees, fitted by `npm run fit` on pages whose
 * truths people wrote, and judged on sites it never saw. Read twice: first each block by itself, then again knowing
 * what its neighbours, its box and its template were taken for.
 */
import type { Box, Page } from './block'
import { CONTEXT, contextRows, LEVELS } from './context'
import { FEATURES, type Measured } from './features'
import weights from './weights.json'

/** A tree: a leaf's weight, or [feature, threshold, below, from there on]. */
export type Tree = number | [number, number, Tree, Tree]
export interface Forest {
  base: number
  trees: Tree[]
}
export interface Weights {
  /** Names of the features that the trees number. */
  names: string[]
  first: Forest
  second: Forest
}

/** Ranges of a block's box and of the boxes above it. */
export function rangesOf(box: Box): [number, number][] {
  const out: [number, number][] = []
  let at = box
  for (let level = 0; level < LEVELS; level++) {
    out.push([at.start, at.end])
    at = at.parent ?? at
  }
  return out
}

/** Probability in 0 … 1, for each block, that it is story. */
export function storyScores(page: Page, measured: Measured): Float32Array {
  const { blocks } = page
  const model = weights as unknown as Weights
  const all = [...FEATURES, ...CONTEXT]
  const columns = model.names.map((name) => all.indexOf(name))
  const first = Float32Array.from(measured.rows, (row) => read(model.first, (f) => row[columns[f] as number] as number))
  const context = contextRows(first, {
    words: blocks.map((block) => block.words),
    ranges: (i) => rangesOf((blocks[i] as Page['blocks'][number]).box),
    signature: (i) => (blocks[i] as Page['blocks'][number]).box.signature,
  })
  const own = FEATURES.length
  return Float32Array.from(measured.rows, (row, i) =>
    read(model.second, (f) => {
      const column = columns[f] as number
      return (column < own ? row[column] : context[i]?.[column - own]) as number
    }),
  )
}

function read(forest: Forest, value: (feature: number) => number): number {
  let sum = forest.base
  for (const tree of forest.trees) {
    let at = tree
    while (typeof at !== 'number') at = value(at[0]) < at[1] ? at[2] : at[3]
    sum += at
  }
  return 1 / (1 + Math.exp(-sum))
}
