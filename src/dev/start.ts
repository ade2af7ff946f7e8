/**
 * `npm start [-- <address or saved file>] [--browser firefox] [--headless]`
 *
 * Opens a real browser with Lede in it, on the demo page or the one named. Where there is no display it does without:
 * it presses the toolbar button and the switch itself, tells what was kept and hidden, and leaves pictures.
 */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { ensureBrowser } from '../../scripts/setup.mjs'
import { type BrowserName, type Driver, launch, type Popup, until } from './browsers'
import { buildExtension, buildIsStale, outputOf, ROOT, TARGETS } from './build'
import { DEMO_URL, serveDemo } from './demo-site'
import { outlineOf } from './inspect-outline'
import type { PageFailure, PageReading } from './inspect-page-reading'
import { pageScript } from './inspect-run'
import { type LocalWeb, startLocalWeb } from './local-web'
import { POLICY, readSavedPage } from './saved-page'

const USAGE = `npm start [-- [options] [PAGE]]
  PAGE              an http(s) address, or a saved page (.html, .html.gz, .txt); without it the demo page opens
  --browser NAME    chromium (default) or firefox
  --headless        no window, even where there is a display
  --tidy            without a window: the page itself, tidied, in place of the reader`

/** A sentence for the person who called us in a way that cannot work. */
class Misuse extends Error {}

/** What to open, and the web it is on: a local one, or none for the real one. */
interface Destination {
  url: string
  file: string
  web: LocalWeb | null
}

try {
  await main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = error instanceof Misuse ? 2 : 1
}

async function main(): Promise<void> {
  const { values, positionals } = parseOptions()
  if (values.help) return console.log(USAGE)
  const browser = values.browser
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new Misuse(`--browser is chromium or firefox, not ${browser}.`)
  }
  if (positionals.length > 1) throw new Misuse(`One page at a time, please.\n${USAGE}`)
  const destination = await destinationOf(positionals[0])
  try {
    await ensureBrowser(browser)
    await buildIfStale()
    const visible = hasDisplay() && !values.headless
    console.log(`Starting ${titleOf(browser)}${visible ? '' : ' without a window'} …`)
    const driver = await launch({
      browser,
      extension: outputOf(browser === 'firefox' ? 'firefox' : 'chrome'),
      screen: visible ? 'visible' : 'headless',
      ...(destination.web ? { web: destination.web } : {}),
    })
    await (visible ? readByHand(driver, destination) : readByItself(driver, destination, values.tidy)).finally(() =>
      driver.close().catch(() => {}),
    )
  } finally {
    await destination.web?.close()
  }
}

function parseOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
        tidy: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Misuse(`${(error as Error).message}\n${USAGE}`)
  }
}

async function destinationOf(page: string | undefined): Promise<Destination> {
  if (page !== undefined && /^https?:\/\//i.test(page) && URL.canParse(page)) {
    return { url: new URL(page).href, file: page, web: null }
  }
  if (page !== undefined && !existsSync(page)) {
    throw new Misuse(`There is no file ${page}, and it is no address that begins with http:// or https://.`)
  }
  const saved = page === undefined ? null : await readSavedPage(resolve(page))
  const web = await startLocalWeb()
  if (!saved) {
    serveDemo(web)
    return { url: DEMO_URL, file: 'The demo page', web }
  }
  web.serve(saved.url, { body: saved.bytes, type: saved.type, headers: { 'content-security-policy': POLICY } })
  return { url: saved.url, file: saved.file, web }
}

async function buildIfStale(): Promise<void> {
  const stale = await Promise.all(TARGETS.map(buildIsStale))
  if (!stale.includes(true)) return
  console.log('Building Lede for both browsers …')
  await buildExtension()
}

/** macOS and Windows always have a screen; on Linux the session says so. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function titleOf(browser: BrowserName): string {
  return browser === 'firefox' ? 'Firefox' : 'Chromium'
}

/** A window for the person, with the popup open already; ends when the window is closed. */
async function readByHand(driver: Driver, { url }: Destination): Promise<void> {
  const closed = windowClosed(driver)
  const firstTabs = await driver.browser.pages()
  if (driver.name === 'chromium') await pinButton(driver)
  const page = await opened(driver, url)
  for (const tab of firstTabs) await tab.close()
  await driver.pressToolbarButton(page)
  const key = process.platform === 'darwin' ? 'Option+R' : 'Alt+R'
  console.log(`Lede is in the toolbar, its popup open. Close the window to end.`)
  console.log(`Next: switch "Clean view" on, or press ${key}; the same again brings the page back.`)
  await closed
}

async function opened(driver: Driver, url: string): Promise<Page> {
  try {
    return await driver.openPage(url)
  } catch (error) {
    throw new Error(`${url} did not open: ${(error as Error).message.split('\n')[0]}`)
  }
}

/** Chromium puts a new extension's button behind the puzzle piece; its own page of extensions can take it out. */
async function pinButton(driver: Driver): Promise<void> {
  const page = await driver.openPage('chrome://extensions')
  const extensionId = new URL(driver.origin).host
  const wish = JSON.stringify({ extensionId, pinnedToToolbar: true })
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${wish})`)
  await page.close()
}

/** Resolves when the browser is gone, or its last window: on macOS a browser outlives its windows. */
function windowClosed({ browser }: Driver): Promise<void> {
  return new Promise((done) => {
    browser.once('disconnected', () => done())
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => [])
      if (pages.length === 0) done()
    })
  })
}

/** The same without a person: presses, reads out, and leaves pictures in `shots`. */
async function readByItself(driver: Driver, { url, file }: Destination, tidy: boolean): Promise<void> {
  const shots = join(ROOT, 'shots')
  await mkdir(shots, { recursive: true })
  const shot = (moment: string): string => join(shots, `start-${driver.name}-${moment}.png`)
  const shown = (path: string): string => relative(process.cwd(), path)

  const page = await opened(driver, url)
  await driver.screenshot(page, shot('before'))
  const reading = await readingOf(page)
  const popup = await driver.pressToolbarButton(page)
  const answer = await settled(popup)
  if (answer.disabled) {
    await popup.screenshot(shot('popup'))
    console.log(`\n${file}\n${url}\nThe popup says: ${answer.found}`)
    console.log(`\nNext: look at ${shown(shot('before'))} and ${shown(shot('popup'))}.`)
    return
  }
  if (tidy) await popup.click('#mode [value=tidy]')
  await popup.click('[role="switch"]')
  const pressed = await settled(popup, true)
  if (!pressed.on) throw new Error(`The switch was pressed, and the popup says: ${pressed.found}`)
  if (!tidy) {
    const reader = await until('the clean view to be on the page', () => driver.reader(page))
    await until('the clean view to hold a story', () => reader.evaluate((root) => root.textContent?.trim() !== ''))
  }
  await popup.screenshot(shot('popup'))
  await popup.close()
  await driver.screenshot(page, shot('after'))

  const inspected = { file, url, reading, error: null }
  console.log(`\n${outlineOf(inspected, process.stdout.isTTY === true && !process.env.NO_COLOR)}`)
  console.log(`Lede in ${driver.version}: ${answer.found}`)
  console.log(`Pictures: ${['before', 'after', 'popup'].map((moment) => shown(shot(moment))).join(', ')}`)
  console.log('Next: look at the pictures; where there is a display, npm start opens a window for you to press in.')
}

async function readingOf(page: Page): Promise<PageReading> {
  const told = JSON.parse((await page.evaluate(`${await pageScript()}\ninspectPage.tell(true)`)) as string) as
    | PageReading
    | PageFailure
  if ('failure' in told) throw new Error(`Lede failed on this page: ${told.failure}`)
  return told
}

/** What the popup says once it has heard from the page; after a press, once the switch has moved or given up. */
async function settled(popup: Popup, pressed = false): Promise<{ disabled: boolean; on: boolean; found: string }> {
  return until('the popup to say what it found', () =>
    popup.evaluate((wasPressed) => {
      const found = document.querySelector('#found')?.textContent?.trim() ?? ''
      const toggle = document.querySelector<HTMLButtonElement>('[role="switch"]')
      if (!toggle || !found) return null
      const on = toggle.getAttribute('aria-checked') === 'true'
      return !wasPressed || on || toggle.disabled ? { disabled: toggle.disabled, on, found } : null
    }, pressed),
  )
}
