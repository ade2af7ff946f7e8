/** The engines over the pages, in real Chromium: every page is loaded once, and every engine reads the same live document. */
import type { Page } from 'puppeteer-core'
import { type EngineName, judge, type PageResult, type Readings, type Timed } from './bench-judge'
import type { BenchPage } from './bench-pages'
import type { Reading } from './bench-peers'
import { ROOT, sharedConfig } from './build'
import { eagerly } from './eager'
import { answers, ask, bundleOf, openWithScript, TooLong, throughTabs } from './tabs'

const ENGINES: Record<EngineName, string> = {
  lede: 'benchPage.lede()',
  readability: 'benchPeers.readability()',
  defuddle: 'benchPeers.defuddle()',
}

/**
 * Runs engines over pages.
 * @param options engines: whom to run; jobs: tabs at once; scores: by page, in place of Lede's learned ones; onPage: called after each page
 * @returns one result a page, in the order of the pages; an engine that failed has an `error` and no text
 */
export async function runBench(
  pages: readonly BenchPage[],
  options: {
    engines: readonly EngineName[]
    jobs: number
    scores?: ReadonlyMap<string, readonly number[]>
    onPage?: (done: number) => void
  },
): Promise<PageResult[]> {
  // Compiled as the engine is in the extension, and nobody later than the others.
  const plugins = [eagerly()]
  const bundles = await Promise.all([
    options.engines.includes('lede')
      ? bundleOf('src/dev/bench-page.ts', 'benchPage', { ...sharedConfig(), plugins })
      : '',
    options.engines.some((name) => name !== 'lede')
      ? bundleOf('src/dev/bench-peers.ts', 'benchPeers', { root: ROOT, configFile: false, logLevel: 'warn', plugins })
      : '',
  ])
  const source = bundles.join('\n')
  const results: PageResult[] = []
  let done = 0
  await throughTabs(pages, options.jobs, async (tab, page, index) => {
    // Whoever goes first pays for what the others find prepared, so nobody always does.
    const first = index % options.engines.length
    const order = [...options.engines.slice(first), ...options.engines.slice(0, first)]
    const { readings, tabLost } = await readPage(tab, page, order, source, options.scores?.get(page.name))
    results[index] = judge(page, readings)
    options.onPage?.(++done)
    return !tabLost
  })
  return results
}

/** Lets the engines read one page. What fails is told in `error`; `tabLost` says that the tab is of no more use. */
async function readPage(
  tab: Page,
  page: BenchPage,
  order: readonly EngineName[],
  source: string,
  scores?: readonly number[],
): Promise<{ readings: Readings; tabLost: boolean }> {
  const readings: Readings = {}
  const failAll = (error: string): void => {
    for (const name of order) readings[name] ??= failed(error)
  }
  try {
    await openWithScript(tab, page, source)
  } catch (error) {
    failAll((error as Error).message)
    return { readings, tabLost: true }
  }
  for (const name of order) {
    try {
      readings[name] = { ...(await read(tab, name, scores)), firstMs: 0, error: '' }
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
      const { ms } = await read(tab, name, scores)
      readings[name] = { ...first, firstMs: first.ms, ms }
    } catch (error) {
      readings[name] = failed(`the second reading: ${(error as Error).message}`)
      return { readings, tabLost: true }
    }
  }
  return { readings, tabLost: false }
}

const read = async (tab: Page, name: EngineName, scores?: readonly number[]): Promise<Reading> =>
  (await ask(tab, name === 'lede' && scores ? `benchPage.lede(${JSON.stringify(scores)})` : ENGINES[name])) as Reading

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
