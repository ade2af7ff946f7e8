/** Appeals for money: donations, membership, crowdfunding, with the reminder forms and legal lines that hang on them. */
import { ACCOUNT, AMOUNT } from './amount'
import { type Detector, evidence, hits, linkTo, named, type Seen, share, voices, wording } from './detector'

/** Share of words that speak to the reader from which praise of one's own work is an appeal without an asking word. */
const SPEAKS = 0.03

export const donation: Detector = {
  kind: 'donation',
  hears: voices(['ask', 'appealOpen', 'appealAid', 'moneyWord'], ['donationPlatform', 'donation'], ['donation']),
  look(unit) {
    const asks = hits(unit, 'ask') > 0
    const opens = hits(unit, 'appealOpen') > 0
    const aids = hits(unit, 'appealAid')
    const money = hits(unit, 'moneyWord')
    const platform = linkTo(unit, 'donationPlatform')
    const page = linkTo(unit, 'donation')
    const linked = platform !== null || page !== null
    const called = named(unit, 'donation')
    // "Become a subscriber" sells; it asks for nothing.
    if (hits(unit, 'subscribe') && !money && !aids && !linked) return []
    const text = unit.blocks.map((block) => block.text).join(' ')
    const account = ACCOUNT.test(text)
    const direct = share(unit, 'direct')
    const praised = aids >= 2 || (aids > 0 && money > 0)
    if (!asks && !linked && !called && !(account && money) && !(opens && aids) && !(praised && direct >= SPEAKS))
      return []

    const out: Seen[] = []
    if (asks) wording(unit, out, 'ask', 'asks-for-money')
    else if (account) wording(unit, out, 'moneyWord', 'asks-for-money')
    wording(unit, out, 'appealOpen', 'appeal-opening')
    if (platform !== null) out.push(evidence('donation-platform', platform))
    if (page !== null) out.push(evidence('donation-page', page))
    if (direct > 0.02) wording(unit, out, 'appealAid', 'speaks-to-reader')
    wording(unit, out, 'reminder', 'reminder-form')
    const amount = text.match(AMOUNT)
    if (amount) out.push(evidence('names-an-amount', amount[0]))
    if (account) out.push(evidence('bank-account'))
    if (called) out.push(evidence('said-by-name'))
    return out
  },
}
