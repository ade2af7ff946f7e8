/**
 * `npm run bench -- --corpus DIR`: Lede and its peers over the same pages, in one run, in real Chromium.
 *
 * Every page is loaded once, and every engine reads the same live document: once to warm up, once for the clock.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { churnTable } from './bench-churn'
import { brokenFloors, type Floors, figuresOf } from './bench-floors'
import { type EngineName, grouped } from './bench-judge'
import { LARGE_COUNT, largeTable } from './bench-large'
import { lightTable, visitsOf } from './bench-light'
import { COLLECTIONS, type Collection, casePages, corpusPages } from './bench-pages'
import { movedPages, worstPages } from './bench-report'
import { runBench } from './bench-run'
import { stagesTable } from './bench-stages'
import { type BenchRun, failures, fallenTraps, table } from './bench-table'
import { ROOT } from './build'
import { progressOf } from './progress'

const USAGE = `npm run bench -- [options]
  --corpus DIR      folder of the collections; without it the project's own cases are run
  --only A,B        only these collections (${COLLECTIONS.filter((name) => name !== 'cases').join(', ')})
  --match TEXT      only pages whose name or address contains TEXT
  --limit N         only the first N pages of each collection
  --peers WHOM      all: stock Readability and Defuddle beside Lede (default); none: Lede alone; only: the peers alone
  --jobs N          tabs at once (default 2; use 1 where the times matter)
  --worst N         list the N worst pages of each collection, with what is too much and what is missing
  --scores FILE     Lede judges by these scores (written by fit --scores): figures for sites its weights never saw
  --save FILE       write every page's result as JSON
  --compare FILE    list the pages that moved since FILE was saved, and how
  --moved N         how many of them (default 15)
  --large           how the time grows on pages of up to 200,000 nodes, beside Readability; --browser firefox chooses
  --stages          where Lede's time goes, step by step, beside Readability; nothing else is measured
  --light           heavy pages over a slow line, until their story can be read: without Lede, with it, and light
  --churn           what Tidy costs on a page that never rests, in both browsers; nothing else is measured
  --floors          fail if a figure is below its floor in test/bench/floors.json`

const RUNS: Record<string, EngineName[]> = {
  all: ['lede', 'readability', 'defuddle'],
  none: ['lede'],
  only: ['readability', 'defuddle'],
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      only: { type: 'string', default: '' },
      match: { type: 'string', default: '' },
      limit: { type: 'string', default: '' },
      peers: { type: 'string', default: 'all' },
      jobs: { type: 'string', default: '2' },
      worst: { type: 'string' },
      scores: { type: 'string' },
      save: { type: 'string' },
      compare: { type: 'string' },
      large: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chromium' },
      stages: { type: 'boolean', default: false },
      light: { type: 'boolean', default: false },
      churn: { type: 'boolean', default: false },
      floors: { type: 'boolean', default: false },
      moved: { type: 'string', default: '15' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(USAGE)
  if (values.light) return console.log(await lightReport())
  if (values.churn) return console.log(await churnTable())
  if (values.large) return largePages(values.browser)
  const only = values.only.split(',').filter((name) => name !== '')
  const unknown = only.filter((name) => !COLLECTIONS.includes(name as Collection))
  if (unknown.length > 0)
    throw new Error(`There is no collection ${unknown.join(', ')}; there are ${COLLECTIONS.join(', ')}.`)
  const engines = RUNS[values.peers]
  if (!engines) throw new Error(`--peers is all, none or only, not ${values.peers}.`)
  const before = values.compare ? await readRun(values.compare) : undefined

  const all = values.corpus
    ? await corpusPages(values.corpus, only as Collection[])
    : await casePages(join(ROOT, 'test/cases'))
  const matching = all.filter(({ name, url }) => name.includes(values.match) || url.includes(values.match))
  const limit = values.limit ? whole('--limit', values.limit) : Number.POSITIVE_INFINITY
  const pages = [...grouped(matching, ({ collection }) => collection).values()].flatMap((part) => part.slice(0, limit))
  if (all.length === 0) throw new Error('test/cases has no case yet; --corpus DIR runs a collection.')
  if (pages.length === 0) throw new Error(`No page has ${values.match} in its name or address.`)

  const jobs = whole('--jobs', values.jobs)
  const progress = progressOf(pages.length, 'pages')
  if (values.stages) {
    console.log(await stagesTable(pages, progress.at).finally(progress.end))
    return
  }
  const started = Date.now()
  const results = await runBench(pages, {
    engines,
    jobs,
    ...(values.scores && { scores: await readScores(values.scores) }),
    onPage: progress.at,
  }).finally(progress.end)
  const run: BenchRun = {
    made: new Date().toISOString(),
    jobs,
    seconds: Math.round((Date.now() - started) / 1000),
    engines,
    pages: results,
  }
  if (values.save) await writeFile(values.save, JSON.stringify(run))
  const parts = [
    table(run, before),
    fallenTraps(run),
    values.worst ? worstPages(run, whole('--worst', values.worst)) : '',
    before ? movedPages(before, run, whole('--moved', values.moved)) : '',
    failures(run),
  ]
  console.log(parts.filter((part) => part !== '').join('\n'))
  if (values.floors) await checkFloors(run, pages.length === all.length && only.length === 0)
  if (values.save) console.log(`\nSaved in ${values.save}.`)
}

/** Visits of each page in each way. */
const LIGHT_RUNS = 3

function lightReport(): Promise<string> {
  const progress = progressOf(visitsOf(LIGHT_RUNS), 'visits')
  return lightTable(LIGHT_RUNS, progress.at).finally(progress.end)
}

async function largePages(browser: string): Promise<void> {
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`--browser is chromium or firefox, not ${browser}.`)
  const progress = progressOf(LARGE_COUNT, 'pages')
  console.log(await largeTable(browser, progress.at).finally(progress.end))
}

/** Cross-validated scores as `fit --scores FILE` writes them, by the name of the page. */
async function readScores(file: string): Promise<Map<string, number[]>> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => JSON.parse(line)).map(({ name, scores }) => [name, scores]))
}

/** Prints the floors that do not hold, and fails the run if there are any. */
async function checkFloors(run: BenchRun, whole: boolean): Promise<void> {
  const pinned = JSON.parse(await readFile(join(ROOT, 'test/bench/floors.json'), 'utf8')) as Record<string, Floors>
  const isCases = run.pages.every(({ collection }) => collection === 'cases')
  const broken = brokenFloors(figuresOf(run), pinned[isCases ? 'cases' : 'corpus'] ?? {}, whole)
  console.log(broken.length === 0 ? '\nAll floors hold.' : `\nBelow the floors:\n  ${broken.join('\n  ')}`)
  if (broken.length > 0) process.exitCode = 1
}

function whole(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} is a whole number from 1 on, not ${text}.`)
  return Number(text)
}

async function readRun(file: string): Promise<BenchRun> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as BenchRun
  } catch (error) {
    throw new Error(`${file} is no saved run: ${(error as Error).message}`)
  }
}

await main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
