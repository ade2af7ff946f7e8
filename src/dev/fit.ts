/**
 * `npm run fit -- --corpus DIR`: learns src/article/weights.json from pages whose truths people wrote.
 *
 * Every block of every page is measured in real Chromium as the extension does, labelled by the page's truth, and
 * learned from twice: by itself, then knowing what its neighbours were taken for. The same rows and options give the
 * same file.
 */
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { grouped } from './bench-judge'
import { type BenchPage, corpusPages } from './bench-pages'
import { ROOT } from './build'
import { type Examples, examplesOf } from './fit-examples'
import { crossValidate, fitAll, type Shipped, treesOf } from './fit-model'
import { changedOptions, type FitOptions } from './fit-options'
import { figuresOf, heaviest, marksOf, marksTable } from './fit-report'
import { collectRows, keptRows, measuringCode, type Rows, saveRows } from './fit-rows'
import { progressOf } from './progress'

const USAGE = `npm run fit -- --corpus DIR [options]
  --corpus DIR      folder of the collections
  --rows FILE       measured blocks: read from FILE if it is there, else measured and kept in it
  --out FILE        where the weights go (default src/article/weights.json)
  --figures         cross-validate only, and write no weights
  --scores FILE     write the cross-validated scores of every page's blocks as JSON, one page a line
  --drop REGEX      features the trees may not ask about
  --with JSON       other options than those of src/dev/fit-options.ts, such as {"first": {"trees": 40}}
  --limit N         only the first N pages of each collection; needs --figures or --out
  --jobs N          tabs at once while measuring (default 2)`

const HEAVIEST = 30

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      rows: { type: 'string' },
      out: { type: 'string' },
      figures: { type: 'boolean', default: false },
      scores: { type: 'string' },
      drop: { type: 'string' },
      with: { type: 'string', default: '' },
      limit: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(USAGE)
  if (!values.corpus) throw new Error(`--corpus DIR says where the pages and their truths are.\n\n${USAGE}`)
  if (values.limit && !values.figures && !values.out) {
    throw new Error(
      'Weights of a part of the pages are for trials: say where they go with --out, or ask for --figures.',
    )
  }
  const options = changedOptions(values.with)
  if (values.drop !== undefined) options.drop = values.drop
  assertPattern(options.drop)
  const jobs = wholeNumber('--jobs', values.jobs)
  const limit = values.limit ? wholeNumber('--limit', values.limit) : Number.POSITIVE_INFINITY

  const all = await corpusPages(values.corpus)
  const pages = [...grouped(all, ({ collection }) => collection).values()].flatMap((part) => part.slice(0, limit))
  const rows = await rowsOf(pages, values.rows, jobs)
  const started = performance.now()
  const examples = examplesOf(rows, pages, options)
  console.error(`${examples.labelled.length} labelled blocks on ${examples.pages.length} pages.`)

  const trees = progressOf(treesOf(options, !values.figures), 'trees')
  let grown = 0
  const onTree = (): void => trees.at(++grown)
  const learned = crossValidate(examples, options, onTree)
  const shipped = values.figures ? undefined : fitAll(examples, learned, options, onTree)
  trees.end()

  const unseen = marksOf('unseen sites', examples.pages, learned.scores.second)
  const marks = [marksOf('first reading alone', examples.pages, learned.scores.first), unseen]
  const seen = shipped && marksOf('sites it learned from', examples.pages, shipped.second)
  console.log(`\n${marksTable(seen ? [...marks, seen] : marks)}`)
  if (shipped && seen) {
    console.log(`\n${heaviest(shipped.gains, HEAVIEST)}`)
    await writeWeights(values.out ?? join(ROOT, 'src/article/weights.json'), shipped, {
      date: rows.made,
      pages: examples.pages.length,
      blocks: examples.labelled.length,
      options,
      unseenSites: figuresOf(unseen),
      sameSites: figuresOf(seen),
    })
  }
  if (values.scores) await writeScores(values.scores, examples, learned.scores.second)
  console.log(`\nLearning took ${((performance.now() - started) / 1000).toFixed(0)} s.`)
}

/** The rows of a file, or of the pages themselves, which are then kept in the file. */
async function rowsOf(pages: readonly BenchPage[], file: string | undefined, jobs: number): Promise<Rows> {
  const code = await measuringCode()
  const kept = file ? await keptRows(file) : undefined
  if (kept) {
    const names = new Set(kept.pages.map(({ name }) => name))
    const missing = pages.filter(({ name }) => !names.has(name)).length
    if (missing > 0) console.error(`${file} has no rows of ${missing} of the ${pages.length} pages; they are left out.`)
    if (kept.code !== code.digest) {
      console.error(`${file} was measured by other code than the present one. Delete it to measure again.`)
    }
    return kept
  }
  const progress = progressOf(pages.length, 'pages')
  const failures: string[] = []
  const onFailure = ({ name }: BenchPage, error: string): void => {
    failures.push(`${name} is left out: ${error}`)
  }
  const rows = await collectRows(pages, code, { jobs, onPage: progress.at, onFailure }).finally(progress.end)
  for (const failure of failures) console.error(failure)
  if (file) await saveRows(file, rows)
  return rows
}

/** What the weights' file notes of itself; the extension does not read it. */
interface Made {
  /** Day on which the pages were measured. */
  date: string
  pages: number
  blocks: number
  options: FitOptions
  unseenSites: ReturnType<typeof figuresOf>
  sameSites: ReturnType<typeof figuresOf>
}

async function writeWeights(file: string, { weights }: Shipped, made: Made): Promise<void> {
  const text = `${JSON.stringify({ made, ...weights })}\n`
  // Under another name first: a run that is broken off must not leave half a table where a whole one was.
  await writeFile(`${file}.new`, text)
  await rename(`${file}.new`, file)
  console.log(`\n${file}: ${(text.length / 1000).toFixed(1)} kB, ${weights.names.length} features.`)
}

async function writeScores(file: string, { pages }: Examples, scores: Float32Array): Promise<void> {
  const lines = pages.map(({ page, rows }) => {
    const own = scores.subarray(rows.start, rows.start + rows.texts.length)
    return JSON.stringify({ name: page.name, scores: Array.from(own, (score) => Number(score.toFixed(3))) })
  })
  await writeFile(file, `${lines.join('\n')}\n`)
}

function assertPattern(pattern: string): void {
  try {
    new RegExp(pattern)
  } catch (error) {
    throw new Error(`--drop is no regular expression: ${(error as Error).message}`)
  }
}

function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} is a whole number from 1 on, not ${text}.`)
  return Number(text)
}

await main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
