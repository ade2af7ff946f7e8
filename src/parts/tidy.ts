/** Tidy as a part: the page itself, without what the engine finds. */
import { offerPart } from '../parts'
import { openTidy } from '../views/tidy/tidy'

const tidy = { open: openTidy }
export type TidyPart = typeof tidy

offerPart('tidy', tidy)
