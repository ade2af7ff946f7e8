/** The ledger as a part: wanted when somebody goes through the list of what was hidden. */
import { offerPart } from '../parts'
import { listHidden } from '../views/reader/hidden-list'
import { pageMarks } from '../views/tidy/page-marks'

const ledger = { marks: pageMarks(), listHidden }
export type LedgerPart = typeof ledger

offerPart('ledger', ledger)
