/**
 * Draws an article in a shadow root of its own, in place of the page. What the page loses by being hidden comes
 * back when the signal aborts.
 */
import type { Article } from '../../article/types'
import { direction, locale } from '../../i18n'
import type { Settings } from '../../schema'
import { CLOSE_EVENT, HOST } from '../orphan'
import { closeIfRemoved, keepPageAsleep } from './asleep'
import { makeBar } from './bar'
import { borrowPage } from './borrow'
import type { Feature, Frame } from './frame'
import { loadWhenNear, settleImages } from './images'
import { listenForKeys } from './keys'
import { leavesOf } from './leaves'
import { focusLines } from './line-focus'
import { followInside } from './links'
import { offerListening } from './listen-button'
import { wearLooks } from './looks'
import { make, styleSheet } from './make'
import { footPart, mainPart, supportLine } from './page'
import pageCss from './page.css?inline'
import { setForPaper } from './print'
import { followReading } from './progress'
import { keepBarQuiet } from './quiet'
import readerCss from './reader.css?inline'
import { copyWithSource } from './source-line'
import { letTablesScroll } from './tables'
import { takeAlong } from './take-panel'

export interface ReaderOptions {
  settings: Settings
  /** Abort it to close the reader: the page is back before `abort` returns. */
  signal: AbortSignal
  /** Fills an inert element with the story. The reader itself never handles markup. */
  showStory: (target: Element) => void
  /** Asked for by the person: Close, Escape, the site's name. Abort the signal. */
  close: () => void
  /** The person changed something about the looks: keep it. `apply` is called when it is kept. */
  change: (change: Partial<Settings>) => void
  /** Brings a part of Lede that is not here yet. */
  bring: Frame['bring']
  /** The page's own style resists ours: put this sheet above all of the page's. */
  coverPage: (css: string) => void
}
export interface Reader {
  /** Takes changed settings over while open. */
  apply(settings: Settings): void
}

/** What the reader can do beside being read, in the order of the bar. */
const FEATURES: readonly Feature[] = [
  letTablesScroll,
  offerListening,
  wearLooks,
  takeAlong,
  copyWithSource,
  setForPaper,
  followReading,
  keepBarQuiet,
  focusLines,
]

/** Shows the article and hides the page, at once. */
export function openReader(article: Article, options: ReaderOptions): Reader {
  const { signal, close } = options
  const giveBack = borrowPage()
  const host = document.createElement(HOST)
  host.dataset.page = `${scrollX} ${scrollY}`
  const root = host.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [styleSheet(readerCss)]
  const { frame, apply, follow } = frameOf(article, options, host, root)
  const { sheet } = frame
  for (const feature of FEATURES) feature(frame)

  const pageSheet = styleSheet(pageCss)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageSheet]
  const waiting = settleImages(sheet.querySelectorAll('img'))
  root.append(sheet)
  document.documentElement.append(host)
  loadWhenNear(waiting, signal)
  if (sheet instanceof HTMLDialogElement) sheet.showModal()
  if (!pageIsCovered()) options.coverPage(pageCss)
  window.scrollTo({ left: 0, top: 0, behavior: 'instant' })
  frame.main.focus({ preventScroll: true })

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
  keepPageAsleep(host, follow, signal)
  closeIfRemoved(host, close, signal)
  return { apply }
}

/** Draws the reader, not yet in the page, and what its features share. */
function frameOf(
  article: Article,
  { settings, signal, showStory, close, change, bring }: ReaderOptions,
  host: HTMLElement,
  root: ShadowRoot,
): { frame: Frame; apply: Reader['apply']; follow: () => void } {
  const freshStory = () => {
    const story = make('div', { className: 'story' })
    showStory(story)
    return story
  }
  const story = freshStory()
  const bar = makeBar(close)
  const main = mainPart(article, story)
  const support = supportLine(article)
  const spoken = make('p', { className: 'spoken', ariaLive: 'polite' })
  // A press on the margin keeps the focus inside: with it on the hidden body, Firefox hears no key at all.
  const sheet = make(
    document.querySelector(':modal') ? 'dialog' : 'div',
    { className: 'sheet', tabIndex: -1, lang: locale(), dir: direction() },
    [bar.element, main, footPart(article, support), spoken],
  )
  const appliers: ((settings: Settings) => void)[] = []
  const followers: (() => void)[] = []
  let now = settings
  const apply = (changed: Settings) => {
    now = changed
    for (const one of appliers) one(changed)
  }
  const frame: Frame = {
    article,
    host,
    root,
    sheet,
    main,
    story,
    leaves: leavesOf(story),
    bar,
    keys: listenForKeys(root, close, signal),
    signal,
    get settings() {
      return now
    },
    freshStory,
    bring,
    onScroll: (follower) => void followers.push(follower),
    adopt(css) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet(css)]
    },
    onSettings(applier) {
      appliers.push(applier)
      applier(now)
    },
    change(part) {
      apply({ ...now, ...part })
      change(part)
    },
    announce: (words) => {
      spoken.textContent = words
    },
    close,
  }
  frame.onSettings(({ supportLine }) => {
    if (support) support.hidden = !supportLine
  })
  const follow = () => {
    for (const follower of followers) follower()
  }
  return { frame, apply, follow }
}

/** False where the page's own style attributes are stronger than a sheet of the same rank. */
function pageIsCovered(): boolean {
  const root = getComputedStyle(document.documentElement)
  const body = document.body && getComputedStyle(document.body)
  return body?.display !== undefined
    ? body.display === 'none' && root.display === 'block' && root.overflowY === 'auto' && root.visibility === 'visible'
    : true
}
