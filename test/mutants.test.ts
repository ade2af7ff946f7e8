// @vitest-environment node
import { expect, test } from 'vitest'
import { mutantOf, randomOf } from '../src/dev/mutants'

const PAGES = ['<p>One page of <b>two</b></p>'.repeat(20), '<div><a href="/x">Another</a></div>'.repeat(20)]

test('the same seed gives the same numbers, from 0 to 1', () => {
  const [one, other] = [randomOf(7), randomOf(7)]
  const numbers = Array.from({ length: 1_000 }, one)
  expect(numbers).toEqual(Array.from({ length: 1_000 }, other))
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers)).toBeLessThan(1)
  expect(numbers).not.toEqual(Array.from({ length: 1_000 }, randomOf(8)))
})

test('a mutant is made again from its seed, and seeds give different ones', () => {
  const made = (seed: number) => mutantOf(seed, PAGES, ['<img src=x onerror=told()>'])
  expect(made(3)).toBe(made(3))
  expect(new Set(Array.from({ length: 200 }, (_, seed) => made(seed))).size).toBeGreaterThan(190)
})
