import { expect, test } from 'vitest'
import { nextStep, scriptOf, suits } from '../src/views/reader/looks-steps'

test('steps stay on the scale', () => {
  expect(nextStep('size', 100, 1)).toBe(110)
  expect(nextStep('size', 70, -1)).toBe(70)
  expect(nextStep('size', 250, 1)).toBe(250)
  expect(nextStep('leading', 100, -1)).toBe(95)
})

test.each([
  ['en', 'Latn'],
  ['fa', 'Arab'],
  ['ur', 'Arab'],
  ['he', 'Hebr'],
  ['hi-IN', 'Deva'],
  ['ja', 'Jpan'],
  ['zh', 'Hans'],
  ['zh-TW', 'Hant'],
  ['ko', 'Kore'],
  ['sr-Latn', 'Latn'],
  ['', 'Latn'],
  ['no language', 'Latn'],
])('the language “%s” is written in %s', (lang, script) => {
  expect(scriptOf(lang)).toBe(script)
})

test('letters that join are never pulled apart, squares fill their lines by nature', () => {
  const shown = (script: string) =>
    (['size', 'measure', 'leading', 'letters', 'words', 'alignment'] as const).filter((name) => suits(name, script))
  expect(shown('Latn')).toEqual(['size', 'measure', 'leading', 'letters', 'words', 'alignment'])
  expect(shown('Arab')).toEqual(['size', 'measure', 'leading', 'words', 'alignment'])
  expect(shown('Deva')).toEqual(['size', 'measure', 'leading', 'words', 'alignment'])
  expect(shown('Jpan')).toEqual(['size', 'measure', 'leading', 'letters'])
})
