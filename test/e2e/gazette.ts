/** A site for automatic opening: a front page, a section, articles, a gallery, and pages that make themselves. */
import type { LocalWeb } from '../../src/dev/local-web'

export const GAZETTE = 'https://www.lantern-gazette.example'
export const SITE = 'lantern-gazette.example'
const HARBOUR = `${GAZETTE}/harbour`
export const ARTICLE = `${HARBOUR}/the-ferry-is-back-after-the-storm`
export const OTHER = `${HARBOUR}/who-winds-the-clock-on-the-pier`
export const LATE = `${HARBOUR}/a-bell-that-rings-when-it-wants`
export const GALLERY = `${HARBOUR}/pictures-of-the-harbour-in-the-fog`
export const SECTION = HARBOUR
export const FRONT = `${GAZETTE}/`
export const APP = `${GAZETTE}/app`
export const IN_APP = `${APP}/the-lamp-that-nobody-ever-lit`

/** What the probe of a page wrote down. */
export interface Seen {
  /** Milliseconds since the page began, of the frames in which a person saw the page's own text. */
  frames: number[]
  /** When its text was there. */
  text: number
  /** It was left and came back as it was, out of the browser's memory. */
  persisted: boolean
}

const SENTENCE =
  'The council had asked for the work in spring, and the yard took until the last week of autumn to finish it, plank by plank.'
const paragraphs = (words: string): string =>
  Array.from({ length: 6 }, (_, i) => `<p>${words}, part ${i + 1}. ${SENTENCE}</p>`).join('')
const story = (title: string, words: string): string => `<article><h1>${title}</h1>${paragraphs(words)}</article>`
const teasers = Array.from(
  { length: 12 },
  (_, i) => `<div class="card"><h2><a href="/harbour/${i}">Headline ${i}</a></h2><p>${SENTENCE}</p></div>`,
).join('')

/** Notes every frame in which text of the page can be seen: there, not clipped away, and no reader in its place. */
const PROBE = `<script>
  window.seen = { frames: [], text: 0, persisted: false };
  addEventListener('pageshow', (event) => { window.seen.persisted = event.persisted });
  (function look() {
    const root = document.documentElement;
    const text = document.body && document.body.innerText.length > 300;
    if (text && !seen.text) seen.text = performance.now();
    if (text && getComputedStyle(root).clipPath === 'none' && !document.querySelector('lede-reader'))
      seen.frames.push(performance.now());
    if (performance.now() < 4000) requestAnimationFrame(look);
  })();
</script>`

const LIT = story('The lamp that nobody ever lit', 'In the app the lamp stands dark')
/** Brings what it shows by script, and changes its address itself. */
const APP_SCRIPT = `<script>
  const show = () => {
    document.querySelector('main').innerHTML = location.pathname === '/app'
      ? '<h1>The app</h1><a id="go" href="#">Read on</a>' + ${JSON.stringify(teasers)}
      : ${JSON.stringify(LIT)};
  };
  addEventListener('click', (event) => {
    if (event.target.id !== 'go') return;
    event.preventDefault();
    history.pushState(null, '', '/app/the-lamp-that-nobody-ever-lit');
    setTimeout(show, 50);
  });
  addEventListener('popstate', show);
  show();
</script>`

const page = (title: string, body: string, head = ''): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>${title}</title>${head}${PROBE}
<style>body { background: #f0f; color: #fff; font: 20px serif }</style></head><body>${body}</body></html>`
const BROUGHT = story('A bell that rings when it wants', 'By script the bell arrives')

const PAGES: Record<string, string> = {
  [FRONT]: page('Lantern Gazette', teasers),
  [SECTION]: page('Harbour', `<h1>Harbour</h1>${teasers}`),
  [ARTICLE]: page('The ferry', story('The ferry is back', 'The ferry crosses again')),
  [OTHER]: page('The clock', story('Who winds the clock', 'The clock has a keeper')),
  [LATE]: page(
    'The bell',
    `<div id="root"></div><script>setTimeout(() => { root.innerHTML = ${JSON.stringify(BROUGHT)} }, 500)</script>`,
  ),
  [GALLERY]: page(
    'The fog',
    Array.from({ length: 20 }, (_, i) => `<figure><figcaption>The harbour, fog ${i}</figcaption></figure>`).join(''),
  ),
  [APP]: page('App', `<main></main>${APP_SCRIPT}`),
  [IN_APP]: page('App', `<main></main>${APP_SCRIPT}`),
}

export function serveGazette(web: LocalWeb): void {
  for (const [url, body] of Object.entries(PAGES)) web.serve(url, { body })
}
