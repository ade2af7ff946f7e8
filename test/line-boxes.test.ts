import { expect, test } from 'vitest'
import { lineBoxes } from '../src/views/reader/line-boxes'
import { gapAround, nearest } from '../src/views/reader/line-focus'

const box = (left: number, top: number, width = 50, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

test('words, links and raised numbers of one line are one box', () => {
  const lines = lineBoxes([box(0, 100), box(50, 101), box(100, 96, 8, 12), box(108, 100), box(0, 131)])
  expect(lines).toEqual([
    { left: 0, top: 96, right: 158, bottom: 121 },
    { left: 0, top: 131, right: 50, bottom: 151 },
  ])
})

test('lines set so tight that they touch stay two', () => {
  expect(lineBoxes([box(0, 100), box(0, 116)])).toHaveLength(2)
})

test('from right to left it is the same line', () => {
  expect(lineBoxes([box(100, 10), box(50, 10), box(0, 10)])).toEqual([{ left: 0, right: 150, top: 10, bottom: 30 }])
})

test('what has no size is no line', () => {
  expect(lineBoxes([box(0, 10, 0), box(0, 10, 50, 0)])).toEqual([])
})

test('one reads the line the eye is on, or the one nearest to it', () => {
  const lines = [box(0, 100), box(0, 130), box(0, 300, 50, 200)]
  expect(nearest(lines, 135)).toBe(1)
  expect(nearest(lines, 122)).toBe(0)
  expect(nearest(lines, 480), 'within a tall picture').toBe(2)
  expect(nearest(lines, 2_000)).toBe(2)
  expect(nearest([], 100)).toBe(-1)
})

test('as many lines as were asked for are bright, at the ends of the story too', () => {
  const lines = [100, 130, 160, 190, 220].map((top) => box(0, top))
  expect(gapAround(lines, 2, 1)).toEqual({ top: 156, bottom: 184 })
  expect(gapAround(lines, 2, 3)).toEqual({ top: 126, bottom: 214 })
  expect(gapAround(lines, 0, 3)).toEqual({ top: 96, bottom: 184 })
  expect(gapAround(lines, 4, 3)).toEqual({ top: 156, bottom: 244 })
  expect(gapAround(lines, 1, 5)).toEqual({ top: 96, bottom: 244 })
  expect(gapAround([], -1, 3)).toBeNull()
})

test('a veil never cuts through a line, however tight they stand', () => {
  const lines = [100, 122, 144].map((top) => box(0, top))
  expect(gapAround(lines, 1, 1)).toEqual({ top: 121, bottom: 143 })
})
