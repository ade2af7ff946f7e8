/** What lasts: an update finds everything as the version before left it, and so does the next start of the browser. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { type Driver, launch, until } from '../../../src/dev/browsers'
import { startLocalWeb } from '../../../src/dev/local-web'
import { ARTICLE, OTHER, SITE, serveGazette } from '../gazette'
import type { Stage } from '../stage'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

export function lasting({ name }: Stage): void {
  test('an update and a start of the browser keep what was chosen, and automatic sites open as before', async () => {
    const [profile, earlier, later] = ['profile', 'earlier', 'later'].map((one) =>
      mkdtempSync(join(tmpdir(), `lede-${one}-`)),
    ) as [string, string, string]
    letIn(name, earlier, '0.0.1')
    letIn(name, later)
    const web = await startLocalWeb()
    serveGazette(web)
    let driver = await launch({ browser: name, web, extension: earlier, profile })
    try {
      const before = await ownPage(driver)
      await before.evaluate(async (site) => {
        const { local, sync } = (globalThis as unknown as Scope).chrome.storage
        await local.set({ siteModes: [['www.pier-gazette.example', 'tidy']] })
        await sync.set({ theme: 'sepia', [`site:${site}`]: { auto: true, light: true } })
      }, SITE)
      const { version, scripts, rules } = await until('the browser to be told', async () => {
        const now = await kept(before)
        return now.scripts.length > 1 && now.rules.length > 0 && now
      })
      expect(version).toBe('0.0.1')

      await driver.update(later)
      const own = await ownPage(driver)
      const chosen = {
        theme: 'sepia',
        [`site:${SITE}`]: { auto: true, light: true },
        'site:pier-gazette.example': { mode: 'tidy' },
      }
      await until('the earlier shape to be brought up to date', async () => !('siteModes' in (await kept(own)).items))
      const updated = await kept(own)
      expect(updated.version).not.toBe(version)
      expect(updated.items).toEqual(chosen)
      await until('the browser to be told', async () => `${(await kept(own)).scripts}` === `${scripts}`)
      expect((await kept(own)).rules).toEqual(rules)
      await opens(driver, ARTICLE)

      await driver.close()
      driver = await launch({ browser: name, web, extension: earlier, profile })
      await opens(driver, OTHER)
      const again = await kept(await ownPage(driver))
      expect(again.items).toMatchObject(chosen)
      expect(again.rules).toEqual(rules)
      expect(again.button).toEqual({ badge: '1', title: 'Clean view is on' })
    } finally {
      await driver.close()
      await web.close()
      for (const folder of [profile, earlier, later]) rmSync(folder, { recursive: true })
    }
  })
}

/** Makes a copy of the build that is let onto the site from the start, as after a person's yes. */
function letIn(name: Stage['name'], copy: string, version?: string): void {
  cpSync(join(ROOT, 'dist', name === 'firefox' ? 'firefox' : 'chrome'), copy, { recursive: true })
  const file = join(copy, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  const changed = { ...manifest, host_permissions: [`*://*.${SITE}/*`], ...(version && { version }) }
  writeFileSync(file, JSON.stringify(changed))
}

/** The article at an address opens by itself, in the colours that were chosen. */
async function opens(driver: Driver, url: string): Promise<void> {
  const page = await driver.openPage(url)
  const reader = await until('the article to open by itself', () => driver.reader(page))
  await until(
    'its colours',
    async () => (await reader.evaluate((root) => (root.host as HTMLElement).dataset.theme)) === 'sepia',
  )
}

const ownPage = (driver: Driver): Promise<Page> => driver.openPage(`${driver.origin}options/index.html`)

interface Area {
  get(): Promise<Record<string, unknown>>
  set(items: object): Promise<void>
}
/** What is used of the extension's own interfaces, in a page of its own. */
interface Scope {
  chrome: {
    storage: Record<'local' | 'sync', Area>
    runtime: { getManifest(): { version: string } }
    declarativeNetRequest: { getDynamicRules(): Promise<object[]> }
    scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> }
    tabs: { query(which: object): Promise<{ id: number }[]> }
    action: Record<'getBadgeText' | 'getTitle', (where: object) => Promise<string>>
  }
}

const kept = (page: Page) =>
  page.evaluate(async (url) => {
    const { storage, runtime, scripting, declarativeNetRequest, tabs, action } = (globalThis as unknown as Scope).chrome
    const [{ id: tabId } = {}] = await tabs.query({ url })
    return {
      version: runtime.getManifest().version,
      items: { ...(await storage.local.get()), ...(await storage.sync.get()) },
      scripts: (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches).sort(),
      rules: await declarativeNetRequest.getDynamicRules(),
      button: { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) },
    }
  }, OTHER)
