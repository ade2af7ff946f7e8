/** The reader as a part: what draws an article, and the gate its markup goes through. */
import { sanitise, showSafe } from '../article/sanitise'
import { offerPart } from '../parts'
import { openReader } from '../views/reader/reader'

const reader = { openReader, sanitise, showSafe }
export type ReaderPart = typeof reader

offerPart('reader', reader)
