import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { KeptPlace, tellWorker as tell } from '../src/messages'
import { placesOf } from '../src/places'

/** The browser's memory, its windows, and the time. */
const memory = new Map<string, unknown>()
const windows: { incognito: boolean }[] = []
const tellWorker = vi.fn<(...message: unknown[]) => Promise<unknown>>()
const browser = {
  storage: {
    session: {
      get: async (key: string | null) =>
        Object.fromEntries([...memory].filter(([name]) => key === null || name === key)),
      set: async (entries: object) => {
        for (const [name, value] of Object.entries(entries)) memory.set(name, structuredClone(value))
      },
      remove: async (names: string[]) => {
        for (const name of names) memory.delete(name)
      },
    },
  },
  windows: { getAll: async () => windows } as { getAll: () => Promise<typeof windows> } | undefined,
}
vi.mock('../src/browser', () => ({ default: browser }))
const { forgetPrivatePlaces, keepPlace, placeOf } = await import('../src/background/places')
const placesHere = (address = () => ADDRESS) => placesOf(address, tellWorker as unknown as typeof tell)

const ADDRESS = 'https://www.harbourcourier.example/night-pay'
const place = (leaf: number): KeptPlace => ({
  bookmark: { leaf, words: 'The port council', share: 0.5, height: 300 },
  scrolled: leaf * 100,
})

beforeEach(() => {
  memory.clear()
  windows.splice(0)
  tellWorker.mockReset()
  browser.windows = { getAll: async () => windows }
  window.scrollY = 0
})

describe('the worker keeps', () => {
  test('the last place of each address', async () => {
    await keepPlace(ADDRESS, place(3))
    await keepPlace(ADDRESS, place(7))
    await keepPlace(`${ADDRESS}-2`, place(1))
    expect(await placeOf(ADDRESS)).toEqual(place(7))
    expect(await placeOf('https://elsewhere.example/')).toBeNull()
  })
  test('so many and no more: the oldest goes', async () => {
    vi.useFakeTimers()
    for (let i = 0; i < 205; i++) {
      vi.setSystemTime(1_000_000 + i)
      await keepPlace(`${ADDRESS}/${i}`, place(i))
    }
    vi.useRealTimers()
    expect(memory.size).toBe(200)
    expect(await placeOf(`${ADDRESS}/4`)).toBeNull()
    expect(await placeOf(`${ADDRESS}/5`)).toEqual(place(5))
  })
  test('nothing of its own that it may throw away: other entries stay', async () => {
    memory.set('something else', 1)
    await forgetPrivatePlaces()
    expect([...memory.keys()]).toEqual(['something else'])
  })
})

describe('private windows', () => {
  test('have places of their own', async () => {
    await keepPlace(ADDRESS, place(3), true)
    expect(await placeOf(ADDRESS)).toBeNull()
    expect(await placeOf(ADDRESS, true)).toEqual(place(3))
  })
  test('leave nothing once the last of them is closed', async () => {
    await keepPlace(ADDRESS, place(3), true)
    await keepPlace(ADDRESS, place(4))
    windows.push({ incognito: false }, { incognito: true })
    await forgetPrivatePlaces()
    expect(await placeOf(ADDRESS, true)).toEqual(place(3))
    windows.pop()
    await forgetPrivatePlaces()
    expect(await placeOf(ADDRESS, true)).toBeNull()
    expect(await placeOf(ADDRESS)).toEqual(place(4))
  })
  test('have none where nobody would hear that they are closed', async () => {
    browser.windows = undefined
    await keepPlace(ADDRESS, place(3), true)
    expect(memory.size).toBe(0)
  })
})

describe('the reader opens', () => {
  const kept = (value: KeptPlace | null) => tellWorker.mockResolvedValue(value)
  test('where one read before, on a page that nobody has scrolled', async () => {
    kept(place(7))
    expect(await placesHere().toOpenAt()).toEqual(place(7).bookmark)
    window.scrollY = 700
    expect(await placesHere().toOpenAt(), 'where the browser put it for the reader').toEqual(place(7).bookmark)
  })
  test('where the page is, once somebody has scrolled it', async () => {
    kept(place(7))
    window.scrollY = 320
    expect(await placesHere().toOpenAt()).toBeNull()
  })
  test('where it was closed, until somebody scrolls the page', async () => {
    kept(place(1))
    const places = placesHere()
    window.scrollY = 500
    places.left(place(5).bookmark)
    expect(await places.toOpenAt()).toEqual(place(5).bookmark)
    window.scrollY = 0
    expect(await places.toOpenAt(), 'the top is where the person went').toBeNull()
  })
  test('where it was closed, but not on another page of the same document', async () => {
    kept(null)
    let address = ADDRESS
    const places = placesHere(() => address)
    places.left(place(5).bookmark)
    address = `${ADDRESS}-next`
    expect(await places.toOpenAt()).toBeNull()
  })
  test('without a worker, too', async () => {
    tellWorker.mockRejectedValue(new Error('gone'))
    expect(await placesHere().toOpenAt()).toBeNull()
  })
})
