/** Cookie, privacy and copyright lines, syndication boilerplate, paywall notices. */
import { type Detector, evidence, linkTo, named, type Seen, voices, wording } from './detector'

export const notice: Detector = {
  kind: 'notice',
  hears: voices(['notice', 'copyright'], ['notice']),
  look(unit) {
    const out: Seen[] = []
    wording(unit, out, 'notice', 'notice-words')
    wording(unit, out, 'copyright', 'legal-line')
    if (linkTo(unit, 'notice') !== null) out.push(evidence('notice-words', linkTo(unit, 'notice') ?? ''))
    if (out.length && named(unit, 'notice')) out.push(evidence('said-by-name'))
    return out
  },
}
