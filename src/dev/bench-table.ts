/** The one table of a bench run: quality, metadata and time, one column an engine. */
import {
  byCollection,
  type EngineName,
  grouped,
  hiddenByKind,
  judgedOf,
  type PageResult,
  type Quality,
  quality,
  ratio,
  type Share,
  times,
} from './bench-judge'
import { short } from './bench-lines'

export interface BenchRun {
  made: string
  jobs: number
  seconds: number
  engines: EngineName[]
  pages: PageResult[]
}

export const TITLES: Record<EngineName, string> = { lede: 'Lede', readability: 'Readability', defuddle: 'Defuddle' }

interface Column {
  title: string
  engine: EngineName
  pages: PageResult[]
}

/** Cells of a line; the second one is a number and stands on the right. */
export type Row = string[]

/**
 * Lays the table out.
 * @param before an earlier run, for one more column: what the first engine had then on the same pages
 * @returns lines of text without a colour
 */
export function table(run: BenchRun, before?: BenchRun): string {
  const columns = columnsOf(run, before)
  const rows: Row[] = [['', 'of', ...columns.map(({ title }) => title)]]
  for (const [collection, pages] of byCollection(run.pages)) {
    const part = columns.map((column) => ({
      ...column,
      pages: column.pages.filter((page) => page.collection === collection),
    }))
    rows.push([], ...qualityRows(collection, pages, part))
  }
  rows.push([], ...timeRows(run, columns))
  const jobs = run.jobs > 1 ? `Times with ${run.jobs} tabs at once are rough; --jobs 1 for honest ones. ` : ''
  return `${layOut(rows)}\n\n${jobs}The whole run took ${run.seconds} s.`
}

function columnsOf(run: BenchRun, before: BenchRun | undefined): Column[] {
  const columns: Column[] = run.engines.map((engine) => ({ title: TITLES[engine], engine, pages: run.pages }))
  const [first] = run.engines
  if (!before || !first || !before.engines.includes(first)) return columns
  const names = new Set(run.pages.map(({ name }) => name))
  const pages = before.pages.filter(({ name }) => names.has(name))
  return columns.toSpliced(1, 0, { title: `${TITLES[first]} before`, engine: first, pages })
}

function qualityRows(collection: string, pages: PageResult[], columns: Column[]): Row[] {
  const each = columns.map(({ engine, pages }) => quality(pages, engine))
  const most = each[0]
  if (!most) return []
  const row = (label: string, share: (found: Quality) => Share | undefined, verb = ''): Row[] => {
    const of = share(most)?.of
    return of ? [[label, String(of), ...each.map((found) => percent(share(found), verb))]] : []
  }
  const head = most.f1 === undefined ? [] : each.map(overlap)
  const rows = [[head.length > 0 ? `${collection} F1 (P, R)` : collection, String(pages.length), ...head]]
  rows.push(...row('  hidden', ({ hidden }) => hidden, 'left'))
  const kinds = columns.map(({ engine, pages }) => hiddenByKind(pages, engine))
  for (const [kind, share] of kinds[0] ?? []) {
    rows.push([`    ${kind}`, String(share.of), ...kinds.map((shares) => percent(shares.get(kind)))])
  }
  rows.push(...row('  kept', ({ kept }) => kept, 'lost'))
  rows.push(...row('  traps kept whole', ({ traps }) => traps))
  rows.push(...row('  titles', ({ titles }) => titles))
  rows.push(...row('  authors', ({ authors }) => authors))
  rows.push(...row('  dates', ({ dates }) => dates))
  return most.hidden ? [...rows, ...languageRows(pages, columns)] : rows
}

function languageRows(pages: PageResult[], columns: Column[]): Row[] {
  const languages = [...grouped(pages, ({ language }) => language)].sort(([, a], [, b]) => b.length - a.length)
  const rows = languages.map(([language, part]) => {
    const cells = columns.map(({ engine, pages }) => {
      const found = quality(
        pages.filter((page) => page.language === language),
        engine,
      )
      return `${percent(found.hidden)} / ${percent(found.kept)}`
    })
    return [`    ${language || 'unknown'}`, String(part.length), ...cells]
  })
  return [['  hidden / kept by language', ''], ...rows]
}

function timeRows(run: BenchRun, columns: Column[]): Row[] {
  const each = columns.map(({ engine, pages }) => times(pages, engine, pages === run.pages ? run.engines : [engine]))
  const rows = [
    ['ms a page', String(run.pages.length)],
    ['  median', '', ...each.map(({ median }) => median.toFixed(1))],
    ['  95 of 100 pages', '', ...each.map(({ p95 }) => p95.toFixed(1))],
    ['  total', '', ...each.map(({ total }) => total.toFixed(0))],
    ['  total, first reading', '', ...each.map(({ firstTotal }) => firstTotal.toFixed(0))],
  ]
  if (!run.engines.includes('readability')) return rows
  const beside = (reading: 'ms' | 'firstMs'): string[] =>
    columns.map(({ engine, pages }) => ratioOf(pages, engine, reading))
  return [
    ...rows,
    ['  / Readability: total, median, 95 of 100', '', ...beside('ms')],
    ['  the same, first reading', '', ...beside('firstMs')],
  ]
}

function ratioOf(pages: readonly PageResult[], engine: EngineName, reading: 'ms' | 'firstMs'): string {
  const { total, median, p95 } = ratio(pages, engine, 'readability', reading)
  return Number.isFinite(total) ? [total, median, p95].map((one) => one.toFixed(2)).join(', ') : '–'
}

/** Rows as lines, their cells in columns. */
export function layOut(rows: readonly Row[]): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  }
  const pad = (cell: string, at: number): string =>
    at === 1 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)
  return rows.map((row) => row.map(pad).join('   ').trimEnd()).join('\n')
}

/** F1 with precision and recall. */
export const overlap = ({ f1 = 0, precision = 0, recall = 0 }: Quality): string =>
  `${f1.toFixed(3)} (${precision.toFixed(3)}, ${recall.toFixed(3)})`

/** A share in words: only the whole is 100.0 %. With a verb also how many are missing from it. */
export function percent(share: Share | undefined, verb = ''): string {
  if (!share || share.of === 0) return '–'
  const value = share.value * 100
  const missing = Math.round((1 - share.value) * share.of)
  const text = `${(value < 100 ? Math.min(value, 99.9) : value).toFixed(1)} %`
  return verb ? `${text} (${missing} ${verb})` : text
}

/** The pages with a trap where the first engine lost something, and what. */
export function fallenTraps(run: BenchRun): string {
  const [engine] = run.engines
  if (!engine) return ''
  const lines = run.pages
    .filter((page) => page.trap !== '')
    .flatMap((page) => {
      const lost = judgedOf(page, engine).labels?.lost ?? []
      return lost.length === 0
        ? []
        : [`  ${page.name}  ${page.trap}`, ...lost.map((text) => `    lost  ${short(text)}`)]
    })
  return lines.length === 0 ? '' : `\nTraps ${TITLES[engine]} fell into:\n${lines.join('\n')}`
}

/** The pages an engine failed on, and how. */
export function failures(run: BenchRun): string {
  const lines = run.pages.flatMap((page) =>
    run.engines.flatMap((engine) => {
      const { error } = judgedOf(page, engine)
      return error ? [`  ${page.name}  ${TITLES[engine]}: ${short(error, 160)}`] : []
    }),
  )
  return lines.length === 0 ? '' : `\nPages that failed:\n${lines.join('\n')}`
}
