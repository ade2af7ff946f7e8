/** Saved pages through the tabs of one Chromium, several at once, each with our own script in it. */
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { build, type InlineConfig } from 'vite'
import { findBrowser } from '../../scripts/find-browsers.mjs'
import { ROOT } from './build'
import { openSavedPage, readSavedPage } from './saved-page'

const PATIENCE = 20_000

/**
 * One entry of src/dev as a script that leaves a global behind.
 * @param entry path from the project's root
 * @param name name of the global
 * @throws if the entry does not compile
 */
export async function bundleOf(entry: string, name: string, config: InlineConfig): Promise<string> {
  const output = await build({
    ...config,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: join(ROOT, entry), formats: ['iife'], name, fileName: () => 'page.js' } },
  })
  const [chunk] = [output].flat().flatMap((made) => ('output' in made ? made.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${entry} made no script.`)
  return chunk.code
}

/**
 * Takes each thing to a tab; a tab that is lost is replaced for the next one.
 * @param jobs tabs at once
 * @param visit what is done in the tab; false says that the tab is of no more use
 * @throws a sentence if there is no Chromium, and whatever `visit` throws
 */
export async function throughTabs<Thing>(
  things: readonly Thing[],
  jobs: number,
  visit: (tab: Page, thing: Thing, index: number) => Promise<boolean>,
): Promise<void> {
  const browser = await launch()
  try {
    let next = 0
    const work = async (): Promise<void> => {
      let tab = await browser.newPage()
      for (let index = next++; index < things.length; index = next++) {
        if (!(await visit(tab, things[index] as Thing, index))) tab = await replaceTab(browser, tab)
      }
    }
    await Promise.all(Array.from({ length: Math.min(jobs, things.length) }, work))
  } finally {
    await browser.close()
  }
}

async function launch(): Promise<Browser> {
  const { found, complaint } = findBrowser('chromium')
  if (!found) throw new Error(complaint || 'Pages are read in Chromium: `npm test` installs it where it can.')
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

/**
 * Opens a saved page, runs a script in it and has it laid out.
 * @throws a sentence if the page does not open; then the tab is of no more use
 */
export async function openWithScript(
  tab: Page,
  { file, url, charset }: { file: string; url: string; charset: string | undefined },
  source: string,
): Promise<void> {
  try {
    await openSavedPage(tab, await readSavedPage(file, { url, ...(charset ? { charset } : {}) }), { timeout: PATIENCE })
    await ask(tab, source)
    // A person presses the button when the page is laid out, so nobody is charged for that.
    await ask(tab, 'document.documentElement.getBoundingClientRect().height')
  } catch (error) {
    throw new Error(`the page did not open: ${(error as Error).message}`)
  }
}

/**
 * The value of an expression in the tab.
 * @param patience milliseconds until it is given up
 * @throws TooLong if it does not come in time, and what the page threw
 */
export function ask(tab: Page, expression: string, patience = PATIENCE): Promise<unknown> {
  let timer: NodeJS.Timeout
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLong(`took more than ${patience / 1000} s`)), patience)
  })
  return Promise.race([tab.evaluate(expression), limit]).finally(() => clearTimeout(timer))
}

export class TooLong extends Error {}

/** False for a tab whose page crashed. */
export const answers = (tab: Page): Promise<boolean> =>
  ask(tab, 'true').then(
    () => true,
    () => false,
  )
