/**
 * Draws an article in a shadow root of its own, in place of the page. What the page loses by being hidden comes
 * back when the signal aborts.
 */
import type { Article, Finding, LeadImage } from '../article/types'
import { dayIn, direction, locale, minutesIn, say, sayCount, sayGrounds, sayKind } from '../i18n'
import { borrowPage } from './borrow'
import { loadWhenNear, settleImages } from './images'
import pageCss from './page.css?inline'
import readerCss from './reader.css?inline'

export const HOST = 'lede-reader'
/** Whoever sends this event to the host closes the reader, from whichever world or version of Lede. */
export const CLOSE_EVENT = 'lede-close'

export interface ReaderSettings {
  theme: 'system' | 'light' | 'dark'
  supportLine: boolean
}
export interface ReaderOptions {
  settings: ReaderSettings
  /** Abort it to close the reader: the page is back before `abort` returns. */
  signal: AbortSignal
  /** Fills an inert element with the story. The reader itself never handles markup. */
  showStory: (target: Element) => void
  /** Asked for by the person: Close, Escape, the site's name. Abort the signal. */
  close: () => void
  /** The page's own style resists ours: put this sheet above all of the page's. */
  coverPage: (css: string) => void
}
export interface Reader {
  /** Takes changed settings over while open. */
  apply(settings: ReaderSettings): void
}

/** Shows the article and hides the page, at once. */
export function openReader(article: Article, options: ReaderOptions): Reader {
  const { signal, close } = options
  const giveBack = borrowPage()
  const host = document.createElement(HOST)
  host.dataset.page = `${scrollX} ${scrollY}`
  const root = host.attachShadow({ mode: 'closed' })
  const bar = topBar(article, close)
  const support = supportLine(article)
  // A press on the margin keeps the focus inside: with it on the hidden body, Firefox hears no key at all.
  const sheet = make(
    document.querySelector(':modal') ? 'dialog' : 'div',
    { className: 'sheet', tabIndex: -1, lang: locale(), dir: direction() },
    [bar.hair, bar.element, mainPart(article, options.showStory), footer(article, support)],
  )
  const apply = (settings: ReaderSettings) => {
    host.dataset.theme = settings.theme
    if (support) support.hidden = !settings.supportLine
  }

  root.adoptedStyleSheets = [styleSheet(readerCss)]
  const pageSheet = styleSheet(pageCss)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageSheet]
  const waiting = settleImages(sheet.querySelectorAll('img'))
  apply(options.settings)
  root.append(sheet)
  document.documentElement.append(host)
  loadWhenNear(waiting, signal)
  if (sheet instanceof HTMLDialogElement) sheet.showModal()
  if (!pageIsCovered()) options.coverPage(pageCss)
  window.scrollTo({ left: 0, top: 0, behavior: 'instant' })
  sheet.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })

  signal.addEventListener(
    'abort',
    () => {
      host.remove()
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== pageSheet)
      giveBack()
    },
    { once: true },
  )
  host.addEventListener(CLOSE_EVENT, close, { signal })
  sheet.addEventListener('cancel', close, { signal })
  sheet.addEventListener('click', (event) => followInside(event as MouseEvent, root, close), { signal })
  keepPageAsleep(host, close, bar.follow, signal)
  closeIfRemoved(host, close, signal)
  return { apply }
}

/**
 * Closes a reader of an earlier Lede, as after an update. Chromium leaves its script alive, which then does all;
 * Firefox does not, and the host says where the page was.
 * @returns true if there was one.
 */
export function closeOrphan(): boolean {
  const host = document.querySelector<HTMLElement>(`:root > ${HOST}`)
  if (!host) return false
  host.dispatchEvent(new Event(CLOSE_EVENT))
  if (!host.isConnected) return true
  host.remove()
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !isPageSheet(sheet))
  const [left = 0, top = 0] = (host.dataset.page ?? '').split(' ').map(Number)
  window.scrollTo({ left, top, behavior: 'instant' })
  return true
}

const isPageSheet = (sheet: CSSStyleSheet): boolean => sheet.cssRules[0]?.cssText.includes(`> ${HOST}`) ?? false

// The parts

function topBar(article: Article, close: () => void) {
  const left = make('span', {}, [sayCount('minutes_left', article.minutes)])
  const button = make('button', { type: 'button', onclick: close }, [say('reader_close')])
  const element = make('header', { className: 'bar', ariaLabel: say('reader_bar') }, [left, button])
  const hair = make('div', { className: 'hair', ariaHidden: 'true' }, [])
  let before = 0
  const follow = () => {
    const end = document.documentElement.scrollHeight - innerHeight
    const read = end > 0 ? Math.min(1, Math.max(0, scrollY / end)) : 0
    hair.style.transform = `scaleX(${read})`
    const minutes = Math.ceil(article.minutes * (1 - read))
    left.textContent = minutes ? sayCount('minutes_left', minutes) : ''
    if (Math.abs(scrollY - before) > 4) {
      element.toggleAttribute('data-away', scrollY > before && scrollY > 40)
      before = scrollY
    }
  }
  return { element, hair, follow }
}

function mainPart(article: Article, showStory: ReaderOptions['showStory']): HTMLElement {
  const { title, dek, lead, aside, lang, dir } = article
  const story = make('div', { className: 'story' }, [])
  showStory(story)
  letTablesScroll(story)
  return make('main', { tabIndex: -1 }, [
    make('article', { lang, dir }, [
      make('header', {}, [
        make('p', { className: 'kicker' }, [
          link(article.url, article.site || hostOf(article.url), say('reader_back')),
        ]),
        title ? make('h1', {}, [title]) : null,
        dek ? make('p', { className: 'dek' }, [dek]) : null,
        factsRow(article),
      ]),
      lead ? leadFigure(lead) : null,
      story,
      article.cut ? make('p', { className: 'cut', lang: locale(), dir: direction() }, [say('reader_cut')]) : null,
      aside.length
        ? make(
            'aside',
            { className: 'notes', ariaLabel: say('reader_notes') },
            aside.map((note) => make('p', {}, [note])),
          )
        : null,
    ]),
  ])
}

function factsRow({ byline, published, minutes, lang }: Article): HTMLElement {
  const day = published ? dayIn(lang, published) : ''
  return make('div', { className: 'facts' }, [
    make('span', {}, [byline]),
    make('span', {}, [
      day ? make('time', { dateTime: published }, [day]) : null,
      day ? ' · ' : null,
      minutesIn(lang, minutes),
    ]),
  ])
}

function leadFigure({ src, alt, caption }: LeadImage): HTMLElement {
  return make('figure', { className: 'lead' }, [
    make('img', { alt, src }, []),
    caption ? make('figcaption', {}, [caption]) : null,
  ])
}

/** Tables scroll by themselves, so that the story never does sideways. */
function letTablesScroll(story: Element): void {
  for (const table of story.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue
    const wide = make('div', { className: 'wide' }, [])
    table.replaceWith(wide)
    wide.append(table)
  }
}

function footer(article: Article, support: HTMLElement | null): HTMLElement | null {
  const { findings } = article
  if (!support && !findings.length) return null
  return make('footer', { className: 'end' }, [
    make('div', {}, [support, findings.length ? hiddenList(findings) : null]),
  ])
}

function supportLine({ support, site, url }: Article): HTMLElement | null {
  if (!support) return null
  const name = site || hostOf(url) || say('this_site')
  return make('p', {}, [say('support_line', name), ' ', link(support.href, say('support_link'))])
}

/** The hidden blocks' words enter the reader only while the list is open: find-in-page would find them otherwise. */
function hiddenList(findings: Finding[]): HTMLElement {
  const action = make('b', {}, [say('show')])
  const list = make('ul', { className: 'hidden' }, [])
  const details = make('details', {}, [
    make('summary', {}, [sayCount('hidden_here', findings.length), ' · ', action]),
    list,
  ])
  details.addEventListener('toggle', () => {
    action.textContent = say(details.open ? 'hide' : 'show')
    list.replaceChildren(...(details.open ? hiddenItems(findings) : []))
  })
  return details
}

function hiddenItems(findings: Finding[]): HTMLElement[] {
  return [...Map.groupBy(findings, ({ kind }) => kind)].map(([kind, blocks]) =>
    make('li', {}, [
      make('strong', {}, [sayKind(kind, blocks.length)]),
      ...blocks.flatMap(({ text, evidence }) => [make('q', { dir: 'auto' }, [firstWords(text)]), sayGrounds(evidence)]),
    ]),
  )
}

// Behaviour

/**
 * Links to the page itself would load it again. One to a place in the story goes there; any other closes the reader,
 * and where it names a place of the page the browser takes the person to it.
 */
function followInside(event: MouseEvent, root: ShadowRoot, close: () => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const anchor = (event.target as Element).closest('a')
  if (!anchor?.href || withoutHash(anchor.href) !== withoutHash(location.href)) return
  const place = anchor.hash ? root.getElementById(decoded(anchor.hash.slice(1))) : null
  event.preventDefault()
  if (!place) {
    close()
    if (anchor.hash) location.assign(anchor.hash)
    return
  }
  place.tabIndex = -1
  place.scrollIntoView()
  place.focus({ preventScroll: true })
}

/**
 * Keys, wheel and scrolling in the reader are none of the page's business: a hidden page that answers them would
 * load its next story, turn a carousel or stop a copy. Clicks are kept from it as they leave the host.
 */
function keepPageAsleep(host: HTMLElement, close: () => void, onScroll: () => void, signal: AbortSignal): void {
  const caught = { capture: true, signal }
  for (const type of [
    'keyup',
    'keypress',
    'wheel',
    'touchmove',
    'copy',
    'cut',
    'selectstart',
    'contextmenu',
    'dragstart',
  ])
    window.addEventListener(type, (event) => event.stopImmediatePropagation(), caught)
  window.addEventListener(
    'keydown',
    (event) => {
      event.stopImmediatePropagation()
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
      event.preventDefault()
      close()
    },
    caught,
  )
  window.addEventListener(
    'scroll',
    (event) => {
      if (event.target !== document) return
      event.stopImmediatePropagation()
      onScroll()
    },
    caught,
  )
  for (const type of [
    'click',
    'auxclick',
    'dblclick',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
    'touchend',
  ])
    host.addEventListener(type, (event) => event.stopPropagation(), { signal })
}

/** Some frameworks tidy up what they did not put there. */
function closeIfRemoved(host: HTMLElement, close: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected) close()
  })
  observer.observe(document.documentElement, { childList: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}

/** False where the page's own style attributes are stronger than a sheet of the same rank. */
function pageIsCovered(): boolean {
  const root = getComputedStyle(document.documentElement)
  const body = document.body && getComputedStyle(document.body)
  return body?.display !== undefined
    ? body.display === 'none' && root.display === 'block' && root.overflowY === 'auto' && root.visibility === 'visible'
    : true
}

// Small things

type Child = Node | string | null

/** Everything is built here, where no image loads, and moves into the page when it is ready. */
const workshop = document.implementation.createHTMLDocument('')

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  children: Child[],
): HTMLElementTagNameMap[K] {
  const element = Object.assign(workshop.createElement(name), properties)
  element.append(...children.filter((child) => child !== null))
  return element
}

const link = (href: string, words: string, title = ''): HTMLElement =>
  make('a', { title, ...(/^(https?|file):/.test(href) && { href }) }, [words])

function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

function firstWords(text: string): string {
  const most = 160
  return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')}…` : text
}

const withoutHash = (href: string): string => href.split('#', 1)[0] ?? ''

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '')

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
