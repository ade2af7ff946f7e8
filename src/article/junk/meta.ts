/** Header lines that the reader shows in its own place: title, byline, dates, reading time. */
import type { Block, Page } from '../block'
import { letters } from '../dom'
import { isWholly, opensWith } from '../lexicons/index'
import { type Detector, evidence, named, type Seen, speaksOf } from './detector'

const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}年/

const titles = new WeakMap<Page, string>()
/** The letters of the document's title, read once a page. */
function titleOf(page: Page): string {
  let title = titles.get(page)
  if (title === undefined) {
    title = letters(page.document.title)
    titles.set(page, title)
  }
  return title
}

export const meta: Detector = {
  kind: 'meta',
  look(unit) {
    if (unit.words > 40) return []
    const out: Seen[] = []
    const title = titleOf(unit.page)
    const repeated = unit.blocks.find((block) => block.words > 3 && title.includes(letters(block.text)))
    if (repeated) out.push(evidence('repeats-header', repeated.text))
    const dated = unit.blocks.find((block) => block.words <= 14 && DATE.test(block.text))
    if (dated) out.push(evidence('date-line', dated.text))
    const isMeta = (block: Block): boolean => isWholly(block.said, 'meta') || opensWith(block.said, 'meta')
    if (unit.words < 20 && speaksOf(unit, 'meta') && unit.blocks.some(isMeta)) out.push(evidence('repeats-header'))
    if (named(unit, 'meta') && unit.words < 25) out.push(evidence('said-by-name'))
    return out
  },
}
