// @vitest-environment node
import { expect, test } from 'vitest'
import { type Target, targetOf } from '../../src/article/lexicons/targets'

const BASE = new URL('https://www.harbourcourier.example/2026/11/10/night-pay-agreed')
const lead = (href: string | null): Target => targetOf(href, BASE)

const LINKS: Record<Target, string[]> = {
  donationPlatform: [
    'https://www.patreon.com/harbourcourier',
    'https://ko-fi.com/harbourcourier',
    'https://harbourcourier.donorbox.org/winter',
    'https://www.paypal.com/donate/?hosted_button_id=X1',
    'https://steadyhq.com/de/harbourcourier',
  ],
  donation: [
    '/donate',
    '/donate/?ref=end&amount=5',
    '/support-us',
    '/spenden',
    '/de/jetzt-spenden',
    '/membership/',
    'https://support.harbourcourier.example/winter',
    'https://www.other.example/donate',
  ],
  subscribe: ['/subscribe', '/abo', '/plus/offers', '/account/login.html', 'https://abo.harbourcourier.example/start'],
  newsletter: ['/newsletter', '/newsletters/tide-table', '/de/newsletter/anmelden', '/infolettre'],
  share: [
    'https://www.facebook.com/sharer/sharer.php?u=x',
    'https://twitter.com/intent/tweet?url=x',
    'https://api.whatsapp.com/send?text=x',
    'mailto:?subject=Night%20pay',
    'whatsapp://send?text=x',
    'https://www.addtoany.com/share?url=x',
  ],
  social: ['https://www.instagram.com/harbourcourier', 'https://x.com/harbourcourier', 'https://t.me/harbourcourier'],
  app: ['https://apps.apple.com/app/id1', 'https://play.google.com/store/apps/details?id=a.b'],
  tag: ['/topic/ferries', '/tag/night-pay/', '/category/harbour', '/search?q=pay'],
  author: ['/author/ines-calder', '/people/tomas-wray', '/profile/ines'],
  notice: [
    '/privacy-policy',
    '/legal/cookie-policy',
    '/datenschutz',
    '/datenschutzerklaerung.html',
    '/en/about/terms-and-conditions',
    'https://corporate.other.example/PrivacyPolicy.aspx',
    '/mentions-legales',
  ],
  front: ['/', '/harbour', '/sport/', '/harbour/ferries', 'https://www.harbourcourier.example/'],
  page: [
    '/2026/11/09/storm-names-and-why-nobody-uses-them',
    'islanders-cut-off-for-eleven-days-2026.html',
    'https://weekend.harbourcourier.example/2026/11/08/the-bakery-that-sells-out',
  ],
  outside: ['https://data.gov.example/cores/17', 'https://example.com/', 'mailto:desk@harbourcourier.example'],
  anchor: ['#top', '#', '/2026/11/10/night-pay-agreed#comments'],
  none: ['', 'javascript:void(0)', 'https://', 'http://[broken'],
}

for (const [target, links] of Object.entries(LINKS) as [Target, string[]][])
  test.each(links)(`${target}: %s`, (href) => {
    expect(lead(href)).toBe(target)
  })

test('a link without address leads nowhere', () => {
  expect(lead(null)).toBe('none')
})

test.each([
  ['a story about donations', '/2026/11/10/donations-for-the-school-roof-reach-400000', 'page'],
  ['a story in a folder called support', '/2026/11/10/support/who-supports-the-night-crews', 'page'],
  ['a story in a section called policy', '/policy/energy/477012-grid-operators-warn-of-a-dark-winter', 'page'],
  ['a section called policy', '/policy/energy', 'front'],
  ['a story in a section of court news', '/legal/government/judge-halts-the-harbour-levy-while-islanders-wait', 'page'],
  ['a headline with the word in a longer one', '/news/quiet-midterms-for-the-island-parties', 'page'],
  ['a dated headline with the word', '/2026/11/cookie-recipes', 'page'],
  ['an ordinary page of a payment service', 'https://www.paypal.com/newsroom', 'outside'],
  ['a host that only ends like a platform', 'https://notpatreon.com/story-of-a-town', 'outside'],
  ['a telephone number', 'tel:+441234', 'outside'],
] as const)('%s: %s', (_, href, target) => {
  expect(lead(href)).toBe(target)
})
