/** What only Tidy looks for, beside what the engine reads: stories below the first, junk without a word. */
import { withFurtherStories } from '../article/further'
import { withWordless } from '../article/wordless'
import { offerPart } from '../parts'

const beside = { withFurtherStories, withWordless }
export type BesidePart = typeof beside

offerPart('beside', beside)
