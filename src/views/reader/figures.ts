/** How pictures, galleries, quotations and tables of the story are set. */
import css from './figures.css?inline'
import type { Frame } from './frame'

export function setFigures({ adopt }: Frame): void {
  adopt(css)
}
