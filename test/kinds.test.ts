import { expect, test } from 'vitest'
import { JUNK_KINDS } from '../src/article/types'
import { keptKinds } from '../src/kinds'
import { DEFAULTS, hidingOf, KEYS } from '../src/schema'

test('every kind of junk has a setting of its own, and each is hidden at first', () => {
  for (const kind of JUNK_KINDS) {
    expect(KEYS).toContain(hidingOf(kind))
    expect(keptKinds({ ...DEFAULTS, [hidingOf(kind)]: false })).toEqual(new Set([kind]))
  }
  expect(keptKinds(DEFAULTS)).toEqual(new Set())
})
