/** How much of the story is still to be read: its text counts, and nothing of what stands around it. */

/** Share of the story's letters below the window, from 0 to 1. */
export type ShareBelow = () => number

/** Measures as often as it is asked; the leaves may grow in number. */
export function shareBelow(leaves: readonly HTMLElement[]): ShareBelow {
  /** Letters before each leaf, and behind the last. */
  const before = [0]
  return () => {
    for (let i = before.length - 1; i < leaves.length; i++) {
      before.push((before[i] ?? 0) + (leaves[i]?.textContent?.length ?? 0))
    }
    const all = before.at(-1) ?? 0
    return all ? 1 - lettersAbove(leaves, before) / all : 0
  }
}

/** Letters above the lower edge of the window; of a leaf that it cuts, as many as its height tells. */
function lettersAbove(leaves: readonly HTMLElement[], before: readonly number[]): number {
  const cut = firstNotWhollyAbove(leaves)
  const { top = 0, height = 0 } = leaves[cut]?.getBoundingClientRect() ?? {}
  const share = height > 0 ? Math.max(0, (innerHeight - top) / height) : 0
  const from = before[cut] ?? 0
  return from + share * ((before[cut + 1] ?? from) - from)
}

/** By halves: a scroll must not ask every leaf where it is. A broken pixel below the edge is not below it. */
function firstNotWhollyAbove(leaves: readonly HTMLElement[]): number {
  let low = 0
  let high = leaves.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { bottom = 0 } = leaves[middle]?.getBoundingClientRect() ?? {}
    if (bottom < innerHeight + 1) low = middle + 1
    else high = middle
  }
  return low
}
