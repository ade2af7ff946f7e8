import { beforeEach, expect, test, vi } from 'vitest'

type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void
const listeners = new Set<Changed>()
const areaOf = (name: string, store: Record<string, unknown>) => ({
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
    const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]))
    for (const listener of listeners) listener(changes, name)
  },
  async remove(keys: string[]) {
    if (this.broken) throw new Error('no storage')
    for (const key of keys) delete store[key]
  },
})
const kept = { sync: {} as Record<string, unknown>, local: {} as Record<string, unknown> }
const storage = {
  sync: areaOf('sync', kept.sync),
  local: areaOf('local', kept.local),
  onChanged: {
    addListener: (listener: Changed) => listeners.add(listener),
    removeListener: (listener: Changed) => listeners.delete(listener),
  },
}
vi.mock('../src/browser', () => ({ default: { storage } }))
const { DEFAULTS, loadSettings, onSettingsChange, repaired, saveSettings, syncSettings, unusableSettings } =
  await import('../src/settings')
const { keepSettingsSynced } = await import('../src/background/sync-settings')
const { fits, KEYS, SCHEMA } = await import('../src/schema')

beforeEach(() => {
  for (const store of Object.values(kept)) for (const key of Object.keys(store)) delete store[key]
  storage.sync.broken = storage.local.broken = storage.sync.refuses = storage.local.refuses = false
  listeners.clear()
})

test('nothing chosen is the defaults', async () => {
  expect(await loadSettings()).toEqual(DEFAULTS)
})

test('keeps a choice on this device at once, and syncs what differs from the defaults and nothing else', async () => {
  await saveSettings({ theme: 'dark', supportLine: true })
  expect(await loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark' })
  await syncSettings()
  expect(kept).toEqual({ sync: { theme: 'dark' }, local: {} })
  await saveSettings({ theme: 'system' })
  expect((await loadSettings()).theme).toBe('system')
  await syncSettings()
  expect(kept).toEqual({ sync: {}, local: {} })
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
  await syncSettings()
  storage.sync.broken = true
  await saveSettings({ size: 100 })
  await expect(syncSettings()).rejects.toThrow('no storage')
  storage.sync.broken = false
  storage.sync.refuses = true
  expect((await loadSettings()).size).toBe(100)
})

test('what was chosen last holds while earlier changes are still being written', async () => {
  const writes = vi.spyOn(storage.local, 'set')
  const saved = [110, 120, 130, 140].map((size) => saveSettings({ size }))
  expect((await loadSettings()).size).toBe(140)
  await Promise.all(saved)
  expect(kept.local).toEqual({ size: 140 })
  expect(writes.mock.calls.length).toBeLessThan(4)
  writes.mockRestore()
})

test('keeps settings on this machine where nothing syncs, until something does', async () => {
  storage.sync.broken = true
  await saveSettings({ theme: 'light' })
  await expect(syncSettings()).rejects.toThrow('no storage')
  expect(kept.local).toEqual({ theme: 'light' })
  expect((await loadSettings()).theme).toBe('light')
  storage.sync.broken = false
  await syncSettings()
  expect(kept).toEqual({ sync: { theme: 'light' }, local: {} })
})

test('keeps settings in the synced storage where this machine takes nothing', async () => {
  storage.local.refuses = true
  await saveSettings({ theme: 'light' })
  expect(kept).toEqual({ sync: { theme: 'light' }, local: {} })
  storage.sync.refuses = true
  await expect(saveSettings({ theme: 'dark' })).rejects.toThrow('no storage')
  expect((await loadSettings()).theme).toBe('light')
})

test('what is chosen while others are synced goes on waiting', async () => {
  await saveSettings({ size: 120, theme: 'dark' })
  const set = vi.spyOn(storage.sync, 'set').mockImplementationOnce(async (values) => {
    Object.assign(kept.sync, values)
    await saveSettings({ size: 130 })
  })
  await syncSettings()
  set.mockRestore()
  expect(kept).toEqual({ sync: { size: 120, theme: 'dark' }, local: { size: 130 } })
  expect((await loadSettings()).size).toBe(130)
  await syncSettings()
  expect(kept).toEqual({ sync: { size: 130, theme: 'dark' }, local: {} })
})

test('two devices that change different things both keep their change', async () => {
  // The other device’s change arrives while ours waits, and each writes its own item only.
  await saveSettings({ theme: 'dark' })
  Object.assign(kept.sync, { size: 130, 'hide-newsletter': false })
  await syncSettings()
  expect(await loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark', size: 130, 'hide-newsletter': false })
})

test('what a newer version stores survives: settings nobody knows here, and values that are none of the choices', async () => {
  const newer = { theme: 'dusk', glow: { warm: 3 } }
  Object.assign(kept.sync, newer)
  Object.assign(kept.local, { glare: true, size: 5 })
  expect(await unusableSettings()).toEqual(['theme', 'size'])
  await saveSettings({ measure: 120 })
  await syncSettings()
  expect(await loadSettings()).toEqual({ ...DEFAULTS, measure: 120 })
  expect(kept).toEqual({ sync: { ...newer, measure: 120 }, local: { glare: true, size: 5 } })
})

test('what comes in a row is synced together when it has come to rest; what an earlier worker left, at once', async () => {
  vi.useFakeTimers()
  const set = vi.spyOn(storage.sync, 'set')
  Object.assign(kept.local, { theme: 'sepia' })
  keepSettingsSynced()
  await vi.advanceTimersByTimeAsync(0)
  expect(kept).toEqual({ sync: { theme: 'sepia' }, local: {} })
  set.mockClear()
  for (let size = 110; size <= 250; size += 10) {
    await saveSettings({ size })
    await vi.advanceTimersByTimeAsync(1_000)
  }
  expect(set).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(set).toHaveBeenCalledOnce()
  expect(kept.sync).toMatchObject({ size: 250 })
  set.mockRestore()
  vi.useRealTimers()
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
