/** What a fit is worth: figures of sites no model saw beside those of the sites it learned from. */
import { SHOWN_ELSEWHERE } from './align'
import { byCollection, judge, type PageResult, type Quality, quality } from './bench-judge'
import { layOut, overlap, percent, type Row } from './bench-table'
import type { FitPage } from './fit-examples'
import type { Gain } from './fit-model'
import { SURE } from './fit-options'
import { inWords } from './fit-words'

/** Marks of all pages under one set of scores. */
export interface Marks {
  title: string
  pages: PageResult[]
}

/**
 * Marks what the scores alone would show of each page, by the collections' own metrics: no detector has a say, and
 * headings and captions count as shown in their own places.
 */
export function marksOf(title: string, pages: readonly FitPage[], scores: Float32Array): Marks {
  return { title, pages: pages.map((page) => markOne(page, scores)) }
}

function markOne({ page, rows }: FitPage, scores: Float32Array): PageResult {
  const isShown = (_: string, i: number): boolean => (scores[rows.start + i] as number) >= SURE
  const reading = {
    title: '',
    byline: '',
    published: '',
    text: rows.texts.filter(isShown).join('\n'),
    captions: rows.texts.filter((_, i) => SHOWN_ELSEWHERE.has(rows.tags[i] ?? '')),
    aside: [],
    findings: [],
    ms: 0,
    firstMs: 0,
    error: '',
  }
  return judge(page, { lede: reading })
}

/** The figures of marks by name, as `labelled.hidden`: what the weights' file notes of itself. */
export function figuresOf({ pages }: Marks): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const [collection, part] of byCollection(pages)) {
    const { f1, hidden, kept } = quality(part, 'lede')
    const all = { f1, hidden: hidden?.value, kept: kept?.value }
    for (const [name, value] of Object.entries(all)) {
      if (value !== undefined) figures[`${collection}.${name}`] = Number(value.toFixed(4))
    }
  }
  return figures
}

/** One table of all marks, a column each. */
export function marksTable(all: readonly Marks[]): string {
  const rows: Row[] = [['', 'of', ...all.map(({ title }) => title)]]
  const [most] = all
  for (const [collection, part] of most ? byCollection(most.pages) : []) {
    const each = all.map(({ pages }) =>
      quality(
        pages.filter((page) => page.collection === collection),
        'lede',
      ),
    )
    rows.push(...rowsOf(collection, part.length, each))
  }
  return layOut(rows)
}

function rowsOf(collection: string, pages: number, each: readonly Quality[]): Row[] {
  const [most] = each
  if (most?.f1 !== undefined) return [[`${collection} F1 (P, R)`, String(pages), ...each.map(overlap)]]
  return [
    [`${collection}: hidden`, String(most?.hidden?.of ?? 0), ...each.map(({ hidden }) => percent(hidden, 'left'))],
    [`${collection}: kept`, String(most?.kept?.of ?? 0), ...each.map(({ kept }) => percent(kept, 'lost'))],
  ]
}

/** The features that weigh most, in words: their share of what all splits of each reading gained, and which way. */
export function heaviest(gains: readonly Gain[], count: number): string {
  const rows = gains
    .toSorted((a, b) => b.first + b.second - (a.first + a.second))
    .slice(0, count)
    .filter(({ first, second }) => first + second > 0)
    .map(({ name, first, second, leaning }): Row => [`  ${inWords(name)}`, gain(first), gain(second), sideOf(leaning)])
  return layOut([['What weighs most', 'first reading', 'second reading', 'more of it speaks'], ...rows])
}

const gain = (share: number): string => (share === 0 ? '–' : `${(100 * share).toFixed(1)} %`)

function sideOf(leaning: number): string {
  if (leaning > 0.6) return 'for the story'
  return leaning < -0.6 ? 'against' : 'either way'
}
