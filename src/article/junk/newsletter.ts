/** Newsletter boxes and lines, and the forms that ask for an address. */
import { type Detector, evidence, hits, linkTo, named, type Seen, voices, wording } from './detector'

export const newsletter: Detector = {
  kind: 'newsletter',
  hears: voices(['newsletter', 'newsletterWord'], ['newsletter']),
  look(unit) {
    const out: Seen[] = []
    wording(unit, out, 'newsletter', 'newsletter-words')
    const target = linkTo(unit, 'newsletter')
    if (target !== null) out.push(evidence('subscribe-page', target))
    const isCalled = named(unit, 'newsletter')
    const words = hits(unit, 'newsletterWord')
    if (!out.length && !(words && (unit.fields || isCalled))) return []
    if (unit.fields) out.push(evidence('asks-for-email'))
    if (isCalled) out.push(evidence('said-by-name'))
    return out
  },
}
