import { beforeEach, expect, test } from 'vitest'
import { countKeptOut, isKeptOut, keptOut } from '../src/kept-out'
import { POLICY } from '../src/light'

let page: Document
beforeEach(() => {
  page = document.implementation.createHTMLDocument()
  countKeptOut(page)
})

/** jsdom knows no policies: the event as browsers send it. */
function keepOut(effectiveDirective: string, blockedURI: string, originalPolicy = POLICY): void {
  page.dispatchEvent(
    Object.assign(new Event('securitypolicyviolation'), { effectiveDirective, blockedURI, originalPolicy }),
  )
}

test('a page that is loaded whole is not light, whatever its own policy keeps out', () => {
  keepOut('script-src-elem', 'https://tags.example/a.js', "script-src 'self'")
  expect(keptOut()).toBeNull()
})

test('requests are counted: a file once, every frame, and nothing that stands in the page', () => {
  keepOut('script-src-elem', 'https://tags.example/a.js')
  keepOut('script-src-elem', 'https://tags.example/a.js')
  keepOut('script-src-elem', 'https://tags.example/b.js')
  keepOut('script-src-elem', 'inline')
  keepOut('script-src-attr', 'inline')
  keepOut('frame-src', 'https://slots.example')
  keepOut('frame-src', 'https://slots.example')
  keepOut('object-src', 'https://slots.example')
  keepOut('font-src', 'https://fonts.example/f.woff2')
  keepOut('font-src', 'https://fonts.example/f.woff2')
  expect(keptOut()).toEqual({ scripts: 2, frames: 3, others: 1 })
})

test('a page whose scripts all stand in it is light too', () => {
  keepOut('script-src-elem', 'inline')
  expect(keptOut()).toEqual({ scripts: 0, frames: 0, others: 0 })
})

test('requests that were not made are told from those that were', () => {
  const request = (name: string, initiatorType: string) => ({ name, initiatorType }) as PerformanceResourceTiming
  expect(isKeptOut(request('https://slots.example/1', 'iframe'))).toBe(false)
  keepOut('script-src-elem', 'https://tags.example/a.js')
  keepOut('style-src-elem', 'https://post.example/a.css')
  expect(isKeptOut(request('https://tags.example/a.js', 'script'))).toBe(true)
  expect(isKeptOut(request('https://post.example/a.css', 'link'))).toBe(true)
  expect(isKeptOut(request('https://slots.example/1', 'iframe'))).toBe(true)
  expect(isKeptOut(request('https://post.example/a.jpg', 'img'))).toBe(false)
})
