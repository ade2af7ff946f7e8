import { beforeEach, expect, test, vi } from 'vitest'

type Changed = (changes: Record<string, unknown>) => void
const listeners = new Set<Changed>()
const areaOf = (store: Record<string, unknown>) => ({
  broken: false,
  async get(keys: string[]) {
    if (this.broken) throw new Error('no storage')
    return Object.fromEntries(keys.filter((key) => key in store).map((key) => [key, store[key]]))
  },
  async set(values: Record<string, unknown>) {
    if (this.broken) throw new Error('no storage')
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

beforeEach(() => {
  for (const store of Object.values(kept)) for (const key of Object.keys(store)) delete store[key]
  storage.sync.broken = storage.local.broken = false
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
