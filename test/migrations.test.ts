import { beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyStorage, kept, storage } from './fake-storage'

vi.mock('../src/browser', () => ({ default: { storage } }))
const { migrate, MIGRATIONS, migrateStorage, SHAPE } = await import('../src/migrations')
const { DEFAULTS, loadSettings } = await import('../src/settings')
const { loadSites, NO_WISHES } = await import('../src/sites')
const { loadText } = await import('../src/rules-store')

beforeEach(emptyStorage)

test('migrations are dated and follow each other up to the present shape', () => {
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(MIGRATIONS.map((_, i) => i + 1))
  for (const { date, from, to } of MIGRATIONS) {
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(to).toBe(from + 1)
  }
  const dates = MIGRATIONS.map(({ date }) => date)
  expect(dates).toEqual([...dates].sort())
  expect(MIGRATIONS.at(-1)?.to).toBe(SHAPE)
})

/** What each earlier version wrote, by the day and what came with it, and what is meant by it today. */
const EARLIER = [
  {
    when: '2026-11-22, the first: theme and support line',
    sync: { theme: 'dark', supportLine: false },
    local: {},
    settings: { theme: 'dark', supportLine: false },
    sites: {},
    rules: '',
  },
  {
    when: '2026-11-22: where nothing synced, the settings of this device',
    sync: {},
    local: { theme: 'light' },
    settings: { theme: 'light' },
    sites: {},
    rules: '',
  },
  {
    when: '2026-11-22: looks by steps, listening, line focus, source line',
    sync: { face: 'lexend', size: 130, leading: 120, listenSpeed: 1.5, lineFocus: 3, sourceLine: false },
    local: { 'voice-en': 'urn:voice' },
    settings: { face: 'lexend', size: 130, leading: 120, listenSpeed: 1.5, lineFocus: 3, sourceLine: false },
    sites: {},
    rules: '',
  },
  {
    when: '2026-11-22: rules, a line an item',
    sync: { 'rule:a': [1, '##.promo'], 'rule:b': [2, 'example.com##.appeal'] },
    local: { 'rule:c': [3, '! mine'] },
    settings: {},
    sites: {},
    rules: '##.promo\nexample.com##.appeal\n! mine',
  },
  {
    when: '2026-11-22: modes of sites as one list on each device',
    sync: { mode: 'tidy' },
    local: {
      siteModes: [
        ['www.tidewater-post.example', 'tidy'],
        ['saltmarsh-courier.example', 'reader'],
        ['tidewater-post.example', 'reader'],
        ['nowhere.example', 'upside down'],
        'rubbish',
      ],
    },
    settings: { mode: 'tidy' },
    sites: {
      'tidewater-post.example': { ...NO_WISHES, mode: 'tidy' },
      'saltmarsh-courier.example': { ...NO_WISHES, mode: 'reader' },
    },
    rules: '',
  },
] as const

describe.each(EARLIER)('what was stored on $when', ({ sync, local, settings, sites, rules }) => {
  test('means the same today, however often it is brought up to date', async () => {
    Object.assign(kept.sync, sync)
    Object.assign(kept.local, local)
    for (let times = 0; times < 2; times++) {
      await migrateStorage()
      expect(await loadSettings()).toEqual({ ...DEFAULTS, ...settings })
      expect(Object.fromEntries((await loadSites()).sites)).toEqual(sites)
      expect((await loadText()).text).toBe(rules)
    }
    expect(kept.local).not.toHaveProperty('siteModes')
  })
})

test('what is wished of a site in the present shape outweighs the earlier one, and nothing of it is lost', () => {
  const items = {
    siteModes: [['tidewater-post.example', 'reader']],
    'site:tidewater-post.example': { auto: true, mode: 'tidy', glow: 1 },
  }
  expect(migrate(items)).toEqual({
    put: { 'site:tidewater-post.example': { auto: true, mode: 'tidy', glow: 1 } },
    remove: ['siteModes'],
  })
})

test('storage that takes nothing is left as it is, and tried again', async () => {
  const siteModes = [['tidewater-post.example', 'tidy']]
  Object.assign(kept.local, { siteModes })
  storage.local.refuses = true
  await expect(migrateStorage()).rejects.toThrow('no storage')
  expect(kept.local).toEqual({ siteModes })
  storage.local.refuses = false
  await migrateStorage()
  expect(kept.local).toEqual({ 'site:tidewater-post.example': { mode: 'tidy' } })
})

test('nothing is read but the old keys where the shape is the present one', async () => {
  const get = vi.spyOn(storage.local, 'get')
  await migrateStorage()
  expect(get.mock.calls).toEqual([[['siteModes']]])
})
