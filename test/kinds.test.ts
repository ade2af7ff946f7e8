import { beforeEach, expect, test, vi } from 'vitest'
import { JUNK_KINDS } from '../src/article/types'
import { DEFAULTS, hidingOf, KEYS } from '../src/schema'
import { emptyStorage, kept, storage } from './fake-storage'

vi.mock('../src/browser', () => ({ default: { storage } }))
const { keptKinds, keptKindsAt } = await import('../src/kinds')

beforeEach(emptyStorage)

test('every kind of junk has a setting of its own, and each is hidden at first', () => {
  for (const kind of JUNK_KINDS) {
    expect(KEYS).toContain(hidingOf(kind))
    expect(keptKinds({ ...DEFAULTS, [hidingOf(kind)]: false })).toEqual(new Set([kind]))
  }
  expect(keptKinds(DEFAULTS)).toEqual(new Set())
})

test('what was chosen for a site outweighs what holds everywhere, there and on every name below', async () => {
  Object.assign(kept.sync, {
    'hide-ad': false,
    'hide-newsletter': false,
    'site:tidewater-post.example': { kinds: { donation: false, newsletter: true, ad: 'no', nonsense: true } },
    'site:games.tidewater-post.example': { kinds: { donation: true } },
  })
  expect(await keptKindsAt('elsewhere.example')).toEqual(new Set(['newsletter', 'ad']))
  expect(await keptKindsAt('www.tidewater-post.example')).toEqual(new Set(['donation', 'ad']))
  expect(await keptKindsAt('games.tidewater-post.example')).toEqual(new Set(['ad']))
})
