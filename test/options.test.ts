import { beforeEach, describe, expect, test, vi } from 'vitest'
import english from '../src/_locales/en/messages.json'

type Changed = (changes: Record<string, unknown>) => void
const listeners = new Set<Changed>()
const stored: Record<string, unknown> = {}
const area = {
  refuses: false,
  async get() {
    if (area.refuses) throw new Error('no storage')
    return { ...stored }
  },
  async set(values: object) {
    if (area.refuses) throw new Error('no room')
    Object.assign(stored, values)
    for (const changed of listeners) changed({ ...values })
  },
  async remove(keys: string[]) {
    for (const key of keys) delete stored[key]
  },
}
const nothing = { get: async () => ({}), set: () => area.set({}), remove: async () => {} }
const create = vi.fn()
const commands = { getAll: vi.fn(), openShortcutSettings: undefined as undefined | (() => Promise<void>) }
vi.mock('../src/browser', () => ({
  default: {
    commands,
    tabs: { create },
    storage: {
      sync: nothing,
      local: area,
      onChanged: {
        addListener: (one: Changed) => listeners.add(one),
        removeListener: (one: Changed) => listeners.delete(one),
      },
    },
    i18n: {
      getMessage: (key: keyof typeof english, [filled = '']: string[] = []) =>
        (english[key]?.message ?? '').replace('$1', filled),
    },
  },
}))
const { keptSettings, tellTrouble } = await import('../src/options/kept')
const { kindsSection } = await import('../src/options/kinds')
const { viewSection } = await import('../src/options/view')
const { buttonSection } = await import('../src/options/button')

const announce = vi.fn<(words: string) => void>()
beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key]
  area.refuses = false
  announce.mockClear()
  create.mockClear()
  commands.getAll.mockResolvedValue([])
})

const box = (element: HTMLElement, name: string) => element.querySelector(`[name="${name}"]`) as HTMLInputElement
const radio = (element: HTMLElement, value: string) => element.querySelector(`[value="${value}"]`) as HTMLInputElement

describe('what is set on the options page', () => {
  test('is kept at once, and shown when it is changed elsewhere', async () => {
    const kept = await keptSettings(announce)
    const { element } = kindsSection(kept)
    document.body.append(element)
    expect(box(element, 'hide-donation').checked).toBe(true)
    box(element, 'hide-donation').click()
    await vi.waitFor(() => expect(stored['hide-donation']).toBe(false))
    await area.set({ 'hide-newsletter': false })
    await vi.waitFor(() => expect(box(element, 'hide-newsletter').checked).toBe(false))
    expect(box(element, 'hide-donation').checked).toBe(false)
  })

  test('says so where it could not be kept, and holds on the page', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const kept = await keptSettings(announce)
    const { element } = viewSection(kept)
    document.body.append(element)
    area.refuses = true
    radio(element, 'tidy').click()
    await vi.waitFor(() => expect(announce).toHaveBeenCalledWith(english.options_not_kept.message))
    expect(radio(element, 'tidy').checked).toBe(true)
    area.refuses = false
    radio(element, 'reader').click()
    await vi.waitFor(() => expect(announce).toHaveBeenLastCalledWith(''))
  })
})

describe('storage that is in trouble', () => {
  test('is told where it holds what Lede cannot use, by name, and where it does not answer', async () => {
    const kept = await keptSettings(announce)
    await tellTrouble(kept)
    expect(announce).not.toHaveBeenCalled()
    Object.assign(stored, { theme: 'dusk', size: 5, glow: 1 })
    await tellTrouble(kept)
    expect(announce).toHaveBeenLastCalledWith(expect.stringContaining('Theme, Size'))
    area.refuses = true
    await tellTrouble(kept)
    expect(announce).toHaveBeenLastCalledWith(english.options_unreadable.message)
  })
})

describe('keys', () => {
  const shown = async () => {
    commands.getAll.mockResolvedValue([
      { name: 'toggle-reader', description: 'Turn clean view on or off', shortcut: 'Alt+R' },
      { name: 'toggle-tidy', description: 'Turn Tidy on or off', shortcut: '' },
      { name: '_execute_action', description: '', shortcut: '' },
    ])
    const { element } = buttonSection(await keptSettings(announce))
    await vi.waitFor(() => expect(element.querySelectorAll('dt')).toHaveLength(3))
    return element
  }

  test('are shown as they are set', async () => {
    const element = await shown()
    expect([...element.querySelectorAll('dt, dd')].map(({ textContent }) => textContent)).toEqual([
      'Turn clean view on or off',
      'Alt+R',
      'Turn Tidy on or off',
      'none',
      'Press the toolbar button',
      'none',
    ])
  })

  test('are changed where the browser has a place for it', async () => {
    const change = async () => ((await shown()).querySelector('button') as HTMLButtonElement).click()
    await change()
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' })
    commands.openShortcutSettings = vi.fn(async () => {})
    await change()
    expect(commands.openShortcutSettings).toHaveBeenCalledOnce()
    expect(create).toHaveBeenCalledOnce()
  })
})
