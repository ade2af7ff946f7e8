import { beforeEach, expect, test, vi } from 'vitest'

const kept: Record<string, unknown> = {}
const settings = { mode: 'reader' }
const browser = {
  extension: { inIncognitoContext: false },
  storage: {
    local: {
      get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
      set: async (values: object) => void Object.assign(kept, values),
    },
  },
}
vi.mock('../src/browser', () => ({ default: browser }))
vi.mock('../src/settings', () => ({
  loadSettings: async () => settings,
  saveSettings: async (change: object) => void Object.assign(settings, change),
}))
const { keepMode, modeFor } = await import('../src/modes')

beforeEach(() => {
  for (const key of Object.keys(kept)) delete kept[key]
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

test('in a private window no site is written down', async () => {
  browser.extension.inIncognitoContext = true
  await keepMode('post.example', 'tidy')
  expect(kept).toEqual({})
  expect(await modeFor('post.example')).toBe('tidy')
})

test('the site chosen longest ago is forgotten first, and what is no choice is none', async () => {
  for (let i = 0; i <= 300; i++) await keepMode(`site${i}.example`, i % 2 ? 'reader' : 'tidy')
  settings.mode = 'tidy'
  expect(await modeFor('site1.example')).toBe('reader')
  settings.mode = 'reader'
  expect(await modeFor('site0.example')).toBe('reader')
  kept.siteModes = [['post.example', 'sideways'], 'nonsense']
  expect(await modeFor('post.example')).toBe('reader')
})
