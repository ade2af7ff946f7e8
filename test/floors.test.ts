// @vitest-environment node
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { brokenFloors, type Floors, figuresOf } from '../src/dev/bench-floors'
import { judgedOf } from '../src/dev/bench-judge'
import { casePages } from '../src/dev/bench-pages'
import { worstPages } from '../src/dev/bench-report'
import { runBench } from '../src/dev/bench-run'
import type { BenchRun } from '../src/dev/bench-table'
import { buildExtension, buildIsStale, outputOf, ROOT, TARGETS } from '../src/dev/build'
import floors from './bench/floors.json'

const reasons: Floors[] = [floors.cases, floors.bytes, floors.corpus]

test('every pinned number gives its reason', () => {
  for (const [name, { why }] of reasons.flatMap(Object.entries)) expect(why.length, name).toBeGreaterThan(20)
})

describe('the floors themselves', () => {
  const pinned: Floors = { kept: { least: 0.998, why: 'the goal' }, lost: { most: 0, why: 'the goal' } }

  test('hold at the very number', () => {
    expect(brokenFloors({ kept: 0.998, lost: 0 }, pinned)).toEqual([])
  })

  test('name what is under one, over one, and what was not measured', () => {
    expect(brokenFloors({ kept: 0.99, lost: 2 }, pinned)).toEqual([
      'kept is 0.99, not at least 0.998 (the goal).',
      'lost is 2, not at most 0 (the goal).',
    ])
    expect(brokenFloors({ lost: 0 }, pinned)).toEqual(['kept was not measured, but has a floor (the goal).'])
    expect(brokenFloors({ lost: 0 }, pinned, false)).toEqual([])
  })
})

describe('the cases, in Chromium', () => {
  let run: BenchRun

  beforeAll(async () => {
    const pages = await casePages(join(ROOT, 'test/cases'))
    const results = await runBench(pages, { engines: ['lede'], jobs: 2 })
    run = { made: '', jobs: 2, seconds: 0, engines: ['lede'], pages: results }
  }, 240_000)

  test('are all read without an error', () => {
    const errors = run.pages.map((page) => ({ name: page.name, error: judgedOf(page, 'lede').error }))
    expect(errors.filter(({ error }) => error !== '')).toEqual([])
  })

  test('keep and hide what they did when the floors were pinned', () => {
    const broken = brokenFloors(figuresOf(run), floors.cases)
    expect(broken, broken.length > 0 ? worstPages(run, 5) : '').toEqual([])
  })
})

describe('the built extensions', () => {
  beforeAll(async () => {
    for (const target of TARGETS) if (await buildIsStale(target)) await buildExtension({ targets: [target] })
  }, 120_000)

  test.each(TARGETS)('%s has no file above its size', async (target) => {
    const sizes = Object.keys(floors.bytes).map(async (name) => [name, (await stat(join(outputOf(target), name))).size])
    expect(brokenFloors(Object.fromEntries(await Promise.all(sizes)), floors.bytes)).toEqual([])
  })
})
