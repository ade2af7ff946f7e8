import { beforeEach, describe, expect, test, vi } from 'vitest'
import english from '../src/_locales/en/messages.json'
import { emptyStorage, kept, storage } from './fake-storage'

const permissions = {
  granted: new Set<string>(),
  answer: true,
  heard: [] as (() => void)[],
  onAdded: { addListener: (one: () => void) => permissions.heard.push(one) },
  onRemoved: { addListener: (one: () => void) => permissions.heard.push(one) },
  request: vi.fn(async ({ origins }: { origins: string[] }) => {
    if (permissions.answer) for (const origin of origins) permissions.granted.add(origin)
    return permissions.answer
  }),
  remove: async ({ origins }: { origins: string[] }) => {
    for (const origin of origins) permissions.granted.delete(origin)
    return true
  },
  contains: async ({ origins }: { origins: string[] }) => origins.every((one) => permissions.granted.has(one)),
}
const say = (key: keyof typeof english, filled: string[] = []) =>
  (english[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => filled[Number(place) - 1] ?? '')
vi.mock('../src/browser', () => ({ default: { storage, permissions, i18n: { getMessage: say } } }))
const { keptSettings } = await import('../src/options/kept')
const { siteIn, sitesSection } = await import('../src/options/sites')

const announce = vi.fn<(words: string) => void>()

beforeEach(() => {
  emptyStorage()
  permissions.granted.clear()
  permissions.answer = true
  permissions.request.mockClear()
  document.body.replaceChildren()
})

/** The section with these sites stored. */
async function draw(sites: Record<string, object> = {}) {
  for (const [site, wishes] of Object.entries(sites)) kept.sync[`site:${site}`] = wishes
  const { element } = sitesSection(await keptSettings(announce))
  document.body.append(element)
  const names = () => [...element.querySelectorAll<HTMLElement>('details')].filter(({ hidden }) => !hidden).map(nameOf)
  await vi.waitFor(() => expect(names()).toEqual(Object.keys(sites).sort()))
  return { element, names }
}
const nameOf = (row: Element) => row.querySelector('summary bdi')?.textContent ?? ''

/** Opens a site's row. */
async function open(element: HTMLElement, name: string): Promise<HTMLElement> {
  const row = [...element.querySelectorAll('details')].find((one) => nameOf(one) === name) as HTMLDetailsElement
  row.open = true
  await vi.waitFor(() => expect(row.querySelector('.site input')).not.toBeNull())
  return row
}
const field = <T extends HTMLElement>(row: HTMLElement, words: string) => {
  const label = [...row.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(words))
  return label?.querySelector('input, select, textarea') as unknown as T
}
const button = (row: HTMLElement, words: string) =>
  [...row.querySelectorAll('button')].find(({ textContent }) => textContent === words) as HTMLButtonElement

describe('sites', () => {
  test('are listed by name with what holds there, and found by a part of it', async () => {
    const { element, names } = await draw({
      'tidewater-post.example': { auto: true, mode: 'tidy' },
      'marl-end.example': { mode: 'reader' },
    })
    expect(element.querySelectorAll('summary')[1]?.textContent).toBe('tidewater-post.exampleby itself, Tidy')
    const search = element.querySelector('[type=search]') as HTMLInputElement
    search.value = 'TIDE'
    search.dispatchEvent(new Event('input'))
    expect(names()).toEqual(['tidewater-post.example'])
    search.value = 'nowhere'
    search.dispatchEvent(new Event('input'))
    expect(element.textContent).toContain(english.sites_none_found.message)
  })

  test('are added by name or address, and kept with the first thing that is chosen', async () => {
    const { element, names } = await draw()
    const add = (written: string) => {
      const input = element.querySelector('form input') as HTMLInputElement
      input.value = written
      element.querySelector('form')?.requestSubmit()
    }
    add('not a site')
    expect(element.textContent).toContain(english.sites_bad_name.message)
    add('https://www.tidewater-post.example/harbour?from=mail')
    expect(names()).toEqual(['tidewater-post.example'])
    expect(kept.sync).toEqual({})
    const mode = field<HTMLSelectElement>(await open(element, 'tidewater-post.example'), 'View')
    mode.value = 'tidy'
    mode.dispatchEvent(new Event('change'))
    await vi.waitFor(() => expect(kept.sync).toEqual({ 'site:tidewater-post.example': { mode: 'tidy' } }))
  })

  test('are removed, and come back whole, with what only a later version knows', async () => {
    const wishes = { auto: true, glow: 1 }
    const { element, names } = await draw({ 'tidewater-post.example': wishes })
    button(await open(element, 'tidewater-post.example'), english.sites_remove.message).click()
    await vi.waitFor(() => expect(names()).toEqual([]))
    expect(kept.sync).toEqual({})
    await vi.waitFor(() => expect(element.textContent).toContain('tidewater-post.example was removed.'))
    button(element, english.picker_undo.message).click()
    await vi.waitFor(() => expect(kept.sync).toEqual({ 'site:tidewater-post.example': wishes }))
    await vi.waitFor(() => expect(names()).toEqual(['tidewater-post.example']))
  })

  test('hide other kinds of junk than everywhere; what is as everywhere is not kept', async () => {
    const { element } = await draw({ 'tidewater-post.example': { kinds: { ad: false } } })
    const row = await open(element, 'tidewater-post.example')
    const box = (words: string) => field<HTMLInputElement>(row, words)
    await vi.waitFor(() => expect(box('Ads').checked).toBe(false))
    expect(box('Newsletter boxes').checked).toBe(true)
    box('Newsletter boxes').click()
    await vi.waitFor(() =>
      expect(kept.sync).toEqual({ 'site:tidewater-post.example': { kinds: { ad: false, newsletter: false } } }),
    )
    box('Ads').click()
    await vi.waitFor(() =>
      expect(kept.sync).toEqual({ 'site:tidewater-post.example': { kinds: { newsletter: false } } }),
    )
  })

  test('take paths line by line; one that is none is named, and the others are kept', async () => {
    const { element } = await draw({ 'tidewater-post.example': { auto: true } })
    const row = await open(element, 'tidewater-post.example')
    const text = field<HTMLTextAreaElement>(row, 'paths')
    text.value = '/games/\n\nquiz\n/live'
    text.dispatchEvent(new Event('change'))
    await vi.waitFor(() =>
      expect(kept.sync).toEqual({ 'site:tidewater-post.example': { auto: true, notOn: ['/games', '/live'] } }),
    )
    expect(row.textContent).toContain('quiz is not a path')
    expect(text.value).toContain('quiz')
  })
})

describe('an automatic site', () => {
  const NAME = 'tidewater-post.example'
  const missing = (row: HTMLElement) => row.querySelector<HTMLElement>('.row.quiet')

  test('says that the permission is missing, and asks for it in the press', async () => {
    const { element } = await draw({ [NAME]: { auto: true } })
    const row = await open(element, NAME)
    await vi.waitFor(() => expect(missing(row)?.hidden).toBe(false))
    button(row, english.sites_allow.message).click()
    expect(permissions.request).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(missing(row)?.hidden).toBe(true))
    // Taken back in the browser's own settings.
    permissions.granted.clear()
    for (const hear of permissions.heard) hear()
    await vi.waitFor(() => expect(missing(row)?.hidden).toBe(false))
  })

  test('is none where the person refuses, and gives the permission back when it is switched off', async () => {
    const { element } = await draw({ [NAME]: { mode: 'tidy' } })
    const row = await open(element, NAME)
    const auto = field<HTMLInputElement>(row, 'open clean')
    permissions.answer = false
    auto.click()
    await vi.waitFor(() => expect(auto.checked).toBe(false))
    expect(kept.sync).toEqual({ [`site:${NAME}`]: { mode: 'tidy' } })
    permissions.answer = true
    auto.click()
    await vi.waitFor(() => expect(kept.sync).toEqual({ [`site:${NAME}`]: { mode: 'tidy', auto: true } }))
    await vi.waitFor(() => expect(auto.checked).toBe(true))
    auto.click()
    await vi.waitFor(() => expect(kept.sync).toEqual({ [`site:${NAME}`]: { mode: 'tidy' } }))
    expect(permissions.granted.size).toBe(0)
  })
})

test.each([
  ['example.com', 'example.com'],
  [' WWW.Example.com ', 'example.com'],
  ['https://news.example.com/a/b?c#d', 'news.example.com'],
  ['localhost', 'localhost'],
  ['ftp://example.com', ''],
  ['about:blank', ''],
  ['a b', ''],
  ['', ''],
])('“%s” means the site “%s”', (written, site) => {
  expect(siteIn(written)).toBe(site)
})
