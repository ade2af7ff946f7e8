/** From measured pages and their truths to the table that the forests learn from. */

import { CUT } from '../article/cut'
import { align } from './align'
import type { BenchPage } from './bench-pages'
import { foldOf, siteOf } from './fit-folds'
import { EVEN_PAGE, type FitOptions, SMALL_PAGE } from './fit-options'
import type { Rows, RowsPage } from './fit-rows'

/** A page that has both rows and a truth. */
export interface FitPage {
  page: BenchPage
  rows: RowsPage
  fold: number
}

export interface Examples {
  pages: FitPage[]
  /** Measured columns that may be asked about, over all blocks. */
  names: string[]
  columns: Float32Array[]
  /** Columns of `CUT`, for the first cut. */
  cut: Float32Array[]
  /** Blocks that something is said of, and what; by place in this list. */
  labelled: Int32Array
  targets: Float32Array
  weights: Float32Array
  /** Part of each labelled block's site. */
  folds: Uint8Array
}

/**
 * Joins rows with the truths of the pages they were made of. Pages without rows, and rows without a page, are left out.
 * @throws a sentence if nothing is left
 */
export function examplesOf(rows: Rows, pages: readonly BenchPage[], options: FitOptions): Examples {
  const drop = new RegExp(options.drop)
  const used = [...rows.features.keys()].filter((f) => !drop.test(rows.features[f] as string))
  const measured = new Map(rows.pages.map((page) => [page.name, page]))
  const joined = pages.flatMap((page): FitPage[] => {
    const found = measured.get(page.name)
    return found ? [{ page, rows: found, fold: foldOf(siteOf(page.url)) }] : []
  })
  const labelled: number[] = []
  const targets: number[] = []
  const weights: number[] = []
  const folds: number[] = []
  for (const { page, rows, fold } of joined) {
    const aligned = align(rows, page.truth)
    const scale = scaleOf(page, aligned.weights, options)
    aligned.weights.forEach((weight, i) => {
      const target = aligned.targets[i] as number
      if (weight <= 0) return
      labelled.push(rows.start + i)
      targets.push(target)
      weights.push(weight * scale * (target >= 0.5 ? options.story : 1))
      folds.push(fold)
    })
  }
  if (labelled.length === 0) throw new Error('None of the measured pages has a truth in this corpus.')
  return {
    pages: joined,
    names: used.map((f) => rows.features[f] as string),
    columns: used.map((f) => rows.columns[f] as Float32Array),
    cut: CUT.map((name) => rows.columns[rows.features.indexOf(name)] as Float32Array),
    labelled: Int32Array.from(labelled),
    targets: Float32Array.from(targets),
    weights: Float32Array.from(weights),
    folds: Uint8Array.from(folds),
  }
}

/** Evens pages out: one with a thousand blocks must not count as fifty with twenty. */
function scaleOf({ truth }: BenchPage, weights: Float32Array, { phrases, snippets }: FitOptions): number {
  if (truth.body === undefined) return truth.with || truth.without ? phrases : snippets
  const sum = weights.reduce((all, weight) => all + weight, 0)
  return Math.sqrt(EVEN_PAGE / Math.max(sum, SMALL_PAGE))
}
