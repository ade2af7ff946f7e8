/** Picking as a part: few people use it, and nobody on every page. */
import { offerPart } from '../parts'
import { offerUndo, pickRule } from '../pick-rule'

const picker = { pickRule, offerUndo }
export type PickerPart = typeof picker

offerPart('picker', picker)
