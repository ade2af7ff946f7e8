/**
 * One driver for Chromium and Firefox: a real browser with Lede in it, pressed where a person presses. The two
 * browsers' ways of getting there are in `chromium.ts` and `firefox.ts`; what a caller sees is the same.
 */
import type { Browser, Page } from 'puppeteer-core'
import { findBrowser, MINIMUM, TITLE } from '../../scripts/find-browsers.mjs'
import { launchChromium } from './chromium'
import { launchFirefox } from './firefox'
import type { LocalWeb } from './local-web'
import type { Need } from './needs'

export type BrowserName = 'chromium' | 'firefox'

/** Where the browser's window goes: nowhere, on the person's screen, or on a screen of our own nobody sees. */
export type Screen = 'headless' | 'visible' | 'hidden'

export interface LaunchOptions {
  browser: BrowserName
  /** All traffic goes there; without it the browser has the machine's own network. */
  web?: LocalWeb
  /** A built, unpacked extension (`dist/chrome`, `dist/firefox`). */
  extension?: string
  /** Voices that only tests hear: the folder of a speech engine for Chromium; Firefox has some of its own for that. */
  voices?: string
  /** Default `headless`. `hidden` (Linux only) starts an Xvfb and gives real keys and menus in Chromium. */
  screen?: Screen
  /**
   * A profile folder to use and leave behind; without it a fresh one, deleted at the end. What is installed into it stays
   * as it does for people, and is still there when the profile is launched again.
   */
  profile?: string
  /** Where saved files go, without a question; without it the browser's own folder. */
  downloads?: string
}

export type Colours = 'light' | 'dark'

/** Keys that need no other key held. */
export type PlainKey = 'Tab' | 'Enter'

/** The toolbar popup while it is open. Functions are sent as text: they see only their arguments. */
export interface Popup {
  evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>
  /** Runs a classic script there, whatever the page's own policy says. */
  inject(script: string): Promise<void>
  /** Clicks the first match; throws if there is none. */
  click(selector: string): Promise<void>
  /** Presses a key as a person does, where the focus is. */
  press(key: PlainKey): Promise<void>
  /** What a person reads there. */
  text(): Promise<string>
  screenshot(file: string): Promise<void>
  isOpen(): Promise<boolean>
  close(): Promise<void>
}

export interface Memory {
  /** Of the page's process: in Chromium what scripts hold, in Firefox all that was allocated. */
  bytes: number
  /** Nodes that are alive, in the document or not; only Chromium tells. */
  nodes?: number
  /** Listeners of events; only Chromium tells. */
  listeners?: number
}

/** Lede's closed shadow root in a page. `run` gets the root first. */
export interface ReaderRoot {
  evaluate<A extends unknown[], T>(run: (root: ShadowRoot, ...args: A) => T | Promise<T>, ...args: A): Promise<T>
}

export interface Driver {
  name: BrowserName
  version: string
  browser: Browser
  /** The extension's address in this browser, with a slash at its end; empty without extension. */
  origin: string
  /** Opens a tab in front; resolves when the page has loaded. */
  openPage(url: string): Promise<Page>
  /** Presses Lede's toolbar button while `page` is in front: the popup opens, the tab is granted. */
  pressToolbarButton(page: Page): Promise<Popup>
  /** The same where the button has no popup: the press itself does something. */
  pressBareToolbarButton(page: Page): Promise<void>
  /**
   * False for Chromium without an X screen: `pressAltR`, `pressTidyKey` and `chooseInContextMenu` then press the toolbar button and
   * hand the worker the event, because Chromium takes no keys for extensions from its tools.
   */
  realKeys: boolean
  pressAltR(page: Page): Promise<void>
  /** Alt+T; in Firefox Alt+Y. */
  pressTidyKey(page: Page): Promise<void>
  /** Opens the context menu at the page's left edge and clicks the extension's item. */
  chooseInContextMenu(page: Page, item: { id: string; label: string }): Promise<void>
  /**
   * Does what makes Lede ask for a permission, and answers the browser's own question as a person would. Chromium shows
   * one only on a screen; the popup that asked is closed by it there.
   * @param ask opens what asks, too: an answer that was too early is given again.
   */
  answerPermission(page: Page, ask: () => Promise<unknown>, allow: boolean): Promise<void>
  /** The closed shadow root under the first `host` of the page; null if there is none. */
  reader(page: Page, host?: string): Promise<ReaderRoot | null>
  /** Opens the tab that was closed last once more, as it was left; `page` is in front. Chromium needs a screen. */
  reopenTab(page: Page): Promise<void>
  /** Puts another build in the place of the one that a profile has, as an update does; resolves when it is there. */
  update(extension: string): Promise<void>
  backgroundRuns(): Promise<boolean>
  /** Stops the background script as the browser does when it is idle; resolves when it is gone. */
  stopBackground(): Promise<void>
  /** Starts it again; resolves when it runs. */
  wakeBackground(): Promise<void>
  /** Runs a function in a page of the extension's own, which has its interfaces; it stays open behind the others. */
  inExtension<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>
  /** What `prefers-color-scheme` says from now on, in this page and in popups opened later. */
  prefer(colours: Colours, page?: Page): Promise<void>
  /** The system says from now on that these are needed, and no others; call it with none when it was tried. */
  need(needs: readonly Need[], page: Page): Promise<void>
  /** Zooms the page in front as a person does; 1 is as it was. */
  zoom(page: Page, factor: number): Promise<void>
  /** Lays the page out as on paper, or as on the screen again. */
  printing(page: Page, on: boolean): Promise<void>
  /** What the page holds once its garbage is collected, in every world of its scripts. */
  memory(page: Page): Promise<Memory>
  /** What is on the clipboard, by type: `text/plain`, `text/html`. */
  clipboard(): Promise<Record<string, string>>
  screenshot(page: Page, file: string): Promise<void>
  close(): Promise<void>
}

/**
 * Starts a browser. Throws with one sentence if the browser is not on this machine or does not come up.
 */
export async function launch(options: LaunchOptions): Promise<Driver> {
  const { found, complaint } = findBrowser(options.browser)
  if (!found) {
    const wanted = `${TITLE[options.browser]} ${MINIMUM[options.browser]} or newer`
    throw new Error(complaint || `There is no ${wanted} on this machine: install it.`)
  }
  return options.browser === 'firefox' ? launchFirefox(options, found.path) : launchChromium(options, found.path)
}

export { until } from './until'
