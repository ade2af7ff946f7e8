/**
 * What Tidy costs on a page of 20,000 elements that changes 200 of them a second, for ten seconds with it and ten without,
 * turn by turn: whatever else the machine does meets both alike.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserName, launch } from './browsers'
import { buildExtension, outputOf, ROOT } from './build'
import { startLocalWeb } from './local-web'
import { until } from './until'

const URL_OF_PAGE = 'https://www.tidewater-post.example/harbour/arrivals'

/** As the page counts them. */
interface Churned {
  /** Frames drawn, and those that a wait of several frames swallowed. */
  frames: number
  lost: number
  /** The longest wait for a frame, in milliseconds. */
  worst: number
  /** Tasks beyond 50 ms; only Chromium tells. */
  long: number | null
}

/** Each view has so many turns, of so many seconds. */
const TURNS = 5
const SECONDS = 2
const VIEWS = ['off', 'on'] as const

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']

/** Builds, and runs the page in both browsers, without Tidy and with it. Answers with the lines of a table. */
export async function churnTable(): Promise<string> {
  await buildExtension()
  const lines = ['browser   tidy  frames   lost  worst ms  long tasks']
  for (const browser of BROWSERS)
    for (const [tidy, churned] of Object.entries(await churnIn(browser))) lines.push(lineOf(browser, tidy, churned))
  return lines.join('\n')
}

async function churnIn(browser: BrowserName): Promise<Record<(typeof VIEWS)[number], Churned>> {
  const web = await startLocalWeb()
  web.serve(URL_OF_PAGE, { body: await readFile(join(ROOT, 'test/e2e/pages/churn.html')) })
  const extension = outputOf(browser === 'firefox' ? 'firefox' : 'chrome')
  const screen = browser === 'chromium' && process.platform === 'linux' ? 'hidden' : 'headless'
  const driver = await launch({ browser, web, extension, screen })
  try {
    const page = await driver.openPage(URL_OF_PAGE)
    const sums = { off: NOTHING, on: NOTHING }
    for (let turn = 0; turn < TURNS; turn++) {
      for (const view of VIEWS) {
        sums[view] = plus(sums[view], (await page.evaluate(`churn(${SECONDS})`)) as Churned)
        await driver.pressTidyKey(page)
        await until('the view to change', () =>
          page.evaluate(
            (isShown) => document.querySelector('.newsletter-box')?.checkVisibility() === isShown,
            view === 'on',
          ),
        )
      }
    }
    return sums
  } finally {
    await driver.close()
    await web.close()
  }
}

const NOTHING: Churned = { frames: 0, lost: 0, worst: 0, long: null }

const plus = (one: Churned, other: Churned): Churned => ({
  frames: one.frames + other.frames,
  lost: one.lost + other.lost,
  worst: Math.max(one.worst, other.worst),
  long: other.long === null ? one.long : (one.long ?? 0) + other.long,
})

const lineOf = (browser: string, tidy: string, { frames, lost, worst, long }: Churned): string =>
  [
    browser.padEnd(9),
    tidy.padEnd(4),
    ...[frames, lost].map((n) => String(n).padStart(6)),
    String(worst).padStart(9),
    String(long ?? '-').padStart(11),
  ].join(' ')
