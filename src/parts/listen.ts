/** Listening as a part: few people want it on a page, and it is brought when they do. */
import { offerPart } from '../parts'
import { readAloud } from '../views/listen/listen'

const listen = { readAloud }
export type ListenPart = typeof listen

offerPart('listen', listen)
