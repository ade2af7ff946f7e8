// @vitest-environment node
/** Texts as they are compared. */
import { describe, expect, test } from 'vitest'
import { letters, wordsOf } from '../../src/article/dom'

const TEXTS = [
  "The “Corn Hall’s” 112-year-old sign, No. 7 – it's £3½ … and 4×2²",
  'Größe, naïve, Łódź, İstanbul’a Þór — ÆØÅ ß',
  'Портовый совет № 9: «ночные смены», 12:30',
  '  ',
]
/** Sends a text the long way: in scripts that the browser's own patterns are not asked about. */
const BEYOND = ' 港'

describe('texts in common letters, read by a pattern', () => {
  test.each(TEXTS)('are what a reading letter by letter finds: %s', (text) => {
    expect(letters(text)).toBe(letters(text + BEYOND).slice(0, -1))
    expect(wordsOf(text)).toEqual(wordsOf(text + BEYOND).slice(0, -1))
  })
})
