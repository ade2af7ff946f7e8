/** What detectors hear: a unit they need not look at is one in which they would see nothing. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unitOf } from '../../src/article/judge/weigh'
import { groundsOf } from '../../src/article/junk/detector'
import { DETECTORS } from '../../src/article/junk/index'
import { pageOf } from './pages'

const CASES = join(import.meta.dirname, '../cases')
const LEAST_UNITS = 300

test('a detector sees nothing in a unit where it hears nothing', () => {
  const deaf: string[] = []
  let units = 0
  for (const name of readdirSync(CASES).filter((name) => /^(en|ru)-(?!seed-text)/.test(name))) {
    const page = pageOf(readFileSync(join(CASES, name, 'page.html'), 'utf8'))
    for (const { start, end, names } of page.boxes) {
      if (end === start || end - start > 40) continue
      const unit = unitOf(page, page.blocks.slice(start, end), names)
      units++
      for (const detector of DETECTORS)
        if (detector.look(unit).length > groundsOf(detector, unit).length)
          deaf.push(`${detector.kind}: ${name}, ${unit.blocks[0]?.text}`)
    }
  }
  expect(deaf).toEqual([])
  expect(units).toBeGreaterThan(LEAST_UNITS)
})
