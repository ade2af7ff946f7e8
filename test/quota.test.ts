import { beforeEach, expect, test, vi } from 'vitest'
import { emptyStorage, kept, storage } from './fake-storage'

/** As Chromium counts: https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync */
const QUOTA = { bytes: 102_400, bytesItem: 8_192, items: 512 }

vi.mock('../src/browser', () => ({ default: { storage } }))
const { loadSites, setSite } = await import('../src/sites')
const { loadText, saveText } = await import('../src/rules-store')
const { DEFAULTS, loadSettings, saveSettings, syncSettings } = await import('../src/settings')
const { KEYS, SCHEMA } = await import('../src/schema')

beforeEach(emptyStorage)

const sizeOf = ([key, value]: [string, unknown]) => new TextEncoder().encode(key + JSON.stringify(value)).length

test('a thousand rules, three hundred sites and every setting stay inside the quota of the synced storage, and none is lost', async () => {
  const set = storage.sync.set
  const most = { bytes: 0, bytesItem: 0, items: 0 }
  vi.spyOn(storage.sync, 'set').mockImplementation(async (values) => {
    await set.call(storage.sync, values)
    const sizes = Object.entries(kept.sync).map(sizeOf)
    most.bytes = Math.max(most.bytes, ...[sizes.reduce((sum, one) => sum + one, 0)])
    most.bytesItem = Math.max(most.bytesItem, ...sizes)
    most.items = Math.max(most.items, sizes.length)
  })
  const rules = Array.from(
    { length: 1_000 },
    (_, i) => `section-${i}.tidewater-post.example##.appeal-${'x'.repeat(i % 200)}`,
  )
  await saveText([...rules, `##.${'long'.repeat(3_000)}`].join('\n'), '')
  for (let i = 0; i < 300; i++)
    await setSite(`paper-${i}.example`, { auto: true, notOn: [`/${'games'.repeat(i % 9)}x`] })
  const last = KEYS.map((key) => {
    const rule: object = SCHEMA[key]
    return [key, 'choices' in rule ? (rule.choices as unknown[]).at(-1) : (rule as { most: number }).most]
  })
  await saveSettings(Object.fromEntries(last))
  await syncSettings()

  expect(most.bytes).toBeLessThanOrEqual(QUOTA.bytes)
  expect(most.bytesItem).toBeLessThanOrEqual(QUOTA.bytesItem)
  expect(most.items).toBeLessThanOrEqual(QUOTA.items)
  const text = await loadText()
  expect(text.text.split('\n')).toHaveLength(1_001)
  expect(text.unsynced).toBeGreaterThan(0)
  const { sites, unsynced } = await loadSites()
  expect(sites.size).toBe(300)
  expect(unsynced).toBeGreaterThan(0)
  expect(await loadSettings()).toEqual({ ...DEFAULTS, ...Object.fromEntries(last) })
})
