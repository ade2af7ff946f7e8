import { beforeEach, expect, test, vi } from 'vitest'

type Changed = (changes: Record<string, unknown>) => void
const listeners = new Set<Changed>()
const stored: Record<string, unknown> = {}
const setPopup = vi.fn<(details: { popup: string }) => Promise<void>>(async () => {})
const area = { get: async () => ({ ...stored }) }
vi.mock('../src/browser', () => ({
  default: {
    action: { setPopup },
    runtime: { getURL: (path: string) => `lede://${path}` },
    storage: {
      sync: area,
      local: { get: async () => ({}) },
      onChanged: { addListener: (listener: Changed) => listeners.add(listener), removeListener: () => {} },
    },
  },
}))
const { setButton } = await import('../src/background/button')

beforeEach(() => setPopup.mockClear())
const popupNow = () =>
  vi.waitFor(() => expect(setPopup).toHaveBeenCalled()).then(() => setPopup.mock.lastCall?.[0].popup)

test('the button opens the popup, or is left without one so that a press is heard, from the start and after a change', async () => {
  setButton()
  expect(await popupNow()).toBe('lede://popup/index.html')
  for (const [button, popup] of [
    ['toggle', ''],
    ['popup', 'lede://popup/index.html'],
  ]) {
    setPopup.mockClear()
    stored.button = button
    for (const changed of listeners) changed({ button: {} })
    expect(await popupNow()).toBe(popup)
  }
})
