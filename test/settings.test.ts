import { beforeEach, expect, test, vi } from 'vitest'

type Changed = (changes: Record<string, unknown>) => void
const listeners = new Set<Changed>()
const areaOf = (store: Record<string, unknown>) => ({
  broken: false,
  /** Can be read and not written, as when a browser finds that too much was written. */
  refuses: false,
  async get(keys: string[]) {
    if (this.broken) throw new Error('no storage')
    return Object.fromEntries(keys.filter((key) => key in store).map((key) => [key, store[key]]))
  },
  async set(values: Record<string, unknown>) {
    if (this.broken || this.refuses) throw new Error('no storage')
    Object.assign(store, values)
    for (const listener of listeners) listener(values)
  },
  async remove(keys: string[]) {
    if (this.broken) throw new Error('no storage')
    for (const key of keys) delete store[key]
  },
})
const kept = { sync: {} as Record<string, unknown>, local: {} as Record<string, unknown> }
const storage = {
  sync: areaOf(kept.sync),
  local: areaOf(kept.local),
  onChanged: {
    addListener: (listener: Changed) => listeners.add(listener),
    removeListener: (listener: Changed) => listeners.delete(listener),
  },
}
vi.mock('../src/browser', () => ({ default: { storage } }))
const { DEFAULTS, loadSettings, onSettingsChange, repaired, saveSettings } = await import('../src/settings')
const { fits, KEYS, SCHEMA } = await import('../src/schema')

beforeEach(() => {
  for (const store of Object.values(kept)) for (const key of Object.keys(store)) delete store[key]
  storage.sync.broken = storage.local.broken = storage.sync.refuses = false
  listeners.clear()
})

test('nothing chosen is the defaults', async () => {
  expect(await loadSettings()).toEqual(DEFAULTS)
})

test('stores what differs from the defaults, and nothing else', async () => {
  await saveSettings({ theme: 'dark', supportLine: true })
  expect(kept.sync).toEqual({ theme: 'dark' })
  await saveSettings({ theme: 'system' })
  expect(kept.sync).toEqual({})
})

test('a bad value becomes its default and leaves the others alone', () => {
  expect(repaired({ theme: 'purple', supportLine: false, forgotten: 1 })).toEqual({ ...DEFAULTS, supportLine: false })
})

test('bad numbers become their defaults one by one: out of range, between steps, no numbers', () => {
  const found = {
    size: 5000,
    measure: 90,
    leading: 101,
    letters: '4',
    words: Number.NaN,
    face: 'lexend',
    alignment: 'end',
  }
  expect(repaired(found)).toEqual({ ...DEFAULTS, measure: 90, face: 'lexend' })
})

test('every default is one of the choices, every scale reaches its ends by steps', () => {
  expect(repaired({ ...DEFAULTS })).toEqual(DEFAULTS)
  for (const key of KEYS) {
    expect(fits(key, DEFAULTS[key]), key).toBe(true)
    const rule: object = SCHEMA[key]
    if ('most' in rule) expect(fits(key, rule.most), key).toBe(true)
  }
})

test('a default chosen where nothing syncs any more outweighs what was synced before', async () => {
  await saveSettings({ size: 150 })
  storage.sync.refuses = true
  await saveSettings({ size: 100 })
  expect((await loadSettings()).size).toBe(100)
})

test('what was chosen last holds while earlier changes are still being written', async () => {
  const writes = vi.spyOn(storage.sync, 'set')
  const saved = [110, 120, 130, 140].map((size) => saveSettings({ size }))
  expect((await loadSettings()).size).toBe(140)
  await Promise.all(saved)
  expect(kept.sync).toEqual({ size: 140 })
  expect(writes.mock.calls.length).toBeLessThan(4)
  writes.mockRestore()
})

test('keeps settings on this machine where nothing syncs', async () => {
  storage.sync.broken = true
  await saveSettings({ theme: 'light' })
  expect(kept.local).toEqual({ theme: 'light' })
  expect((await loadSettings()).theme).toBe('light')
})

test('a choice that reaches the sync storage replaces what was kept on this machine', async () => {
  storage.sync.broken = true
  await saveSettings({ theme: 'light' })
  storage.sync.broken = false
  await saveSettings({ theme: 'dark' })
  expect((await loadSettings()).theme).toBe('dark')
  await saveSettings({ theme: 'system' })
  expect((await loadSettings()).theme).toBe('system')
})

test('reading goes on with the defaults where no storage answers', async () => {
  storage.sync.broken = storage.local.broken = true
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  expect(await loadSettings()).toEqual(DEFAULTS)
  expect(warned).toHaveBeenCalledOnce()
  warned.mockRestore()
  await expect(saveSettings({ theme: 'dark' })).rejects.toThrow('no storage')
})

test('tells of changes until the signal aborts', async () => {
  const controller = new AbortController()
  const told = new Promise((resolve) => onSettingsChange(resolve, controller.signal))
  await saveSettings({ theme: 'dark' })
  expect(await told).toEqual({ ...DEFAULTS, theme: 'dark' })
  controller.abort()
  expect(listeners.size).toBe(0)
})
