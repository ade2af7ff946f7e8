/** A small article in the reader's own styles, in a shadow root of its own: what is set shows at once. */
import type { Article } from '../article/types'
import { direction, locale, say } from '../i18n'
import { make as makeHere } from '../own-page'
import { bringer } from '../parts'
import type { Settings } from '../schema'
import { wardrobe } from '../views/reader/looks'
import { scriptOf } from '../views/reader/looks-steps'
import { make, styleSheet } from '../views/reader/make'
import { footPart, mainPart, supportLine } from '../views/reader/page'
import readerCss from '../views/reader/reader.css?inline'

/** A window's height is the reader's, not the preview's. */
const OWN_CSS = ':host, .sheet { min-block-size: 0 } .end { padding-block-end: 1rem }'

export interface Preview {
  element: HTMLElement
  wear(settings: Settings): void
}

/** Draws the sample; it is looked at and scrolled, and nothing in it can be pressed. */
export function makePreview(): Preview {
  const element = makeHere('div', { id: 'preview', tabIndex: 0, role: 'region', ariaLabel: say('options_preview') })
  const root = element.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [styleSheet(readerCss), styleSheet(OWN_CSS)]
  const article = sample()
  const story = make(
    'div',
    { className: 'story' },
    [say('sample_1'), say('sample_2')].map((text) => make('p', {}, [text])),
  )
  const main = mainPart(article, { section: '', modified: '' }, story)
  const support = supportLine(article)
  const foot = footPart(support)
  // The page has a main part of its own, and this is none of its landmarks.
  for (const part of [main, foot]) part.role = 'presentation'
  main.removeAttribute('tabindex')
  main.querySelector('article')?.setAttribute('data-script', scriptOf(article.lang))
  const sheet = make('div', { className: 'sheet', lang: locale(), dir: direction(), inert: true }, [main, foot])
  root.append(sheet)
  const dress = wardrobe({ host: element, sheet, bring: bringOwn, signal: new AbortController().signal })
  return {
    element,
    wear(settings) {
      dress(settings)
      if (support) support.hidden = !settings.supportLine
    },
  }
}

/** A part as our own pages bring it: they may load its script themselves. */
const bringOwn = bringer(
  (name) =>
    new Promise((arrived, failed) => {
      document.head.append(makeHere('script', { src: `/parts/${name}.js`, onload: () => arrived(), onerror: failed }))
    }),
)

/** Invented, and in the language of the interface. */
function sample(): Article {
  return {
    title: say('sample_title'),
    dek: say('sample_dek'),
    byline: 'Ines Calder',
    published: '2026-04-12',
    site: 'Tidewater Post',
    url: '',
    lang: locale(),
    dir: direction() === 'rtl' ? 'rtl' : 'ltr',
    lead: null,
    content: make('div'),
    places: [],
    text: '',
    captions: [],
    aside: [],
    words: 0,
    minutes: 2,
    cut: false,
    missing: 0,
    support: { href: '', label: '' },
    findings: [],
    unheeded: [],
    returned: () => null,
  }
}
