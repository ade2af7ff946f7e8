import { beforeEach, expect, test, vi } from 'vitest'

const create = vi.fn<(item: { id: string; contexts: string[] }) => void>()
const openOptionsPage = vi.fn(async () => {})
const runtime: Record<string, unknown> = { openOptionsPage }
vi.mock('../src/browser', () => ({
  default: { contextMenus: { create, removeAll: async () => {} }, runtime, i18n: { getMessage: () => 'words' } },
}))
const { addMenu, choose } = await import('../src/background/menus')

beforeEach(() => create.mockClear())
const places = () => create.mock.calls.map(([{ id, contexts }]) => `${id} on ${contexts.join()}`)

test('the page has an item in both browsers; the button leads to the options where the browser has no item for that', async () => {
  await addMenu()
  expect(places()).toEqual(['toggle-reader on page'])
  create.mockClear()
  runtime.getBrowserInfo = async () => ({ name: 'Firefox' })
  await addMenu()
  expect(places()).toEqual(['toggle-reader on page', 'options on action'])
  await choose('options', undefined)
  expect(openOptionsPage).toHaveBeenCalledOnce()
})
