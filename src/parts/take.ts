/** Taking an article along, as a part: the converters and the libraries they rest on. */
import { offerPart } from '../parts'
import { copyAs, fileAs } from '../views/take/take'

const take = { copyAs, fileAs }
export type TakePart = typeof take

offerPart('take', take)
