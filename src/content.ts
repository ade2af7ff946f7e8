/**
 * The page's side: off or reader. Put into a page on demand, and safe to be put there again: a second copy finds
 * the first and steps back, unless the first belongs to a version of Lede that is gone.
 */

import { glance, readArticle } from './article/article'
import type { Compose } from './article/compose'
import { languageAtAGlance } from './article/language'
import type { Article } from './article/types'
import browser from './browser'
import {
  answer,
  type Obstacle,
  type PageProtocol,
  type PageState,
  type Report,
  tellWorker,
  type View,
} from './messages'
import { bringPart } from './parts'
import type { Places } from './places'
import { loadSettings, onSettingsChange, saveSettings } from './settings'
import { closeOrphan } from './views/orphan'
import { bringWordsFor } from './words'

/** What a later copy in the same world can ask this one. */
interface Copy {
  isCurrent(): boolean
  close(): void
}
const MARK = Symbol.for('lede')
const world = globalThis as { [MARK]?: Copy }

if (!world[MARK]?.isCurrent()) {
  world[MARK]?.close()
  world[MARK] = start(closeOrphan())
}

/** @param orphanClosed the person saw a reader until now: a toggle that comes first meant that one. */
function start(orphanClosed: boolean): Copy {
  let open: AbortController | null = null
  let known: { address: string; report: Report; obstacle: Obstacle | null } | null = null
  let places: Places | null = null
  let turn: Promise<unknown> = Promise.resolve()

  const address = () => location.href.split('#', 1)[0] ?? ''
  const view = (): View => (open ? 'reader' : 'off')
  const stateNow = (): PageState => ({
    view: view(),
    report: known?.report ?? null,
    obstacle: known?.obstacle ?? null,
  })
  const close = () => open?.abort()

  async function read(compose: Compose): Promise<Article | null> {
    await bringWordsFor(languageAtAGlance(document))
    let article = readArticle(document, compose)
    // The story may be in another language than what stands above it.
    if (article && (await bringWordsFor(article.lang))) article = readArticle(document, compose)
    known = { address: address(), report: reportOf(article), obstacle: article ? null : obstacleHere() }
    return article
  }

  async function show(article: Article): Promise<void> {
    const [settings, part] = await Promise.all([loadSettings(), bringPart('reader')])
    places ??= part.placesOf(address, tellWorker)
    const bookmark = await places.toOpenAt()
    const controller = new AbortController()
    const { signal } = controller
    const reader = part.open(article, {
      settings,
      signal,
      close: () => controller.abort(),
      change: (change) => void saveSettings(change).catch(settingsNotKept),
      bring: bringPart,
      coverPage: (css) => void tellWorker('coverPage', css).catch(workerIsGone),
      bookmark,
      keepPlace: places.keep,
      leftAt: places.left,
      readArticle,
    })
    open = controller
    onSettingsChange(reader.apply, signal)
    signal.addEventListener('abort', () => {
      open = null
      tellView()
    })
    closeOnLeaving(close, signal)
    tellView()
  }

  const tellView = () => void tellWorker('viewChanged', view()).catch(workerIsGone)

  answer<PageProtocol>({
    async state() {
      orphanClosed = false
      await textArrived()
      if (known?.address !== address()) await read(glance)
      return stateNow()
    },
    toggle() {
      // Two presses in a row are two turns, never two readers.
      const mine = turn.then(async () => {
        if (open || orphanClosed) {
          orphanClosed = false
          close()
        } else {
          await textArrived()
          const { compose } = await bringPart('reader')
          const article = await read(compose)
          if (article) await show(article)
        }
        return stateNow()
      })
      turn = mine.catch(() => {})
      return mine
    },
  })

  // A page that comes back from the browser's memory comes with its reader, but the icon was set anew.
  addEventListener('pageshow', (event) => event.persisted && open && tellView())

  return { isCurrent: () => Boolean(browser.runtime?.id), close }
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

function reportOf(article: Article | null): Report {
  if (!article) return { article: false, title: document.title, minutes: 0, lang: '', findings: [] }
  const { title, minutes, lang, findings } = article
  const firstWords = (text: string) => (text.length > 160 ? `${text.slice(0, 160).replace(/\s+\S*$/, '')}…` : text)
  return {
    article: true,
    title,
    minutes,
    lang,
    findings: findings.map(({ kind, text, evidence }) => ({ kind, text: firstWords(text), evidence })),
  }
}

/** Storage full or switched off: what was changed holds until the reader is closed. */
function settingsNotKept(error: unknown): void {
  console.warn('Lede: the change could not be kept.', error)
}

/** An updated or removed extension leaves its pages behind without a worker; the reader still works. */
function workerIsGone(error: unknown): void {
  console.debug('Lede: the icon could not be told.', error)
}
