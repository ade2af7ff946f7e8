/** The two readings, learned: cross-validated by site, and once more on everything for the extension. */
import { CONTEXT, contextRows } from '../article/context'
import { CUT, FRAME_BELOW } from '../article/cut'
import type { Weights } from '../article/story'
import type { Examples, FitPage } from './fit-examples'
import { FOLDS } from './fit-folds'
import { cutWeight, type FitOptions } from './fit-options'
import { type Binned, bin, type Grown, type GrowOptions, grow, inLine, predict, type Trees } from './forest'

/** Scores of all blocks, each by models that never saw its site. */
export interface CrossValidated {
  first: Float32Array
  second: Float32Array
}

/** Scores of all blocks by the models that are shipped, and these models. */
export interface Shipped {
  weights: Weights
  second: Float32Array
  gains: Gain[]
}

/** What the splits on a feature gained: share of each reading's whole gain. */
export interface Gain {
  name: string
  first: number
  second: number
  /** From -1, more of it speaks against the story in every split, to 1. */
  leaning: number
}

/** Columns with the labelled blocks of them in bins. */
interface Table {
  columns: Float32Array[]
  binned: Binned
}

/** Trees that a whole fit grows, for the progress. */
export const treesOf = ({ cut, first, second }: FitOptions, shipped: boolean): number =>
  (FOLDS + (shipped ? 1 : 0)) * (cut.trees + first.trees + second.trees)

/**
 * Learns the first cut and both readings on four fifths of the sites and reads the last fifth, five times over.
 * @param onTree called after each tree
 */
export function crossValidate(examples: Examples, options: FitOptions, onTree: () => void): Learned {
  const heavy = forCut(examples)
  const cut = tableOf(heavy, heavy.cut)
  const frame = frameIn(examples, scoresOfUnseen(heavy, cut, options.cut, onTree))
  const rest = withoutFrame(examples, frame)
  const own = tableOf(rest, rest.columns)
  const first = masked(scoresOfUnseen(rest, own, options.first, onTree), frame)
  const both = withContext(rest, own, first)
  const second = masked(scoresOfUnseen(rest, both, options.second, onTree), frame)
  return { heavy, cut, rest, own, both, scores: { first, second } }
}

/** What cross-validation leaves for the fit that is shipped. */
export interface Learned {
  /** The examples as the first cut learns from them, and its columns. */
  heavy: Examples
  cut: Table
  /** The examples that a cut which had not seen their site leaves, for both readings. */
  rest: Examples
  own: Table
  /** The same columns and those of the second reading, of scores by models that had not seen the site. */
  both: Table
  scores: CrossValidated
}

/**
 * Learns the first cut and both readings on all sites. The second one learns from first scores of unseen sites: those
 * are what it will be given.
 * @param onTree called after each tree
 */
export function fitAll(examples: Examples, learned: Learned, options: FitOptions, onTree: () => void): Shipped {
  const { heavy, rest } = learned
  const learn = ({ binned }: Table, { targets, weights, labelled }: Examples, how: GrowOptions): Grown =>
    grow(binned, targets, weights, Int32Array.from(labelled.keys()), how, onTree)
  const cut = learn(learned.cut, heavy, options.cut)
  const first = learn(learned.own, rest, options.first)
  const second = learn(learned.both, rest, options.second)
  const all = [...examples.names, ...CONTEXT]
  const blocks = allBlocks(examples)
  const frame = frameIn(examples, predict(cut.forest, examples.cut, blocks))
  const firstScores = masked(predict(first.forest, examples.columns, blocks), frame)
  const seen = [...examples.columns, ...contextColumns(examples, firstScores)]
  return {
    weights: numbered(all, first.forest, second.forest, cut.forest),
    second: masked(predict(second.forest, seen, blocks), frame),
    gains: gainsOf(all, first, second),
  }
}

/** The examples as the first cut learns from them: long blocks of the story count more. */
function forCut(examples: Examples): Examples {
  const words = new Int32Array(examples.columns[0]?.length ?? 0)
  for (const { rows } of examples.pages) words.set(rows.words, rows.start)
  const weights = examples.weights.map((weight, at) =>
    (examples.targets[at] as number) < 0.5
      ? weight
      : weight * cutWeight(words[examples.labelled[at] as number] as number),
  )
  return { ...examples, weights }
}

/** 1 for each block that the first cut takes for frame; a page without a core has none. */
function frameIn({ pages, cut }: Examples, scores: Float32Array): Uint8Array {
  const frame = new Uint8Array(scores.length)
  const inCore = cut[CUT.indexOf('inCore')] as Float32Array
  for (const { rows } of pages) {
    const end = rows.start + rows.texts.length
    if (!inCore.subarray(rows.start, end).some(Boolean)) continue
    for (let i = rows.start; i < end; i++) frame[i] = (scores[i] as number) < FRAME_BELOW ? 1 : 0
  }
  return frame
}

const masked = (scores: Float32Array, frame: Uint8Array): Float32Array =>
  scores.map((score, i) => (frame[i] ? 0 : score))

/** The examples that are not frame. */
function withoutFrame(examples: Examples, frame: Uint8Array): Examples {
  const { labelled, targets, weights, folds } = examples
  const stays = (_: number, at: number): boolean => !frame[labelled[at] as number]
  return {
    ...examples,
    labelled: labelled.filter(stays),
    targets: targets.filter(stays),
    weights: weights.filter(stays),
    folds: folds.filter(stays),
  }
}

function tableOf({ labelled }: Examples, columns: Float32Array[]): Table {
  return { columns, binned: bin(columns.map((column) => Float32Array.from(labelled, (i) => column[i] as number))) }
}

function withContext(examples: Examples, own: Table, first: Float32Array): Table {
  const context = tableOf(examples, contextColumns(examples, first))
  return {
    columns: [...own.columns, ...context.columns],
    binned: {
      cuts: [...own.binned.cuts, ...context.binned.cuts],
      columns: [...own.binned.columns, ...context.binned.columns],
    },
  }
}

function scoresOfUnseen(examples: Examples, table: Table, options: GrowOptions, onTree: () => void): Float32Array {
  const scores = new Float32Array(table.columns[0]?.length ?? 0)
  for (let fold = 0; fold < FOLDS; fold++) {
    const rows = Int32Array.from(examples.labelled.keys()).filter((at) => examples.folds[at] !== fold)
    const { forest } = grow(table.binned, examples.targets, examples.weights, rows, options, onTree)
    const unseen = blocksOf(examples.pages.filter((page) => page.fold === fold))
    predict(forest, table.columns, unseen).forEach((score, at) => {
      scores[unseen[at] as number] = score
    })
  }
  return scores
}

/** The second reading's features of all blocks, from the first one's scores. */
function contextColumns({ pages }: Examples, first: Float32Array): Float32Array[] {
  const columns = CONTEXT.map(() => new Float32Array(first.length))
  for (const { rows } of pages) {
    const { start, words, ranges, templates } = rows
    const scores = first.slice(start, start + words.length)
    for (const [i, row] of contextRows(scores, { words, ranges, templates }).entries()) {
      for (const [f, value] of row.entries()) (columns[f] as Float32Array)[start + i] = value
    }
  }
  return columns
}

const blocksOf = (pages: readonly FitPage[]): Int32Array =>
  Int32Array.from(pages.flatMap(({ rows }) => rows.texts.map((_, i) => rows.start + i)))

const allBlocks = ({ columns }: Examples): Int32Array => Int32Array.from((columns[0] as Float32Array).keys())

function gainsOf(names: readonly string[], first: Grown, second: Grown): Gain[] {
  const total = ({ gains }: Grown): number => gains.reduce((sum, gain) => sum + gain, 0) || 1
  const totals = [total(first), total(second)] as const
  return names.map((name, f) => {
    const gains = [(first.gains[f] ?? 0) / totals[0], (second.gains[f] ?? 0) / totals[1]] as const
    const leanings = (first.leanings[f] ?? 0) / totals[0] + (second.leanings[f] ?? 0) / totals[1]
    return { name, first: gains[0], second: gains[1], leaning: leanings / (gains[0] + gains[1] || 1) }
  })
}

/** All forests; the readings' with their features numbered by a list of those alone that they ask about. */
function numbered(all: readonly string[], first: Trees, second: Trees, cut: Trees): Weights {
  const numbers = new Map<number, number>()
  const numberOf = (feature: number): number => {
    if (!numbers.has(feature)) numbers.set(feature, numbers.size)
    return numbers.get(feature) as number
  }
  const [firstForest, secondForest] = [inLine(first, numberOf), inLine(second, numberOf)]
  return {
    names: [...numbers.keys()].map((f) => all[f] as string),
    first: firstForest,
    second: secondForest,
    cut: inLine(cut, (feature) => feature),
  }
}
