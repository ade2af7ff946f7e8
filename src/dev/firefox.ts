/** Firefox through WebDriver BiDi, with scripts in the browser's own window where BiDi has no hands. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { zipSync } from 'fflate'
import puppeteer, { type Page } from 'puppeteer-core'
import type { Driver, LaunchOptions, PlainKey, Popup, ReaderRoot } from './browsers'
import { inExtension, zoomIn } from './in-extension'
import { NEEDS, type Need } from './needs'
import { until, within } from './until'

/** The extension's address in every Firefox we start, so that it is known beforehand. */
const UUID = '6d3b1f0e-52a4-4c39-9f1d-0c5a7e1b8d42'

/** What a browser does on its own account, switched off as far as it has switches. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.contentblocking.report.hide_vpn_banner': true,
  'browser.discovery.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.newtabpage.enabled': false,
  'browser.ping-centre.telemetry': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'browser.vpn_promo.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
}

/** What only exists in the browser's own window; each function below that names these runs there. */
declare const gBrowser: {
  selectedBrowser: { browsingContext: { mediumOverride: string }; messageManager: Messages<number> }
}
declare const PopupNotifications: { panel: Element & { state: string } }
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void }
}
declare const ChromeUtils: { importESModule<T>(url: string): T }
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { backgroundState: string; terminateBackground(): Promise<void>; wakeupBackground(): Promise<void> }
  } | null
}
declare const Components: {
  classes: Record<string, { createInstance(type: unknown): TextInput & LocalFile }>
  interfaces: Record<string, unknown>
}
interface LocalFile {
  initWithPath(path: string): void
}
interface Addons {
  AddonManager: { getInstallForFile(file: unknown, type: string): Promise<{ install(): Promise<unknown> }> }
}
interface TextInput {
  beginInputTransactionForTests(window: Window): boolean
  keydown(event: KeyboardEvent): void
  keyup(event: KeyboardEvent): void
}
/** The way to a frame's own process. */
interface Messages<Data> {
  addMessageListener(name: string, listener: (message: { data: Data }) => void): void
  removeMessageListener(name: string, listener: (message: { data: Data }) => void): void
  loadFrameScript(url: string, later: boolean): void
}
interface PopupBrowser extends Element {
  currentURI: { spec: string }
  messageManager: Messages<Told>
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> }
  }
}
interface Told {
  value?: string
  error?: string
}

/** The part of puppeteer's BiDi connection used here, beyond its public interface. */
interface Bidi {
  connection: { send(method: string, params: unknown): Promise<{ result: unknown }> }
}

/** `executablePath` is the program; the rest is as for `launch`. */
export async function launchFirefox(options: LaunchOptions, executablePath: string): Promise<Driver> {
  const { web, extension } = options
  const headless = (options.screen ?? 'headless') !== 'visible'
  const id = extension ? await geckoId(extension) : ''
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width', '1240', '--height', '940'],
    ...(options.profile ? { userDataDir: options.profile } : {}),
    extraPrefsFirefox: {
      ...QUIET,
      'dom.security.https_first': false,
      'media.autoplay.blocking_policy': 0,
      'media.autoplay.default': 0,
      ...(options.downloads
        ? {
            'browser.download.alwaysOpenPanel': false,
            'browser.download.dir': options.downloads,
            'browser.download.folderList': 2,
            'browser.helperApps.neverAsk.saveToDisk': 'text/markdown,text/html,application/epub+zip',
          }
        : {}),
      ...(options.voices ? { 'media.webspeech.synth.enabled': true, 'media.webspeech.synth.test': true } : {}),
      ...(options.profile ? { 'xpinstall.signatures.required': false } : {}),
      ...(id ? { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) } : {}),
      ...(web
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': web.port,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': web.port,
            'network.proxy.allow_hijacking_localhost': true,
          }
        : {}),
    },
  })
  const send = async <T>(method: string, params: unknown): Promise<T> =>
    (await (browser as unknown as Bidi).connection.send(method, params)).result as T

  const tree = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const window = tree.contexts[0]?.context
  if (!window) throw new Error('Firefox shows no window of its own to BiDi.')

  /** Runs a function in the browser's own window. */
  async function inWindow<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const told = await send<{ type: string; result?: { value: string }; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      {
        target: { context: window },
        awaitPromise: true,
        expression: `(async () => { const __name = (f) => f; return JSON.stringify(await (${run})(...${JSON.stringify(args)})) ?? 'null' })()`,
      },
    )
    if (!told.result) throw new Error(told.exceptionDetails?.text ?? 'Firefox gave no answer.')
    return JSON.parse(told.result.value) as T
  }

  const origin = extension ? `moz-extension://${UUID}/` : ''
  const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`
  /** Temporary ones go with the browser; what is to stay comes packed, as from a shop. */
  async function install(folder: string, profile: string): Promise<void> {
    const file = join(profile, 'lede.xpi')
    await writeFile(file, await packed(folder))
    await inWindow(installPacked, file)
  }
  if (extension) {
    if (!options.profile) await browser.installExtension(extension)
    else if (!(await inWindow(isInstalled, id))) await install(extension, options.profile)
    await until('the toolbar button', () => inWindow(putButtonIntoToolbar, widget))
  }

  async function pressAlt(page: Page, letter: string): Promise<void> {
    await page.bringToFront()
    const upper = letter.toUpperCase()
    await inWindow(typeKeys, [ALT, { key: letter, code: `Key${upper}`, keyCode: upper.charCodeAt(0) }])
  }

  async function pressBareToolbarButton(page: Page): Promise<void> {
    await inWindow(hidePopup)
    await until('the last popup to close', async () => !(await inWindow(popupIsOpen)))
    await page.bringToFront()
    await inWindow(pressButton, widget)
  }

  async function openPage(url: string): Promise<Page> {
    const page = await browser.newPage()
    // Firefox's own pages never report that they have loaded.
    const own = url.startsWith('about:') || url.startsWith('moz-extension:')
    await page.goto(url, own ? { waitUntil: [] } : {})
    await until(`${url} to open`, async () => {
      const [address, state] = await page.evaluate(() => [location.href, document.readyState])
      return (!own || address === url) && state === 'complete'
    })
    await page.bringToFront()
    return page
  }

  const ownPage = inExtension({ openPage, origin })

  return {
    name: 'firefox',
    version: await browser.version(),
    browser,
    origin,

    realKeys: true,

    openPage,
    pressBareToolbarButton,

    async pressToolbarButton(page) {
      await pressBareToolbarButton(page)
      await until('the popup to open', () => inWindow(popupIsOpen))
      const popup = popupOf(inWindow)
      await until('the popup to be ready', () => popup.evaluate(() => document.readyState === 'complete'))
      return popup
    },

    pressAltR: (page) => pressAlt(page, 'r'),
    pressTidyKey: (page) => pressAlt(page, 'y'),

    async chooseInContextMenu(page, { label }) {
      await page.bringToFront()
      await page.mouse.click(4, await page.evaluate(() => innerHeight / 2), { button: 'right' })
      await until('the context menu to open', () => inWindow(menuIsOpen))
      const chosen = await inWindow(activateMenuItem, label)
      if (!chosen.done) throw new Error(`The context menu has no item "${label}"; it has: ${chosen.items.join(', ')}`)
      await until('the context menu to close', async () => !(await inWindow(menuIsOpen)))
    },

    async answerPermission(_page, ask, allow) {
      await ask()
      await until('the question to open', () => inWindow(questionIsOpen))
      await inWindow(answerQuestion, allow)
      await until('the question to close', async () => !(await inWindow(questionIsOpen)))
    },

    async reader(page, host = 'lede-reader') {
      const context = (page.mainFrame() as unknown as { _id: string })._id
      const told = await send<{
        result?: { value?: { shadowRoot?: { sharedId: string } | null } }
      }>('script.evaluate', {
        target: { context },
        awaitPromise: false,
        expression: `document.querySelector(${JSON.stringify(host)})`,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      })
      const sharedId = told.result?.value?.shadowRoot?.sharedId
      if (!sharedId) return null
      const root: ReaderRoot = {
        async evaluate(run, ...args) {
          const answer = await send<{ result?: { value: string }; exceptionDetails?: { text: string } }>(
            'script.callFunction',
            {
              target: { context },
              awaitPromise: true,
              this: { sharedId },
              functionDeclaration: `async function () { const __name = (f) => f; return JSON.stringify(await (${run})(this, ...${JSON.stringify(args)})) ?? 'null' }`,
            },
          )
          if (!answer.result) throw new Error(answer.exceptionDetails?.text ?? 'Firefox gave no answer.')
          return JSON.parse(answer.result.value)
        },
      }
      return root
    },

    async reopenTab() {
      await inWindow(() => {
        const { SessionStore } = ChromeUtils.importESModule<{ SessionStore: { undoCloseTab(window: unknown): void } }>(
          'resource:///modules/sessionstore/SessionStore.sys.mjs',
        )
        SessionStore.undoCloseTab(globalThis)
      })
    },

    async update(later) {
      if (!options.profile) throw new Error('What is temporary is not updated.')
      await install(later, options.profile)
    },

    backgroundRuns: async () => (await inWindow(backgroundState, id)) === 'running',

    async stopBackground() {
      // Done when it is gone; what it left undone may start another at once.
      await inWindow((extensionId) => WebExtensionPolicy.getByID(extensionId)?.extension.terminateBackground(), id)
    },

    async wakeBackground() {
      await inWindow((extensionId) => WebExtensionPolicy.getByID(extensionId)?.extension.wakeupBackground(), id)
      await until('the background script to run', async () => (await inWindow(backgroundState, id)) === 'running')
    },

    inExtension: ownPage,
    zoom: zoomIn(ownPage),

    async prefer(colours, page) {
      // What the system would say: the popup follows the browser's own window, which no page setting reaches.
      await inWindow((dark) => Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0), colours === 'dark')
      const dark = () => matchMedia('(prefers-color-scheme: dark)').matches
      await until(`the window to be ${colours}`, async () => (await inWindow(dark)) === (colours === 'dark'))
      if (page)
        await until(`the page to be ${colours}`, async () => (await page.evaluate(dark)) === (colours === 'dark'))
    },

    async need(needs, page) {
      await inWindow(
        (still) => Services.prefs.setIntPref('ui.prefersReducedMotion', still),
        Number(needs.includes('stillness')),
      )
      // Firefox's own choice "always": 0 leaves it to the system.
      await inWindow(
        (always) => Services.prefs.setIntPref('browser.display.document_color_use', always),
        needs.includes('own colours') ? 2 : 0,
      )
      for (const [need, query] of Object.entries(NEEDS))
        await until(`the page to hear of ${need}`, async () => {
          const matches = await page.evaluate((asked) => matchMedia(asked).matches, query)
          return matches === needs.includes(need as Need)
        })
    },

    async printing(page, on) {
      await page.bringToFront()
      await inWindow(
        (medium) => {
          gBrowser.selectedBrowser.browsingContext.mediumOverride = medium
        },
        on ? 'print' : '',
      )
      await until('the page to take the medium', async () => (await page.evaluate(isPrinted)) === on)
    },

    async memory(page) {
      await page.bringToFront()
      return { bytes: await inWindow(allocatedInFront) }
    },

    clipboard: () => inWindow(readClipboard),

    async screenshot(page, file) {
      await writeFile(file, await page.screenshot({ captureBeyondViewport: false }))
    },

    close: () => browser.close(),
  }
}

/** A folder as the one file that Firefox keeps. */
async function packed(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = files.map(async (file) => [relative(folder, file), await readFile(file)] as const)
  return zipSync(Object.fromEntries(await Promise.all(contents)), { level: 0 })
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'))
  const id = manifest.browser_specific_settings?.gecko?.id
  if (typeof id !== 'string') throw new Error(`${extension}/manifest.json has no browser_specific_settings.gecko.id`)
  return id
}

const isPrinted = () => matchMedia('print').matches

type InWindow = <A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A) => Promise<T>

interface Key {
  key: string
  code: string
  keyCode: number
}
const ALT: Key = { key: 'Alt', code: 'AltLeft', keyCode: 18 }
const PLAIN: Record<PlainKey, Key> = {
  Tab: { key: 'Tab', code: 'Tab', keyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', keyCode: 13 },
}

/** BiDi does not list the popup, so it is driven by frame scripts from the browser's own window. */
function popupOf(inWindow: InWindow): Popup {
  const ask = async (expression: string, limit: number, isPress = false): Promise<unknown> => {
    const told = await within(inWindow(askPopup, expression, `lede-${Math.random()}`, limit, isPress), limit + 2_000)
    if (told.error !== undefined) throw new Error(told.error)
    return told.value === undefined ? undefined : JSON.parse(told.value)
  }
  // A frame script loaded before the popup changes its process never answers, and the frame shows an empty document
  // first: knock until the popup itself answers.
  const itself = 'location.protocol === "moz-extension:" && document.readyState === "complete"'
  const ready = () => until('the popup to answer', () => ask(itself, 1_000))
  const evaluate: Popup['evaluate'] = async (run, ...args) => {
    await ready()
    return (await ask(`(${run})(...${JSON.stringify(args)})`, 10_000)) as never
  }
  const press = (wanted: string) => {
    const found = document.querySelector<HTMLElement>(wanted)
    if (!found) throw new Error(`The popup has no ${wanted}`)
    found.click()
  }
  const isOpen = () => inWindow(popupIsOpen)
  return {
    evaluate,
    async inject(script) {
      await ready()
      await ask(`(() => { ${script}\n })()`, 10_000)
    },
    isOpen,
    async click(selector) {
      await ready()
      await ask(`(${press})(${JSON.stringify(selector)})`, 10_000, true)
    },
    async press(key) {
      await ready()
      await inWindow(givePopupTheKeys)
      await inWindow(typeKeys, [PLAIN[key]])
    },
    text: () => evaluate(() => document.body.innerText),
    async screenshot(file) {
      await ready()
      const picture = await inWindow(drawPopup)
      await writeFile(file, Buffer.from(picture.replace(/^.*?,/, ''), 'base64'))
    },
    async close() {
      await inWindow(hidePopup)
      await until('the popup to close', async () => !(await isOpen()))
    },
  }
}

// From here on: functions that run in the browser's own window.

function putButtonIntoToolbar(widget: string): boolean {
  const { CustomizableUI } = ChromeUtils.importESModule<{
    CustomizableUI: { addWidgetToArea(id: string, area: string): void }
  }>('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs')
  CustomizableUI.addWidgetToArea(widget, 'nav-bar')
  return document.querySelector(`#${CSS.escape(widget)} .unified-extensions-item-action-button`) !== null
}

function isInstalled(id: string): boolean {
  return WebExtensionPolicy.getByID(id) !== null
}

async function installPacked(path: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule<Addons>('resource://gre/modules/AddonManager.sys.mjs')
  const file = Components.classes['@mozilla.org/file/local;1']?.createInstance(Components.interfaces.nsIFile)
  file?.initWithPath(path)
  const install = await AddonManager.getInstallForFile(file, 'application/x-xpinstall')
  await install.install()
}

function pressButton(widget: string): void {
  const button = document.querySelector<HTMLElement>(`#${CSS.escape(widget)} .unified-extensions-item-action-button`)
  if (!button) throw new Error('The toolbar has no button of the extension.')
  button.click()
}

function popupIsOpen(): boolean {
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser')
  return popup?.currentURI.spec.startsWith('moz-extension:') === true
}

function hidePopup(): void {
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel')
  ;(panel as unknown as { hidePopup(): void } | null)?.hidePopup()
}

/** @param isPress what the browser lets only people do is done as by one. */
function askPopup(expression: string, name: string, limit: number, isPress: boolean): Promise<Told> {
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser')
  if (!popup) return Promise.resolve({ error: 'The popup is closed.' })
  const inFrame = `(() => {
    if (${isPress}) content.document.notifyUserGestureActivation()
    const input = ${isPress} ? content.windowUtils.setHandlingUserInput(true) : null
    const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
    Cu.exportFunction((value, error) => sendAsyncMessage(${JSON.stringify(name)}, { value, error }), box, { defineAs: 'tell' })
    Cu.evalInSandbox(${JSON.stringify(`(async () => {
      try {
        const __name = (f) => f
        tell(JSON.stringify(await (${expression})), undefined)
      } catch (error) {
        tell(undefined, String(error))
      }
    })()`)}, box)
    input?.destruct()
  })()`
  return new Promise((resolve) => {
    const told = (message: { data: Told }) => end(message.data)
    const tooLate = setTimeout(() => end({ error: 'The popup gave no answer in time.' }), limit)
    const end = (answer: Told) => {
      clearTimeout(tooLate)
      popup.messageManager?.removeMessageListener(name, told)
      resolve(answer)
    }
    popup.messageManager.addMessageListener(name, told)
    popup.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(inFrame)}`,
      false,
    )
  })
}

async function drawPopup(): Promise<string> {
  const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser')
  if (!popup) throw new Error('The popup is closed.')
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  return canvas.toDataURL('image/png')
}

/** Bytes that the process of the tab in front has allocated, once it has let go of all it can. */
function allocatedInFront(): Promise<number> {
  const { messageManager } = gBrowser.selectedBrowser
  const inFrame = `(() => {
    const reporters = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
    reporters.minimizeMemoryUsage(() =>
      sendAsyncMessage('lede-memory', reporters.heapAllocated + reporters.JSMainRuntimeGCHeap),
    )
  })()`
  return new Promise((resolve) => {
    const told = ({ data }: { data: number }) => {
      messageManager.removeMessageListener('lede-memory', told)
      resolve(data)
    }
    messageManager.addMessageListener('lede-memory', told)
    messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(inFrame)}`, false)
  })
}

async function readClipboard(): Promise<Record<string, string>> {
  const [item] = await navigator.clipboard.read()
  const texts = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()])
  return Object.fromEntries(await Promise.all(texts))
}

/** Holds each key until all of them are pressed. */
function typeKeys(keys: readonly Key[]): void {
  const input = Components.classes['@mozilla.org/text-input-processor;1']?.createInstance(
    Components.interfaces.nsITextInputProcessor,
  )
  if (!input?.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys now.')
  const events = keys.map((key) => new KeyboardEvent('', key))
  for (const event of events) input.keydown(event)
  for (const event of events.toReversed()) input.keyup(event)
}

function givePopupTheKeys(): void {
  document.querySelector<HTMLElement>('.webextension-popup-browser')?.focus()
}

function menuIsOpen(): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as (Element & { state: string }) | null
  return menu?.state === 'open'
}

function activateMenuItem(label: string): { done: boolean; items: string[] } {
  const menu = document.getElementById('contentAreaContextMenu') as unknown as Element & {
    activateItem(item: Element): void
  }
  const items = [...menu.querySelectorAll('menuitem')].filter((item) => !(item as HTMLElement).hidden)
  const wanted = items.find((item) => item.getAttribute('label') === label)
  if (wanted) menu.activateItem(wanted)
  return { done: wanted !== undefined, items: items.map((item) => item.getAttribute('label') ?? '') }
}

function questionIsOpen(): boolean {
  return PopupNotifications.panel.state === 'open' && PopupNotifications.panel.firstElementChild !== null
}

function answerQuestion(allow: boolean): void {
  const question = PopupNotifications.panel.firstElementChild as (Element & Record<string, HTMLElement>) | null
  question?.[allow ? 'button' : 'secondaryButton']?.click()
}

function backgroundState(id: string): string {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'absent'
}
