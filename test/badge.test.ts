import { beforeEach, expect, test, vi } from 'vitest'
import type { Look } from '../src/messages'
import { emptyStorage, kept } from './fake-storage'

/** What a person sees on the button. */
const button = { icon: '', title: '', sign: '' }
const action = {
  async setIcon({ path }: { path: Record<string, string> }) {
    button.icon = /\/(\w+)-16/.exec(path[16] ?? '')?.[1] ?? ''
  },
  async setTitle({ title }: { title: string }) {
    button.title = title
  },
  async setBadgeText({ text }: { text: string }) {
    button.sign = text
  },
  setBadgeBackgroundColor: async () => {},
  setBadgeTextColor: async () => {},
}
const i18n = { getMessage: (key: string) => key }
vi.mock('../src/browser', async () => ({
  default: { action, i18n, storage: (await import('./fake-storage')).storage },
}))
const { showLook } = await import('../src/background/badge')

const look = (change: Partial<Look> = {}): Look => ({ view: 'off', hidden: 0, article: true, ...change })

beforeEach(emptyStorage)

test.each([
  [look({ view: 'reader', hidden: 12 }), { icon: 'on', title: 'action_title_on', sign: '12' }],
  [look({ view: 'tidy' }), { icon: 'on', title: 'action_title_on', sign: '' }],
  [look(), { icon: 'off', title: 'action_title', sign: '' }],
  [look({ article: false }), { icon: 'none', title: 'obstacle_no_article', sign: '' }],
])('%o is shown as %o', async (seen, shown) => {
  await showLook(7, seen)
  expect(button).toEqual(shown)
})

test('the number can be off', async () => {
  kept.sync.badge = false
  await showLook(7, look({ view: 'reader', hidden: 12 }))
  expect(button.sign).toBe('')
})
