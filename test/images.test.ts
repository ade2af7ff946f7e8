import { beforeEach, expect, test, vi } from 'vitest'
import { addressOf, loadWhenNear, settleImages } from '../src/views/reader/images'

const HOST = 'https://northharbourpost.example'

/** A page that shows these pictures, and the story's images as the engine hands them over. */
function settled(shown: string[], story: string) {
  document.body.replaceChildren(
    ...shown.map((src) => {
      const image = new Image()
      Object.defineProperties(image, {
        complete: { value: true },
        naturalWidth: { value: 800 },
        currentSrc: { value: src },
      })
      return image
    }),
  )
  const content = new DOMParser().parseFromString(story, 'text/html').body
  const images = [...content.querySelectorAll('img')]
  const waiting = settleImages(images)
  return { images, waiting: images.map((image) => waiting.get(image)), content }
}

beforeEach(() => document.body.replaceChildren())

test('an image the page shows keeps its address and shows at once', () => {
  const { images, waiting } = settled([`${HOST}/pier.jpg`], `<img src="${HOST}/pier.jpg" loading="lazy" alt="Pier">`)
  expect(images[0]?.outerHTML).toBe(`<img alt="Pier" src="${HOST}/pier.jpg">`)
  expect(waiting).toEqual([undefined])
})

test('of several sizes the one the page has is shown, and no other is asked for', () => {
  const { images, content } = settled(
    [`${HOST}/pier-800.jpg?w=800,h=600`],
    `<picture><source srcset="${HOST}/pier.avif 1x"><img src="${HOST}/pier-400.jpg"
      srcset="${HOST}/pier-400.jpg 400w, ${HOST}/pier-800.jpg?w=800,h=600 800w" sizes="100vw"></picture>`,
  )
  expect(images[0]?.outerHTML).toBe(`<img src="${HOST}/pier-800.jpg?w=800,h=600">`)
  expect(content.querySelector('source')).toBeNull()
})

test('an image the page has not loaded waits without a source', () => {
  const { images, waiting } = settled([], `<img src="${HOST}/night.jpg"><img srcset="${HOST}/day.jpg 2x">`)
  expect(images.map((image) => image.getAttribute('src'))).toEqual([null, null])
  expect(waiting).toEqual([`${HOST}/night.jpg`, `${HOST}/day.jpg`])
})

test('an image inside the markup needs no network', () => {
  const { images } = settled([], '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')
  expect(images[0]?.getAttribute('src')).toMatch(/^data:/)
})

test('an image that waits holds its place until it has come', () => {
  const { images } = settled([], `<img src="${HOST}/night.jpg" width="800" height="450">`)
  expect(images[0]?.style.cssText).toBe('aspect-ratio: 800 / 450; inline-size: 800px;')
  expect(addressOf(images[0] as HTMLImageElement)).toBe(`${HOST}/night.jpg`)
  images[0]?.dispatchEvent(new Event('load'))
  expect(images[0]?.style.cssText).toBe('')
})

test('nothing is watched, and so nothing loads, before the person moves', () => {
  const observe = vi.fn()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = observe
      unobserve() {}
      disconnect() {}
    },
  )
  const image = new Image()
  const closed = new AbortController()
  loadWhenNear(new Map([[image, `${HOST}/night.jpg`]]), closed.signal)
  window.dispatchEvent(new Event('scroll'))
  expect(observe).not.toHaveBeenCalled()
  window.dispatchEvent(new Event('wheel'))
  expect(observe).toHaveBeenCalledExactlyOnceWith(image)
  closed.abort()
  vi.unstubAllGlobals()
})
