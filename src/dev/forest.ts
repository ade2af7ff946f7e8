/**
 * Gradient-boosted shallow trees with a logistic loss, by histograms (Friedman 2001; the second-order gain of XGBoost,
 * Chen and Guestrin 2016). Small on purpose: the outcome is a table of a few kilobytes that a person can read.
 */
import type { Forest } from '../article/trees'

/** A tree as it grows: a leaf's weight, or [feature, threshold, below, from there on]. */
export type Tree = number | [number, number, Tree, Tree]
export interface Trees {
  base: number
  trees: Tree[]
}

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
  /** Values from which on the next bin begins, by column. */
  cuts: number[][]
  columns: Uint8Array[]
}

export interface Grown {
  forest: Trees
  /** By column: how much all its splits gained, and the same with a minus where more of it speaks against. */
  gains: Float64Array
  leanings: Float64Array
}

const BINS = 32
/** Sums kept for a bin: gradient and curvature. */
const SUMS = 2
/** A leaf with less curvature than this knows too few examples to say anything. */
const LEAST_CURVATURE = 1
/** A split that gains less is not worth its bytes. */
const LEAST_GAIN = 1e-3

/** Sorts the values of each column into bins; all columns have one value for each row. */
export function bin(columns: readonly Float32Array[]): Binned {
  const cuts = columns.map(cutsOf)
  return { cuts, columns: columns.map((column, f) => binsOf(column, cuts[f] as number[])) }
}

function cutsOf(column: Float32Array): number[] {
  const sorted = column.slice().sort()
  const [least = 0] = sorted
  const distinct = distinctOf(sorted)
  const cuts =
    distinct.length <= BINS
      ? distinct.slice(1).map((value, i) => (value + (distinct[i] as number)) / 2)
      : Array.from({ length: BINS - 1 }, (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / BINS)] as number)
  return [...new Set(cuts.map(tidy))].filter((cut) => cut > least)
}

/** The distinct values of a sorted column, or one more than there are bins. */
function distinctOf(sorted: Float32Array): number[] {
  const distinct: number[] = []
  for (const value of sorted) {
    if (value !== distinct.at(-1)) distinct.push(value)
    if (distinct.length > BINS) break
  }
  return distinct
}

/** As thresholds are written down: short numbers, which split as well. */
const tidy = (value: number): number => Number(value.toPrecision(3))

function binsOf(column: Float32Array, cuts: readonly number[]): Uint8Array {
  const bins = new Uint8Array(column.length)
  for (let row = 0; row < column.length; row++) {
    const value = column[row] as number
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value >= (cuts[middle] as number)) low = middle + 1
      else high = middle
    }
    bins[row] = low
  }
  return bins
}

/** A leaf that may still be split: a range of `Growth.order`, its sums, and the best split found for it. */
interface Leaf {
  start: number
  end: number
  gradient: number
  curvature: number
  /** By tried column and bin. */
  sums: Float64Array
  gain: number
  /** Place among the tried columns. */
  tried: number
  cut: number
  below?: Leaf
  above?: Leaf
}

/** What all leaves of a forest share while it grows. */
interface Growth {
  data: Binned
  options: GrowOptions
  /** Rows in an order in which every leaf has a range of its own. */
  order: Int32Array
  scratch: Int32Array
  gradient: Float64Array
  curvature: Float64Array
  /** Gradient and curvature of the leaf's rows, side by side. */
  near: Float64Array
  /** Columns tried for the present tree. */
  tried: number[]
}

/**
 * Grows a forest on the rows given by index. The same data, rows and options give the same forest.
 * @param targets 0 … 1 for each row of the data
 * @param weights 0 leaves a row out
 * @param onTree called after each tree
 * @throws a sentence if the rows hold only one of the two outcomes
 */
export function grow(
  data: Binned,
  targets: Float32Array,
  weights: Float32Array,
  rows: Int32Array,
  options: GrowOptions,
  onTree: () => void = () => {},
): Grown {
  const base = Number(logOdds(targets, weights, rows).toFixed(4))
  const margin = new Float64Array(targets.length).fill(base)
  const growth: Growth = {
    data,
    options,
    order: rows.slice(),
    scratch: new Int32Array(rows.length),
    gradient: new Float64Array(targets.length),
    curvature: new Float64Array(targets.length),
    near: new Float64Array(rows.length * SUMS),
    tried: [],
  }
  const grown: Grown = {
    forest: { base, trees: [] },
    gains: new Float64Array(data.columns.length),
    leanings: new Float64Array(data.columns.length),
  }
  const random = randomFrom(options.seed)
  for (let made = 0; made < options.trees; made++) {
    for (const row of rows) {
      const weight = weights[row] as number
      const p = 1 / (1 + Math.exp(-(margin[row] as number)))
      growth.gradient[row] = weight * (p - (targets[row] as number))
      growth.curvature[row] = weight * Math.max(p * (1 - p), 1e-4)
    }
    growth.tried = data.cuts.flatMap((cuts, f) => (cuts.length > 0 && random() < options.features ? [f] : []))
    growth.order.set(rows)
    const root = growTree(growth)
    grown.forest.trees.push(treeOf(root, growth, margin, grown))
    onTree()
  }
  return grown
}

function logOdds(targets: Float32Array, weights: Float32Array, rows: Int32Array): number {
  let all = 0
  let positive = 0
  for (const row of rows) {
    all += weights[row] as number
    positive += (weights[row] as number) * (targets[row] as number)
  }
  if (positive <= 0 || positive >= all) throw new Error('There is nothing to learn: the examples are all alike.')
  return Math.log(positive / (all - positive))
}

/** Splits the leaf that gains most, until there are enough. */
function growTree(growth: Growth): Leaf {
  const root = leafOf(growth, 0, growth.order.length, sumsOf(growth, 0, growth.order.length))
  const open = [root]
  for (let leaves = 1; leaves < growth.options.leaves; leaves++) {
    const best = open.reduce((most, leaf) => (leaf.gain > most.gain ? leaf : most))
    if (best.gain < LEAST_GAIN) break
    open.splice(open.indexOf(best), 1, ...split(growth, best))
  }
  return root
}

function split(growth: Growth, leaf: Leaf): [Leaf, Leaf] {
  const middle = partition(growth, leaf)
  const isBelowSmaller = middle - leaf.start <= leaf.end - middle
  // Only the smaller part is counted; the other one is what remains of the whole.
  const counted = isBelowSmaller ? sumsOf(growth, leaf.start, middle) : sumsOf(growth, middle, leaf.end)
  const remaining = leaf.sums
  for (let at = 0; at < remaining.length; at++) remaining[at] = (remaining[at] as number) - (counted[at] as number)
  leaf.below = leafOf(growth, leaf.start, middle, isBelowSmaller ? counted : remaining)
  leaf.above = leafOf(growth, middle, leaf.end, isBelowSmaller ? remaining : counted)
  return [leaf.below, leaf.above]
}

/** Puts the leaf's rows in order, those below its cut first; returns where the others begin. */
function partition({ data, order, scratch, tried }: Growth, leaf: Leaf): number {
  const column = data.columns[tried[leaf.tried] as number] as Uint8Array
  let below = leaf.start
  let above = 0
  for (let at = leaf.start; at < leaf.end; at++) {
    const row = order[at] as number
    if ((column[row] as number) <= leaf.cut) order[below++] = row
    else scratch[above++] = row
  }
  order.set(scratch.subarray(0, above), below)
  return below
}

/** Sums of gradient and curvature by tried column and bin, over a range of rows. */
function sumsOf({ data, order, gradient, curvature, near, tried }: Growth, start: number, end: number): Float64Array {
  const rows = order.subarray(start, end)
  const { length } = rows
  for (let at = 0; at < length; at++) {
    near[at * SUMS] = gradient[rows[at] as number] as number
    near[at * SUMS + 1] = curvature[rows[at] as number] as number
  }
  const sums = new Float64Array(tried.length * BINS * SUMS)
  for (let place = 0; place < tried.length; place++) {
    const column = data.columns[tried[place] as number] as Uint8Array
    const from = place * BINS * SUMS
    for (let at = 0; at < length; at++) {
      const to = from + (column[rows[at] as number] as number) * SUMS
      sums[to] = (sums[to] as number) + (near[at * SUMS] as number)
      sums[to + 1] = (sums[to + 1] as number) + (near[at * SUMS + 1] as number)
    }
  }
  return sums
}

/** A leaf with its best split; `gain` is 0 where there is none. */
function leafOf(
  { data, options, order, gradient, curvature, tried }: Growth,
  start: number,
  end: number,
  sums: Float64Array,
): Leaf {
  const leaf: Leaf = { start, end, gradient: 0, curvature: 0, sums, gain: 0, tried: -1, cut: 0 }
  for (let at = start; at < end; at++) {
    leaf.gradient += gradient[order[at] as number] as number
    leaf.curvature += curvature[order[at] as number] as number
  }
  const { penalty } = options
  const whole = leaf.gradient ** 2 / (leaf.curvature + penalty)
  for (let place = 0; place < tried.length; place++) {
    const cuts = (data.cuts[tried[place] as number] as number[]).length
    let below = 0
    let curvatureBelow = 0
    for (let cut = 0; cut < cuts; cut++) {
      const at = (place * BINS + cut) * SUMS
      below += sums[at] as number
      curvatureBelow += sums[at + 1] as number
      const curvatureAbove = leaf.curvature - curvatureBelow
      if (curvatureBelow < LEAST_CURVATURE || curvatureAbove < LEAST_CURVATURE) continue
      const above = leaf.gradient - below
      const gain = (below * below) / (curvatureBelow + penalty) + (above * above) / (curvatureAbove + penalty) - whole
      if (gain > leaf.gain) {
        leaf.gain = gain
        leaf.tried = place
        leaf.cut = cut
      }
    }
  }
  return leaf
}

/** The tree as it is written down; moves the rows' margins by exactly what is written, and counts what its splits gained. */
function treeOf(leaf: Leaf, growth: Growth, margin: Float64Array, grown: Grown): Tree {
  const { data, options, order, tried } = growth
  const { below, above } = leaf
  if (below && above) {
    const feature = tried[leaf.tried] as number
    const isMoreForStory = outcome(above, options) > outcome(below, options)
    grown.gains[feature] = (grown.gains[feature] as number) + leaf.gain
    grown.leanings[feature] = (grown.leanings[feature] as number) + (isMoreForStory ? leaf.gain : -leaf.gain)
    const cut = (data.cuts[feature] as number[])[leaf.cut] as number
    return [feature, cut, treeOf(below, growth, margin, grown), treeOf(above, growth, margin, grown)]
  }
  const value = Number((options.rate * outcome(leaf, options)).toFixed(2))
  for (let at = leaf.start; at < leaf.end; at++) {
    const row = order[at] as number
    margin[row] = (margin[row] as number) + value
  }
  return value
}

const outcome = ({ gradient, curvature }: Leaf, { penalty }: GrowOptions): number => -gradient / (curvature + penalty)

/** A forest's probabilities for some rows of a table, in the order of `rows`. */
export function predict(forest: Trees, columns: readonly Float32Array[], rows: Int32Array): Float32Array {
  const sums = new Float64Array(rows.length).fill(forest.base)
  for (const tree of forest.trees) {
    for (let at = 0; at < rows.length; at++) {
      let node = tree
      while (typeof node !== 'number') {
        const value = (columns[node[0]] as Float32Array)[rows[at] as number] as number
        node = value < node[1] ? node[2] : node[3]
      }
      sums[at] = (sums[at] as number) + node
    }
  }
  return Float32Array.from(sums, (sum) => 1 / (1 + Math.exp(-sum)))
}

/** A forest in one line, as it is shipped; `numberOf` numbers the features that its trees ask about. */
export function inLine({ base, trees }: Trees, numberOf: (feature: number) => number): Forest {
  const features: number[] = []
  const thresholds: number[] = []
  const add = (tree: Tree): void => {
    const [feature, threshold, below, above] = typeof tree === 'number' ? [] : tree
    features.push(feature === undefined ? -1 : numberOf(feature))
    thresholds.push(threshold ?? (tree as number))
    if (below !== undefined) add(below)
    if (above !== undefined) add(above)
  }
  for (const tree of trees) add(tree)
  return { base, features, thresholds }
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
