/**
 * Draws an article in a shadow root of its own, in place of the page. What the page loses by being hidden comes
 * back when the signal aborts.
 */
import type { Article, Bookmark, Header, Pager } from '../../article/types'
import { direction, locale } from '../../i18n'
import type { Settings } from '../../schema'
import type { Ledger } from '../ledger'
import { HOST } from '../orphan'
import { closeIfRemoved, keepPageAsleep } from './asleep'
import { makeBar } from './bar'
import { borrowPage } from './borrow'
import { offerContents } from './contents'
import { joinPages } from './continue'
import { keepEmbedsStill } from './embeds'
import { enlargePictures } from './enlarge'
import { setFigures } from './figures'
import { openNotesInPlace } from './footnotes'
import type { Feature, Frame, FurtherPage } from './frame'
import { giveBackHidden } from './hidden'
import { loadWhenNear, settleImages } from './images'
import { listenForKeys } from './keys'
import { showKeys } from './keys-panel'
import { focusLines } from './line-focus'
import { followInside } from './links'
import { offerListening } from './listen-button'
import { wearLooks } from './looks'
import { make, styleSheet } from './make'
import { footPart, mainPart, supportLine } from './page'
import pageCss from './page.css?inline'
import { backTo, bookmarkOnPage, followPosition, openAt } from './position'
import { setForPaper } from './print'
import { followReading } from './progress'
import { keepBarQuiet } from './quiet'
import readerCss from './reader.css?inline'
import { copyWithSource } from './source-line'
import { drawStory } from './story'
import { letTablesScroll } from './tables'
import { takeAlong } from './take-panel'

export interface ReaderOptions {
  settings: Settings
  /** Abort it to close the reader: the page is back before `abort` returns. */
  signal: AbortSignal
  /** Fills an inert element with the story. The reader itself never handles markup. */
  showStory: (target: Element, content: HTMLElement) => void
  /** Asked for by the person: Close, Escape, the site's name. Abort the signal. */
  close: () => void
  /** The person changed something about the looks: keep it. `apply` is called when it is kept. */
  change: (change: Partial<Settings>) => void
  /** Brings a part of Lede that is not here yet. */
  bring: Frame['bring']
  /** What was hidden and what of it the person wants to see. */
  ledger: Ledger
  /** The page's own style resists ours: put this sheet above all of the page's. */
  coverPage: (css: string) => void
  /** What the page shows above the story. */
  header: Header
  /** Where to open; null for where the page is scrolled to. */
  bookmark: Bookmark | null
  /** The person reads on, at another place than where the reader opened. */
  keepPlace: (bookmark: Bookmark) => void
  /** The page is back; that is what was read last. */
  leftAt: (bookmark: Bookmark | null) => void
  /** Where the story goes on, if it goes on over several pages. */
  pager: Pager | null
  /** Fetches and reads another page of the story; rejects where it cannot be had. */
  readPage: (url: string) => Promise<FurtherPage>
}
export interface Reader {
  /** Takes changed settings over while open. */
  apply(settings: Settings): void
}

/** What the reader can do beside being read, in the order of the bar. */
const FEATURES: readonly Feature[] = [
  offerContents,
  setFigures,
  letTablesScroll,
  keepEmbedsStill,
  enlargePictures,
  openNotesInPlace,
  offerListening,
  wearLooks,
  takeAlong,
  copyWithSource,
  setForPaper,
  joinPages,
  giveBackHidden,
  showKeys,
  followReading,
  keepBarQuiet,
  focusLines,
]

/** Shows the article and hides the page, at once. */
export function openReader(article: Article, options: ReaderOptions): Reader {
  const { signal, close } = options
  const start = options.bookmark ?? bookmarkOnPage(article)
  const giveBack = borrowPage()
  // Made where no page could have defined an element of that name, and given its root before the page sees it.
  const host = document.adoptNode(make(HOST as 'div'))
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
  if (start) openAt(frame.leaves, start)
  frame.main.focus({ preventScroll: true })
  const position = followPosition(frame, options.keepPlace)

  signal.addEventListener(
    'abort',
    () => {
      const readLast = position.now()
      const hasMoved = position.hasMoved()
      host.remove()
      // A page may keep what it saw come and go; it keeps an empty element, no article and no styles.
      root.replaceChildren()
      root.adoptedStyleSheets = []
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== pageSheet)
      giveBack()
      if (readLast && hasMoved) backTo(article, readLast)
      options.leftAt(readLast)
    },
    { once: true },
  )
  sheet.addEventListener('cancel', close, { signal })
  sheet.addEventListener('click', (event) => followInside(event as MouseEvent, root, close), { signal })
  keepPageAsleep(host, follow, signal)
  closeIfRemoved(host, close, signal)
  return { apply }
}

/** Draws the reader, not yet in the page, and what its features share. */
function frameOf(
  article: Article,
  { settings, signal, showStory, close, change, bring, ledger, header, pager, readPage }: ReaderOptions,
  host: HTMLElement,
  root: ShadowRoot,
): { frame: Frame; apply: Reader['apply']; follow: () => void } {
  const story = drawStory(article, showStory, signal)
  const bar = makeBar(close)
  const main = mainPart(article, header, story.element)
  const support = supportLine(article)
  const foot = footPart(support)
  const spoken = make('p', { className: 'spoken', ariaLive: 'polite' })
  // A press on the margin keeps the focus inside: with it on the hidden body, Firefox hears no key at all.
  const sheet = make(
    document.querySelector(':modal') ? 'dialog' : 'div',
    { className: 'sheet', tabIndex: -1, lang: locale(), dir: direction() },
    [bar.element, main, foot, spoken],
  )
  const appliers: ((settings: Settings) => void)[] = []
  const followers: (() => void)[] = []
  const adopted = new Set<string>()
  let now = settings
  const apply = (changed: Settings) => {
    now = changed
    for (const one of appliers) one(changed)
  }
  const frame: Frame = {
    get article() {
      return story.article
    },
    host,
    root,
    sheet,
    main,
    story: story.element,
    leaves: story.leaves,
    foot: foot,
    bar,
    keys: listenForKeys(root, close, signal),
    signal,
    get settings() {
      return now
    },
    freshStory: story.freshStory,
    bring,
    onScroll: (follower) => void followers.push(follower),
    adopt(css) {
      if (adopted.has(css)) return
      adopted.add(css)
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
    onPiece: story.onPiece,
    dress: story.dress,
    onStory: story.onStory,
    returnOf: story.returnOf,
    ledger,
    pager,
    readPage,
    addPage: story.addPage,
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
