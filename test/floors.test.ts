// @vitest-environment node
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { WORDS_KEY } from '../src/article/lexicons/at-hand'
import type { Lexicon } from '../src/article/lexicons/concepts'
import { CONCEPT_NAMES } from '../src/article/lexicons/index'
import { LEXICONS } from '../src/article/lexicons/languages'
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
    expect(brokenFloors(await sizesOf(outputOf(target)), floors.bytes)).toEqual([])
  })

  test.each(TARGETS)('%s has each face in a part of its own, with its licence', async (target) => {
    const read = (name: string) => readFile(join(outputOf(target), name), 'utf8')
    expect(await read('parts/reader.js')).not.toContain('font/woff2')
    for (const [part, face] of [
      ['atkinson', 'atkinson-hyperlegible-next'],
      ['lexend', 'lexend'],
    ]) {
      expect(await read(`parts/${part}.js`)).toContain('data:font/woff2;base64,')
      expect(await read('LICENSES.txt')).toMatch(
        new RegExp(`^@fontsource-variable/${face} [\\s\\S]*SIL OPEN FONT LICENSE`, 'm'),
      )
    }
  })

  test.each(TARGETS)('%s has each lexicon but English in a words file of its own', async (target) => {
    const others = LEXICONS.filter(({ lang }) => lang !== 'en')
    const names = await readdir(join(outputOf(target), 'words'))
    expect(names.sort()).toEqual(others.map(({ lang }) => `${lang}.js`).sort())
    const engine = await readFile(join(outputOf(target), 'parts/engine.js'), 'utf8')
    expect(others.filter(({ ask }) => engine.includes(phrasesOf(ask)[0] ?? '')).map(({ lang }) => lang)).toEqual([])
  })

  test.each(TARGETS)(
    'each words file of %s leaves its lexicon behind, run once or twice, in any order',
    async (target) => {
      const folder = join(outputOf(target), 'words')
      const names = await readdir(folder)
      const world = createContext({})
      for (const name of [...names, ...names.toReversed()]) {
        const told = runInContext(await readFile(join(folder, name), 'utf8'), world, { filename: name })
        expect(told, `${name} sends something to whoever put it there`).toBeUndefined()
      }
      const left = runInContext(`globalThis[Symbol.for(${JSON.stringify(WORDS_KEY)})]`, world) as Map<string, Lexicon>
      for (const lexicon of LEXICONS.filter(({ lang }) => lang !== 'en')) {
        const own = left.get(lexicon.lang)
        expect(own?.name).toBe(lexicon.name)
        for (const concept of CONCEPT_NAMES)
          expect(phrasesOf(own?.[concept] ?? ''), `${lexicon.lang}: ${concept}`).toEqual(phrasesOf(lexicon[concept]))
      }
      expect(left.size).toBe(names.length)
    },
  )

  const phrasesOf = (phrases: string): string[] =>
    phrases.split('|').map((phrase) => phrase.replace(/\s+/g, ' ').trim())

  /** Bytes of the scripts, the largest words file, and of what is downloaded packed. */
  async function sizesOf(folder: string): Promise<Record<string, number>> {
    const bytes = async (name: string): Promise<Buffer> => readFile(join(folder, name))
    const packed = (files: readonly Buffer[]) => files.reduce((sum, file) => sum + gzipSync(file).length, 0)
    const parts = await readdir(join(folder, 'parts'))
    const sizes = await Promise.all(parts.map(async (name) => [name, (await bytes(`parts/${name}`)).length] as const))
    const isFace = (name: string) => /^(atkinson|lexend)\./.test(name)
    const words = await Promise.all((await readdir(join(folder, 'words'))).map((name) => bytes(`words/${name}`)))
    return {
      'content.js': (await bytes('content.js')).length,
      'content.js.gz': packed([await bytes('content.js')]),
      'gate.js': (await bytes('gate.js')).length,
      'engine.gz': packed([await bytes('parts/engine.js')]),
      'background.js': (await bytes('background.js')).length,
      ...Object.fromEntries(sizes.flatMap(([name, size]) => (isFace(name) ? [] : [[`parts/${name}`, size]]))),
      faces: sizes.reduce((sum, [name, size]) => sum + (isFace(name) ? size : 0), 0),
      words: Math.max(...words.map((file) => file.length)),
      'words.gz': packed(words),
    }
  }
})
