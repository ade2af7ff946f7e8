/** Tables scroll by themselves, so that the story never does sideways. */
import { say } from '../../i18n'
import type { Frame } from './frame'
import { make } from './make'

export function letTablesScroll({ onPiece, signal }: Frame): void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) markOverflow(target as HTMLElement)
  })
  onPiece((piece) => {
    for (const table of piece.querySelectorAll('table')) {
      if (table.parentElement?.closest('table')) continue
      const wide = make('div', { className: 'wide' })
      table.replaceWith(wide)
      wide.append(table)
      alignNumbers(table)
      sizes.observe(wide)
    }
  })
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true })
}

/** A number with its signs and, at most, a short unit: "−4.2 %", "1,200 kg". */
const NUMBER = /^[^\p{L}]*\p{Nd}[^\p{L}]*(\p{L}{1,3}\.?)?$/u
/** What stands where there is none. */
const NONE = /^[^\p{L}\p{Nd}]{0,3}$/u

/** Marks columns of numbers: set flush at their end, units stand below units. */
export function alignNumbers(table: HTMLTableElement): void {
  if (table.querySelector('[colspan], [rowspan]')) return
  const rows = [...table.rows]
  for (let column = 0; column < (rows[0]?.cells.length ?? 0); column++) {
    const cells = rows.flatMap(({ cells }) => cells[column] ?? [])
    // The first row may be a head that is not marked as one.
    const said = cells.slice(1).map(({ textContent }) => textContent.trim())
    const isOfNumbers =
      said.some((text) => NUMBER.test(text)) && said.every((text) => NUMBER.test(text) || NONE.test(text))
    if (isOfNumbers) for (const cell of cells) cell.dataset.number = ''
  }
}

/** What is wider than its place is reached and scrolled by keyboard; what is not is no stop on the way. */
function markOverflow(wide: HTMLElement): void {
  const overflows = wide.scrollWidth > wide.clientWidth + 1
  if (overflows === wide.hasAttribute('tabindex')) return
  wide.toggleAttribute('tabindex', overflows)
  wide.role = overflows ? 'region' : null
  wide.ariaLabel = overflows ? wide.querySelector('caption')?.textContent || say('content_table') : null
  if (overflows) wide.tabIndex = 0
}
