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
      sizes.observe(wide)
    }
  })
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true })
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
