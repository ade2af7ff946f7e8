/** Saved pages through a real browser: a few at a time, each with its own time limit, whatever happens to the others. */
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { build } from 'vite'
import { type BrowserName, type Driver, launch } from './browsers'
import { ROOT, sharedConfig } from './build'
import { EMPTY, type PageFailure, type PageReading } from './inspect-page-reading'
import { type LocalWeb, startLocalWeb } from './local-web'
import { openSavedPage, readSavedPage } from './saved-page'

export interface Request {
  /** As the person named it. */
  file: string
  path: string
  url?: string
  charset?: string
  /** A sentence that says why there is nothing to load. */
  broken?: string
}

export interface Inspected {
  file: string
  url: string
  reading: PageReading
  /** A sentence, or null if the page was read. */
  error: string | null
}

export interface InspectOptions {
  browser: BrowserName
  /** Browsers at once, each with one tab: a page that hangs or crashes takes nobody with it. */
  lanes: number
  /** Also find out where on the page each finding stands. */
  outline: boolean
  /** Called once a page, in the order in which they are done. */
  onPage: (result: Inspected, index: number) => void
}

const PATIENCE = 20_000

/**
 * Reads every page. A page that fails is told as such; only a browser that does not start at all ends the run.
 * @throws one sentence if the pipeline does not compile or the browser cannot be started
 */
export async function inspectPages(pages: readonly Request[], options: InspectOptions): Promise<void> {
  const source = await pageScript()
  // Nothing is served: whatever slips past the pages' own policy ends here instead of on the network.
  const web = await startLocalWeb()
  let next = 0
  const lane = async (): Promise<void> => {
    let seat: Seat | null = null
    try {
      while (next < pages.length) {
        const index = next++
        const page = pages[index] as Request
        seat ??= await takeSeat(options.browser, web)
        const result = await inspectPage(seat.tab, page, source, options.outline)
        options.onPage(result.inspected, index)
        if (result.seatLost) {
          await leaveSeat(seat)
          seat = null
        }
      }
    } finally {
      if (seat) await leaveSeat(seat)
    }
  }
  try {
    await Promise.all(Array.from({ length: options.lanes }, lane))
  } finally {
    await web.close()
  }
}

/** The pipeline as one script that leaves `inspectPage` behind in the page it runs in. */
export async function pageScript(): Promise<string> {
  const output = await build({
    ...sharedConfig(),
    build: {
      write: false,
      lib: {
        entry: join(ROOT, 'src/dev/inspect-page.ts'),
        formats: ['iife'],
        name: 'inspectPage',
        fileName: () => 'inspect-page.js',
      },
    },
  })
  const [chunk] = [output].flat().flatMap((made) => ('output' in made ? made.output : []))
  if (chunk?.type !== 'chunk') throw new Error('src/dev/inspect-page.ts made no script.')
  return chunk.code
}

interface Seat {
  driver: Driver
  tab: Page
}

async function takeSeat(browser: BrowserName, web: LocalWeb): Promise<Seat> {
  const driver = await launch({ browser, web })
  return { driver, tab: await driver.browser.newPage() }
}

/** Closes a browser, by force if it does not go. */
async function leaveSeat({ driver }: Seat): Promise<void> {
  const gone = driver.close().catch(() => {})
  await inTime(gone, 5_000, 'closing').catch(() => driver.browser.process()?.kill('SIGKILL'))
}

async function inspectPage(
  tab: Page,
  request: Request,
  source: string,
  outline: boolean,
): Promise<{ inspected: Inspected; seatLost: boolean }> {
  const { file, url = '' } = request
  const failed = (error: string, at = url): Inspected => ({ file, url: at, reading: EMPTY, error })
  if (request.broken) return { inspected: failed(request.broken), seatLost: false }

  let address = url
  let opened = false
  try {
    const { charset } = request
    const saved = await readSavedPage(request.path, { ...(url ? { url } : {}), ...(charset ? { charset } : {}) })
    address = saved.url
    opened = true
    const work = async (): Promise<PageReading | PageFailure> => {
      await openSavedPage(tab, saved, { timeout: PATIENCE })
      return JSON.parse((await tab.evaluate(`${source}\ninspectPage.tell(${outline})`)) as string)
    }
    const told = await inTime(work(), PATIENCE, `The page was not read within ${PATIENCE / 1000} s.`)
    if ('failure' in told)
      return { inspected: failed(`Lede failed on this page: ${told.failure}`, address), seatLost: false }
    return { inspected: { file, url: address, reading: told, error: null }, seatLost: false }
  } catch (error) {
    const sentence = (error as Error).message.split('\n')[0] ?? ''
    return { inspected: failed(sentence, address), seatLost: opened }
  }
}

/** Waits for work, but not longer than a limit. */
async function inTime<Value>(work: Promise<Value>, limit: number, sentence: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), limit)
  })
  work.catch(() => {})
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
