/** Boosted trees as `npm run fit` writes them, and laid out for reading. */

/** A tree: a leaf's weight, or [feature, threshold, below, from there on]. */
export type Tree = number | [number, number, Tree, Tree]
export interface Forest {
  base: number
  trees: Tree[]
}

/** Trees as columns: node by node the number of the value it asks for, its threshold, where to go on. */
export interface FlatForest {
  base: number
  roots: Int32Array
  /** Numbers of values; -1 for a leaf. */
  features: Int16Array
  /** A leaf's weight in a leaf. */
  thresholds: Float64Array
  /** Where to go from there on; below the threshold it is the next node. */
  next: Int32Array
}

/**
 * Lays a forest out.
 * @param columns where the values that its trees number stand; in the order of the numbers where it is not given
 */
export function flatForest({ base, trees }: Forest, columns?: ArrayLike<number>): FlatForest {
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
    features.push(columns ? (columns[tree[0]] as number) : tree[0])
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

/** The probability, 0 … 1, that a forest gives to values; the first of them stands at `from`. */
export function probability(
  { base, roots, features, thresholds, next }: FlatForest,
  values: Float32Array,
  from = 0,
): number {
  let sum = base
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number
    for (let f = features[node] as number; f >= 0; f = features[node] as number)
      node = (values[from + f] as number) < (thresholds[node] as number) ? node + 1 : (next[node] as number)
    sum += thresholds[node] as number
  }
  return 1 / (1 + Math.exp(-sum))
}
