/**
 * `npm run fuzz [-- --mutants N] [--seed S] [--only I]`: every vector we know of, and thousands of damaged pages, read in
 * both browsers. Nothing may run, nothing be asked for, nothing throw, and the page stays what it was.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import naughty from 'big-list-of-naughty-strings/blns.json'
import type { Page } from 'puppeteer-core'
import { casePages } from './bench-pages'
import { type BrowserName, launch } from './browsers'
import { ROOT, sharedConfig } from './build'
import type { Fuzzed } from './fuzz-page'
import { type LocalWeb, startLocalWeb } from './local-web'
import { mutantOf } from './mutants'
import { type Progress, progressOf } from './progress'
import { bundleOf } from './tabs'
import { VECTORS } from './vectors'

const STAND = 'https://stand.marl-end.example/'
/** Scripts may run where the story is shown, so that one which got through tells; nothing may be loaded. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'"
/** Pages a call, so that a tab that hangs is noticed soon. */
const BATCH = 40
/** Firefox takes one in so many: it parses by the same rules, but cleans by code of its own. */
const FIREFOX_SHARE = 5

/** A page to be read, and how it is made again. */
interface Trial {
  name: string
  html: string
}

interface Fault {
  browser: BrowserName
  trial: Trial
  faults: string[]
}

interface Tally {
  browser: BrowserName
  pages: number
  articles: number
  slowest: number
  faults: Fault[]
}

/** A story long enough to be one, with the vector between its paragraphs and inside of one. */
const around = (
  vector: string,
): string => `<!doctype html><title>Ferries run again</title><article><h1>Ferries run again</h1>
<p>The first boat left the northern quay at six in the morning, with forty people and a dog on board, and arrived on time.</p>
${vector}
<p>The harbour master said that the channel had been dredged ${vector} to a depth of four metres over the winter, by night.</p>
<p>For the people of the island it means that the market is nearer again: the way around the bay takes two hours by road.</p></article>`

async function trialsOf(mutants: number, seed: number, only: number | null): Promise<Trial[]> {
  const own = Object.values(VECTORS).flat()
  const vectors = [...own, ...naughty.filter((text) => /[<&]|javascript:/i.test(text))]
  const cases = await casePages(join(ROOT, 'test/cases'))
  const pages = await Promise.all(cases.map(({ file }) => readFile(file, 'utf8')))
  const numbers = only === null ? Array.from({ length: mutants }, (_, i) => i) : [only]
  const damaged = numbers.map((i) => ({
    name: `mutant ${i} of seed ${seed}`,
    html: mutantOf(seed + i, pages, vectors),
  }))
  if (only !== null) return damaged
  return [...vectors.map((vector) => ({ name: `vector ${vector}`, html: around(vector) })), ...damaged]
}

async function readIn(
  browser: BrowserName,
  trials: readonly Trial[],
  script: string,
  progress: Progress,
): Promise<Tally> {
  const web = await startLocalWeb()
  web.serve(STAND, {
    body: '<!doctype html><title>Stand</title><body>',
    headers: { 'content-security-policy': POLICY },
  })
  const driver = await launch({ browser, web })
  const tally: Tally = { browser, pages: 0, articles: 0, slowest: 0, faults: [] }
  try {
    let tab = await standAt(driver.browser.newPage(), script)
    for (let start = 0; start < trials.length; start += BATCH) {
      const batch = trials.slice(start, start + BATCH)
      try {
        note(tally, batch, await readBatch(tab, batch))
      } catch (error) {
        // One of them took the tab with it: which, is found by reading them one by one.
        for (const trial of batch) {
          tab = await standAt(driver.browser.newPage(), script)
          const alone = await readBatch(tab, [trial]).catch((): Fuzzed[] => [
            { article: false, faults: [`the tab was lost: ${(error as Error).message}`], ms: 0 },
          ])
          note(tally, [trial], alone)
        }
      }
      progress.at(tally.pages)
    }
    for (const { url } of strays(web))
      tally.faults.push({ browser, trial: { name: url, html: '' }, faults: ['was asked for'] })
  } finally {
    await driver.close()
    await web.close()
  }
  return tally
}

/** What was asked for that is none of the browser's own business. */
const strays = (web: LocalWeb) => web.strays().filter(({ url }) => !url.endsWith('/favicon.ico'))

async function standAt(opening: Promise<Page>, script: string): Promise<Page> {
  const tab = await opening
  await tab.goto(STAND)
  await tab.evaluate(`${script}\nglobalThis.fuzzPage = fuzzPage; 0`)
  return tab
}

const readBatch = (tab: Page, batch: readonly Trial[]): Promise<Fuzzed[]> =>
  tab.evaluate(`fuzzPage.read(${JSON.stringify(batch.map(({ html }) => html))})`) as Promise<Fuzzed[]>

function note(tally: Tally, batch: readonly Trial[], results: readonly Fuzzed[]): void {
  for (const [i, { article, faults, ms }] of results.entries()) {
    tally.pages++
    tally.articles += Number(article)
    tally.slowest = Math.max(tally.slowest, ms)
    if (faults.length) tally.faults.push({ browser: tally.browser, trial: batch[i] as Trial, faults })
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      mutants: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  })
  const only = values.only === undefined ? null : Number(values.only)
  const trials = await trialsOf(Number(values.mutants), Number(values.seed), only)
  const script = await bundleOf('src/dev/fuzz-page.ts', 'fuzzPage', sharedConfig())
  const forFirefox = only === null ? trials.filter((_, i) => i % FIREFOX_SHARE === 0) : trials
  const progress = progressOf(trials.length, 'pages in Chromium')
  const tallies = await Promise.all([
    readIn('chromium', trials, script, progress),
    readIn('firefox', forFirefox, script, { at: () => {}, end: () => {} }),
  ])
  progress.end()
  for (const { browser, pages, articles, slowest, faults } of tallies)
    console.log(
      `${browser}: ${pages} pages, ${articles} of them articles, slowest ${Math.round(slowest)} ms; ${faults.length} faults`,
    )
  const faults = tallies.flatMap((tally) => tally.faults)
  if (!faults.length) return
  await mkdir(join(ROOT, 'shots'), { recursive: true })
  for (const [i, { browser, trial, faults: told }] of faults.slice(0, 10).entries()) {
    const file = join('shots', `fault-${i}.html`)
    await writeFile(join(ROOT, file), trial.html)
    console.error(`${browser}, ${trial.name} (${file}):\n  ${[...new Set(told)].slice(0, 5).join('\n  ')}`)
  }
  process.exitCode = 1
}

await main()
