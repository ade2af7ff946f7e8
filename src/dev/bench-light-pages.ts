/**
 * Heavy pages of invented papers for `bench --light`: what a news page brings along beside its story, as a list of
 * numbers. Every script does some work, as real ones do; every font gives way to the system's until it is there.
 */
import type { Asked, Served } from './local-web'
import type { SlowWeb } from './slow-web'

export interface HeavyPage {
  name: string
  /** Of the paper, without `www.`. */
  site: string
  path: string
  /** In the head, before anything else: the paper's own bundles and other sites' scripts. Sizes in kB. */
  ownScripts: number[]
  foreignScripts: number[]
  styles: number[]
  fonts: number[]
  /** Pictures that load at once, and those that wait until somebody scrolls. */
  pictures: number
  lazyPictures: number
  /** What a manager of tags brings once it runs: each a script and the pixel it sends. */
  trackers: number
  /** Places for advertisements, each a frame with its own scripts and pictures. */
  frames: number
  /** A script that stops the page after each so many paragraphs; 0 for none. */
  scriptEvery: number
  /** The page is transparent until a script has chosen a variant, or for four seconds. */
  waitsForVariant: boolean
}

export const HEAVY_PAGES: readonly HeavyPage[] = [
  {
    name: 'a daily with tags and frames',
    site: 'harbour-daily.example',
    path: '/2026/11/20/the-ferries-run-again',
    ownScripts: [320, 140],
    foreignScripts: [140, 90, 60],
    styles: [60, 25],
    fonts: [28, 28, 30],
    pictures: 6,
    lazyPictures: 14,
    trackers: 35,
    frames: 10,
    scriptEvery: 0,
    waitsForVariant: false,
  },
  {
    name: 'a magazine that tries variants',
    site: 'saltmarsh-review.example',
    path: '/essays/what-the-lamp-keepers-knew',
    ownScripts: [420],
    foreignScripts: [110, 80],
    styles: [90],
    fonts: [40, 40, 38, 38, 30],
    pictures: 5,
    lazyPictures: 9,
    trackers: 28,
    frames: 6,
    scriptEvery: 0,
    waitsForVariant: true,
  },
  {
    name: 'a tabloid with scripts amid the story',
    site: 'pier-gazette.example',
    path: '/news/mayor-opens-the-old-lock-1184402',
    ownScripts: [380, 200, 90],
    foreignScripts: [160, 120, 90, 70, 60],
    styles: [70, 40, 20],
    fonts: [26, 26],
    pictures: 8,
    lazyPictures: 24,
    trackers: 50,
    frames: 16,
    scriptEvery: 2,
    waitsForVariant: false,
  },
]

/** Where a heavy page's story begins, for whoever waits until it can be read. */
export const STORY = '#story p'

export const addressOf = ({ site, path }: HeavyPage): string => `https://www.${site}${path}`

/** Milliseconds that a script works for each kB of it as it comes, which is packed: unpacked it is three times that. */
const WORK = 1
const THIRD_PARTIES = ['tags', 'measure', 'consent', 'bids', 'audience', 'pixel', 'recommend', 'social']

/** Puts the pages, their papers' own hosts and everybody else's on the web. */
export function serveHeavyPages(web: SlowWeb): void {
  for (const page of HEAVY_PAGES) {
    web.handle(`www.${page.site}`, 90, ({ url }) => (url.pathname === page.path ? { body: markup(page) } : null))
    web.handle(`static.${page.site}`, 15, (asked) => fileAsked(asked))
  }
  for (const name of THIRD_PARTIES) web.handle(hostOf(name), 45, (asked) => fileAsked(asked))
  web.handle(hostOf('slots'), 80, (asked) =>
    asked.url.pathname === '/slot' ? { body: slot(asked) } : fileAsked(asked),
  )
}

const hostOf = (name: string): string => `${name}.third-parties.example`
const thirdParty = (i: number): string => `https://${hostOf(THIRD_PARTIES[i % THIRD_PARTIES.length] as string)}`

/** Files say in their names what they are: `/script-90.js` has 90 kB; `?then=…` is what it does at its end. */
function fileAsked({ url }: Asked): Served | null {
  const [, kind, kB] = /^\/(script|style|font|picture|pixel|bids)-(\d+)/.exec(url.pathname) ?? []
  const bytes = Number(kB) * 1024
  if (kind === 'script')
    return { body: script(Number(kB), url.searchParams.get('then') ?? ''), type: 'text/javascript' }
  if (kind === 'style') return { body: padded('.unused{color:#333}', bytes), type: 'text/css' }
  if (kind === 'font') return { body: Buffer.alloc(bytes), type: 'font/woff2', headers: OPEN_TO_ALL }
  if (kind === 'bids') return { body: padded('{}', bytes), type: 'application/json', headers: OPEN_TO_ALL }
  return kind ? { body: picture(bytes), type: 'image/svg+xml' } : null
}
const OPEN_TO_ALL = { 'access-control-allow-origin': '*' }

const padded = (text: string, bytes: number): string => text + ' '.repeat(Math.max(0, bytes - text.length))
const picture = (bytes: number): string =>
  padded(
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#8aa"/></svg>',
    bytes,
  )

function script(kB: number, then: string): string {
  const work = `for (const end = performance.now() + ${kB * WORK}; performance.now() < end; );`
  return padded(`${work}\n${THEN[then] ?? ''}\n`, kB * 1024)
}

/** What some scripts do once they run. */
const THEN: Record<string, string> = {
  tags: `for (const [src, pixel] of window.tags) {
    const tag = document.createElement('script')
    tag.onload = () => { new Image().src = pixel }
    tag.src = src
    document.head.append(tag)
  }`,
  bids: `for (const source of window.bidders) fetch(source)
  addEventListener('DOMContentLoaded', () => {
    for (const place of document.querySelectorAll('[data-slot]')) {
      const frame = document.createElement('iframe')
      frame.width = 300
      frame.height = 250
      frame.src = place.dataset.slot
      place.append(frame)
    }
  })`,
  variant: `document.documentElement.classList.remove('choosing')`,
}

/** What a frame for an advertisement shows. */
const slot = ({ url }: Asked): string => {
  const n = Number(url.searchParams.get('n'))
  return `<!doctype html><title>Slot</title><script src="${thirdParty(n)}/script-40.js"></script>
<script src="${thirdParty(n + 1)}/script-25.js" async></script><img src="${thirdParty(n + 2)}/picture-35.svg?n=${n}">
<img src="${thirdParty(n + 3)}/pixel-1.svg?n=${n}">`
}

function markup(page: HeavyPage): string {
  const own = `https://static.${page.site}`
  const each = (count: number, draw: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => draw(i)).join('\n')
  const tags = JSON.stringify(
    Array.from({ length: page.trackers }, (_, i) => [
      `${thirdParty(i)}/script-18.js?n=${i}`,
      `${thirdParty(i)}/pixel-1.svg?t=${i}`,
    ]),
  )
  const bidders = JSON.stringify(Array.from({ length: 8 }, (_, i) => `${thirdParty(i)}/bids-3.json?n=${i}`))
  return `<!doctype html>
<html lang="en"${page.waitsForVariant ? ' class="choosing"' : ''}>
<head>
<meta charset="utf-8">
<title>${TITLE}</title>
<meta property="og:type" content="article">
<meta name="viewport" content="width=device-width">
<style>
${page.fonts.map((kB, i) => `@font-face{font-family:f${i};src:url(${own}/font-${kB}.woff2?n=${i});font-display:swap}`).join('\n')}
body{font-family:${page.fonts.map((_, i) => `f${i}`).join(',')},serif;max-width:70rem;margin:auto}
.choosing body{opacity:0}
</style>
${page.waitsForVariant ? `<script>setTimeout(() => document.documentElement.classList.remove('choosing'), 4000)</script><script async src="${thirdParty(1)}/script-95.js?then=variant"></script>` : ''}
<script>window.tags=${tags};window.bidders=${bidders}</script>
${page.styles.map((kB, i) => `<link rel="stylesheet" href="${own}/style-${kB}.css?n=${i}">`).join('\n')}
${page.ownScripts.map((kB, i) => `<script src="${own}/script-${kB}.js?n=${i}"></script>`).join('\n')}
${page.foreignScripts.map((kB, i) => `<script src="${thirdParty(i)}/script-${kB}.js${['?then=tags', '?then=bids'][i] ?? ''}"></script>`).join('\n')}
</head>
<body>
<header><a href="/">${page.site}</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/sea">The sea</a></li></ul></nav></header>
<main><article>
<h1>${TITLE}</h1>
<figure><img src="${own}/picture-120.svg?n=lead" width="640" height="360" alt="The quay at first light"><figcaption>The quay at first light.</figcaption></figure>
<div id="story">
${PARAGRAPHS.map((text, i) => `<p>${text}</p>${amid(page, i)}`).join('\n')}
</div>
</article>
<aside>${each(page.pictures - 1, (i) => `<a href="/more/${i}"><img src="${own}/picture-30.svg?n=${i}" width="160" height="90" alt=""><span>Another story, number ${i + 1}</span></a>`)}</aside>
<section>${each(page.lazyPictures, (i) => `<a href="/list/${i}"><img loading="lazy" src="${own}/picture-30.svg?l=${i}" width="160" height="90" alt=""><span>From the archive, number ${i + 1}</span></a>`)}</section>
</main>
${each(page.frames, (i) => `<div data-slot="https://${hostOf('slots')}/slot?n=${i}" style="min-height:250px"></div>`)}
<script src="${thirdParty(6)}/script-70.js"></script>
</body>
</html>`
}

/** What stands between paragraphs: a script that the text after it has to wait for. */
function amid({ scriptEvery }: HeavyPage, i: number): string {
  if (!scriptEvery || (i + 1) % scriptEvery) return ''
  return `<div class="slot"><script src="${thirdParty(i)}/script-20.js?amid=${i}"></script></div>`
}

const TITLE = 'The old lock opens again after nine winters'
const PARAGRAPHS = [
  'For nine winters the gates of the old lock stood half open, with reeds on the sill and a heron that came every morning at the turn of the tide. On Friday the keeper closed them for the first time since the flood, and the water behind them rose as if it had only been waiting.',
  'The repair took three years longer than planned. The oak for the new gates had been felled inland and lay under water for two seasons, as the shipwrights asked, so that it would not crack when the sun came on it; then the firm that was to cut it closed its yard.',
  'A neighbour of the lock, who built boats until his knees forbade it, offered to draw the plans anew. He had kept the measurements of the old gates on the back of a calendar, and they turned out to be right to within the width of a thumb.',
  'Money was found where nobody had looked for it. The council sold the dredger that had been too wide for the channel, and two villages upstream gave what they had put aside for a bridge that was never going to be built.',
  'On the day itself there were more people on the bank than the village has houses. The first boat through was a flat one with a load of gravel, because the gravel was needed, and because the keeper said that a lock is a tool and should begin its work as one.',
  'It took eleven minutes to fill the chamber. Children counted them aloud. When the upper gates swung back there was a silence, then one long note from the horn on the mill, which had not been heard since the winter of the flood.',
  'From here the canal is open again as far as the three ponds. Above them the bank has slipped in two places, and the engineer who walked it in October writes that it will hold for rowing boats but not for anything with a screw.',
  'The council will decide in spring whether to go on. The keeper does not wait for that: he has begun to cut the reeds above the lock by hand, an hour every evening, and says that he will be at the ponds by the time they have finished talking.',
  'The heron, for its part, has moved to the lower gates, where the water that leaks between the new boards brings it small fish. It was seen there on Saturday, and on Sunday, and nobody has told it to go.',
]
