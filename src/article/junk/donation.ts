/** Appeals for money: donations, membership, crowdfunding, with the reminder forms and legal lines that hang on them. */
import { type Detector, evidence, hits, linkTo, named, share, wording } from './detector'

/** A sum of money in any of the common notations, near enough for "starting from just $2". */
export const AMOUNT =
  /(?:[$€£¥₽₴₹₩₺₪]|\b(?:US|C|A)\$)\s?\d|\d[\d.,\s]*\s?(?:[€£₽₴₹₩₺₪¥円元원]|zł|kr\b|kč|lei\b|ft\b|руб|грн|eur\b|euro|usd\b|dollar|tl\b)/i
/** IBAN, or a bank account as appeals print it. */
export const ACCOUNT = /\b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){3,7}\b|\bIBAN\b|\bBIC\b/

export const donation: Detector = {
  kind: 'donation',
  look(unit) {
    const out: ReturnType<Detector['look']> = []
    const asks = wording(unit, out, 'ask', 'asks-for-money')
    const opens = wording(unit, out, 'appealOpen', 'appeal-opening')
    const aids = hits(unit, 'appealAid')
    const money = hits(unit, 'moneyWord')
    const direct = share(unit, 'direct')
    const text = unit.blocks.map((block) => block.text).join(' ')
    const platform = linkTo(unit, 'donationPlatform')
    const page = linkTo(unit, 'donation')
    if (platform !== null) out.push(evidence('donation-platform', platform))
    if (page !== null) out.push(evidence('donation-page', page))
    const isCalled = named(unit, 'donation')
    if (!asks && platform === null && page === null && !isCalled && !(opens && aids)) {
      if (!(aids >= 2 || (aids && money)) || direct < 0.03) return []
    }
    if (aids && direct > 0.02) wording(unit, out, 'appealAid', 'speaks-to-reader')
    wording(unit, out, 'reminder', 'reminder-form')
    const amount = text.match(AMOUNT)
    if (amount) out.push(evidence('names-an-amount', amount[0]))
    if (ACCOUNT.test(text)) out.push(evidence('bank-account'))
    if (isCalled) out.push(evidence('said-by-name'))
    return out
  },
}
