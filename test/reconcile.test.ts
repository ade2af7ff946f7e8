import { beforeEach, expect, test, vi } from 'vitest'
import type { Site } from '../src/sites'
import { emptyStorage, kept, storage } from './fake-storage'

interface Script {
  id: string
  matches: string[]
  excludeMatches: string[]
  js: string[]
}
/** What the browser has been told, and what it allows. */
const registered = new Map<string, Script>()
const granted = new Set<string>()
const changes: string[] = []
const browser = {
  runtime: { getURL: () => 'chrome-extension://lede/' },
  permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one)) },
  tabs: { query: vi.fn(async () => [{ id: 7 }]) },
  scripting: {
    executeScript: vi.fn(async () => []),
    getRegisteredContentScripts: async () => [...registered.values()],
    async registerContentScripts([script]: Script[]) {
      changes.push('register')
      if (script) registered.set(script.id, script)
    },
    async updateContentScripts([script]: Script[]) {
      changes.push('update')
      if (script) registered.set(script.id, script)
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      changes.push('unregister')
      for (const id of ids) registered.delete(id)
    },
  },
}
vi.mock('../src/browser', async () => ({
  default: { ...browser, storage: (await import('./fake-storage')).storage },
}))
const light = new Map<string, Partial<Site>>()
vi.mock('../src/background/light', () => ({ reconcileLight: async () => {}, lightSites: async () => light }))
const { keepGranted, reconcile } = await import('../src/background/reconcile')

const ONE = '*://*.example.com/*'
const OTHER = '*://*.example.org/*'
const script = (id = 'gate') => registered.get(id)

beforeEach(() => {
  emptyStorage()
  registered.clear()
  granted.clear()
  light.clear()
  changes.splice(0)
  vi.clearAllMocks()
})

test('scripts are registered where wish and permission meet, and nowhere else', async () => {
  kept.sync['site:example.com'] = { auto: true, notOn: ['/games'] }
  kept.sync['site:example.org'] = { auto: true }
  kept.sync['site:example.net'] = { mode: 'tidy' }
  await reconcile()
  expect(changes).toEqual([])
  granted.add(ONE).add('*://*.example.net/*')
  await reconcile()
  expect(script()?.matches).toEqual([ONE])
  expect(script()?.excludeMatches).toEqual(['/games', '/games?*', '/games/*'].map((path) => `*://*.example.com${path}`))
  granted.add(OTHER)
  await reconcile()
  expect(script()?.matches).toEqual([ONE, OTHER])
  granted.clear()
  await reconcile()
  expect(registered.size).toBe(0)
  expect(changes).toEqual(['register', 'update', 'unregister'])
})

test('a light page has what reads it from the start: where its address looks like an article, and nothing is left out', async () => {
  kept.sync['site:example.com'] = { auto: true }
  kept.sync['site:example.org'] = { auto: true, light: true, notOn: ['/games'] }
  granted.add(ONE).add(OTHER)
  light.set('example.org', { notOn: ['/games'] })
  await reconcile()
  expect(script()?.matches).toEqual([ONE, OTHER])
  expect(script('page-side')).toMatchObject({
    js: ['/content.js', '/parts/engine.js', '/parts/reader.js'],
    matches: ['/*-*-*-*', '/*_*_*_*', '/*20*/*'].map((path) => `*://*.example.org${path}`),
    excludeMatches: ['/games', '/games?*', '/games/*'].map((path) => `*://*.example.org${path}`),
  })
  light.clear()
  await reconcile()
  expect([...registered.keys()]).toEqual(['gate'])
})

test('asked again, it changes nothing', async () => {
  kept.sync['site:example.com'] = { auto: true }
  granted.add(ONE)
  await Promise.all([reconcile(), reconcile()])
  await reconcile()
  expect(changes).toEqual(['register'])
})

test('a permission given where it was asked for is the wish, and the page in front opens', async () => {
  granted.add(ONE)
  await keepGranted([ONE])
  expect(kept.sync['site:example.com']).toEqual({ auto: true })
  expect(script()?.matches).toEqual([ONE])
  expect(browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/gate.js'] })
})

test('a permission given in the browser’s own words is no wish', async () => {
  await keepGranted(['https://example.com/*', '<all_urls>'])
  await keepGranted()
  expect(kept.sync).toEqual({})
  expect(browser.scripting.executeScript).not.toHaveBeenCalled()
})

test('where storage does not answer, what is registered stays', async () => {
  kept.sync['site:example.com'] = { auto: true }
  granted.add(ONE)
  await reconcile()
  storage.sync.broken = storage.local.broken = true
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  await reconcile()
  expect(warned).toHaveBeenCalledOnce()
  expect(registered.size).toBe(1)
  warned.mockRestore()
})
