import { beforeEach, describe, expect, test, vi } from 'vitest'
import { clone, emptyStorage, kept, listeners, storage } from './fake-storage'

/** What the person answers, and what the browser has been told. */
const permissions = {
  answer: true,
  granted: new Set<string>(),
  async request({ origins }: { origins: string[] }) {
    if (this.answer) for (const origin of origins) this.granted.add(origin)
    return this.answer
  },
  async remove({ origins }: { origins: string[] }) {
    for (const origin of origins) this.granted.delete(origin)
    return true
  },
  contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => permissions.granted.has(origin)),
}
vi.mock('../src/browser', async () => ({
  default: { storage: (await import('./fake-storage')).storage, permissions },
}))
const {
  autoName,
  endAutomatic,
  isAllowed,
  isBelow,
  loadSites,
  makeAutomatic,
  NO_WISHES,
  onSitesChange,
  originsOf,
  removeSite,
  setSite,
  siteAt,
  siteOf,
  sitesIn,
} = await import('../src/sites')

beforeEach(() => {
  emptyStorage()
  permissions.answer = true
  permissions.granted.clear()
})

const sites = async () => (await loadSites()).sites

describe('wishes', () => {
  test('are kept by site, each in an item of its own, only what differs', async () => {
    await setSite('example.com', { auto: true })
    await setSite('example.com', { notOn: ['/games'] })
    await setSite('example.org', { mode: 'tidy' })
    expect(kept.sync).toEqual({
      'site:example.com': { auto: true, notOn: ['/games'] },
      'site:example.org': { mode: 'tidy' },
    })
    expect(await sites()).toEqual(
      new Map([
        ['example.com', { ...NO_WISHES, auto: true, notOn: ['/games'] }],
        ['example.org', { ...NO_WISHES, mode: 'tidy' }],
      ]),
    )
  })

  test('taken back leave nothing', async () => {
    await setSite('example.com', { auto: true, light: true })
    await setSite('example.com', { auto: false, light: false })
    expect(kept.sync).toEqual({})
    await setSite('example.com', { auto: true })
    await removeSite('example.com')
    expect(kept.sync).toEqual({})
  })

  test('of a later version survive this one', async () => {
    kept.sync['site:example.com'] = { auto: true, sound: 'soft' }
    await setSite('example.com', { auto: false, mode: 'tidy' })
    expect(kept.sync).toEqual({ 'site:example.com': { mode: 'tidy', sound: 'soft' } })
  })

  test('that cannot be are not wished, the others stay', async () => {
    Object.assign(kept.sync, {
      'site:example.com': { auto: 'yes', mode: 'tidy', notOn: ['/games', 'games', 7, '/a*', '/'] },
      'site:example.org': 'rubbish',
      theme: 'dark',
    })
    expect(await sites()).toEqual(new Map([['example.com', { ...NO_WISHES, mode: 'tidy', notOn: ['/games'] }]]))
  })

  test('from two devices are both kept', async () => {
    await setSite('example.com', { auto: true })
    const here = clone(kept.sync)
    emptyStorage()
    await setSite('example.org', { auto: true })
    Object.assign(kept.sync, here)
    expect([...(await sites()).keys()].sort()).toEqual(['example.com', 'example.org'])
  })

  test('that find no room in sync are kept here and counted', async () => {
    for (let i = 0; i < 200; i++) await setSite(`site-${i}.example`, { auto: true })
    const { sites, unsynced } = await loadSites()
    expect(sites.size).toBe(200)
    expect(unsynced).toBe(20)
  })

  test('are told of when they change', async () => {
    const heard = vi.fn()
    const controller = new AbortController()
    onSitesChange(heard, controller.signal)
    for (const listener of listeners) listener({ 'rule:1': {} })
    expect(heard).not.toHaveBeenCalled()
    await setSite('example.com', { auto: true })
    expect(heard).toHaveBeenCalled()
    controller.abort()
    expect(listeners.size).toBe(0)
  })

  test('that cannot be read or kept are an error', async () => {
    storage.sync.broken = storage.local.broken = true
    await expect(loadSites()).rejects.toThrow('no storage')
    await expect(setSite('example.com', { auto: true })).rejects.toThrow('no storage')
  })
})

describe('a site', () => {
  test('is a name without www and every name below it', async () => {
    expect(siteOf('www.example.com')).toBe('example.com')
    expect(originsOf('example.com')).toEqual(['*://*.example.com/*'])
    await setSite('example.com', { auto: true, notOn: ['/games'] })
    await setSite('news.example.com', { mode: 'tidy', notOn: ['/quiz'] })
    const wished = await sites()
    expect(siteAt(wished, 'www.example.com')).toEqual({ ...NO_WISHES, auto: true, notOn: ['/games'] })
    expect(siteAt(wished, 'www.news.example.com')).toEqual({
      ...NO_WISHES,
      auto: true,
      mode: 'tidy',
      notOn: ['/quiz', '/games'],
    })
    expect(siteAt(wished, 'notexample.com')).toEqual(NO_WISHES)
    expect(siteAt(wished, 'com')).toEqual(NO_WISHES)
    expect(autoName(wished, 'news.example.com')).toBe('example.com')
    expect(autoName(wished, 'www.example.org')).toBe('example.org')
  })

  test('by number, or beside us, has no names below it', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      expect(originsOf(host)).toEqual([`*://${host}/*`])
      await setSite(host, { auto: true })
    }
    expect(siteAt(await sites(), '8.127.0.0.1')).toEqual(NO_WISHES)
    expect(siteAt(await sites(), '127.0.0.1').auto).toBe(true)
  })

  test('is known in a permission only as we ask for it', () => {
    const origins = ['*://*.example.com/*', 'https://example.org/*', '<all_urls>', '*://*/*', '*://localhost/*']
    expect(sitesIn(origins)).toEqual(['example.com', 'localhost'])
  })

  test('is left alone on a path and below, not beside', () => {
    expect(isBelow('/games', ['/games'])).toBe(true)
    expect(isBelow('/games/chess', ['/quiz', '/games'])).toBe(true)
    expect(isBelow('/gamesters', ['/games'])).toBe(false)
  })
})

describe('asking for a site', () => {
  test('allowed, it is automatic', async () => {
    expect(await makeAutomatic('example.com')).toBe(true)
    expect((await sites()).get('example.com')?.auto).toBe(true)
    expect(await isAllowed('example.com')).toBe(true)
  })

  test('refused, nothing is left', async () => {
    permissions.answer = false
    expect(await makeAutomatic('example.com')).toBe(false)
    expect(kept).toEqual({ sync: {}, local: {} })
  })

  test('ended, the permission is given back, and what else is wished stays', async () => {
    await makeAutomatic('example.com')
    await setSite('example.com', { mode: 'tidy', light: true })
    await endAutomatic('example.com')
    expect(await sites()).toEqual(new Map([['example.com', { ...NO_WISHES, mode: 'tidy' }]]))
    expect(await isAllowed('example.com')).toBe(false)
  })
})
