/** Tables scroll by themselves, so that the story never does sideways. */
import type { Frame } from './frame'
import { make } from './make'

export function letTablesScroll({ story }: Frame): void {
  for (const table of story.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue
    const wide = make('div', { className: 'wide' })
    table.replaceWith(wide)
    wide.append(table)
  }
}
