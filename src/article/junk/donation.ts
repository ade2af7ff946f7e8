/** Appeals for money: donations, membership, crowdfunding, with the reminder forms and legal lines that hang on them. */
import { ACCOUNT, AMOUNT } from './amount'
import { type Detector, evidence, hits, linkTo, named, share, wording } from './detector'

export const donation: Detector = {
  kind: 'donation',
  look(unit) {
    const out: ReturnType<Detector['look']> = []
    const asks = wording(unit, out, 'ask', 'asks-for-money')
    const opens = wording(unit, out, 'appealOpen', 'appeal-opening')
    const account = ACCOUNT.test(unit.blocks.map((block) => block.text).join(' '))
    const aids = hits(unit, 'appealAid')
    const money = hits(unit, 'moneyWord')
    const direct = share(unit, 'direct')
    const text = unit.blocks.map((block) => block.text).join(' ')
    const platform = linkTo(unit, 'donationPlatform')
    const page = linkTo(unit, 'donation')
    if (platform !== null) out.push(evidence('donation-platform', platform))
    if (page !== null) out.push(evidence('donation-page', page))
    const isCalled = named(unit, 'donation')
    // "Become a subscriber" sells; it asks for nothing.
    if (hits(unit, 'subscribe') && !money && !aids && platform === null && page === null) return []
    if (account && money) wording(unit, out, 'moneyWord', 'asks-for-money')
    else if (!asks && platform === null && page === null && !isCalled && !(opens && aids)) {
      if (!(aids >= 2 || (aids && money)) || direct < 0.03) return []
    }
    if (aids && direct > 0.02) wording(unit, out, 'appealAid', 'speaks-to-reader')
    wording(unit, out, 'reminder', 'reminder-form')
    const amount = text.match(AMOUNT)
    if (amount) out.push(evidence('names-an-amount', amount[0]))
    if (account) out.push(evidence('bank-account'))
    if (isCalled) out.push(evidence('said-by-name'))
    return out
  },
}
