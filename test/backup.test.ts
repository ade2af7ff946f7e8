import { beforeEach, describe, expect, test, vi } from 'vitest'
import { clone, emptyStorage, kept, storage } from './fake-storage'

vi.mock('../src/browser', () => ({ default: { storage } }))
const { importBackup, makeBackup, planImport, readBackup, written } = await import('../src/backup')
const { SHAPE } = await import('../src/migrations')
const { loadSettings, syncSettings } = await import('../src/settings')
const { loadSites, NO_WISHES } = await import('../src/sites')
const { loadText, saveText } = await import('../src/rules-store')

const RULES = '! mine\n\nexample.com##.appeal\n##.promo'

/** Of every kind something, as it is after some use, on two versions of Lede. */
async function fill(): Promise<void> {
  Object.assign(kept.sync, {
    theme: 'sepia',
    'hide-share': false,
    glow: { warm: 3 },
    'site:tidewater-post.example': {
      auto: true,
      notOn: ['/games'],
      kinds: { newsletter: false, podcast: true },
      dusk: 1,
    },
    'site:saltmarsh-courier.example': { mode: 'tidy' },
  })
  Object.assign(kept.local, { size: 130, 'voice-en': 'urn:voice' })
  await saveText(RULES, '')
}
const all = () => clone({ ...kept.sync, ...kept.local })

beforeEach(emptyStorage)

/** A backup, as a file brings it. */
function read(text: string) {
  const reading = readBackup(text)
  if ('refusal' in reading) throw new Error(`The file was refused: ${reading.refusal}`)
  return reading
}

describe('a backup', () => {
  test('brings everything to an empty browser, what only a later version knows included', async () => {
    await fill()
    const before = all()
    const text = written(await makeBackup())
    emptyStorage()
    const { backup, bad } = read(text)
    expect(bad).toEqual([])
    await importBackup(backup)
    await syncSettings()
    const { 'voice-en': _, ...others } = before
    expect(Object.keys(all()).sort()).toEqual(Object.keys(others).sort())
    expect({ ...all(), ...rulesOf(others) }).toEqual(others)
    expect((await loadText()).text).toBe(RULES)
    expect(await planImport(backup)).toEqual({ settings: [], newSites: [], otherSites: [], rules: 0, others: [] })
  })

  test('says what it would change and changes nothing before it is told to', async () => {
    await fill()
    const { backup } = read(written(await makeBackup()))
    emptyStorage()
    Object.assign(kept.sync, { size: 110, 'site:saltmarsh-courier.example': { mode: 'reader' } })
    await saveText('##.promo\n##.other', '')
    const before = all()
    expect(await planImport(backup)).toEqual({
      settings: ['theme', 'size', 'hide-share'],
      newSites: ['tidewater-post.example'],
      otherSites: ['saltmarsh-courier.example'],
      rules: 2,
      others: ['glow'],
    })
    expect(all()).toEqual(before)
  })

  test('takes nothing away, and is taken back whole', async () => {
    await fill()
    const { backup } = read(written(await makeBackup()))
    emptyStorage()
    Object.assign(kept.sync, { size: 110, measure: 120, 'site:elsewhere.example': { auto: true } })
    await saveText('##.other', '')
    const before = { ...(await loadSettings()) }
    const undo = await importBackup(backup)
    expect(await loadSettings()).toMatchObject({ theme: 'sepia', size: 130, measure: 100 })
    expect([...(await loadSites()).sites.keys()].sort()).toEqual([
      'elsewhere.example',
      'saltmarsh-courier.example',
      'tidewater-post.example',
    ])
    expect((await loadText()).text).toBe('##.other\n! mine\nexample.com##.appeal\n##.promo')
    await undo()
    expect(await loadSettings()).toEqual(before)
    expect((await loadSites()).sites).toEqual(new Map([['elsewhere.example', { ...NO_WISHES, auto: true }]]))
    expect((await loadText()).text).toBe('##.other')
    expect(all()).not.toHaveProperty('glow')
  })

  test('that storage does not take changes nothing', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await fill()
    const { backup } = read(written(await makeBackup()))
    emptyStorage()
    Object.assign(kept.sync, { size: 110 })
    const before = all()
    const set = storage.sync.set
    // Full after the first.
    const full = vi.spyOn(storage.local, 'set').mockRejectedValue(new Error('no room'))
    const fuller = vi.spyOn(storage.sync, 'set').mockImplementation(async (values) => {
      if (Object.keys(values).some((key) => key.startsWith('site:'))) throw new Error('no room')
      await set.call(storage.sync, values)
    })
    await expect(importBackup(backup)).rejects.toThrow('no room')
    full.mockRestore()
    fuller.mockRestore()
    expect(await loadSettings()).toMatchObject({ theme: 'system', size: 110 })
    expect({ ...all(), size: 110 }).toEqual(before)
  })
})

/** Lines come to stand where there is room: their places are their own. */
const rulesOf = (items: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(items).filter(([key]) => key.startsWith('rule:')))

describe('a file that cannot be imported is refused with the reason', () => {
  test.each([
    ['not-ours', ''],
    ['not-ours', 'Dear diary'],
    ['not-ours', '[1, 2]'],
    ['not-ours', 'null'],
    ['not-ours', '{"theme": "dark"}'],
    ['not-ours', '{"lede": "rules", "shape": 1}'],
    ['damaged', '{\n  "lede": "backup",\n  "shape": 2,\n  "settings": {"the'],
    ['damaged', '{"lede": "backup"}'],
    ['damaged', '{"lede": "backup", "shape": "2"}'],
    ['damaged', '{"lede": "backup", "shape": 2, "settings": []}'],
    ['damaged', '{"lede": "backup", "shape": 2, "sites": "none"}'],
    ['damaged', '{"lede": "backup", "shape": 2, "rules": {}}'],
    ['too-new', `{"lede": "backup", "shape": ${SHAPE + 1}, "settings": {"theme": 4}}`],
  ])('%s: %s', (refusal, text) => {
    expect(readBackup(text)).toEqual({ refusal })
  })
})

test('what cannot be used is left out and named, and the rest is taken', () => {
  const { backup, bad } = read(
    JSON.stringify({
      lede: 'backup',
      shape: SHAPE,
      settings: { theme: 'purple', size: 130, 'rule:x': [1, '##body'], __proto__x: 1, 'site:a.example': {} },
      sites: {
        'tidewater-post.example': { auto: 'yes', mode: 'tidy', notOn: ['games'], kinds: { ad: 1 } },
        'not a site': {},
        'saltmarsh-courier.example': 4,
      },
      rules: ['##.promo', 4, '##.a\n##.b'],
    }),
  )
  expect(backup).toMatchObject({
    settings: { size: 130 },
    sites: { 'tidewater-post.example': { mode: 'tidy' }, 'a.example': {} },
    rules: ['##.promo'],
  })
  expect([...bad].sort()).toEqual([
    'rules.2',
    'rules.3',
    'settings.__proto__x',
    'settings.rule:x',
    'settings.theme',
    'sites.not a site',
    'sites.saltmarsh-courier.example',
    'sites.tidewater-post.example.auto',
    'sites.tidewater-post.example.kinds',
    'sites.tidewater-post.example.notOn',
  ])
})

test('a file of an earlier shape goes the way that storage went', () => {
  const { backup, bad } = read(
    '{"lede": "backup", "shape": 1, "settings": {"siteModes": [["www.tidewater-post.example", "tidy"]]}}',
  )
  expect(bad).toEqual([])
  expect(backup).toMatchObject({ settings: {}, sites: { 'tidewater-post.example': { mode: 'tidy' } } })
})

test('every setting has a name to be called by', async () => {
  vi.doMock('../src/i18n', () => ({ say: (key: string) => key }))
  const { nameOfSetting } = await import('../src/options/names')
  const { KEYS } = await import('../src/schema')
  expect(KEYS.filter((key) => !nameOfSetting(key))).toEqual([])
})
