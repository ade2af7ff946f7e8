/** Pointing at blocks of the page, as a part: wanted when somebody goes through the list of what was hidden. */
import { offerPart } from '../parts'
import { pageMarks } from '../views/tidy/page-marks'

const marks = pageMarks()
export type MarksPart = typeof marks

offerPart('marks', marks)
