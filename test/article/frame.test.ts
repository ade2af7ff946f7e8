import { describe, expect, test } from 'vitest'
import { CONTEXT, contextRows, LEVELS, writeContext } from '../../src/article/context'
import { CUT } from '../../src/article/cut'
import { FEATURES, measureFeatures } from '../../src/article/features'
import { cutTable, firstCut } from '../../src/article/frame'
import { secondOpinion } from '../../src/article/second-opinion'
import { pageOf, STORY } from './pages'

const SECTIONS = Array.from({ length: 60 }, (_, i) => `Pier ${i + 1}`)
const menu = (name: string): string =>
  `<${name}><ul>${SECTIONS.map((word) => `<li><a href="/${word.replace(' ', '-')}">${word}</a></li>`).join('')}</ul></${name}>`
const PAGE = `<html lang="en"><title>Night pay agreed on the pier</title><body>${menu('nav')}
  <main><article><h1>Night pay agreed on the pier</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</article></main>
  ${menu('footer')}</body></html>`

describe('the first cut', () => {
  test('takes menus for frame and nothing of the story', () => {
    const page = pageOf(PAGE)
    const { frame } = firstCut(page)
    const cut = page.blocks.filter((_, i) => frame[i]).map(({ text }) => text)
    expect(cut.length).toBeGreaterThan(SECTIONS.length)
    expect(cut.filter((text) => !SECTIONS.includes(text))).toEqual([])
  })

  test('cuts nothing where there is no prose', () => {
    const page = pageOf(`<body>${menu('nav')}</body>`)
    expect(firstCut(page).frame.some(Boolean)).toBe(false)
  })

  test('measures what the features measure, by the same names', () => {
    const page = pageOf(PAGE)
    const cut = firstCut(page)
    if (!cut.core) throw new Error('The page has prose.')
    const table = cutTable(page, cut.core, cut.templates)
    const { rows } = measureFeatures(page, cut, secondOpinion(page))
    for (const [column, name] of CUT.entries()) {
      const own = page.blocks.map((_, i) => table[i * CUT.length + column])
      expect([name, own]).toEqual([name, rows.map((row) => row[FEATURES.indexOf(name)])])
    }
  })

  test('leaves the rows of what is no frame as they are without it', () => {
    const page = pageOf(PAGE)
    const cut = firstCut(page)
    const measured = measureFeatures(page, cut, secondOpinion(page))
    const width = FEATURES.length + 2
    const table = measured.table(width)
    page.blocks.forEach((_, i) => {
      const row = table.subarray(i * width, i * width + FEATURES.length)
      if (cut.frame[i]) expect(row.some(Boolean)).toBe(false)
      else expect(row).toEqual(measured.rows[i])
    })
  })
})

test('the second reading skips what it is told to, and reads the rest as before', () => {
  const scores = Float32Array.from([0.9, 0, 0.8])
  const ranges = Int32Array.from({ length: 3 * LEVELS * 2 }, (_, at) => (at % 2 ? 3 : 0))
  const page = { words: [20, 3, 30], ranges, templates: [1, 2, 1] }
  const all = contextRows(scores, page)
  // Behind the values that the rows have already.
  const width = 1 + CONTEXT.length
  const some = new Float32Array(3 * width)
  for (let row = 0; row < 3; row++) some[row * width] = 7
  writeContext(scores, page, some, width, Uint8Array.from([0, 1, 0]))
  expect([...some.subarray(0, width)]).toEqual([7, ...(all[0] as Float32Array)])
  expect([...some.subarray(width, 2 * width)]).toEqual([7, ...CONTEXT.map(() => 0)])
  expect([...some.subarray(2 * width)]).toEqual([7, ...(all[2] as Float32Array)])
})
