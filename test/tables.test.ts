import { expect, test } from 'vitest'
import { alignNumbers } from '../src/views/reader/tables'

/** The columns that are marked, in a table with these rows of cells. */
function marked(...rows: string[][]): number[] {
  const cells = (row: string[]) => row.map((text) => `<td>${text}</td>`).join('')
  document.body.innerHTML = `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`
  const table = document.querySelector('table') as HTMLTableElement
  alignNumbers(table)
  return [...(table.rows[0]?.cells ?? [])].flatMap((cell, i) => ('number' in cell.dataset ? [i] : []))
}

test('columns of numbers are marked, whatever their head says', () => {
  expect(
    marked(
      ['Boat', 'Fares', 'Share', 'Weight', 'Built'],
      ['Anna', '1,204.50', '−4 %', '12 t', '1962'],
      ['Brigitta', '—', '+17 %', '9 t', '١٩٨٧'],
    ),
  ).toEqual([1, 2, 3, 4])
})

test('columns with words in them are not', () => {
  expect(marked(['Boat', 'Year'], ['Anna 2', 'about 1962'], ['Brigitta', '1987'])).toEqual([])
  expect(marked(['Boat', 'Note'], ['Anna', '—'], ['Brigitta', ''])).toEqual([])
})

test('a table whose cells span several columns stays as it is', () => {
  document.body.innerHTML = '<table><tr><td colspan="2">3</td></tr><tr><td>1</td><td>2</td></tr></table>'
  const table = document.querySelector('table') as HTMLTableElement
  alignNumbers(table)
  expect(table.querySelector('[data-number]')).toBeNull()
})
