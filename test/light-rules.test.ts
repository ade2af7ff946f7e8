import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { DeclarativeNetRequest, Runtime } from '../src/browser'
import { POLICY } from '../src/light'
import type { Site } from '../src/sites'

type Rule = DeclarativeNetRequest.Rule

/** The browser: what it keeps, its rules, its tabs, and the sites it lets us onto. */
const kept = new Map<string, unknown>()
const marks = new Map<string, unknown>()
const rules = { dynamic: [] as Rule[], session: [] as Rule[] }
const tabs: number[] = []
const reloaded: number[] = []
let allowed: string[] = []
let wished: [string, Site][] = []
let address = ''

const change = (which: keyof typeof rules) => async (asked: { removeRuleIds?: number[]; addRules?: Rule[] }) => {
  const left = rules[which].filter(({ id }) => !asked.removeRuleIds?.includes(id))
  const next = [...left, ...(asked.addRules ?? [])]
  if (new Set(next.map(({ id }) => id)).size < next.length) throw new Error('Two rules have one id')
  rules[which] = next
}
const area = (items: Map<string, unknown>) => ({
  get: async (key: string | null) =>
    structuredClone(Object.fromEntries([...items].filter(([name]) => key === null || name === key))),
  set: async (entries: object) => {
    for (const [name, value] of Object.entries(entries)) items.set(name, structuredClone(value))
  },
  remove: async (names: string | string[]) => {
    for (const name of [names].flat()) items.delete(name)
  },
})
const browser = {
  runtime: { getURL: () => address },
  storage: {
    local: area(kept),
    session: area(marks),
  },
  tabs: {
    query: async () => tabs.map((id) => ({ id })),
    reload: async (id: number) => {
      reloaded.push(id)
    },
  },
  declarativeNetRequest: {
    getDynamicRules: async () => rules.dynamic,
    getSessionRules: async () => rules.session,
    updateDynamicRules: change('dynamic'),
    updateSessionRules: change('session'),
  },
}
vi.mock('../src/browser', () => ({ default: browser }))
vi.mock('../src/sites', async (original) => ({
  ...(await original<typeof import('../src/sites')>()),
  loadSites: async () => ({ sites: new Map(wished), unsynced: 0 }),
  isAllowed: async (site: string) => allowed.includes(site),
}))
const bringPageSide = vi.fn()
const tellPage = vi.fn()
vi.mock('../src/messages', () => ({ bringPageSide, READER: '/parts/reader.js', tellPage }))
let mode: string
vi.mock('../src/settings', () => ({ loadSettings: async () => ({ mode }) }))
const { bringToOpen, loadWhole, noteLight, reconcileLight } = await import('../src/background/light')

const POST = 'tidewater-post.example'
const wish = (change: Partial<Site> = {}): Site => ({
  auto: true,
  light: true,
  mode: null,
  notOn: [],
  kinds: {},
  ...change,
})
const from = (path: string, tab: { id?: number; incognito?: boolean } = {}): Runtime.MessageSender =>
  ({ url: `https://www.${POST}${path}`, tab: { id: 7, incognito: false, ...tab } }) as Runtime.MessageSender

/** Whether the rules that last leave a page light. */
function isLight(path: string, host = `www.${POST}`): boolean {
  const url = `https://${host}${path}`
  const matching = rules.dynamic.filter(({ condition: { requestDomains, regexFilter, urlFilter = '' } }) => {
    if (requestDomains && !requestDomains.some((domain) => `.${host}`.endsWith(`.${domain}`))) return false
    if (regexFilter) return new RegExp(regexFilter, 'i').test(url)
    const below = urlFilter.replace(/^\|\|/, '').replace(/\^$/, '').replaceAll('.', '\\.')
    return new RegExp(`^https?://([^/]+\\.)?${below}([/?#]|$)`).test(url)
  })
  const [first] = matching.sort((a, b) => (b.priority ?? 1) - (a.priority ?? 1))
  return first?.action.type === 'modifyHeaders'
}

beforeEach(() => {
  kept.clear()
  rules.dynamic = []
  rules.session = []
  tabs.splice(0, tabs.length, 7, 8)
  reloaded.splice(0)
  allowed = [POST]
  wished = [[POST, wish()]]
  address = 'chrome-extension://lede/'
  mode = 'reader'
  marks.clear()
  tellPage.mockReset()
})

describe('the browser has rules', () => {
  test('for articles of a site that is light, and of its names below', async () => {
    await reconcileLight()
    expect(isLight('/2026/11/14/ferries')).toBe(true)
    expect(isLight('/2026/11/14/ferries', `m.${POST}`)).toBe(true)
    expect(isLight('/')).toBe(false)
    expect(isLight('/harbour')).toBe(false)
    expect(isLight('/2026/11/14/ferries', 'elsewhere.example')).toBe(false)
  })
  test('about documents that somebody opens, with our policy beside the page’s own', async () => {
    await reconcileLight()
    const [rule] = rules.dynamic
    expect(rule?.condition).toMatchObject({ resourceTypes: ['main_frame'], requestMethods: ['get'] })
    expect(rule?.action.responseHeaders).toEqual([
      { header: 'content-security-policy', operation: 'append', value: POLICY },
    ])
  })
  test('that keep a changed page out of the cache of Firefox', async () => {
    address = 'moz-extension://lede/'
    await reconcileLight()
    expect(rules.dynamic[0]?.action.responseHeaders).toContainEqual({
      header: 'cache-control',
      operation: 'set',
      value: 'no-store',
    })
  })
  test('not where nothing opens by itself', async () => {
    wished = [[POST, wish({ notOn: ['/games'] })]]
    await reconcileLight()
    expect(isLight('/games/the-ferries-run-again')).toBe(false)
    expect(isLight('/gamesome/the-ferries-run-again')).toBe(true)
  })
})

describe('no rule is left', () => {
  test.each<[string, () => void]>([
    [
      'where it is switched off',
      () => {
        wished = [[POST, wish({ light: false })]]
      },
    ],
    [
      'where articles no longer open by themselves',
      () => {
        wished = [[POST, wish({ auto: false })]]
      },
    ],
    [
      'where articles open in Tidy',
      () => {
        mode = 'tidy'
      },
    ],
    [
      'where the site is forgotten',
      () => {
        wished = []
      },
    ],
    [
      'where the permission is gone',
      () => {
        allowed = []
      },
    ],
  ])('%s', async (_, end) => {
    await reconcileLight()
    await loadWhole('no-article', from('/2026/11/14/ferries'))
    await noteLight(from('/harbour/the-ferries-run-again'))
    expect(kept.size).toBe(1)
    end()
    await reconcileLight()
    expect(rules).toEqual({ dynamic: [], session: [] })
    expect([...kept]).toEqual([])
  })
  test('where changes come one upon the other', async () => {
    await Promise.all([reconcileLight(), reconcileLight(), reconcileLight()])
    wished = []
    await Promise.all([reconcileLight(), reconcileLight()])
    expect(rules.dynamic).toEqual([])
  })
})

describe('a page that is no article without its scripts', () => {
  beforeEach(reconcileLight)
  test('is loaded again once, whole in its tab', async () => {
    expect(await loadWhole('no-article', from('/2026/11/14/ferries'))).toBe(true)
    expect(reloaded).toEqual([7])
    expect(rules.session).toMatchObject([
      {
        id: 7,
        priority: 2,
        action: { type: 'allow' },
        condition: { tabIds: [7], urlFilter: `|https://www.${POST}/2026/11/14/ferries^` },
      },
    ])
  })
  test('and never twice, whatever it says of itself', async () => {
    await loadWhole('no-article', from('/2026/11/14/ferries'))
    expect(await loadWhole('no-article', from('/2026/11/14/ferries'))).toBe(false)
    expect(await loadWhole('off', from('/2026/11/14/ferries?again'))).toBe(false)
    expect(reloaded).toEqual([7])
  })
  test('is whole from then on, and others like it are light still', async () => {
    await loadWhole('no-article', from('/2026/11/14/ferries'))
    expect(isLight('/2026/11/14/ferries')).toBe(false)
    expect(isLight('/2026/11/15/lock')).toBe(true)
  })
  test('speaks for its shape where it is the second, and none of that shape ever opened', async () => {
    await loadWhole('no-article', from('/2026/11/14/ferries'))
    await loadWhole('no-article', from('/2026/11/15/lock'))
    expect(isLight('/2026/11/16/mill')).toBe(false)
    expect(isLight('/harbour/the-ferries-run-again')).toBe(true)
  })
  test('speaks for itself alone where others of its shape open as articles', async () => {
    await noteLight(from('/2026/11/13/heron'))
    await loadWhole('no-article', from('/2026/11/14/ferries'))
    await loadWhole('no-article', from('/2026/11/15/lock'))
    expect(isLight('/2026/11/15/lock')).toBe(false)
    expect(isLight('/2026/11/16/mill')).toBe(true)
  })
  test('is written down nowhere from a private window', async () => {
    expect(await loadWhole('no-article', from('/2026/11/14/ferries', { incognito: true }))).toBe(true)
    await noteLight(from('/2026/11/13/heron', { incognito: true }))
    expect([...kept]).toEqual([])
    expect(reloaded).toEqual([7])
  })
})

test('a page that a person wants whole is light again elsewhere', async () => {
  await reconcileLight()
  await loadWhole('off', from('/2026/11/14/ferries'))
  expect(reloaded).toEqual([7])
  expect(isLight('/2026/11/14/ferries')).toBe(true)
  expect([...kept]).toEqual([])
})

describe('a page that was loaded whole because a person closed the view', () => {
  const ferries = from('/2026/11/14/ferries')
  beforeEach(reconcileLight)
  test('opens nothing by itself, once', async () => {
    await loadWhole('off', ferries)
    expect(await bringToOpen(false, ferries)).toBe(false)
    expect(await bringToOpen(false, ferries)).toBe(true)
    expect(tellPage).not.toHaveBeenCalled()
  })
  test('or chose Tidy, opens that', async () => {
    await loadWhole('tidy', ferries)
    expect(await bringToOpen(false, ferries)).toBe(false)
    expect(tellPage).toHaveBeenCalledWith(7, 'toggle', 'tidy')
  })
  test('says nothing about another one', async () => {
    await loadWhole('off', ferries)
    expect(await bringToOpen(false, from('/2026/11/15/lock'))).toBe(true)
  })
  test('is brought nothing that it has', async () => {
    bringPageSide.mockClear()
    expect(await bringToOpen(true, from('/2026/11/15/lock'))).toBe(true)
    expect(bringPageSide).not.toHaveBeenCalled()
  })
  test('nor does one that needed its scripts', async () => {
    await loadWhole('no-article', ferries)
    expect(await bringToOpen(false, ferries)).toBe(true)
  })
})

test('rules of tabs that are closed go with the next one', async () => {
  await reconcileLight()
  await loadWhole('off', from('/2026/11/14/ferries'))
  tabs.shift()
  await loadWhole('off', from('/2026/11/14/ferries', { id: 8 }))
  expect(rules.session.map(({ id }) => id)).toEqual([8])
})
