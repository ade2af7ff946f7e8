/**
 * Where promises are tried: a real browser with a real toolbar button, popup, key and menu. One list of promises for both
 * browsers. Every page is served by this machine under an invented name; a request for anything else fails the test.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest'
import { type BrowserName, type Driver, launch, type Popup, type ReaderRoot, until } from '../../src/dev/browsers'
import { type LocalWeb, startLocalWeb } from '../../src/dev/local-web'
import { within } from '../../src/dev/until'
import { PAGES, type PageName, serveSites } from './site'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const VOICES = fileURLToPath(new URL('voices', import.meta.url))
/** Where pictures for people to look at go. */
export const SHOTS = `${ROOT}shots`

export interface Stage {
  readonly name: BrowserName
  /** The browser; it is there once the first test runs. */
  readonly driver: Driver
  /** What the browser sees of the world; serve further pages before the first of them is opened. */
  readonly web: LocalWeb
  /** Where saved files arrive. */
  readonly downloads: string
  /** Opens a tab, closed after the test. */
  open(page: PageName | { url: string }): Promise<Page>
  /** Presses the toolbar button and the switch. */
  openReader(page: Page): Promise<ReaderRoot>
  readerOf(page: Page): Promise<ReaderRoot>
  readerGone(page: Page): Promise<unknown>
}

/** Runs lists of promises in one browser, started once for all of them. */
export function promisesIn(name: BrowserName, lists: readonly ((stage: Stage) => void)[]): void {
  const extension = `${ROOT}dist/${name === 'firefox' ? 'firefox' : 'chrome'}`
  let web: LocalWeb
  let driver: Driver
  const downloads = mkdtempSync(join(tmpdir(), 'lede-downloads-'))

  beforeAll(async () => {
    if (!existsSync(`${extension}/manifest.json`))
      throw new Error(`${extension} is missing: run "npm run build" first.`)
    mkdirSync(SHOTS, { recursive: true })
    web = await startLocalWeb()
    serveSites(web)
    // On Linux Chromium gets a screen nobody sees: only there does it take real keys and open real menus.
    const screen = name === 'chromium' && process.platform === 'linux' ? 'hidden' : 'headless'
    driver = await launch({ browser: name, web, extension, screen, downloads, voices: VOICES })
    if (!driver.realKeys) console.warn('No screen for real keys here: Alt+R and the menu are handed to the worker.')
  })

  afterAll(async () => {
    await driver?.close()
    await web?.close()
    rmSync(downloads, { recursive: true, force: true })
  })

  // Nobody has read anywhere yet.
  beforeEach(() => forgetSession(driver))

  const tabs: Page[] = []
  async function open(page: PageName | { url: string }): Promise<Page> {
    const tab = await driver.openPage(typeof page === 'string' ? PAGES[page] : page.url)
    tabs.push(tab)
    return tab
  }
  afterEach(async ({ task }) => {
    const strays = web.strays().map(({ url, page }) => `${url} asked for by ${page || 'nobody we know'}`)
    web.forget()
    for (const tab of tabs.splice(0)) {
      if (task.result?.state === 'fail') {
        await driver.screenshot(tab, `${SHOTS}/failed-${name}-${task.name.replace(/\W+/g, '-')}.png`).catch(() => {})
      }
      if (!tab.isClosed()) await tab.close()
    }
    // What broke off in the middle is tried again as if nothing had been chosen.
    if (task.result?.state === 'fail') await choose(stage, {})
    expect(strays, 'requests that would have left this machine').toEqual([])
  })

  const readerOf = (page: Page) =>
    until('the reader to open', async () => {
      const reader = await driver.reader(page)
      return (await reader?.evaluate((root) => (root.querySelector('main')?.textContent ?? '').length > 0))
        ? reader
        : null
    })
  const readerGone = (page: Page) =>
    until('the reader to be gone', () => page.evaluate(() => !document.querySelector('lede-reader')))

  async function openReader(page: Page): Promise<ReaderRoot> {
    const popup = await driver.pressToolbarButton(page)
    await pressSwitch(popup)
    const reader = await readerOf(page)
    await popup.close()
    return reader
  }

  const stage: Stage = {
    name,
    downloads,
    open,
    openReader,
    readerOf,
    readerGone,
    get driver() {
      return driver
    },
    get web() {
      return web
    },
  }
  describe(`in ${name}`, () => {
    // What a list does before or after each of its promises is no business of the others.
    for (const list of lists) describe(list.name, () => list(stage))
  })
}

// What is kept

interface Area {
  get(): Promise<object>
  set(values: object): Promise<void>
  clear(): Promise<void>
}
interface Extension {
  chrome: { storage: Record<'sync' | 'local' | 'session', Area> }
}

/** Settings, sites and rules as if they had been chosen on another device: these, and the defaults for all others. */
export const choose = ({ driver }: Stage, items: object): Promise<void> =>
  driver.inExtension(async (chosen) => {
    const { sync, local } = (globalThis as unknown as Extension).chrome.storage
    await Promise.all([sync.clear(), local.clear()])
    await sync.set(chosen)
  }, items)

/** The lines of the rules that are kept. */
export const rulesKept = ({ driver }: Stage): Promise<string[]> =>
  driver.inExtension(async () => {
    const { sync, local } = (globalThis as unknown as Extension).chrome.storage
    const kept = Object.entries({ ...(await local.get()), ...(await sync.get()) })
    return kept.flatMap(([key, value]) => (key.startsWith('rule:') ? [(value as [number, string])[1]] : []))
  })

/** As starting the browser anew does. */
const forgetSession = (driver: Driver): Promise<void> =>
  driver.inExtension(() => (globalThis as unknown as Extension).chrome.storage.session.clear())

// What a person would see or do in the popup

export const namesOfSwitches = (popup: Popup) =>
  popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="switch"]')]
      .filter((found) => found.checkVisibility())
      .map((found) => {
        const labels = 'labels' in found ? [...((found.labels as NodeListOf<HTMLElement> | null) ?? [])] : []
        const byId = (found.getAttribute('aria-labelledby') ?? '')
          .split(/\s+/)
          .flatMap((id) => document.getElementById(id) ?? [])
        const named = [...byId, ...labels].map((label) => label.textContent ?? '').join(' ')
        return (found.getAttribute('aria-label') ?? (named || (found.textContent ?? ''))).trim()
      }),
  )

export const switchIsOn = (popup: Popup) =>
  popup.evaluate(() => {
    const found = document.querySelector('[role="switch"]') as HTMLInputElement | null
    return found?.getAttribute('aria-checked') === 'true' || found?.checked === true
  })

export async function pressSwitch(popup: Popup): Promise<void> {
  await until('the switch to be ready', () =>
    popup.evaluate(() => {
      const found = document.querySelector('[role="switch"]') as HTMLInputElement | null
      return found !== null && !found.disabled && found.getAttribute('aria-disabled') !== 'true'
    }),
  )
  await popup.click('[role="switch"]')
}

/** The sign on the toolbar button of the tab in front; empty if there is none. */
export const badgeOf = (popup: Popup) =>
  popup.evaluate(async () => {
    type Tabs = { query(which: object): Promise<{ id: number }[]> }
    type Action = { getBadgeText(where: object): Promise<string> }
    const scope = globalThis as unknown as Record<string, { tabs: Tabs; action: Action }>
    const extension = scope.browser ?? scope.chrome
    const [tab] = (await extension?.tabs.query({ active: true, currentWindow: true })) ?? []
    return (await extension?.action.getBadgeText({ tabId: tab?.id })) || null
  })

/** What a second press from somewhere else would do: the content script comes once more. */
export const injectAgain = (popup: Popup) =>
  popup.evaluate(async () => {
    type Tabs = { query(which: object): Promise<{ id: number }[]> }
    type Scripting = { executeScript(what: object): Promise<unknown> }
    const scope = globalThis as unknown as Record<string, { tabs: Tabs; scripting: Scripting }>
    const extension = scope.browser ?? scope.chrome
    const [tab] = (await extension?.tabs.query({ active: true, currentWindow: true })) ?? []
    await extension?.scripting.executeScript({ target: { tabId: tab?.id }, files: ['/content.js'] })
  })

// The options page

/** Opens it as a person comes there: by the link in the popup. */
export async function openOptions(driver: Driver, page: Page): Promise<Page> {
  const popup = await driver.pressToolbarButton(page)
  // Once it has said what it found, nothing in it moves any more: a press meets what it was meant for.
  await until('the popup to know the page', () =>
    popup.evaluate(() => document.querySelector<HTMLElement>('#report')?.hidden === false),
  )
  await popup.click('#options')
  return tabAt(driver, '/options/index.html')
}

/** The tab that shows an address like this, once there is one. */
export const tabAt = (driver: Driver, address: string): Promise<Page> =>
  until(`a tab at ${address}`, async () => {
    for (const tab of await driver.browser.pages()) if ((await addressOf(tab)).includes(address)) return tab
    return null
  })

/** Asked of the page itself: Firefox tells nobody else where the tabs of extensions are. */
const addressOf = (page: Page): Promise<string> =>
  within(
    page.evaluate(() => location.href),
    2_000,
  ).catch(() => '')

// What the reader shows

export const textOf = (reader: ReaderRoot) => reader.evaluate((root) => root.querySelector('main')?.innerText ?? '')

export function expectInOrder(text: string, parts: readonly string[]): void {
  let at = 0
  for (const part of parts) {
    const found = text.indexOf(part, at)
    expect(found, `“${part}” ${text.includes(part) ? 'comes too early' : 'is missing'} in:\n${text}`).toBeGreaterThan(
      -1,
    )
    at = found + part.length
  }
}
