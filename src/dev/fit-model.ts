/** The two readings, learned: cross-validated by site, and once more on everything for the extension. */
import { CONTEXT, contextRows, LEVELS } from '../article/context'
import type { Forest, Tree, Weights } from '../article/story'
import type { Examples, FitPage } from './fit-examples'
import { FOLDS } from './fit-folds'
import type { FitOptions } from './fit-options'
import { type Binned, bin, type Grown, type GrowOptions, grow, predict } from './forest'

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
export const treesOf = ({ first, second }: FitOptions, shipped: boolean): number =>
  (FOLDS + (shipped ? 1 : 0)) * (first.trees + second.trees)

/**
 * Learns both readings on four fifths of the sites and reads the last fifth, five times over.
 * @param onTree called after each tree
 */
export function crossValidate(examples: Examples, options: FitOptions, onTree: () => void): Learned {
  const own = tableOf(examples, examples.columns)
  const first = scoresOfUnseen(examples, own, options.first, onTree)
  const both = withContext(examples, own, first)
  const second = scoresOfUnseen(examples, both, options.second, onTree)
  return { own, both, scores: { first, second } }
}

/** What cross-validation leaves for the fit that is shipped. */
export interface Learned {
  own: Table
  /** The same columns and those of the second reading, of scores by models that had not seen the site. */
  both: Table
  scores: CrossValidated
}

/**
 * Learns both readings on all sites. The second one learns from first scores of unseen sites: those are what it will
 * be given.
 * @param onTree called after each tree
 */
export function fitAll(examples: Examples, learned: Learned, options: FitOptions, onTree: () => void): Shipped {
  const everything = Int32Array.from(examples.labelled.keys())
  const learn = ({ binned }: Table, how: GrowOptions): Grown =>
    grow(binned, examples.targets, examples.weights, everything, how, onTree)
  const first = learn(learned.own, options.first)
  const second = learn(learned.both, options.second)
  const all = [...examples.names, ...CONTEXT]
  const blocks = allBlocks(examples)
  const firstScores = predict(first.forest, examples.columns, blocks)
  const seen = [...examples.columns, ...contextColumns(examples, firstScores)]
  return {
    weights: numbered(all, first.forest, second.forest),
    second: predict(second.forest, seen, blocks),
    gains: gainsOf(all, first, second),
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
    const surroundings = {
      words,
      ranges: (i: number) =>
        Array.from({ length: LEVELS }, (_, level): [number, number] => {
          const at = 2 * (i * LEVELS + level)
          return [ranges[at] as number, ranges[at + 1] as number]
        }),
      signature: (i: number) => String(templates[i]),
    }
    for (const [i, row] of contextRows(scores, surroundings).entries()) {
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

/** Both forests with their features numbered by a list of those alone that they ask about. */
function numbered(all: readonly string[], first: Forest, second: Forest): Weights {
  const numbers = new Map<number, number>()
  const renumber = (tree: Tree): Tree => {
    if (typeof tree === 'number') return tree
    if (!numbers.has(tree[0])) numbers.set(tree[0], numbers.size)
    return [numbers.get(tree[0]) as number, tree[1], renumber(tree[2]), renumber(tree[3])]
  }
  const forests = [first, second].map(({ base, trees }): Forest => ({ base, trees: trees.map(renumber) }))
  return {
    names: [...numbers.keys()].map((f) => all[f] as string),
    first: forests[0] as Forest,
    second: forests[1] as Forest,
  }
}
