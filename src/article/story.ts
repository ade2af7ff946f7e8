/**
 * How sure it is that a block belongs to the story: a table of shallow trees, fitted by `npm run fit` on pages whose
 * truths people wrote, and judged on sites it never saw. Read twice: first each block by itself, then again knowing
 * what its neighbours, its box and its template were taken for.
 */
import type { Box, Page } from './block'
import { CONTEXT, contextTable, LEVELS } from './context'
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
  model ??= flattened(weights as unknown as Weights)
  const rows = measured.table(model.wanted)
  const nothing = new Float32Array(blocks.length * CONTEXT.length)
  const first = scores(model.first, model.columns, rows, nothing, blocks.length)
  const context = contextTable(first, {
    words: blocks.map((block) => block.words),
    ranges: (i) => rangesOf((blocks[i] as Page['blocks'][number]).box),
    signature: (i) => (blocks[i] as Page['blocks'][number]).box.signature,
  })
  return scores(model.second, model.columns, rows, context, blocks.length)
}

/** Trees as three columns: node by node the feature's column, its threshold, where to go on. */
interface FlatForest {
  base: number
  roots: Int32Array
  /** The features' numbers in `Weights.names`; -1 for a leaf. */
  features: Int16Array
  /** A leaf's weight in a leaf. */
  thresholds: Float64Array
  /** Where to go from there on; below the threshold it is the next node. */
  next: Int32Array
}
interface Model {
  wanted: ReadonlySet<string>
  /** Where the named features stand: columns of `FEATURES`, behind them those of `CONTEXT`. */
  columns: Int16Array
  first: FlatForest
  second: FlatForest
}
let model: Model | undefined

function flattened({ names, first, second }: Weights): Model {
  const places = new Map([...FEATURES, ...CONTEXT].map((name, column) => [name, column]))
  const columns = names.map((name) => {
    const column = places.get(name)
    if (column === undefined) throw new Error(`The weights name a feature that nothing measures: ${name}.`)
    return column
  })
  return {
    wanted: new Set(names),
    columns: Int16Array.from(columns),
    first: flatForest(first),
    second: flatForest(second),
  }
}

function flatForest({ base, trees }: Forest): FlatForest {
  const features: number[] = []
  const thresholds: number[] = []
  const next: number[] = []
  const add = (tree: Tree): void => {
    const node = features.length
    if (typeof tree === 'number') {
      features.push(-1)
      thresholds.push(tree)
      next.push(0)
      return
    }
    features.push(tree[0])
    thresholds.push(tree[1])
    next.push(0)
    add(tree[2])
    next[node] = features.length
    add(tree[3])
  }
  const roots = trees.map((tree) => {
    const root = features.length
    add(tree)
    return root
  })
  return {
    base,
    roots: Int32Array.from(roots),
    features: Int16Array.from(features),
    thresholds: Float64Array.from(thresholds),
    next: Int32Array.from(next),
  }
}

/** Reads all blocks; each block's values are laid out side by side first, as the trees ask for them again and again. */
function scores(
  forest: FlatForest,
  columns: Int16Array,
  rows: Float32Array,
  context: Float32Array,
  length: number,
): Float32Array {
  const { roots, features, thresholds, next } = forest
  const own = FEATURES.length
  const beside = CONTEXT.length
  const values = new Float32Array(columns.length)
  const out = new Float32Array(length)
  for (let i = 0; i < length; i++) {
    for (let f = 0; f < columns.length; f++) {
      const column = columns[f] as number
      values[f] = (column < own ? rows[i * own + column] : context[i * beside + column - own]) as number
    }
    let sum = forest.base
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] as number
      let f = features[node] as number
      while (f >= 0) {
        node = (values[f] as number) < (thresholds[node] as number) ? node + 1 : (next[node] as number)
        f = features[node] as number
      }
      sum += thresholds[node] as number
    }
    out[i] = 1 / (1 + Math.exp(-sum))
  }
  return out
}
