import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followVoice } from '../../src/views/listen/follow'

const scrolled = vi.fn()
/** A sentence that is so far down the window. */
const sentenceAt = (top: number) => ({ getBoundingClientRect: () => new DOMRect(0, top, 100, 20) }) as unknown as Range

beforeEach(() => void vi.stubGlobal('scrollBy', scrolled))
afterEach(() => {
  vi.unstubAllGlobals()
  scrolled.mockReset()
})

/** Follows a voice to a sentence below the window, on a system that does or does not want things to keep still. */
function follow(keepsStill: boolean): ScrollToOptions[] {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: keepsStill && query.includes('prefers-reduced-motion') }))
  const { to } = followVoice(
    { onScroll() {} },
    () => 700,
    () => {},
    new AbortController().signal,
  )
  to(sentenceAt(300))
  to(sentenceAt(900))
  return scrolled.mock.calls.map(([options]) => options)
}

test('goes along softly, and only when the sentence is out of sight', () => {
  expect(follow(false)).toEqual([{ top: 900 - innerHeight * 0.3, behavior: 'smooth' }])
})

test('goes along at once where nothing is to move', () => {
  expect(follow(true)).toMatchObject([{ behavior: 'instant' }])
})
