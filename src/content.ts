/**
 * The page's side: off, reader or tidy. Put into a page on demand, and safe to be put there again: a second copy finds
 * the first and steps back, unless the first belongs to a version of Lede that is gone.
 */

import type { ReadOptions } from './article/article'
import type { Compose } from './article/compose'
import type { KeptKinds } from './article/kept-kinds'
import type { Article } from './article/types'
import browser from './browser'
import { isKeptOut, keptOut } from './kept-out'
import { keptKindsAt } from './kinds'
import { makeLedger } from './ledger'
import { loadFigures } from './load-figures'
import {
  answer,
  type Mode,
  type Obstacle,
  onRelease,
  type PageProtocol,
  type PageState,
  type Report,
  type RuleNote,
  tellWorker,
  type View,
} from './messages'
import { keepMode, modeFor, opensByItself } from './modes'
import { bringPart, forgetParts } from './parts'
import type { Places } from './places'
import type { RulesHere } from './rules-here'
import { hasRules, onRulesChange } from './rules-store'
import { loadSettings, onSettingsChange, saveSettings } from './settings'
import { shadowRootOf } from './shadow-root'
import { onSitesChange } from './sites'
import { closeOrphan } from './views/orphan'
import type { Tidy } from './views/tidy/tidy'

/** What a later copy in the same world can ask this one. */
interface Copy {
  isCurrent(): boolean
  /** True if a view was open. */
  close(): boolean
  /**
   * Opens the article of an automatic site, unless the person has closed it here.
   * @param again what is open already is read once more: its text has grown.
   * @returns whether something is open now.
   */
  openByItself(again: boolean): Promise<boolean>
}
const MARK = Symbol.for('lede')
const world = globalThis as { [MARK]?: Copy }

if (!world[MARK]?.isCurrent()) {
  const wasOpen = world[MARK]?.close() ?? false
  forgetParts()
  world[MARK] = start(closeOrphan() || wasOpen)
}

/** What is open on the page; abort it to give the page back. */
interface Open {
  mode: Mode
  controller: AbortController
  /** In Tidy. */
  tidy?: Tidy
}

/** What the last reading of the page found. */
interface Known {
  address: string
  article: Article | null
  obstacle: Obstacle | null
  ruleNotes: RuleNote[]
}

/** @param orphanClosed the person saw a view until now: a toggle that comes first meant that one. */
function start(orphanClosed: boolean): Copy {
  let open: Open | null = null
  let picking: AbortController | null = null
  let known: Known | null = null
  /** The person's own on this page, as it was read last; null where they have none. */
  let rules: RulesHere | null = null
  /** Kinds of junk that they do not want hidden, as the page was read last. */
  let kept: KeptKinds = new Set()
  /** What the person wants hidden has changed since the page was read. */
  let wishesChanged = false
  let places: Places | null = null
  /** The address where the person has the view opened and closed by hand. */
  let byHand = ''
  /** Found empty on this page. */
  const slots = new WeakSet<Element>()
  let turn: Promise<unknown> = Promise.resolve()

  const ledger = makeLedger({
    marks: async () => (await bringPart('ledger')).marks,
    addRule: async (line) => (await bringPart('rules')).addRule(line),
    removeRule: async (line) => (await bringPart('rules')).removeRule(line),
    changed: () => tellLook(),
    host: location.hostname.replace(/^www\./, ''),
  })

  const address = () => location.href.split('#', 1)[0] ?? ''
  const view = (): View => open?.mode ?? 'off'
  const findingsNow = () => open?.tidy?.findings ?? known?.article?.findings ?? []
  const stateNow = async (): Promise<PageState> => ({
    view: view(),
    mode: open?.mode ?? (await modeFor(location.hostname)),
    refused: open?.tidy?.refused ?? false,
    report: known && reportOf(known.article, ledger.list(findingsNow())),
    obstacle: known?.obstacle ?? null,
    ruleNotes: known?.ruleNotes ?? [],
  })
  const close = () => open?.controller.abort()
  /** Gives the page back as it is without Lede: one that is light has to be loaded for that. */
  function giveBack(): void {
    close()
    if (keptOut()) void tellWorker('loadWhole', 'off').catch(workerIsGone)
  }
  /** Without its scripts a page may hold a part of its story only: what opens by itself must be the whole. */
  const isUntrusted = ({ cut, words }: Article) =>
    byHand !== address() && keptOut() !== null && (cut || words < LEAST_WORDS)
  const wishes = (): ReadOptions => ({ obey: rules?.obey, keptKinds: kept, rootOf: shadowRootOf })

  /** @param compose puts the story together; without it the page is only looked at. */
  async function read(compose?: Compose): Promise<Article | null> {
    wishesChanged = false
    const { readArticle, glance, languageAtAGlance, bringWordsFor } = await bringPart('engine')
    ;[rules, kept] = await Promise.all([
      loadRules(),
      keptKindsAt(location.hostname),
      bringWordsFor(languageAtAGlance(document)),
    ])
    // The page is read with everything on it, what Tidy hides included.
    const once = () => {
      const readNow = () => readArticle(document, compose ?? glance, wishes())
      return open?.tidy ? open.tidy.lifted(readNow) : readNow()
    }
    let article = once()
    // The story may be in another language than what stands above it.
    if (article && (await bringWordsFor(article.lang))) article = once()
    if (known && known.address !== address()) ledger.forget()
    known = {
      address: address(),
      article,
      obstacle: article ? null : obstacleHere(),
      ruleNotes: rules?.notesOn(article) ?? [],
    }
    if (!article) tellLook()
    return article
  }

  function opened(next: Open): void {
    open = next
    next.controller.signal.addEventListener('abort', () => {
      open = null
      tellLook()
    })
    tellLook()
  }

  async function openReader(): Promise<void> {
    const [part, { readArticle }] = await Promise.all([bringPart('reader'), bringPart('engine')])
    places ??= part.placesOf(address, tellWorker)
    const [bookmark, article] = await Promise.all([places.toOpenAt(), read(part.compose)])
    if (!article || isUntrusted(article)) return
    const settings = await loadSettings()
    close()
    const controller = new AbortController()
    const { signal } = controller
    const reader = part.open(article, {
      settings,
      signal,
      close() {
        byHand = address()
        giveBack()
      },
      change: (change) => void saveSettings(change).catch(settingsNotKept),
      bring: bringPart,
      ledger,
      coverPage: (css) => void tellWorker('coverPage', css).catch(workerIsGone),
      bookmark,
      keepPlace: places.keep,
      leftAt: places.left,
      readArticle: (page, compose) => readArticle(page, compose, wishes()),
    })
    onSettingsChange(reader.apply, signal)
    closeOnLeaving(close, signal)
    opened({ mode: 'reader', controller })
  }

  async function openTidy(): Promise<void> {
    close()
    const [part, { Arrivals }, article] = await Promise.all([bringPart('tidy'), bringPart('engine'), readForTidy()])
    if (!article || isUntrusted(article)) return
    const controller = new AbortController()
    let arrivals = new Arrivals(article, kept, shadowRootOf)
    const tidy = part.open({
      article,
      signal: controller.signal,
      async read() {
        const again = await readForTidy()
        if (again) arrivals = new Arrivals(again, kept, shadowRootOf)
        requestAnimationFrame(() => tellLook())
        return again
      },
      judge(elements, over) {
        // What is found is hidden before the next frame; the button is told when it is.
        requestAnimationFrame(() => tellLook())
        return arrivals.judge(elements, over)
      },
      judgeWall: (elements) => (kept.has('notice') ? null : arrivals.judgeWall(elements)),
      isWorthReading: (added) => arrivals.isWorthReading(added),
      recognise: (elements) => arrivals.recognise(elements),
      isShown: ledger.isShown,
    })
    ledger.attend({ follow: tidy.apply }, controller.signal)
    opened({ mode: 'tidy', controller, tidy })
  }

  async function readForTidy(): Promise<Article | null> {
    const article = await read()
    if (!article) return null
    const [{ readWithin, glance, eyes }, { withFurtherStories, withWordless }] = await Promise.all([
      bringPart('engine'),
      bringPart('beside'),
    ])
    const whole = () => {
      const stories = withFurtherStories(article, (root) => readWithin(root, glance, wishes()))
      return withWordless(stories, document, kept, slots, eyes)
    }
    return open?.tidy ? open.tidy.lifted(whole) : whole()
  }

  /** Lets the person pick a block of the page as it is; then the view is back, with what they picked gone. */
  async function pick(signal: AbortSignal): Promise<void> {
    const before = open?.mode
    close()
    await textArrived()
    const [{ compose }, { pickRule, offerUndo }, { theme }] = await Promise.all([
      bringPart('reader'),
      bringPart('picker'),
      loadSettings(),
    ])
    const line = await pickRule(await read(compose), { theme, signal })
    const mode = before ?? (await modeFor(location.hostname))
    if (line || before) await change(mode)
    if (line) offerUndo(line, () => void takeTurn(async () => open && change(open.mode)), { theme, signal })
  }

  /** What the worker was told last. */
  let told = ''
  /** Tells the worker what the button should show; once for what stays the same, unless the browser has forgotten it. */
  function tellLook(isForgotten = false): void {
    const isKnown = known?.address === address()
    const hidden = open ? ledger.list(findingsNow()).filter(({ shown }) => !shown).length : 0
    const look = { view: view(), hidden, article: !isKnown || known?.article !== null }
    if (!isForgotten && told === JSON.stringify(look)) return
    told = JSON.stringify(look)
    tellWorker('lookChanged', look).catch(workerIsGone)
  }

  /** Two presses in a row are two turns, never two views. */
  function takeTurn(run: () => Promise<unknown>): Promise<PageState> {
    const mine = turn.then(run).then(stateNow)
    turn = mine.catch(() => {})
    return mine
  }

  async function change(mode: Mode): Promise<void> {
    await textArrived()
    const isLoading = mode === 'tidy' && keptOut() !== null && (await tellWorker('loadWhole', mode).catch(() => false))
    if (!isLoading) await (mode === 'tidy' ? openTidy() : openReader())
  }

  /** Shows what was open as the person wants it by now; the page has to be there to be read. */
  async function openAnew(): Promise<void> {
    const mode = open?.mode
    close()
    if (mode) await change(mode)
  }

  answer<PageProtocol>({
    async state() {
      orphanClosed = false
      await textArrived()
      // Behind the reader the page cannot be read: it knows what it was opened with.
      if (known?.address !== address() || (wishesChanged && !open)) await read()
      return stateNow()
    },
    toggle(mode) {
      picking?.abort()
      return takeTurn(async () => {
        byHand = address()
        const meant = orphanClosed || (open && (mode ?? open.mode) === open.mode)
        orphanClosed = false
        if (meant) giveBack()
        else await change(mode ?? (await modeFor(location.hostname)))
      })
    },
    pick() {
      picking?.abort()
      picking = new AbortController()
      const { signal } = picking
      takeTurn(() => pick(signal)).catch((error) => console.error('Lede: nothing could be picked.', error))
    },
    choose: (mode) =>
      takeTurn(async () => {
        await keepMode(location.hostname, mode).catch(settingsNotKept)
        if (open && open.mode !== mode) await change(mode)
      }),
    show(id, on) {
      ledger.showOne(id, on)
      return stateNow()
    },
    showAll(on) {
      ledger.show(findingsNow(), on)
      return stateNow()
    },
    async keep(id, on) {
      await ledger.keepOne(id, on)
      return stateNow()
    },
    load: () => ({ figures: loadFigures(isKeptOut), keptOut: keptOut() }),
    outline: (id) => ledger.outline(id),
  })
  onRelease(() => ledger.outline(null))
  const always = new AbortController().signal
  onRulesChange(() => {
    wishesChanged = true
  }, always)
  const followKinds = async () => {
    if (`${[...(await keptKindsAt(location.hostname))]}` === `${[...kept]}`) return
    wishesChanged = true
    void takeTurn(openAnew)
  }
  onSettingsChange(followKinds, always)
  // One of them is whether the button has a number.
  onSettingsChange(() => tellLook(true), always)
  onSitesChange(followKinds, always)

  // A page that comes back from the browser's memory comes with its view, but the button was set anew.
  addEventListener('pageshow', (event) => event.persisted && tellLook(true))
  navigation.addEventListener('currententrychange', () => tellLook())

  async function openByItself(again: boolean): Promise<boolean> {
    await takeTurn(async () => {
      if (open ? !again : byHand === address() || !(await opensByItself(location))) return
      await change(open?.mode ?? (await modeFor(location.hostname)))
      if (open && keptOut()) void tellWorker('noteLight').catch(workerIsGone)
    })
    return open !== null
  }

  return {
    isCurrent: () => Boolean(browser.runtime?.id),
    close() {
      const wasOpen = open !== null
      close()
      return wasOpen
    },
    openByItself,
  }
}

/** A story of fewer words may be the beginning of one. */
const LEAST_WORDS = 150

/** What reads and follows rules is a part that who has written none never needs. */
async function loadRules(): Promise<RulesHere | null> {
  return (await hasRules()) ? (await bringPart('rules')).loadRulesHere() : null
}

/** Going back inside a page that changes its own address leaves the story the reader shows. */
function closeOnLeaving(close: () => void, signal: AbortSignal): void {
  const story = location.href.split('#', 1)[0]
  addEventListener('popstate', () => location.href.split('#', 1)[0] !== story && close(), { signal })
}

/** Resolves when the page's text is there, pictures or not. */
function textArrived(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve()
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }))
}

const obstacleHere = (): Obstacle => (document.contentType === 'application/pdf' ? 'pdf' : 'no-article')

function reportOf(article: Article | null, findings: Report['findings']): Report {
  if (!article) return { article: false, title: document.title, minutes: 0, lang: '', findings: [] }
  const { title, minutes, lang } = article
  return { article: true, title, minutes, lang, findings }
}

/** Storage full or switched off: what was changed holds until the reader is closed. */
function settingsNotKept(error: unknown): void {
  console.warn('Lede: the change could not be kept.', error)
}

/** An updated or removed extension leaves its pages behind without a worker; the reader still works. */
function workerIsGone(error: unknown): void {
  console.debug('Lede: the icon could not be told.', error)
}
