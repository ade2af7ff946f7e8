/** What an engine's reading of a page is worth, and what the readings of many pages are worth together. */
import type { BenchPage, Collection } from './bench-pages'
import type { Reading } from './bench-peers'
import {
  agreeOnAuthors,
  agreeOnDay,
  agreeOnTitle,
  f1,
  type Labels,
  mean,
  type Phrases,
  quantile,
  type Shingles,
  scoreLabels,
  scorePhrases,
  scoreShingles,
  share,
} from './score'

export const ENGINE_NAMES = ['lede', 'readability', 'defuddle'] as const
export type EngineName = (typeof ENGINE_NAMES)[number]

export interface Timed extends Reading {
  /** The first reading of the page, before anything was warm; `ms` is the second. */
  firstMs: number
  /** Why there is no reading; empty where there is one. */
  error: string
}
export type Readings = Partial<Record<EngineName, Timed>>

export interface Judged extends Timed {
  /** The page's own mark, 0 to 1, in its collection's currency: what `--compare` and `--worst` sort by. */
  score: number
  shingles?: Shingles
  phrases?: Phrases
  labels?: Labels
  titleAgrees?: boolean
  authorsAgree?: number
  dateAgrees?: boolean
}

export interface PageResult extends BenchPage {
  engines: Partial<Record<EngineName, Judged>>
}

/**
 * What an engine that took part read on a page.
 * @throws if it took no part
 */
export function judgedOf(page: PageResult, engine: EngineName): Judged {
  const judged = page.engines[engine]
  if (!judged) throw new Error(`${engine} did not read ${page.name}.`)
  return judged
}

/** Judges what each engine read on a page by what the page's truth states. */
export function judge(page: BenchPage, readings: Readings): PageResult {
  const engines = Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, judgeOne(page, reading)]))
  return { ...page, engines }
}

function judgeOne({ truth }: BenchPage, reading: Timed): Judged {
  const judged: Judged = { ...reading, score: 0 }
  if (truth.body !== undefined) {
    judged.shingles = scoreShingles(reading.text, truth.body)
    judged.score = judged.shingles.f1
  }
  if (truth.with) {
    const without = truth.without ?? []
    judged.phrases = scorePhrases(reading.text, truth.with, without)
    const right = judged.phrases.present.length + without.length - judged.phrases.unwanted.length
    judged.score = share(right, truth.with.length + without.length)
  }
  if (truth.mustHide || truth.mustKeep) {
    const elsewhere = [reading.title, reading.byline, reading.published, ...reading.captions]
    judged.labels = scoreLabels(reading.text, elsewhere, truth.mustHide ?? [], truth.mustKeep ?? [])
    const { hidden, leaked, kept, lost } = judged.labels
    judged.score = share(hidden.length + kept.length, hidden.length + leaked.length + kept.length + lost.length)
  }
  if (truth.title) judged.titleAgrees = agreeOnTitle(reading.title, truth.title)
  if (truth.authors && truth.authors.length > 0) judged.authorsAgree = agreeOnAuthors(reading.byline, truth.authors)
  if (truth.date) judged.dateAgrees = agreeOnDay(reading.published, truth.date)
  return judged
}

/** A share with what it is a share of. */
export interface Share {
  value: number
  of: number
}

export interface Quality {
  pages: number
  /** F1 of the mean precision and recall (bodies), or of those over all phrases. */
  f1?: number
  precision?: number
  recall?: number
  hidden?: Share
  kept?: Share
  /** Pages with a trap that lost nothing. */
  traps?: Share
  titles?: Share
  authors?: Share
  dates?: Share
}

/** What one engine achieved on the pages of one collection (or any part of them), as the collections count it. */
export function quality(pages: readonly PageResult[], engine: EngineName): Quality {
  const judged = pages.flatMap((page) => page.engines[engine] ?? [])
  const traps = pages.filter((page) => page.trap !== '' && page.engines[engine])
  return {
    pages: judged.length,
    ...overlap(judged.flatMap(({ shingles }) => shingles ?? [])),
    ...phraseShares(judged.flatMap(({ phrases }) => phrases ?? [])),
    ...labelShares(judged.flatMap(({ labels }) => labels ?? [])),
    ...(traps.length > 0 && {
      traps: shareOf(traps.map((page) => Number(page.engines[engine]?.labels?.lost.length === 0))),
    }),
    ...meta(
      'titles',
      judged.flatMap(({ titleAgrees }) => (titleAgrees === undefined ? [] : [Number(titleAgrees)])),
    ),
    ...meta(
      'authors',
      judged.flatMap(({ authorsAgree }) => authorsAgree ?? []),
    ),
    ...meta(
      'dates',
      judged.flatMap(({ dateAgrees }) => (dateAgrees === undefined ? [] : [Number(dateAgrees)])),
    ),
  }
}

function overlap(all: readonly Shingles[]): Pick<Quality, 'f1' | 'precision' | 'recall'> {
  if (all.length === 0) return {}
  const precision = mean(all.map((one) => one.precision))
  const recall = mean(all.map((one) => one.recall))
  return { precision, recall, f1: f1(precision, recall) }
}

function phraseShares(all: readonly Phrases[]): Pick<Quality, 'f1' | 'precision' | 'recall'> {
  if (all.length === 0) return {}
  const count = (field: keyof Phrases): number => all.reduce((sum, one) => sum + one[field].length, 0)
  const present = count('present')
  const precision = share(present, present + count('unwanted'), 0)
  const recall = share(present, present + count('missing'), 0)
  return { precision, recall, f1: f1(precision, recall) }
}

function labelShares(all: readonly Labels[]): Pick<Quality, 'hidden' | 'kept'> {
  if (all.length === 0) return {}
  const count = (field: keyof Labels): number => all.reduce((sum, one) => sum + one[field].length, 0)
  const toHide = count('hidden') + count('leaked')
  const toKeep = count('kept') + count('lost')
  return {
    hidden: { value: share(count('hidden'), toHide), of: toHide },
    kept: { value: share(count('kept'), toKeep), of: toKeep },
  }
}

const shareOf = (marks: readonly number[]): Share => ({ value: mean(marks), of: marks.length })

const meta = (field: 'titles' | 'authors' | 'dates', marks: readonly number[]): Partial<Quality> =>
  marks.length === 0 ? {} : { [field]: shareOf(marks) }

/** The share of snippets hidden, by kind. */
export function hiddenByKind(pages: readonly PageResult[], engine: EngineName): Map<string, Share> {
  const counts = new Map<string, { hidden: number; all: number }>()
  const count = (kind: string, hidden: number): void => {
    const before = counts.get(kind) ?? { hidden: 0, all: 0 }
    counts.set(kind, { hidden: before.hidden + hidden, all: before.all + 1 })
  }
  for (const page of pages) {
    for (const { kind } of page.engines[engine]?.labels?.hidden ?? []) count(kind, 1)
    for (const { kind } of page.engines[engine]?.labels?.leaked ?? []) count(kind, 0)
  }
  return new Map([...counts].map(([kind, { hidden, all }]) => [kind, { value: share(hidden, all), of: all }]))
}

export interface Times {
  median: number
  p95: number
  total: number
  /** Total of the first readings, when nothing was warm. */
  firstTotal: number
}

/** Milliseconds over the pages that every one of `engines` read without an error, so that all are timed on the same. */
export function times(pages: readonly PageResult[], engine: EngineName, engines: readonly EngineName[]): Times {
  const fair = pages.filter((page) => engines.every((name) => page.engines[name]?.error === ''))
  const all = fair.map((page) => page.engines[engine]?.ms ?? 0)
  return {
    median: quantile(all, 0.5),
    p95: quantile(all, 0.95),
    total: all.reduce((sum, ms) => sum + ms, 0),
    firstTotal: fair.reduce((sum, page) => sum + (page.engines[engine]?.firstMs ?? 0), 0),
  }
}

export interface Ratio {
  total: number
  median: number
  p95: number
}

/**
 * How much of another engine's time an engine takes: in total, and on the page in the middle and at the 95th of 100.
 * @param reading `ms` for second readings, when all is warm; `firstMs` for first ones
 */
export function ratio(
  pages: readonly PageResult[],
  engine: EngineName,
  other: EngineName,
  reading: 'ms' | 'firstMs',
): Ratio {
  const pairs = pages.flatMap(({ engines }) => {
    const [own, against] = [engines[engine], engines[other]]
    return own?.error === '' && against?.error === '' ? [[own[reading], against[reading]] as const] : []
  })
  const sum = (side: 0 | 1): number => pairs.reduce((all, pair) => all + pair[side], 0)
  // The clock's grain: a page read in no time at all must not divide by nothing.
  const each = pairs.map(([own, against]) => own / Math.max(against, CLOCK_GRAIN))
  return { total: sum(0) / sum(1), median: quantile(each, 0.5), p95: quantile(each, 0.95) }
}
/** Milliseconds by which a page's clock moves in Chromium. */
const CLOCK_GRAIN = 0.1

/** The pages of each collection, in the order of the pages. */
export const byCollection = (pages: readonly PageResult[]): Map<Collection, PageResult[]> =>
  grouped(pages, ({ collection }) => collection)

/** Things by a key, both in the order in which they came. */
export function grouped<Thing, Key>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing])
  return groups
}
