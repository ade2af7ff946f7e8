/**
 * Judgement: which blocks are story, which are junk, and why. The learned scores say how a block stands; detectors
 * look and give grounds; where at least two grounds of different nature agree, they overrule the scores. A lost
 * paragraph is worse than a surviving box, so doubt keeps.
 */
import type { Page } from '../block'
import type { Measured } from '../features'
import { Layout } from '../layout'
import { LEFT_OUT, STORY } from '../roles'
import { leaveOutBoxes, leaveOutOffers } from './boxes'
import { takeCaptions } from './captions'
import { collect } from './collect'
import { dropHeadline, leaveOutAbove } from './headline'
import { leaveOutByLayout } from './layout'
import { leaveOutComments, leaveOutNextArticles } from './others'
import { leaveOutPitches } from './pitch'
import { leaveOutRepeats, rescue } from './rescue'
import { rescueSeries } from './series'
import { bringBack } from './stated'
import { leaveOutOrphans, leaveOutTail } from './tail'
import { leaveOutHeadlineLists, leaveOutLines } from './unmarked'
import type { Draft, Judgement } from './weigh'

/** A block is taken for story from this score on. */
const SURE = 0.5

export type { Judgement } from './weigh'

/** Finds the story and the junk of a measured page. `scores` are the learned ones, one per block. Changes nothing. */
export function findJunk(page: Page, measured: Measured, scores: Float32Array): Judgement {
  const roles = Uint8Array.from(scores, (score) => (score >= SURE ? STORY : LEFT_OUT))
  const draft: Draft = { page, scores, roles, reasons: new Map() }
  leaveOutAbove(draft, measured)
  rescue(draft, measured)
  rescueSeries(draft)
  dropHeadline(draft, measured)
  leaveOutRepeats(draft)
  takeCaptions(draft)
  const layout = new Layout(
    page,
    page.blocks.filter((_, i) => roles[i] === STORY),
  )
  leaveOutByLayout(draft, layout)
  leaveOutComments(draft)
  leaveOutNextArticles(draft, measured)
  leaveOutBoxes(draft)
  leaveOutPitches(draft)
  leaveOutOffers(draft)
  leaveOutHeadlineLists(draft)
  leaveOutLines(draft)
  leaveOutTail(draft)
  leaveOutOrphans(draft)
  bringBack(draft, measured.data)
  return { roles, ...collect(draft, layout) }
}
