/** Chromium through the DevTools protocol. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer, { type CDPSession, type Page, TargetType } from 'puppeteer-core'
import type { Colours, Driver, LaunchOptions, Popup, ReaderRoot } from './browsers'
import { type HiddenScreen, startHiddenScreen, visibleWindows, xdotool } from './hidden-screen'
import { inExtension, zoomIn } from './in-extension'
import { until } from './until'

/** What a browser does on its own account, switched off as far as it has switches. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationGuideModelDownloading,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions,NetworkTimeServiceQuerying',
]

/**
 * What allows something in a question of Chromium's cannot be pressed at first, and nobody is told when it can: it is
 * tried after so many milliseconds, and where that was too early after twice as many, up to the longest.
 */
const QUESTION_OPENS = 800
const LONGEST_OPENS = 5_000

/** `executablePath` is the program; the rest is as for `launch`. */
export async function launchChromium(options: LaunchOptions, executablePath: string): Promise<Driver> {
  const wanted = options.screen ?? 'headless'
  const screen = wanted === 'hidden' ? await startHiddenScreen() : null
  const display = screen?.display ?? (wanted === 'visible' ? (process.env.DISPLAY ?? '') : '')
  try {
    return await launchOn(options, executablePath, screen, display)
  } catch (error) {
    await screen?.close()
    throw error
  }
}

async function launchOn(
  options: LaunchOptions,
  executablePath: string,
  screen: HiddenScreen | null,
  display: string,
): Promise<Driver> {
  const { web, extension } = options
  const headless = (options.screen ?? 'headless') === 'headless'
  const args = [...QUIET, '--autoplay-policy=no-user-gesture-required', '--window-size=1240,940']
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  if (headless || screen) args.push('--disable-gpu')
  if (screen) args.push('--ozone-platform=x11', '--window-position=0,0')
  if (web) {
    args.push(`--proxy-server=127.0.0.1:${web.port}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors')
  }
  if (options.profile) await letInstalledStay(options.profile)
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    enableExtensions: true,
    pipe: true,
    defaultViewport: null,
    args,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ...(options.downloads ? { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } } : {}),
    ...(screen ? { env: { ...process.env, DISPLAY: screen.display } } : {}),
    ignoreDefaultArgs: [
      // Pages that come back as they were left are what people have.
      '--disable-back-forward-cache',
      // With this Chromium says "controlled by automated software", which moves the page down.
      ...(options.screen === 'visible' ? ['--enable-automation'] : []),
    ],
  })

  // Known before any popup opens: that would be a window of its own, and may be closing when a key is pressed.
  const ownWindow = display
    ? await until('the window of Chromium', async () => {
        const found = await xdotool(display, 'search', '--onlyvisible', '--class', 'chrom')
        return found.split('\n').filter(Boolean).at(-1)
      })
    : ''
  if (options.voices) await browser.installExtension(options.voices)
  const [installed] = options.profile ? (await browser.extensions()).keys() : []
  const id = installed ?? (extension ? await browser.installExtension(extension) : '')
  const commands = extension ? await commandsOf(extension) : {}
  const origin = id ? `chrome-extension://${id}/` : ''
  const isPopup = (address: string) => address.startsWith(origin) && address.includes('popup')
  let shown: Page | null = null
  let colours: Colours | null = null
  let needed: CDPSession | null = null

  const paint = async (page: Page) => {
    if (colours) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }])
  }
  const worker = () =>
    browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin))

  /** Without a screen: grants the tab by the toolbar button, then tells the worker what the key or menu would have. */
  async function fire(page: Page, event: string): Promise<void> {
    const popup = await pressToolbarButton(page)
    await wakeBackground()
    await page.bringToFront()
    const script = await workerScript()
    await script.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => { ${event} })`)
    await popup.close()
  }

  async function pressAlt(page: Page, key: 'r' | 't'): Promise<void> {
    if (!display) {
      const command = commands[`Alt+${key.toUpperCase()}`]
      await fire(page, `chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab)`)
      return
    }
    await givePageTheKeys(page)
    await xdotool(display, 'key', '--clearmodifiers', `alt+${key}`)
  }

  /** With a screen: makes sure that a key pressed now arrives in this page. */
  async function givePageTheKeys(page: Page): Promise<void> {
    await page.bringToFront()
    await xdotool(display, 'windowfocus', '--sync', ownWindow)
    await until('the page to have the keyboard', () => page.evaluate(() => document.hasFocus()))
  }

  /** The question is no window that the screen would know of: it closes the popup and keeps the keys to itself. */
  async function answerQuestion(page: Page, allow: boolean, pause: number): Promise<void> {
    await until('the popup to give way to the question', () => shown?.isClosed() !== false)
    await new Promise((resolve) => setTimeout(resolve, pause))
    // The first button is the one that allows nothing.
    if (allow) await xdotool(display, 'key', 'Tab')
    await until('the question to close', async () => {
      await xdotool(display, 'key', 'Return')
      return until('the page to have the keys', () => page.evaluate(() => document.hasFocus()), QUESTION_OPENS)
    })
  }

  /** How many origins the extension is allowed. The worker is asked: a tab of ours would take the place in front. */
  async function grantedOrigins(): Promise<number> {
    if (!worker()) await wakeBackground()
    const script = await workerScript()
    return Number(await script.evaluate('chrome.permissions.getAll().then(({ origins }) => origins.length)'))
  }

  /** The running worker, once it has its interfaces. */
  const workerScript = () =>
    until('the background script to have its interfaces', async () => {
      const running = await worker()?.worker()
      return (await running?.evaluate('Boolean(globalThis.chrome?.tabs)')) ? running : null
    })

  async function openPage(url: string): Promise<Page> {
    const page = await browser.newPage()
    await paint(page)
    await page.goto(url)
    await page.bringToFront()
    return page
  }

  async function pressBareToolbarButton(page: Page): Promise<void> {
    const installed = (await browser.extensions()).get(id)
    if (!installed) throw new Error('No extension is installed in this Chromium.')
    if (shown) await popupOf(shown).close()
    await page.bringToFront()
    await page.triggerExtensionAction(installed)
  }

  async function pressToolbarButton(page: Page): Promise<Popup> {
    const opened = browser.waitForTarget((target) => isPopup(target.url()), { timeout: 15_000 })
    await pressBareToolbarButton(page)
    const popup = await (await opened).asPage()
    shown = popup
    await paint(popup)
    await until('the popup to be ready', () => popup.evaluate('document.readyState === "complete"'))
    return popupOf(popup)
  }

  async function wakeBackground(): Promise<void> {
    const page = await browser.newPage()
    await page.goto(`${origin}manifest.json`)
    await until('the background script of the extension to answer', async () => {
      // Nobody needs to understand the message: an unanswered one starts the worker just the same.
      await page.evaluate('chrome.runtime.sendMessage({}).catch(() => {})')
      return worker()
    })
    await page.close()
  }

  const ownPage = inExtension({ openPage, origin })

  return {
    name: 'chromium',
    version: await browser.version(),
    browser,
    origin,
    realKeys: display !== '',
    openPage,

    pressToolbarButton,
    pressBareToolbarButton,

    pressAltR: (page) => pressAlt(page, 'r'),
    pressTidyKey: (page) => pressAlt(page, 't'),

    // Chromium's menu tells nobody what is in it, so the item is known by its place, not by its label.
    async chooseInContextMenu(page, item) {
      if (!display) {
        await fire(page, `chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(item.id)} }, tab)`)
        return
      }
      await givePageTheKeys(page)
      const before = new Set(await visibleWindows(display))
      const at = await page.evaluate(() => ({
        x: Math.round(window.screenX + (window.outerWidth - window.innerWidth) / 2) + 4,
        y: Math.round(window.screenY + (window.outerHeight - window.innerHeight) + window.innerHeight / 2),
      }))
      await xdotool(display, 'mousemove', String(at.x), String(at.y), 'click', '3')
      await until('the context menu to open', async () =>
        (await visibleWindows(display)).some((window) => !before.has(window)),
      )
      // It ends with the extension's item, a line, "View page source" and "Inspect": three steps up from nowhere.
      await xdotool(display, 'key', 'Up', 'Up', 'Up', 'Return')
      await until('the context menu to close', async () =>
        (await visibleWindows(display)).every((window) => before.has(window)),
      )
    },

    async reader(page, host = 'lede-reader') {
      const session = await page.createCDPSession()
      const rootId = await closedRoot(session, host)
      if (rootId === null) {
        await session.detach()
        return null
      }
      return readerOf(session, rootId)
    },

    async answerPermission(page, ask, allow) {
      if (!display) throw new Error('Chromium asks for permissions only on a screen.')
      const before = await grantedOrigins()
      for (let pause = QUESTION_OPENS; ; pause *= 2) {
        await ask()
        await answerQuestion(page, allow, pause)
        if (!allow || (await grantedOrigins()) > before) return
        if (pause > LONGEST_OPENS) throw new Error('Chromium did not take the answer to its question.')
      }
    },

    async reopenTab(page) {
      if (!display) throw new Error('Chromium takes the key for that only on a screen.')
      await givePageTheKeys(page)
      await xdotool(display, 'key', '--clearmodifiers', 'ctrl+shift+t')
    },

    async update(later) {
      if (!extension) throw new Error('There is no extension that could be updated.')
      await cp(later, extension, { recursive: true })
      const page = await browser.newPage()
      await page.goto(`${origin}manifest.json`)
      // It closes what is open of the extension, this page too.
      await page.evaluate('chrome.runtime.reload()').catch(() => {})
      await until('the page of the earlier version to be closed', () => page.isClosed())
      const again = await browser.newPage()
      await until('the extension to be there again', async () => {
        await again.goto(`${origin}manifest.json`)
        return again.evaluate('Boolean(chrome.runtime?.id)')
      })
      await again.close()
    },

    backgroundRuns: async () => worker() !== undefined,

    async stopBackground() {
      const target = worker()
      if (!target) return
      // One that is only starting does not close yet; one that goes by itself meanwhile is gone. What it left undone may
      // start another at once.
      await until('the background script to be gone', async () => {
        if (worker() === target) await target.worker().then((running) => running?.close())
        return worker() !== target
      })
    },

    wakeBackground,

    inExtension: ownPage,
    zoom: zoomIn(ownPage),

    async prefer(wish, page) {
      colours = wish
      if (page) await paint(page)
    },

    // Puppeteer's own interface knows one of the two only; what a session has set goes with it.
    async need(needs, page) {
      await needed?.detach()
      needed = needs.length ? await page.createCDPSession() : null
      await needed?.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-reduced-motion', value: needs.includes('stillness') ? 'reduce' : '' },
          { name: 'forced-colors', value: needs.includes('own colours') ? 'active' : '' },
        ],
      })
    },

    async printing(page, on) {
      await page.emulateMediaType(on ? 'print' : undefined)
    },

    async memory(page) {
      const session = await page.createCDPSession()
      // What one collection sets free, the next one finds.
      for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
      await session.detach()
      const { JSHeapUsedSize: bytes = 0, Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await page.metrics()
      return { bytes, nodes, listeners }
    },

    async clipboard() {
      const page = await browser.newPage()
      await page.goto(`${origin}manifest.json`)
      await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read'])
      await page.bringToFront()
      const found = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        const texts = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()])
        return Object.fromEntries(await Promise.all(texts))
      })
      await page.close()
      return found
    },

    async screenshot(page, file) {
      await writeFile(file, await page.screenshot({ captureBeyondViewport: false }))
    },

    async close() {
      await browser.close()
      await screen?.close()
    },
  }
}

/** Without its developer mode Chromium switches off what was not installed from its shop. */
async function letInstalledStay(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true })
  const preferences = JSON.stringify({ extensions: { ui: { developer_mode: true } } })
  await writeFile(join(profile, 'Default/Preferences'), preferences, { flag: 'wx' }).catch(() => {})
}

/** The extension's commands by the keys that the manifest suggests. */
async function commandsOf(extension: string): Promise<Record<string, string>> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'))
  const commands = Object.entries<{ suggested_key?: { default?: string } }>(manifest.commands ?? {})
  return Object.fromEntries(commands.map(([name, { suggested_key: keys }]) => [keys?.default ?? '', name]))
}

function popupOf(page: Page): Popup {
  return {
    evaluate: (run, ...args) => page.evaluate(callOf(run, args)) as never,
    inject: async (script) => void (await page.evaluate(`${script}\n;0`)),
    async click(selector) {
      // A locator waits until what it presses stands still.
      const press = page.locator(selector).click()
      await press.catch((error) => {
        // What the press does may be to close it.
        if (!page.isClosed()) throw error
      })
    },
    press: (key) => page.keyboard.press(key),
    text: () => page.evaluate('document.body.innerText') as Promise<string>,
    async screenshot(file) {
      await writeFile(file, await page.screenshot({ captureBeyondViewport: false }))
    },
    isOpen: async () => !page.isClosed(),
    async close() {
      if (page.isClosed()) return
      await page.evaluate('window.close()').catch(() => {})
      await until('the popup to close', () => page.isClosed())
    },
  }
}

async function closedRoot(session: CDPSession, host: string): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: host })
  if (nodeId === 0) return null
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true })
  const shadow = node.shadowRoots?.[0]
  if (!shadow) return null
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId })
  return object.objectId ?? null
}

function readerOf(session: CDPSession, objectId: string): ReaderRoot {
  return {
    async evaluate(run, ...args) {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function () { const __name = (f) => f; return (${run})(this, ...${JSON.stringify(args)}) }`,
        returnByValue: true,
        awaitPromise: true,
      })
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      }
      return result.value
    },
  }
}

/** A function and its arguments as an expression; `__name` is what some compilers put around inner functions. */
function callOf(run: (...args: never[]) => unknown, args: unknown[]): string {
  return `(() => { const __name = (f) => f; return (${run})(...${JSON.stringify(args)}) })()`
}
