/** What a person reads of a bench run: the table, the worst pages, the pages that moved. */
import {
  byCollection,
  grouped,
  type EngineName,
  hiddenByKind,
  type Judged,
  type PageResult,
  type Quality,
  quality,
  type Share,
  times,
} from './bench-judge'
import { changedLines, fold, foreignLines } from './score'

export interface BenchRun {
  made: string
  jobs: number
  seconds: number
  engines: EngineName[]
  pages: PageResult[]
}

const TITLES: Record<EngineName, string> = { lede: 'Lede', readability: 'Readability', defuddle: 'Defuddle' }

type Row = string[]

/** Prints quality, metadata and times, one column an engine; `before` adds what Lede had then. */
export function printTable(run: BenchRun, before?: BenchRun): void {
  const names = new Set(run.pages.map(({ name }) => name))
  const old = before?.pages.filter(({ name }) => names.has(name)) ?? []
  const columns = run.engines.map((engine) => ({ title: TITLES[engine], engine, pages: run.pages }))
  if (before) columns.splice(1, 0, { title: 'Lede before', engine: 'lede', pages: old })
  const rows: Row[] = [['', 'of', ...columns.map(({ title }) => title)]]
  const add = (label: string, of: number | string, cell: (pages: PageResult[], engine: EngineName) => string): void => {
    rows.push([label, String(of), ...columns.map(({ pages, engine }) => cell(pages, engine))])
  }
  for (const [collection, pages] of byCollection(run.pages)) {
    const part = (all: PageResult[]): PageResult[] => all.filter((page) => page.collection === collection)
    const some = quality(pages, run.engines[0]!)
    const of = (field: keyof Quality): number => (some[field] as Share | undefined)?.of ?? 0
    const line = (label: string, field: 'hidden' | 'kept' | 'traps' | 'titles' | 'authors' | 'dates'): void => {
      if (of(field) > 0) add(label, of(field), (all, engine) => percent(quality(part(all), engine)[field]))
    }
    rows.push([])
    if (some.f1 !== undefined)
      add(`${collection} F1 (P, R)`, pages.length, (all, engine) => overlap(quality(part(all), engine)))
    else rows.push([collection, String(pages.length)])
    line('  hidden', 'hidden')
    for (const [kind, share] of hiddenByKind(pages, run.engines[0]!)) {
      add(`    ${kind}`, share.of, (all, engine) => percent(hiddenByKind(part(all), engine).get(kind)))
    }
    line('  kept', 'kept')
    line('  traps kept whole', 'traps')
    line('  titles', 'titles')
    line('  authors', 'authors')
    line('  dates', 'dates')
    if (some.hidden) languageRows(pages, columns, rows)
  }
  rows.push([], ['ms a page', String(run.pages.length)])
  const time = (pages: PageResult[], engine: EngineName) => times(pages, engine, pages === old ? ['lede'] : run.engines)
  add('  median', '', (pages, engine) => time(pages, engine).median.toFixed(1))
  add('  95 of 100 pages', '', (pages, engine) => time(pages, engine).p95.toFixed(1))
  add('  total', '', (pages, engine) => time(pages, engine).total.toFixed(0))
  add('  total, first reading', '', (pages, engine) => time(pages, engine).firstTotal.toFixed(0))
  if (run.engines.includes('readability')) {
    const stock = times(run.pages, 'readability', run.engines)
    add('  total / Readability', '', (pages, engine) => (time(pages, engine).total / stock.total).toFixed(2))
    add('  first / Readability', '', (pages, engine) => (time(pages, engine).firstTotal / stock.firstTotal).toFixed(2))
  }
  console.log(layOut(rows))
  if (run.jobs > 1)
    console.log(
      `\nTimes with ${run.jobs} tabs at once are rough; --jobs 1 for honest ones. The whole run took ${run.seconds} s.`,
    )
  printTraps(run)
  printErrors(run)
}

function languageRows(pages: PageResult[], columns: { engine: EngineName; pages: PageResult[] }[], rows: Row[]): void {
  const collection = pages[0]!.collection
  const languages = [...grouped(pages, ({ language }) => language)].sort(([, a], [, b]) => b.length - a.length)
  rows.push(['  hidden / kept by language', ''])
  for (const [language, part] of languages) {
    const cells = columns.map(({ engine, pages: all }) => {
      const found = quality(
        all.filter((page) => page.collection === collection && page.language === language),
        engine,
      )
      return `${percent(found.hidden)} / ${percent(found.kept)}`
    })
    rows.push([`    ${language || 'unknown'}`, String(part.length), ...cells])
  }
}

function layOut(rows: readonly Row[]): string {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, at) => Math.max(cell.length, all[at] ?? 0)).concat(all.slice(row.length)),
    [],
  )
  const pad = (cell: string, at: number): string => (at === 1 ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))
  return rows.map((row) => row.map(pad).join('   ').trimEnd()).join('\n')
}

const overlap = ({ f1, precision, recall }: Quality): string =>
  f1 === undefined ? '–' : `${f1.toFixed(3)} (${precision!.toFixed(3)}, ${recall!.toFixed(3)})`

/** Rounded down at the top, so that 100.0 % is earned. */
function percent(share: Share | undefined): string {
  if (!share || share.of === 0) return '–'
  const value = share.value * 100
  return `${(value < 100 ? Math.min(value, 99.9) : value).toFixed(1)} %`
}

function printTraps(run: BenchRun): void {
  const engine = run.engines[0]!
  const fallen = run.pages.filter((page) => page.trap !== '' && (page.engines[engine]?.labels?.lost.length ?? 0) > 0)
  if (fallen.length > 0) console.log(`\nTraps ${TITLES[engine]} fell into:`)
  for (const page of fallen) {
    console.log(`  ${page.name}  ${page.trap}`)
    for (const snippet of page.engines[engine]!.labels!.lost) console.log(`    lost  ${short(snippet)}`)
  }
}

function printErrors(run: BenchRun): void {
  const failures = run.pages.flatMap((page) =>
    run.engines.flatMap((engine) =>
      page.engines[engine]?.error
        ? [`  ${page.name}  ${TITLES[engine]}: ${short(page.engines[engine].error, 160)}`]
        : [],
    ),
  )
  if (failures.length > 0) console.log(`\nPages that failed:\n${failures.join('\n')}`)
}

/** Prints the pages of each collection where Lede is farthest from the truth: what is too much, what is missing, and where it went. */
export function printWorst(run: BenchRun, count: number): void {
  const engine = run.engines[0]!
  for (const [collection, pages] of byCollection(run.pages)) {
    const worst = pages
      .filter((page) => (page.engines[engine]?.score ?? 1) < 1)
      .sort((a, b) => a.engines[engine]!.score - b.engines[engine]!.score)
      .slice(0, count)
    console.log(`\n${collection}: the ${worst.length} worst of ${pages.length} pages for ${TITLES[engine]}`)
    for (const page of worst) console.log(describe(page, engine, run.engines))
  }
  console.log('\n+ too much   - missing   (words)   [n of m] line of the text, or of the truth')
}

function describe(page: PageResult, engine: EngineName, engines: readonly EngineName[]): string {
  const judged = page.engines[engine]!
  const peers = engines.filter((name) => name !== engine).map((name) => `${TITLES[name]} ${mark(page.engines[name])}`)
  const head = `\n${mark(judged)}  ${page.name}  ${page.url}\n      ${[...peers, ...(page.trap ? [`trap: ${page.trap}`] : [])].join(' · ')}`
  return [
    head,
    ...(judged.error ? [`      failed: ${judged.error}`] : []),
    ...differences(page, engine, engines).map((line) => `      ${line}`),
  ].join('\n')
}

function mark(judged: Judged | undefined): string {
  if (!judged) return '–'
  const { shingles, score } = judged
  return shingles
    ? `${score.toFixed(3)} (P ${shingles.precision.toFixed(2)} R ${shingles.recall.toFixed(2)})`
    : score.toFixed(3)
}

const MOST_LINES = 14

function differences(page: PageResult, engine: EngineName, engines: readonly EngineName[]): string[] {
  const judged = page.engines[engine]!
  const peers = engines.filter((name) => name !== engine)
  const alsoIn = (text: string): string => {
    const having = peers.filter((name) => fold(page.engines[name]?.text ?? '').includes(fold(text)))
    return peers.length === 0
      ? ''
      : having.length === 0
        ? 'Lede only'
        : `also ${having.map((name) => TITLES[name]).join(', ')}`
  }
  const extra = (text: string, where = ''): string =>
    `+ ${[where, short(text), note(alsoIn(text))].filter(Boolean).join(' ')}`
  const missing = (text: string, where = ''): string =>
    `- ${[where, short(text), note(whereIs(text, page, engine, peers))].filter(Boolean).join(' ')}`
  const lines: string[] = []
  if (page.truth.body !== undefined) {
    const ours = judged.text.split('\n').length
    const theirs = page.truth.body.split('\n').filter((line) => line.trim() !== '').length
    lines.push(
      ...limited(
        foreignLines(judged.text, page.truth.body).map(({ text, index }) => extra(text, `[${index + 1} of ${ours}]`)),
      ),
    )
    const wanted = page.truth.body.replace(/\n\s*\n/g, '\n')
    lines.push(
      ...limited(
        foreignLines(wanted, judged.text).map(({ text, index }) => missing(text, `[${index + 1} of ${theirs}]`)),
      ),
    )
  }
  for (const phrase of judged.phrases?.unwanted ?? []) lines.push(extra(phrase))
  for (const phrase of judged.phrases?.missing ?? []) lines.push(missing(phrase))
  for (const { kind, text } of judged.labels?.leaked ?? []) lines.push(extra(text, kind))
  for (const text of judged.labels?.lost ?? []) lines.push(missing(text))
  if (judged.text === '' && !judged.error) lines.unshift('no article was found')
  return lines
}

const limited = (lines: string[]): string[] =>
  lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES), `  … and ${lines.length - MOST_LINES} lines more`]

const note = (text: string): string => (text ? `   ← ${text}` : '')

/** Where a piece of the story went that the text has not. */
function whereIs(text: string, page: PageResult, engine: EngineName, peers: readonly EngineName[]): string {
  const judged = page.engines[engine]!
  const wanted = fold(text)
  const holds = (place: string): boolean => wanted !== '' && fold(place).includes(wanted)
  const finding = judged.findings.find((one) => holds(one.text))
  if (finding) return `hidden as ${finding.kind}: ${finding.why}`
  if (holds(judged.text)) return 'there, but cut up otherwise'
  if (holds(judged.title)) return 'is the title'
  if (judged.captions.some(holds)) return 'is a caption'
  if (judged.aside.some(holds)) return 'is the dek, or set aside'
  const having = peers.filter((name) => holds(page.engines[name]?.text ?? ''))
  return having.length > 0
    ? `${having.map((name) => TITLES[name]).join(', ')} has it`
    : peers.length > 0
      ? 'in nobody’s text'
      : ''
}

function short(text: string, length = 110): string {
  const folded = text.replace(/\s+/gu, ' ').trim()
  const characters = [...folded]
  if (characters.length <= length) return folded
  const words = folded.split(' ').length
  return `${characters.slice(0, length - 25).join('')} … ${characters.slice(-18).join('')} (${words})`
}

/** Prints the pages whose mark for Lede moved most since `before`, and the lines each gained and lost. */
export function printComparison(before: BenchRun, run: BenchRun, count: number): void {
  const old = new Map(before.pages.map((page) => [page.name, page]))
  const pairs = run.pages.flatMap((page) => {
    const [then, now] = [old.get(page.name)?.engines.lede, page.engines.lede]
    return then && now ? [{ page, then, now, moved: now.score - then.score }] : []
  })
  const better = pairs.filter(({ moved }) => moved > 1e-9)
  const worse = pairs.filter(({ moved }) => moved < -1e-9)
  const otherText = pairs.filter(({ then, now, moved }) => Math.abs(moved) <= 1e-9 && then.text !== now.text)
  console.log(
    `\nSince ${before.made}: ${better.length} pages better, ${worse.length} worse, ${otherText.length} with another text and the same mark, of ${pairs.length} in both runs`,
  )
  const most = [...better, ...worse].sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved)).slice(0, count)
  for (const { page, then, now, moved } of [
    ...most.filter((pair) => pair.moved < 0),
    ...most.filter((pair) => pair.moved > 0),
  ]) {
    console.log(
      `\n${moved > 0 ? 'better' : 'WORSE'} ${signed(moved)}  ${mark(then)} → ${mark(now)}  ${page.name}  ${page.url}`,
    )
    const { lost, gained } = changedLines(then.text, now.text)
    for (const line of limited(lost)) console.log(`      lost    ${short(line)}${note(lossOf(line, now))}`)
    for (const line of limited(gained)) console.log(`      gained  ${short(line)}`)
    if (now.error) console.log(`      failed: ${now.error}`)
  }
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(3)}`

function lossOf(line: string, now: Judged): string {
  const finding = now.findings.find((one) => fold(line) !== '' && fold(one.text).includes(fold(line)))
  return finding ? `hidden as ${finding.kind}: ${finding.why}` : ''
}
