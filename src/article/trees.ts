/** Boosted trees as `npm run fit` writes them, and laid out for reading. */

/**
 * Trees in one line, each node before its branches: first the one that is gone on with below its threshold, then the
 * other. A tree ends where its branches do.
 */
export interface Forest {
  base: number
  /** Node by node the number of the value it asks for; -1 for a leaf. */
  features: number[]
  /** Node by node the threshold; a leaf's weight in a leaf. */
  thresholds: number[]
}

/** The same with ways through it. */
export interface FlatForest {
  base: number
  roots: number[]
  features: Int16Array
  thresholds: Float64Array
  /** Where to go from the threshold on; below it is the next node. */
  next: Int32Array
}

/**
 * Lays a forest out.
 * @param columns where the values that its trees number stand; in the order of the numbers where it is not given
 */
export function flatForest({ base, features, thresholds }: Forest, columns?: ArrayLike<number>): FlatForest {
  const flat = new Int16Array(features)
  const next = new Int32Array(features.length)
  // From behind, so that both branches of a node are known: the nearest trees and branches last.
  const roots: number[] = []
  for (let node = features.length - 1; node >= 0; node--) {
    const asked = features[node] as number
    if (asked >= 0) {
      if (columns) flat[node] = columns[asked] as number
      roots.pop()
      next[node] = roots.pop() as number
    }
    roots.push(node)
  }
  return { base, roots: roots.reverse(), features: flat, thresholds: new Float64Array(thresholds), next }
}

/**
 * The probabilities, 0 … 1, that a forest gives to the rows of a table; 0 for those that `skipped` marks.
 * @param width of a row
 */
export function probabilities(
  forest: FlatForest,
  table: Float32Array,
  width: number,
  skipped: Uint8Array,
): Float32Array {
  const out = new Float32Array(skipped.length)
  for (let row = 0; row < out.length; row++)
    if (!skipped[row]) out[row] = 1 / (1 + Math.exp(-sumAt(forest, table, row * width)))
  return out
}

/** All trees' leaves for one row: a row stays near the processor while they are read, and a short function is compiled soon. */
function sumAt({ base, roots, features, thresholds, next }: FlatForest, table: Float32Array, from: number): number {
  let sum = base
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number
    for (let f = features[node] as number; f >= 0; f = features[node] as number)
      node = (table[from + f] as number) < (thresholds[node] as number) ? node + 1 : (next[node] as number)
    sum += thresholds[node] as number
  }
  return sum
}
