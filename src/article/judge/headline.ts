/** The headline as a landmark: it has a place of its own in the reader, and little above it is story. */
import { type Block, isHeading, isProse } from '../block'
import { letters } from '../dom'
import type { Measured } from '../features'
import { LEFT_OUT, STORY } from '../roles'
import type { Draft } from './weigh'

/** A shorter headline, in letters, may be said by something else. */
const LEAST_LETTERS = 12
/** Words of story below the headline from which it is the headline of that story. */
const ENOUGH = 100
/** A standfirst may stand so many blocks above the headline. */
const ABOVE = 4

/**
 * Leaves out what was taken for story far above the headline: tickers, notices and menus of the site. Where the page's
 * own title does not stand over the story as an h1, nothing is known of what is above.
 */
export function leaveOutAbove({ page, roles }: Draft, measured: Measured): void {
  const title = letters(measured.title)
  const headline = page.blocks.findIndex((block) => {
    const own = block.tag === 'h1' ? letters(block.text) : ''
    return own.length >= LEAST_LETTERS && title.startsWith(own)
  })
  const below = page.blocks.reduce((sum, { words }, i) => sum + (i > headline && roles[i] === STORY ? words : 0), 0)
  if (headline < 0 || below < ENOUGH) return
  for (let i = 0; i < headline - ABOVE; i++) roles[i] = LEFT_OUT
}

/**
 * The headline has a place of its own in the reader: the page's h1 above the text, and any heading that says the title
 * again, with or without a kicker, are no part of the body.
 */
export function dropHeadline({ page, roles }: Draft, measured: Measured): void {
  const title = letters(measured.title)
  const opening = page.blocks.findIndex((block, i) => roles[i] === STORY && isProse(block))
  for (const block of page.blocks) {
    if (roles[block.index] !== STORY || block.words > 50) continue
    const isAbove = block.index < opening
    if (
      (block.tag === 'h1' && block.index <= opening) ||
      (saysTitle(block, title, isAbove) && (isHeading(block) || isAbove))
    )
      roles[block.index] = LEFT_OUT
  }
}

/** Whether a block says the title again; above the text also with a kicker, or its beginning alone. */
function saysTitle(block: Block, title: string, isAbove: boolean): boolean {
  if (title.length < 8) return false
  const own = letters(block.text)
  if (own === title) return true
  const isWithKicker = own.includes(title) && own.length < title.length * 1.6
  return isWithKicker || (isAbove && own.length >= LEAST_LETTERS && title.startsWith(own))
}
