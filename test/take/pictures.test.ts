import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bytesOf, dataAddressOf, settlePictures } from '../../src/views/take/pictures'
import { told } from './told'

const CDN = 'https://pictures.example'
const picture = (type = 'image/jpeg') => new Blob(['pixels'], { type })
const asked = vi.fn<(address: string, how: RequestInit) => Promise<unknown>>()

beforeEach(() => vi.stubGlobal('fetch', asked))
afterEach(() => {
  vi.unstubAllGlobals()
  asked.mockReset()
})

/** An image of the reader. */
function shown(src: string): HTMLImageElement {
  const image = document.implementation.createHTMLDocument('').createElement('img')
  image.setAttribute('src', src)
  return image
}

test('each picture keeps one whole address: the one the reader shows, else its own', () => {
  const { story } = told(
    `<picture><source srcset="${CDN}/1.avif"><img src="${CDN}/1-400.jpg" srcset="${CDN}/1-400.jpg 400w, ${CDN}/1-800.jpg 800w" loading="lazy" alt="One"></picture><img src="${CDN}/2.jpg"><img alt="none">`,
  )
  const live = shown(`${CDN}/1-800.jpg`)
  const settled = [...settlePictures(story, [live]).values()]
  expect(settled).toEqual([
    { address: `${CDN}/1-800.jpg`, image: live },
    { address: `${CDN}/2.jpg`, image: null },
  ])
  expect(story.innerHTML).toBe(`<picture><img src="${CDN}/1-800.jpg" alt="One"></picture><img src="${CDN}/2.jpg">`)
})

test('nobody is asked for a picture of another origin unless the person agreed', async () => {
  expect(await bytesOf({ address: `${CDN}/1.jpg`, image: null }, false)).toBeNull()
  expect(asked).not.toHaveBeenCalled()
  asked.mockResolvedValue({ ok: true, blob: async () => picture() })
  expect((await bytesOf({ address: `${CDN}/1.jpg`, image: null }, true))?.type).toBe('image/jpeg')
  expect(asked).toHaveBeenCalledExactlyOnceWith(`${CDN}/1.jpg`, {
    cache: 'force-cache',
    mode: 'cors',
    credentials: 'omit',
  })
})

test("a picture of the page's origin comes from the cache and from nowhere else", async () => {
  asked.mockRejectedValue(new TypeError('not in the cache'))
  expect(await bytesOf({ address: `${location.origin}/1.jpg`, image: null }, false)).toBeNull()
  expect(asked.mock.calls.map(([, how]) => how.cache)).toEqual(['only-if-cached'])
})

test('what is no picture is not taken for one', async () => {
  asked.mockResolvedValue({ ok: true, blob: async () => picture('text/html') })
  expect(await bytesOf({ address: `${CDN}/1.jpg`, image: null }, true)).toBeNull()
  asked.mockResolvedValue({ ok: false, blob: async () => picture() })
  expect(await bytesOf({ address: `${CDN}/1.jpg`, image: null }, true)).toBeNull()
})

test.each([
  ['data:image/gif;base64,R0lGOA==', 'image/gif', 'R0lGOA=='],
  ['data:image/svg+xml;charset=utf-8,%3Csvg%2F%3E', 'image/svg+xml', btoa('<svg/>')],
])('a picture within its address needs no request', async (address, type, bytes) => {
  const blob = await bytesOf({ address, image: null }, false)
  expect(blob?.type).toBe(type)
  expect(await dataAddressOf(blob as Blob)).toBe(`data:${type};base64,${bytes}`)
  expect(asked).not.toHaveBeenCalled()
})
