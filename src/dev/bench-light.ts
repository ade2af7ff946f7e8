/** `bench --light`: heavy pages over a slow line, until their story can be read: without Lede, with it, and light. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { addressOf, HEAVY_PAGES, type HeavyPage, STORY, serveHeavyPages } from './bench-light-pages'
import { layOut } from './bench-table'
import { type BrowserName, type Driver, launch, until } from './browsers'
import { buildExtension, outputOf, type Target } from './build'
import { startLocalWeb } from './local-web'
import { type Line, slowed } from './slow-web'

const LINE: Line = { roundTrip: 28, bitsPerSecond: 5_000_000 }
/** A page is done when nothing was asked for during so many milliseconds after it has loaded. */
const QUIET = 1_500

const WAYS = ['without Lede', 'clean by itself', 'clean and light'] as const
type Way = (typeof WAYS)[number]

/** One visit. */
interface Reading {
  /** Milliseconds from the start of the visit until the story is painted. */
  readable: number
  requests: number
}

/**
 * Opens each heavy page in each way in each browser, several times.
 * @param runs how often; what is shown is the middle one.
 * @param onPage called after each visit.
 * @returns a table.
 */
export async function lightTable(runs: number, onPage: (done: number) => void): Promise<string> {
  const rows = [['', 'page', 'readable after, ms', 'requests']]
  let done = 0
  for (const browser of BROWSERS) {
    for (const way of WAYS) {
      const visits = await readingsOf(browser, way, runs, () => onPage(++done))
      rows.push(
        ...visits.map(([page, reading]) => [
          `${browser}, ${way}`,
          page.name,
          String(Math.round(reading.readable)),
          String(reading.requests),
        ]),
      )
    }
  }
  return layOut(rows)
}
/** What is used of the extension's own pages, in which some of these functions run. */
declare const chrome: {
  storage: { sync: { set(items: object): Promise<void> } }
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> }
  declarativeNetRequest: { getDynamicRules(): Promise<unknown[]> }
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']

/** How many visits `lightTable` makes. */
export const visitsOf = (runs: number): number => BROWSERS.length * WAYS.length * HEAVY_PAGES.length * runs

async function readingsOf(
  name: BrowserName,
  way: Way,
  runs: number,
  onVisit: () => void,
): Promise<[HeavyPage, Reading][]> {
  const web = await startLocalWeb()
  const slow = slowed(web, LINE)
  serveHeavyPages(slow)
  const extension = way === 'without Lede' ? null : await openedToSites(name)
  const driver = await launch({ browser: name, web, ...(extension && { extension }) })
  try {
    if (extension) await wishFor(driver, way === 'clean and light')
    const found: [HeavyPage, Reading][] = []
    for (const page of HEAVY_PAGES) {
      const readings: Reading[] = []
      for (let run = 0; run < runs; run++) {
        slow.fresh()
        web.forget()
        readings.push(await visit(driver, page, () => web.visits.filter(({ housekeeping }) => !housekeeping).length))
        onVisit()
      }
      found.push([page, middle(readings)])
    }
    return found
  } finally {
    await driver.close()
    await web.close()
    if (extension) await rm(extension, { recursive: true })
  }
}

async function visit(driver: Driver, page: HeavyPage, asked: () => number): Promise<Reading> {
  const tab = await driver.browser.newPage()
  await tab.evaluateOnNewDocument(`(${withNames(watchStory)})(${JSON.stringify(STORY)})`)
  const before = asked()
  await tab.goto(addressOf(page), { timeout: 60_000 })
  const readable = await until('the story to be painted', () => readableAt(tab))
  const requests = await settled(() => asked() - before)
  await tab.close()
  return { readable, requests }
}

const readableAt = (tab: Page): Promise<number | undefined> =>
  tab.evaluate(() => (globalThis as { storyPainted?: number }).storyPainted)

/** A function as text: `__name` is what some compilers put around inner functions. */
const withNames = (run: (...given: never[]) => void): string =>
  `(...given) => { const __name = (f) => f; (${run})(...given) }`

/** Runs in the page: notes when the story, uncovered, or the reader with it is on the screen for the first time. */
function watchStory(selector: string): void {
  const look = () => {
    const story = document.querySelector(selector)
    const isBare = getComputedStyle(document.documentElement).clipPath === 'none'
    const isShown = isBare && story?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    requestAnimationFrame(isShown || document.querySelector('lede-reader') ? note : look)
  }
  const note = () => {
    ;(globalThis as { storyPainted?: number }).storyPainted = performance.now()
  }
  if (window === top) requestAnimationFrame(look)
}

async function settled(count: () => number): Promise<number> {
  for (let before = -1; ; ) {
    const now = count()
    if (now === before) return now
    before = now
    await new Promise((resolve) => setTimeout(resolve, QUIET))
  }
}

const middle = (readings: readonly Reading[]): Reading =>
  [...readings].sort((a, b) => a.readable - b.readable)[Math.floor(readings.length / 2)] as Reading

/** A copy of the built extension that is let onto the pages' sites from the start, as after a person's yes. */
async function openedToSites(name: BrowserName): Promise<string> {
  const target: Target = name === 'firefox' ? 'firefox' : 'chrome'
  await buildExtension({ targets: [target] })
  const copy = await mkdtemp(join(tmpdir(), 'lede-light-'))
  await cp(outputOf(target), copy, { recursive: true })
  const file = join(copy, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  manifest.host_permissions = HEAVY_PAGES.map(({ site }) => `*://*.${site}/*`)
  await writeFile(file, JSON.stringify(manifest))
  return copy
}

/** Wishes what a person would in the popup; resolves when the browser has been told. */
async function wishFor(driver: Driver, light: boolean): Promise<void> {
  const page = await driver.openPage(`${driver.origin}options/index.html`)
  const wishes = HEAVY_PAGES.map(({ site }) => [`site:${site}`, { auto: true, ...(light && { light }) }])
  await page.evaluate((items) => chrome.storage.sync.set(items), Object.fromEntries(wishes))
  await until('the browser to know the sites', () =>
    page.evaluate(async (isLight) => {
      const [scripts, rules] = await Promise.all([
        chrome.scripting.getRegisteredContentScripts(),
        chrome.declarativeNetRequest.getDynamicRules(),
      ])
      return scripts.length > 0 && rules.length > 0 === isLight
    }, light),
  )
  await page.close()
}
