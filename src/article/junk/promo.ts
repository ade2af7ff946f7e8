/** What sells: apps, subscriptions, events, shops, and calls to the reader that are not about the story. */
import { AMOUNT } from './amount'
import { type Detector, evidence, linkTo, named, type Seen, voices, wording } from './detector'

export const promo: Detector = {
  kind: 'promo',
  hears: voices(['promo', 'subscribe', 'paywall', 'contact'], ['app', 'subscribe'], ['promo', 'paywall']),
  look(unit) {
    const out: Seen[] = []
    wording(unit, out, 'promo', 'promo-words')
    wording(unit, out, 'subscribe', 'asks-to-subscribe')
    wording(unit, out, 'paywall', 'asks-to-subscribe')
    wording(unit, out, 'contact', 'promo-words')
    if (linkTo(unit, 'app') !== null) out.push(evidence('app-store', linkTo(unit, 'app') ?? ''))
    if (linkTo(unit, 'subscribe') !== null) out.push(evidence('subscribe-page', linkTo(unit, 'subscribe') ?? ''))
    const amount = out.length ? unit.blocks.map((block) => block.text.match(AMOUNT)?.[0]).find(Boolean) : undefined
    if (amount) out.push(evidence('names-an-amount', amount))
    if (named(unit, 'promo') || named(unit, 'paywall')) out.push(evidence('said-by-name'))
    return out
  },
}
