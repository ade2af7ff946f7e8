// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest'
import { dateIn, isCalendarWord, normaliseDate } from '../../src/article/dates'
import '../../src/article/lexicons/languages'

describe('a line names a day', () => {
  test.each([
    ['en', 'Tuesday, November 10, 2026 5:05 PM', '2026-11-10'],
    ['en', 'Posted on the 10th of November 2026', '2026-11-10'],
    ['en', '11/10/2026', '2026-11-10'],
    ['en-GB', '11/10/2026', '2026-10-11'],
    ['en', '31/10/2026', '2026-10-31'],
    ['fr', '10/11/2026', '2026-11-10'],
    ['de', 'Stand: 10.11.2026, 14:55 Uhr', '2026-11-10'],
    ['de', 'Kiel, 3.5.24', '2024-05-03'],
    ['de', 'Von Ines Calder | 10. März 2026', '2026-03-10'],
    ['es', '10 de noviembre de 2026', '2026-11-10'],
    ['fr', 'Publié le 1er août 2026', '2026-08-01'],
    ['pl', '10 listopada 2026', '2026-11-10'],
    ['cs', '10. listopadu 2026', '2026-11-10'],
    ['ru', '10 ноября 2026, 12:00', '2026-11-10'],
    ['el', '10 Νοεμβρίου 2026', '2026-11-10'],
    ['hu', '2026. november 10.', '2026-11-10'],
    ['hu', '2026. 11. 10. 09:15', '2026-11-10'],
    ['tr', '10 Kasım 2026 Salı', '2026-11-10'],
    ['fi', '10.11.2026 klo 9.15', '2026-11-10'],
    ['ja', '2026年11月10日 9時15分', '2026-11-10'],
    ['ko', '입력 2026. 11. 10.', '2026-11-10'],
    ['ar', '١٠ نوفمبر ٢٠٢٦', '2026-11-10'],
    ['hi', '१० नवंबर २०२६', '2026-11-10'],
  ])('%s: %s', (lang, line, wanted) => {
    expect(dateIn(line, lang)).toBe(wanted)
  })
  test('with the day first where the site is not American', () => {
    expect(dateIn('11/10/2026', 'en', 'www.harbourcourier.co.uk')).toBe('2026-10-11')
  })
})

test.each([
  ['en', 'Rooms 10/11 on floor 12'],
  ['en', 'The score was 3-2-1'],
  ['en', 'Version 10.11.2026.4'],
  ['en', 'In March the council met 40 times'],
  ['en', 'November 10'],
  ['en', '31 November 2026'],
  ['de', '31.02.2026'],
  ['de', '30. Februar 2026'],
  ['de', 'Telefon 040 10 11 2026'],
  ['fa', '۱۹ آبان ۱۴۰۵'],
  ['no-such-language-at-all', 'Calder 2026'],
])('%s: "%s" names no day', (lang, line) => {
  expect(dateIn(line, lang)).toBe('')
})

describe('a stated date', () => {
  test.each([
    ['2022-1-26T14:32:06+02:00', '2022-01-26T14:32:06+02:00'],
    ['Tue, 10 Nov 2026 17:05:00 GMT', '2026-11-10T17:05:00.000Z'],
    ['10.11.2026', '2026-11-10'],
    ['Di., 10.11.2026 - 14:45', '2026-11-10'],
    ['2026-02-30', ''],
    ['2026-00-10', ''],
    ['20261340', ''],
    ['0000-00-00', ''],
  ])('%s is "%s"', (text, wanted) => {
    expect(normaliseDate(text, 'de')).toBe(wanted)
  })
})

test('names of days and months are told from names of people', () => {
  expect(isCalendarWord('Donnerstag', 'de')).toBe(true)
  expect(isCalendarWord('Thursday', 'de')).toBe(true)
  expect(isCalendarWord('Calder', 'de')).toBe(false)
})

describe('the browser’s own calendars', () => {
  afterEach(() => vi.restoreAllMocks())
  // The first question to them takes as long as reading a page.
  test('are not asked in a language that has a lexicon, nor in English', () => {
    const asked = vi.spyOn(Intl, 'DateTimeFormat')
    expect(dateIn('10 octobre 2026', 'fr-BE')).toBe('2026-10-10')
    expect(dateIn('10. desember 2026', 'nb')).toBe('2026-12-10')
    expect(isCalendarWord('Jeudi', 'fr-CH')).toBe(true)
    expect(isCalendarWord('Tuesday', 'en-NZ')).toBe(true)
    expect(asked).not.toHaveBeenCalled()
  })
  test('are asked in the others', () => {
    expect(dateIn('10. studenoga 2026.', 'hr')).toBe('2026-11-10')
    expect(isCalendarWord('utorak', 'hr')).toBe(true)
  })
})
