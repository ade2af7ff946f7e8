/** Notes about the writers: moved out of the story, not lost. */
import { type Detector, evidence, linkTo, named, type Seen, voices, wording } from './detector'

export const author: Detector = {
  kind: 'author',
  hears: voices(['author'], ['author'], ['author']),
  look(unit) {
    const out: Seen[] = []
    wording(unit, out, 'author', 'author-words')
    const page = linkTo(unit, 'author')
    if (page !== null) out.push(evidence('author-page', page))
    if (named(unit, 'author')) out.push(evidence('said-by-name'))
    return out
  },
}
