/** The engines over the pages, in real Chromium: every page is loaded once, and every engine reads the same live document. */
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { build, type InlineConfig } from 'vite'
import { findBrowser } from '../../scripts/find-browsers.mjs'
import { type EngineName, judge, type PageResult, type Readings, type Timed } from './bench-judge'
import type { BenchPage } from './bench-pages'
import type { Reading } from './bench-peers'
import { ROOT, sharedConfig } from './build'
import { openSavedPage, readSavedPage } from './saved-page'

const PATIENCE = 20_000
const ENGINES: Record<EngineName, string> = {
  lede: 'benchPage.lede()',
  readability: 'benchPeers.readability()',
  defuddle: 'benchPeers.defuddle()',
}

/**
 * Runs engines over pages.
 * @param options engines: whom to run; jobs: tabs at once; onPage: called after each page
 * @returns one result a page, in the order of the pages; an engine that failed has an `error` and no text
 */
export async function runBench(
  pages: readonly BenchPage[],
  options: { engines: readonly EngineName[]; jobs: number; onPage?: (done: number) => void },
): Promise<PageResult[]> {
  const bundles = await Promise.all([
    options.engines.includes('lede') ? bundleOf('benchPage', sharedConfig()) : '',
    options.engines.some((name) => name !== 'lede')
      ? bundleOf('benchPeers', { root: ROOT, configFile: false, logLevel: 'warn' })
      : '',
  ])
  const source = bundles.join('\n')
  const browser = await launch()
  try {
    const results: PageResult[] = []
    let next = 0
    let done = 0
    const work = async (): Promise<void> => {
      let tab = await browser.newPage()
      for (let index = next++; index < pages.length; index = next++) {
        const page = pages[index] as BenchPage
        // Whoever goes first pays for what the others find prepared, so nobody always does.
        const first = index % options.engines.length
        const order = [...options.engines.slice(first), ...options.engines.slice(0, first)]
        const { readings, tabLost } = await readPage(tab, page, order, source)
        results[index] = judge(page, readings)
        if (tabLost) tab = await replaceTab(browser, tab)
        options.onPage?.(++done)
      }
    }
    await Promise.all(Array.from({ length: Math.min(options.jobs, pages.length) }, work))
    return results
  } finally {
    await browser.close()
  }
}

/** One entry of src/dev as a script that leaves a global of its name behind. */
async function bundleOf(name: 'benchPage' | 'benchPeers', config: InlineConfig): Promise<string> {
  const entry = join(ROOT, name === 'benchPage' ? 'src/dev/bench-page.ts' : 'src/dev/bench-peers.ts')
  const output = await build({
    ...config,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name, fileName: () => 'bench.js' } },
  })
  const [chunk] = [output].flat().flatMap((made) => ('output' in made ? made.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${entry} made no script.`)
  return chunk.code
}

async function launch(): Promise<Browser> {
  const { found, complaint } = findBrowser('chromium')
  if (!found) throw new Error(complaint || 'The bench needs Chromium: `npm test` installs it where it can.')
  return puppeteer.launch({
    executablePath: found.path,
    headless: true,
    pipe: true,
    protocolTimeout: 3 * PATIENCE,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,BackForwardCache',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  })
}

/** Lets the engines read one page. What fails is told in `error`; `tabLost` says that the tab is of no more use. */
async function readPage(
  tab: Page,
  page: BenchPage,
  order: readonly EngineName[],
  source: string,
): Promise<{ readings: Readings; tabLost: boolean }> {
  const readings: Readings = {}
  const failAll = (error: string): void => {
    for (const name of order) readings[name] ??= failed(error)
  }
  try {
    const known = { url: page.url, ...(page.charset ? { charset: page.charset } : {}) }
    await openSavedPage(tab, await readSavedPage(page.file, known), { timeout: PATIENCE })
    await inTime(tab.evaluate(source))
    // A person presses the button when the page is laid out, so nobody is charged for that.
    await inTime(tab.evaluate('document.documentElement.getBoundingClientRect().height'))
  } catch (error) {
    failAll(`the page did not open: ${(error as Error).message}`)
    return { readings, tabLost: true }
  }
  for (const name of order) {
    try {
      readings[name] = { ...(await read(tab, name)), firstMs: 0, error: '' }
    } catch (error) {
      readings[name] = failed((error as Error).message)
      if (error instanceof TooLong || !(await answers(tab))) {
        failAll(`not reached, as ${name} did not come back`)
        return { readings, tabLost: true }
      }
    }
  }
  for (const name of order) {
    const first = readings[name]
    if (!first || first.error) continue
    try {
      const { ms } = await read(tab, name)
      readings[name] = { ...first, firstMs: first.ms, ms }
    } catch (error) {
      readings[name] = failed(`the second reading: ${(error as Error).message}`)
      return { readings, tabLost: true }
    }
  }
  return { readings, tabLost: false }
}

const read = async (tab: Page, name: EngineName): Promise<Reading> =>
  (await inTime(tab.evaluate(ENGINES[name]))) as Reading

/** False for a tab whose page crashed. */
const answers = (tab: Page): Promise<boolean> =>
  inTime(tab.evaluate('true')).then(
    () => true,
    () => false,
  )

const failed = (error: string): Timed => ({
  title: '',
  byline: '',
  published: '',
  text: '',
  captions: [],
  aside: [],
  findings: [],
  ms: 0,
  firstMs: 0,
  error,
})

class TooLong extends Error {}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLong(`took more than ${PATIENCE / 1000} s`)), PATIENCE)
  })
  return Promise.race([work, limit]).finally(() => clearTimeout(timer))
}

/** Another tab for one that hangs or crashed. Nobody waits for the old one to close: it may never. */
async function replaceTab(browser: Browser, old: Page): Promise<Page> {
  const stop = async (): Promise<void> => {
    const session = await old.createCDPSession()
    await session.send('Runtime.terminateExecution')
    await old.close()
  }
  void stop().catch(() => {})
  return browser.newPage()
}
