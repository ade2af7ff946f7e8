/** `bench --large`: how the time grows with the page, beside stock Readability on the same live page. */
import puppeteer, { type Browser } from 'puppeteer-core'
import { findBrowser, TITLE } from '../../scripts/find-browsers.mjs'
import { LARGE_PAGES, type LargePage } from './bench-large-pages'
import type { Stages } from './bench-stages-page'
import { layOut } from './bench-table'
import type { BrowserName } from './browsers'
import { sharedConfig } from './build'
import { openSavedPage } from './saved-page'
import { ask, bundleOf } from './tabs'

export const LARGE_COUNT = LARGE_PAGES.length
/** A page that takes longer has failed. */
const PATIENCE = 60_000

/** One engine on one page, in milliseconds; null where it failed. */
type Reading = { first: number; second: number } | null
interface Result {
  name: string
  nodes: number
  lede: Reading
  readability: Reading
}

/**
 * Reads each large page twice with both engines.
 * @param onPage called after each page
 * @returns a table: Lede's time as a share of Readability's, and what a node costs beside a node of the smallest page
 * @throws a sentence if the browser is not there
 */
export async function largeTable(name: BrowserName, onPage: (done: number) => void): Promise<string> {
  const source = await bundleOf('src/dev/bench-stages-page.ts', 'benchStages', sharedConfig())
  const { found, complaint } = findBrowser(name)
  if (!found) throw new Error(complaint || `${TITLE[name]} is not there: \`npm test\` installs it where it can.`)
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: found.path,
    headless: true,
    protocolTimeout: 3 * PATIENCE,
    args: name === 'chromium' ? ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] : [],
  })
  try {
    const results: Result[] = []
    for (const make of LARGE_PAGES) {
      const result: Result = { name: '', nodes: 0, lede: null, readability: null }
      // A page that the browser itself cannot show says nothing of an engine; the table has it with no figures.
      await readLarge(browser, make(), source, result).catch(() => {})
      results.push(result)
      onPage(results.length)
    }
    return tableOf(results)
  } finally {
    await browser.close()
  }
}

async function readLarge(browser: Browser, page: LargePage, source: string, result: Result): Promise<void> {
  result.name = page.name
  const tab = await browser.newPage()
  const bytes = Buffer.from(page.html)
  await openSavedPage(
    tab,
    { file: page.name, url: 'https://courier.example/2026/11/old-pier', type: 'text/html; charset=utf-8', bytes },
    { timeout: PATIENCE },
  )
  await ask(tab, `${source};0`)
  if (page.build) await ask(tab, page.build, PATIENCE)
  result.nodes = (await ask(tab, COUNT_NODES, PATIENCE)) as number
  await ask(tab, 'document.documentElement.getBoundingClientRect().height', PATIENCE)
  for (const engine of ['readability', 'lede'] as const) {
    try {
      const first = total((await ask(tab, `benchStages.${engine}()`, PATIENCE)) as Stages)
      result[engine] = { first, second: total((await ask(tab, `benchStages.${engine}()`, PATIENCE)) as Stages) }
    } catch {
      // Too long, or too deep for it: the table says so.
    }
  }
  // A tab that hangs may never close; the browser takes it along.
  void tab.close().catch(() => {})
}

/** Elements and texts. */
const COUNT_NODES =
  '(() => { const all = document.createTreeWalker(document, 5); let n = 0; while (all.nextNode()) n++; return n })()'

const total = (stages: Stages): number => Object.values(stages).reduce((sum, ms) => sum + ms, 0)

function tableOf(results: readonly Result[]): string {
  const costOf = ({ lede, nodes }: Result): number => (lede ? lede.second / nodes : Number.NaN)
  const [first] = results as [Result]
  const least = costOf(first)
  const smallest = first.nodes
  const rows = results.map((result) => {
    const { name, nodes, lede, readability } = result
    return [
      name,
      String(nodes),
      readability ? `${readability.second.toFixed(0)} ms` : 'failed',
      lede ? `${lede.second.toFixed(0)} ms` : 'failed',
      share(lede?.first, readability?.first),
      share(lede?.second, readability?.second),
      lede && nodes >= smallest ? (costOf(result) / least).toFixed(2) : '',
    ]
  })
  const head = [
    'large pages',
    'nodes',
    'Readability',
    'Lede',
    'first reading',
    'second reading',
    'a node, beside the first page’s',
  ]
  return layOut([head, ...rows])
}

const share = (own: number | undefined, other: number | undefined): string =>
  own === undefined || !other ? '' : (own / other).toFixed(2)
