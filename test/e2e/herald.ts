/** A site for light loading: articles with what makes pages heavy, and pages that are nothing without their scripts. */
import type { LocalWeb } from '../../src/dev/local-web'

export const HERALD_SITE = 'saltworks-herald.example'
const HERALD = `https://www.${HERALD_SITE}`
export const FIRST = `${HERALD}/2026/11/20/the-pans-are-full`
export const NEXT = `${HERALD}/2026/11/21/the-pans-are-empty`
/** Without its scripts the first lines of a story only. */
export const BEGUN = `${HERALD}/2026/11/22/the-pans-are-sold`
/** The same of a story that one pays for. */
export const PAID = `${HERALD}/2026/11/22/the-pans-have-a-price`
export const SCRIPTED = `${HERALD}/live/what-the-scales-say-today`
/** What an article brings besides itself. */
export const PICTURE = `${HERALD}/pan.svg`
const TAG = 'https://tags.wandering-eyes.example/tag.js'
const SHEET = `${HERALD}/herald.css`
const SLOT = 'https://slots.wandering-eyes.example/slot'
/** Waits until somebody comes near, on a page that nobody sees. */
const LAZY = `${HERALD}/crate.svg`
export const HEAVY = [TAG, SHEET, SLOT, LAZY]

const SENTENCE =
  'The salt is raked before the wind turns, and the rakers say that nobody has seen so much of it since the old sluice was closed.'
const story = (words: string, parts = 8): string =>
  Array.from({ length: parts }, (_, i) => `<p>${words}, part ${i + 1}. ${SENTENCE}</p>`).join('')

/** Says on the root element that scripts ran. */
const RAN = `document.documentElement.dataset.ran = 'yes'`
const article = (title: string, words: string, aside = ''): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>${title}</title><script src="${TAG}"></script><link rel="stylesheet" href="${SHEET}">
</head><body><article><h1>${title}</h1><img src="${PICTURE}" width="640" height="360" alt="A pan">${story(words)}</article>
<aside>${aside}</aside>
<iframe src="${SLOT}"></iframe><script>${RAN}</script></body></html>`
/** A story whose rest comes by script. */
const begun = (title: string, parts: number, head = ''): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">${head}</head><body>
<article><h1>${title}</h1><div id="body">${story('The first pan goes', parts)}</div></article>
<script>${RAN}; body.innerHTML += ${JSON.stringify(story('The last pan goes'))}</script></body></html>`
const paidFor = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'The pans have a price',
  isAccessibleForFree: false,
  wordCount: 480,
})
const scripted = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The scales</title></head>
<body><div id="app"></div><script>${RAN}; app.textContent = 'Nine tons'</script></body></html>`

export function serveHerald(web: LocalWeb): void {
  // Kept by the browser, as pages often are: what is kept must not be light.
  const headers = { 'cache-control': 'max-age=600' }
  web.serve(FIRST, { body: article('The pans are full', 'Full pans stand in the sun'), headers })
  const more = `<a href="/more"><img loading="lazy" src="${LAZY}" width="64" height="64" alt=""> More</a>`
  web.serve(NEXT, { body: article('The pans are empty', 'Empty pans stand in the rain', more), headers })
  web.serve(BEGUN, { body: begun('The pans are sold', 3), headers })
  const terms = `<script type="application/ld+json">${paidFor}</script>`
  web.serve(PAID, { body: begun('The pans have a price', 8, terms), headers })
  web.serve(SCRIPTED, { body: scripted, headers })
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#9ab"/></svg>'
  for (const url of [PICTURE, LAZY]) web.serve(url, { body: picture, type: 'image/svg+xml' })
  web.serve(TAG, { body: RAN, type: 'text/javascript' })
  web.serve(SHEET, { body: 'p { color: #333 }', type: 'text/css' })
  web.serve(SLOT, { body: '<!doctype html><title>Slot</title>' })
}
