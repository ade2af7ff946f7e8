/**
 * Gradient-boosted shallow trees with a logistic loss, by histograms (Friedman 2001; the second-order gain of XGBoost,
 * Chen and Guestrin 2016). Small on purpose: the outcome is a table of a few kilobytes that a person can read.
 */
import type { Forest, Tree } from '../article/story'

export interface GrowOptions {
  trees: number
  leaves: number
  /** Learning rate. */
  rate: number
  /** L2 penalty on leaf weights. */
  penalty: number
  /** Share of features tried at each tree. */
  features: number
  seed: number
}

/** Columns of a table, as bins of at most 32 quantiles each. */
export interface Binned {
  cuts: number[][]
  columns: Uint8Array[]
}

const BINS = 32

export function bin(columns: readonly Float32Array[]): Binned {
  const cuts = columns.map(cutsOf)
  return { cuts, columns: columns.map((column, f) => Uint8Array.from(column, (value) => binOf(cuts[f] as number[], value))) }
}

function cutsOf(column: Float32Array): number[] {
  const sorted = Float32Array.from(column).sort()
  const distinct: number[] = []
  for (const value of sorted) if (value !== distinct.at(-1)) distinct.push(value)
  if (distinct.length <= BINS) return distinct.slice(1).map((value, i) => tidy((value + (distinct[i] as number)) / 2))
  const cuts: number[] = []
  for (let k = 1; k < BINS; k++) {
    const value = tidy(sorted[Math.floor((k * sorted.length) / BINS)] as number)
    if (value !== cuts.at(-1) && value > (sorted[0] as number)) cuts.push(value)
  }
  return cuts
}
const tidy = (value: number): number => Number(value.toPrecision(4))

function binOf(cuts: readonly number[], value: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value >= (cuts[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}

interface Leaf {
  rows: Int32Array
  g: number
  h: number
  gain: number
  feature: number
  cut: number
}
interface Node {
  leaf: Leaf
  below?: Node
  above?: Node
}

/**
 * Grows a forest on the rows given by index.
 * @param y targets in 0 … 1; @param w weights, 0 leaves a row out
 */
export function grow(data: Binned, y: Float32Array, w: Float32Array, rows: Int32Array, options: GrowOptions): Forest {
  const { cuts, columns } = data
  const margin = new Float32Array(y.length)
  const g = new Float32Array(y.length)
  const h = new Float32Array(y.length)
  let weight = 0
  let positive = 0
  for (const row of rows) {
    weight += w[row] as number
    positive += (w[row] as number) * (y[row] as number)
  }
  const base = Math.log(positive / (weight - positive))
  for (const row of rows) margin[row] = base
  const random = randomFrom(options.seed)
  const trees: Tree[] = []
  for (let t = 0; t < options.trees; t++) {
    for (const row of rows) {
      const p = 1 / (1 + Math.exp(-(margin[row] as number)))
      g[row] = (w[row] as number) * (p - (y[row] as number))
      h[row] = (w[row] as number) * Math.max(p * (1 - p), 1e-4)
    }
    const tried = columns.map((_, f) => f).filter((f) => (cuts[f] as number[]).length && random() < options.features)
    const leafOf = (of: Int32Array): Leaf => bestSplit(of, g, h, tried, cuts, columns, options.penalty)
    const root: Node = { leaf: leafOf(rows) }
    const open = [root]
    for (let leaves = 1; leaves < options.leaves; leaves++) {
      open.sort((a, b) => b.leaf.gain - a.leaf.gain)
      const node = open.shift()
      if (!node || node.leaf.gain < 1e-3) break
      const column = columns[node.leaf.feature] as Uint8Array
      node.below = { leaf: leafOf(node.leaf.rows.filter((row) => (column[row] as number) <= node.leaf.cut)) }
      node.above = { leaf: leafOf(node.leaf.rows.filter((row) => (column[row] as number) > node.leaf.cut)) }
      open.push(node.below, node.above)
    }
    trees.push(finish(root, cuts, margin, options))
  }
  return { base: Number(base.toFixed(4)), trees }
}

function bestSplit(rows: Int32Array, g: Float32Array, h: Float32Array, tried: number[], cuts: number[][], columns: Uint8Array[], penalty: number): Leaf {
  let sumG = 0
  let sumH = 0
  for (const row of rows) {
    sumG += g[row] as number
    sumH += h[row] as number
  }
  const best: Leaf = { rows, g: sumG, h: sumH, gain: 0, feature: -1, cut: 0 }
  const parent = (sumG * sumG) / (sumH + penalty)
  for (const f of tried) {
    const size = (cuts[f] as number[]).length + 1
    const binG = new Float64Array(size)
    const binH = new Float64Array(size)
    const column = columns[f] as Uint8Array
    for (const row of rows) {
      const at = column[row] as number
      binG[at] = (binG[at] as number) + (g[row] as number)
      binH[at] = (binH[at] as number) + (h[row] as number)
    }
    let leftG = 0
    let leftH = 0
    for (let cut = 0; cut < size - 1; cut++) {
      leftG += binG[cut] as number
      leftH += binH[cut] as number
      if (leftH < 1 || sumH - leftH < 1) continue
      const gain = (leftG * leftG) / (leftH + penalty) + (sumG - leftG) ** 2 / (sumH - leftH + penalty) - parent
      if (gain > best.gain) Object.assign(best, { gain, feature: f, cut })
    }
  }
  return best
}

function finish(node: Node, cuts: number[][], margin: Float32Array, options: GrowOptions): Tree {
  const { leaf, below, above } = node
  if (below && above) return [leaf.feature, (cuts[leaf.feature] as number[])[leaf.cut] as number, finish(below, cuts, margin, options), finish(above, cuts, margin, options)]
  const value = (-options.rate * leaf.g) / (leaf.h + options.penalty)
  for (const row of leaf.rows) margin[row] = (margin[row] as number) + value
  return Number(value.toFixed(3))
}

/** A forest's probability for one row. */
export function predict(forest: Forest, value: (feature: number) => number): number {
  let sum = forest.base
  for (const tree of forest.trees) {
    let at = tree
    while (typeof at !== 'number') at = value(at[0]) < at[1] ? at[2] : at[3]
    sum += at
  }
  return 1 / (1 + Math.exp(-sum))
}

/** Mulberry32: the same fit gives the same table every time. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
