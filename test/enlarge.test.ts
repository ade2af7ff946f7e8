import { expect, test, vi } from 'vitest'
import type { Frame } from '../src/views/reader/frame'

let way = 'ltr'
vi.mock('../src/browser', () => ({
  default: { i18n: { getMessage: (key: string) => (key === 'direction' ? way : key) }, runtime: {} },
}))
const { enlargePictures } = await import('../src/views/reader/enlarge')

test.each([
  ['ltr', 'ArrowRight'],
  ['rtl', 'ArrowLeft'],
])('where our words run %s, %s turns to the next picture', (direction, next) => {
  way = direction
  const keys: Record<string, string> = {}
  const frame = {
    main: document.createElement('main'),
    onPiece: () => {},
    keys: { add: ({ key, words }: { key: string; words: string }) => Object.assign(keys, { [words]: key }) },
  }
  enlargePictures(frame as unknown as Frame)
  expect(keys.content_next).toBe(next)
})
