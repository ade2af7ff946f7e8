// @vitest-environment node
/** Scripts that are compiled at once do what they did. */
import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { eager } from '../src/dev/eager'

const SCRIPT = `(function () {
  'use strict'
  const early = declared(2)
  function declared(n) { return n + later(n) }
  function later(n) { return [1, 2].map(one => one * n).reduce(function (sum, one) { return sum + one }, 0) }
  class Box { constructor(n) { this.n = n } get twice() { return this.n * 2 } add(n) { return () => this.n + n } }
  const held = { method(n) { return n }, get known() { return 7 }, arrow: (n) => (m) => n + m }
  async function waits() { return 1 }
  return [early, new Box(3).twice, new Box(3).add(4)(), held.method(5), held.known, held.arrow(1)(2), typeof waits, typeof this, declared.name]
})()`

test('what a script does stays the same', () => {
  expect(runInThisContext(eager(SCRIPT))).toEqual(runInThisContext(SCRIPT))
})

test.each([
  'var declared=(function (n) {',
  'waits=(async function () {',
  'map((one => one * n))',
  'reduce((function (sum, one) { return sum + one }), 0)',
  'arrow: ((n) => ((m) => n + m))',
  'get twice() {',
  '{ method(n) {',
])('functions stand in brackets, methods do not: %s', (written) => {
  expect(eager(SCRIPT)).toContain(written)
})

test('a script without a function of its own is left alone', () => {
  expect(eager('var a = 1')).toBe('var a = 1')
})
