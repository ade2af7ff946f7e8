// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { CONTEXT } from '../src/article/context'
import { FEATURES } from '../src/article/features'
import { flatForest, probabilities } from '../src/article/trees'
import weights from '../src/article/weights.json'
import { align, alignBody, UNSAID } from '../src/dev/align'
import { examplesOf } from '../src/dev/fit-examples'
import { FOLDS, foldOf, siteOf } from '../src/dev/fit-folds'
import { changedOptions, OPTIONS } from '../src/dev/fit-options'
import type { Rows } from '../src/dev/fit-rows'
import { inWords } from '../src/dev/fit-words'
import { bin, type GrowOptions, grow, inLine, predict } from '../src/dev/forest'

const PIER = 'The old pier at Aldermouth closed on Monday after divers found cracks in eleven of its piles.'
const MAYOR = 'The mayor said that repairs would take until the spring.'
const SIGN_UP = 'Get the best of our harbour news every Friday morning.'

const targetsOf = (aligned: { targets: Float32Array }): number[] => Array.from(aligned.targets)

describe('a body and blocks', () => {
  test('a long block is story if most of its runs of words are in the body', () => {
    const { targets, weights } = alignBody([PIER, SIGN_UP, MAYOR], `${PIER}\n\n${MAYOR}`)
    expect([...targets]).toEqual([1, 0, 1])
    expect(weights[0]).toBeGreaterThan(weights[2] as number)
  })

  test('spelling decides, not the way accents are stored', () => {
    const word = 'Le café de la gare a fermé hier'
    expect(targetsOf(alignBody([word.normalize('NFD')], word.normalize('NFC')))).toEqual([1])
  })

  test('a block that is half in the body is half believed', () => {
    const half = `${MAYOR} Nobody asked the ferrymen who had warned of it for years.`
    const { targets, weights } = alignBody([half], `${PIER} ${MAYOR}`)
    expect(targets[0]).toBeGreaterThan(0.2)
    expect(targets[0]).toBeLessThan(0.6)
    expect(weights[0]).toBeLessThan(2)
  })

  test('a short block is story only in its place', () => {
    const body = `${PIER}\n\nWhat next\n\n${MAYOR}`
    expect(targetsOf(alignBody(['What next', PIER, 'What next', MAYOR, 'What next'], body))).toEqual([0, 1, 1, 1, 0])
  })

  test('short blocks in a row are found one after the other', () => {
    const texts = [PIER, 'Rope', 'Tar', 'Oak', MAYOR]
    expect(targetsOf(alignBody(texts, texts.join('\n')))).toEqual([1, 1, 1, 1, 1])
  })

  test('a block without a word is no story, and hardly counts', () => {
    const { targets, weights } = alignBody(['***', PIER], PIER)
    expect(targets[0]).toBe(0)
    expect(weights[0]).toBeLessThan((weights[1] as number) / 5)
  })
})

describe('phrases and blocks', () => {
  const blocks = (...texts: string[]): { texts: string[]; tags: string[] } => ({ texts, tags: texts.map(() => 'p') })

  test('label the blocks that hold them, and say nothing of the others', () => {
    const truth = { with: ['eleven of its  piles'], without: ['harbour news'] }
    const { targets, weights } = align(blocks(PIER, MAYOR, SIGN_UP), truth)
    expect([...targets]).toEqual([1, UNSAID, 0])
    expect([...weights].map((weight) => weight > 0)).toEqual([true, false, true])
  })

  test('make a block half story where they disagree', () => {
    expect(targetsOf(align(blocks(PIER), { with: ['divers found'], without: ['closed on Monday'] }))).toEqual([0.5])
  })

  test('a phrase that runs over several blocks labels those it shares a long part with', () => {
    const snippet = { kind: 'newsletter', text: `${SIGN_UP} Your address ${PIER.slice(0, 40)}` }
    const aligned = align(blocks(SIGN_UP, 'Your address', PIER, MAYOR), { mustHide: [snippet], mustKeep: [] })
    expect(targetsOf(aligned)).toEqual([0, UNSAID, 0, UNSAID])
  })

  test('of one letter say nothing', () => {
    expect(targetsOf(align(blocks(PIER), { with: ['a'], without: ['.'] }))).toEqual([UNSAID])
  })

  test('snippets to keep say nothing of headlines and captions, which have places of their own', () => {
    const page = { texts: [PIER, PIER, PIER], tags: ['h1', 'figcaption', 'p'] }
    expect(targetsOf(align(page, { mustKeep: [PIER] }))).toEqual([UNSAID, UNSAID, 1])
    expect(targetsOf(align(page, { mustHide: [{ kind: 'promo', text: PIER }] }))).toEqual([0, 0, 0])
    expect(targetsOf(align(page, { with: [PIER] }))).toEqual([1, 1, 1])
  })
})

describe('sites', () => {
  test.each([
    ['https://www.aldermouth-echo.example/a', 'aldermouth-echo'],
    ['https://news.aldermouth-echo.co.uk/b', 'aldermouth-echo'],
    ['https://aldermouth-echo.com.au', 'aldermouth-echo'],
    ['http://co.example/', 'co'],
    ['http://localhost/', 'localhost'],
    ['no address', 'no address'],
  ])('%s is of %s', (address, site) => {
    expect(siteOf(address)).toBe(site)
  })

  test('fall into all parts about evenly', () => {
    const counts = new Array(FOLDS).fill(0)
    for (let n = 0; n < 1000; n++) counts[foldOf(`paper-${n}`)]++
    expect(Math.min(...counts)).toBeGreaterThan(150)
  })
})

describe('examples', () => {
  const page = (name: string, truth: object) => ({
    ...{ collection: 'fundus', file: '', url: `https://${name}.example/`, charset: undefined, language: '', trap: '' },
    ...{ name, truth },
  })
  const rows: Rows = {
    ...{ made: '2026-01-01', code: '', features: ['words', 'depth'] },
    columns: [Float32Array.of(1, 2, 3, 4), Float32Array.of(5, 6, 7, 8)],
    pages: [
      ...[{ name: 'gone', start: 0, texts: [MAYOR], tags: ['p'] }],
      ...[{ name: 'pier', start: 1, texts: [PIER, SIGN_UP, MAYOR], tags: ['p', 'p', 'p'] }],
    ].map((part) => ({
      ...part,
      words: Int32Array.from(part.texts, (text) => text.split(' ').length),
      ranges: new Int32Array(part.texts.length * 10),
      templates: new Int32Array(part.texts.length),
    })),
  }

  test('are the labelled blocks of pages that have both rows and a truth', () => {
    const pages = [page('unmeasured', { body: PIER }), page('pier', { with: [PIER], without: [SIGN_UP] })]
    const examples = examplesOf(rows, pages as never, { ...OPTIONS, story: 2, phrases: 1, drop: '^depth$' })
    expect(examples.names).toEqual(['words'])
    expect([...examples.labelled]).toEqual([1, 2])
    expect([...examples.targets]).toEqual([1, 0])
    expect(examples.weights[0]).toBe(2 * (examples.weights[1] as number))
  })

  test('without any label are a mistake that is told', () => {
    expect(() => examplesOf(rows, [page('pier', {})] as never, OPTIONS)).toThrow('None of the measured pages')
  })
})

describe('a forest', () => {
  const how: GrowOptions = { trees: 40, leaves: 6, rate: 0.3, penalty: 1, features: 0.8, seed: 7 }
  const table = scattered(2000)
  const rows = Int32Array.from({ length: 1500 }, (_, row) => row)
  const unseen = Int32Array.from({ length: 500 }, (_, at) => 1500 + at)
  const ones = new Float32Array(2000).fill(1)

  test('learns that it is one or the other and not both', () => {
    const { forest, gains } = grow(bin(table.columns), table.targets, ones, rows, how)
    const scores = predict(forest, table.columns, unseen)
    const right = [...unseen].filter((row, at) => (scores[at] as number) > 0.5 === (table.targets[row] as number) > 0.5)
    expect(right.length / unseen.length).toBeGreaterThan(0.95)
    expect(Math.min(gains[0] as number, gains[1] as number)).toBeGreaterThan(10 * (gains[2] as number))
  })

  test('is the same every time, and another one with another seed', () => {
    const forest = (seed: number): string =>
      JSON.stringify(grow(bin(table.columns), table.targets, ones, rows, { ...how, seed }).forest)
    expect(forest(7)).toBe(forest(7))
    expect(forest(7)).not.toBe(forest(8))
  })

  test('leaves alone what weighs nothing, and says which way a column leans', () => {
    const column = Float32Array.from({ length: 400 }, (_, row) => row)
    const targets = Float32Array.from(column, (value) => (value < 300 ? Number(value < 100) : 1))
    const weigh = Float32Array.from(column, (value) => (value < 300 ? 1 : 0))
    const all = Int32Array.from(column.keys())
    const { forest, gains, leanings } = grow(bin([column]), targets, weigh, all, { ...how, trees: 5, features: 1 })
    expect(predict(forest, [column], all)[399]).toBeLessThan(0.4)
    expect(leanings[0]).toBeCloseTo(-(gains[0] as number))
  })

  test('in one line says the same of each row that is wanted', () => {
    const { forest } = grow(bin(table.columns), table.targets, ones, rows, how)
    // The extension's table holds rows, here with a value before those that the trees ask for.
    const values = Float32Array.from({ length: 500 * 4 }, (_, at) =>
      at % 4 ? (table.columns[(at % 4) - 1]?.[1500 + Math.floor(at / 4)] as number) : 9,
    )
    const skipped = Uint8Array.from({ length: 500 }, (_, row) => (row === 3 ? 1 : 0))
    const laid = flatForest(
      inLine(forest, (feature) => feature),
      [1, 2, 3],
    )
    const expected = predict(forest, table.columns, unseen)
    expected[3] = 0
    expect(probabilities(laid, values, 4, skipped)).toEqual(expected)
  })

  test('refuses examples that are all alike', () => {
    expect(() => grow(bin(table.columns), ones, ones, rows, how)).toThrow('all alike')
  })

  test('few values of a column are told apart exactly', () => {
    const { cuts, columns } = bin([Float32Array.of(0, 3, 1, 1, 0)])
    expect(cuts[0]).toEqual([0.5, 2])
    expect([...(columns[0] as Uint8Array)]).toEqual([0, 2, 1, 1, 0])
  })
})

/** Points in a square, true in two opposite quarters of it; the third column says nothing. */
function scattered(count: number): { columns: Float32Array[]; targets: Float32Array } {
  let state = 1
  const next = (): number => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  const columns = [0, 1, 2].map(() => Float32Array.from({ length: count }, next))
  const [x, y] = columns as [Float32Array, Float32Array]
  return { columns, targets: x.map((value, row) => Number(value > 0.6 !== (y[row] as number) > 0.4)) }
}

describe('options', () => {
  test('can be changed one by one', () => {
    const changed = changedOptions('{"story": 2, "first": {"trees": 10}}')
    expect(changed).toEqual({ ...OPTIONS, story: 2, first: { ...OPTIONS.first, trees: 10 } })
    expect(changedOptions('')).toEqual(OPTIONS)
  })

  test.each([
    ['{', 'JSON'],
    ['[]', 'the whole must be an object'],
    ['{"frist": {}}', 'there is no option frist'],
    ['{"first": {"rate": "slow"}}', 'first.rate must be a number'],
    ['{"first": 3}', 'first must be an object'],
  ])('%s is told to be wrong', (text, sentence) => {
    expect(() => changedOptions(text)).toThrow(sentence)
  })
})

describe('the weights', () => {
  test('ask only about what is measured', () => {
    const known = new Set([...FEATURES, ...CONTEXT])
    expect(weights.names.filter((name) => !known.has(name))).toEqual([])
  })

  test('every feature can be said in words', () => {
    expect([...FEATURES, ...CONTEXT].filter((name) => inWords(name) === name)).toEqual([])
  })
})
