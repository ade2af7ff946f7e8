import { beforeEach, expect, test, vi } from 'vitest'

const sites = new Map<string, { mode?: string }>()
const settings = { mode: 'reader' }
const browser = { extension: { inIncognitoContext: false } }
vi.mock('../src/browser', () => ({ default: browser }))
vi.mock('../src/settings', () => ({
  loadSettings: async () => settings,
  saveSettings: async (change: object) => void Object.assign(settings, change),
}))
vi.mock('../src/sites', () => ({
  wishedSites: async () => sites,
  siteOf: (host: string) => host,
  siteAt: (all: typeof sites, host: string) => all.get(host) ?? {},
  setSite: async (host: string, wish: { mode: string }) => void sites.set(host, wish),
}))
const { keepMode, modeFor } = await import('../src/modes')

beforeEach(() => {
  sites.clear()
  settings.mode = 'reader'
  browser.extension.inIncognitoContext = false
})

test('a choice holds for its site, and for every site that has none of its own', async () => {
  await keepMode('post.example', 'tidy')
  expect(await modeFor('courier.example')).toBe('tidy')
  await keepMode('courier.example', 'reader')
  expect(await modeFor('post.example')).toBe('tidy')
  expect(await modeFor('courier.example')).toBe('reader')
  expect(await modeFor('gazette.example')).toBe('reader')
})

test('in a private window, and where there is no site, none is written down', async () => {
  await keepMode('', 'tidy')
  browser.extension.inIncognitoContext = true
  await keepMode('post.example', 'tidy')
  expect([...sites]).toEqual([])
  expect(await modeFor('post.example')).toBe('tidy')
})
