/**
 * The protocol: which questions a page answers, which the worker answers. Types are the contract; `tell…` and
 * `answer` are the only places where a message is made or opened.
 */

import type { Bookmark, Evidence, FindingKind } from './article/types'
import browser, { type Runtime } from './browser'
import type { KeptOut } from './kept-out'
import type { LoadFigures } from './load-figures'

/** What the page found, for the popup: plain data, no page text beyond the first words of hidden blocks. */
export interface Report {
  article: boolean
  title: string
  minutes: number
  lang: string
  findings: ReportedFinding[]
}
/** A hidden block, as the popup lists it. */
export interface ReportedFinding {
  /** The same for the same block as long as the page lives. */
  id: number
  kind: FindingKind
  /** Its first words. */
  text: string
  evidence: Evidence[]
  /** A CSS path to it, for people reading a report. */
  path: string
  /** The person gave it back. */
  shown: boolean
  /** It is given back on every visit. */
  kept: boolean
}
/** A way to look at a page without its junk: the story in a view of its own, or the page itself. */
export type Mode = 'reader' | 'tidy'
export type View = 'off' | Mode
/** What the toolbar button shows of a page. */
export interface Look {
  view: View
  /** How many blocks are hidden now. */
  hidden: number
  /** False where somebody looked and there is none. */
  article: boolean
}
export interface PageState {
  view: View
  /** What a press of the switch opens here: chosen for the site, or else as a person chose last. */
  mode: Mode
  /** Tidy would have hidden more than a fifth of the story, and so it hides nothing. */
  refused: boolean
  /** null until somebody asked: reading the page costs time. */
  report: Report | null
  /** Why there is no clean view of this page; null where there is one. */
  obstacle: Obstacle | null
  /** The person's own rules that do nothing here. */
  ruleNotes: RuleNote[]
}

/** A rule as the person wrote it, and why it does nothing on a page. */
export interface RuleNote {
  line: string
  why: 'hides-story' | 'matches-nothing'
}

/** Where somebody read in the reader. */
export interface KeptPlace {
  bookmark: Bookmark
  /** How far the window was scrolled: a browser that loads the page anew scrolls that far again. */
  scrolled: number
}

/** Why a page has no clean view: the interface has a sentence for each (`obstacle_<id>` in `_locales`). */
export const OBSTACLES = [
  'no-article',
  'browser-page',
  'store',
  'pdf',
  'view-source',
  'other-extension',
  'file',
  'error-page',
  'unreachable',
  'failed',
] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** What loading the page took; where it is light, what was kept out of it, else null. */
export interface Load {
  figures: LoadFigures
  keptOut: KeptOut | null
}

/** Why a light page is loaded whole: it is no article without its scripts, or a person wants another view of it. */
export type Reason = 'no-article' | Exclude<View, 'reader'>

/** Asked of a page (answered by the content script). */
export interface PageProtocol {
  /** Reads the page if need be; waits until its text has arrived. */
  state(): PageState
  /**
   * Opens the view that was chosen for the site, or closes what is open. Where a mode is named, that one is opened,
   * in place of the other, or closed. Where there is no article the view stays `off`.
   */
  toggle(mode: Mode | null): PageState
  /** Remembers a mode, for this site and for sites without a choice; an open view changes to it at once. */
  choose(mode: Mode): PageState
  /** Gives a hidden block back and brings it into sight, or hides it again. */
  show(id: number, on: boolean): PageState
  /** The same for all of them. */
  showAll(on: boolean): PageState
  /** Writes the rule that gives a block back on every visit to the site, or takes it away again. */
  keep(id: number, on: boolean): PageState
  /** What loading the page took until now. */
  load(): Load
  /** Outlines a block for as long as somebody points at it in the popup; null for none. */
  outline(id: number | null): void
  /** Lets the person pick a block on the page, and keeps the rule that hides it. Answers when the picking has begun. */
  pick(): void
}
/** Asked of the worker (answered by the background script). */
export interface WorkerProtocol {
  /**
   * An automatic site's page has text: put what reads it beside the sender, unless it is there already. False where the
   * page is to stay as it is.
   */
  bringPageSide(isHere: boolean): boolean
  /** The sender is light: load it again with its scripts, and open the view that is wanted. False where it is in vain. */
  loadWhole(reason: Reason): boolean
  /** The sender is light, and its article is open. */
  noteLight(): void
  /** What there is to see of Lede in the sender's tab changed: show it on the button. */
  lookChanged(look: Look): void
  /** The page's own style is stronger than the sender's: put this style sheet above every style of the page. */
  coverPage(css: string): void
  /** The page is in another language than English: put the lexicon of that language (two letters) beside the sender. */
  bringWords(lang: string): void
  /** Put a part of the page's side (a file in `parts`, named without `.js`) beside the sender. */
  bringPart(name: string): void
  /** Somebody reads here: keep the place until the browser is closed. */
  keepPlace(address: string, place: KeptPlace): void
  /** Where somebody read last at this address; null where nobody did. */
  placeOf(address: string): KeptPlace | null
}

type Question<P> = keyof P & string
type Arguments<P, K extends keyof P> = P[K] extends (...given: infer A) => unknown ? A : never
type Answer<P, K extends keyof P> = P[K] extends (...given: never[]) => infer R ? R : never
/** One function for each question; the sender comes last. */
export type Answers<P> = {
  [K in Question<P>]: (
    ...given: [...Arguments<P, K>, sender: Runtime.MessageSender]
  ) => Answer<P, K> | Promise<Answer<P, K>>
}

interface Message {
  question: string
  given: unknown[]
}
type Reply<T> = { answer: T } | { error: string }

/** The other side was there and failed; its message is ours. */
export class AnswerError extends Error {}

/** Nothing of ours runs in that page, nor may it. `obstacle` says why. */
export class UnreachableError extends Error {
  constructor(
    readonly obstacle: Obstacle,
    cause: unknown,
  ) {
    super(`No clean view here: ${obstacle}`, { cause })
  }
}

/**
 * Asks the page in a tab.
 * @returns its answer.
 * @throws AnswerError where the page failed to answer, another error where nothing of ours runs there.
 */
export async function tellPage<K extends Question<PageProtocol>>(
  tabId: number,
  question: K,
  ...given: Arguments<PageProtocol, K>
): Promise<Answer<PageProtocol, K>> {
  const message: Message = { question, given }
  return opened(await browser.tabs.sendMessage(tabId, message, { frameId: 0 }))
}

/**
 * Asks the worker, which the browser starts if it is stopped.
 * @returns its answer.
 * @throws AnswerError where it failed, another error where it is gone (the extension was updated or removed).
 */
export async function tellWorker<K extends Question<WorkerProtocol>>(
  question: K,
  ...given: Arguments<WorkerProtocol, K>
): Promise<Answer<WorkerProtocol, K>> {
  const message: Message = { question, given }
  return opened(await browser.runtime.sendMessage(message))
}

/**
 * Answers the questions of one protocol from now on. Questions of the other one pass by unanswered.
 * Errors travel to whoever asked.
 */
export function answer<P>(answers: Answers<P>): void {
  const listener = (message: unknown, sender: Runtime.MessageSender, reply: (value: unknown) => void) => {
    if (!isMessage(message) || !Object.hasOwn(answers, message.question)) return undefined
    const chosen = answers[message.question as Question<P>] as (...given: unknown[]) => unknown
    void replyOf(() => chosen(...message.given, sender)).then(reply)
    return true // the reply comes later
  }
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback)
}

/** What is put into a page that is to be read: with the engine at hand nothing has to be asked for before. */
export const PAGE_SIDE: readonly string[] = ['/content.js', '/parts/engine.js']

/** Comes with it where the page is sure to become the reader. */
export const READER = '/parts/reader.js'

/**
 * Puts the content script into a tab, the engine with it, and what else is named.
 * @throws where the browser does not let us in.
 */
export async function bringPageSide(tabId: number, more: readonly string[] = []): Promise<void> {
  // A slow page need not have loaded: the content script waits for the text itself.
  await browser.scripting.executeScript({ target: { tabId }, files: [...PAGE_SIDE, ...more], injectImmediately: true })
}

/**
 * Asks the page in a tab, and puts the content script there first if nothing answers.
 * @returns the page's answer.
 * @throws UnreachableError where the browser allows no extension, AnswerError where the page failed.
 */
export async function reachPage<K extends Question<PageProtocol>>(
  tabId: number,
  question: K,
  ...given: Arguments<PageProtocol, K>
): Promise<Answer<PageProtocol, K>> {
  try {
    return await tellPage(tabId, question, ...given)
  } catch (error) {
    if (error instanceof AnswerError) throw error
  }
  try {
    await onceGranted(() => bringPageSide(tabId))
    // Where Firefox may not run it, as in its own pages, it can say so by silence.
    return await tellPage(tabId, question, ...given)
  } catch (error) {
    if (error instanceof AnswerError) throw error
    const tab = await browser.tabs.get(tabId).catch(() => null)
    throw new UnreachableError(obstacleOf(tab?.url ?? '', error), error)
  }
}

/** What Chromium says of a page that nobody gave us, and of one whose permission is on its way. */
const NOT_GRANTED = /Cannot access contents of the page/
/** Pauses between two attempts, in milliseconds: each is twice the one before; on two busy cores the first was enough. */
const FIRST_PAUSE = 30
const LAST_PAUSE = 480

/** Chromium tells of a press before the permission that comes with it is in force: what is refused then is tried again. */
async function onceGranted<T>(run: () => Promise<T>, pause = FIRST_PAUSE): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (pause > LAST_PAUSE || !NOT_GRANTED.test(String(error))) throw error
    await new Promise((resolve) => setTimeout(resolve, pause))
    return onceGranted(run, pause * 2)
  }
}

const HOLD = 'lede-hold'

/** Holds a page for as long as the asking document lives. */
export function holdPage(tabId: number): void {
  const port = browser.tabs.connect(tabId, { name: HOLD, frameId: 0 })
  // Somebody has to hear of the end of it, even where it was never answered.
  port.onDisconnect.addListener(() => void browser.runtime.lastError)
}

/** Calls when a document that held this page is gone, as a popup that closes: no message of its own would arrive. */
export function onRelease(released: () => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === HOLD) port.onDisconnect.addListener(released)
  })
}

/**
 * Why a browser refused to let us into a page.
 * @param url the tab's address; empty where the browser keeps it from us.
 * @param refusal what the browser threw.
 */
export function obstacleOf(url: string, refusal: unknown): Obstacle {
  const words = refusal instanceof Error ? refusal.message : String(refusal)
  if (/^view-source:/.test(url)) return 'view-source'
  if (STORES.test(url) || /extensions gallery/i.test(words)) return 'store'
  if (/^(chrome|moz|safari-web)-extension:|^extension:/.test(url) || /extension:\/\//.test(words))
    return 'other-extension'
  if (/error page/i.test(words)) return 'error-page'
  if (/^file:/.test(url) || /file urls?\b/i.test(words)) return 'file'
  if (/^[^?#]+\.pdf([?#]|$)/i.test(url)) return 'pdf'
  if (/^https?:/.test(url)) return 'unreachable'
  return 'browser-page'
}

/** Shops of extensions, and the few sites Firefox keeps for itself, refuse every extension. */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.opera\.com|addons\.mozilla\.org)(\/|$)/

async function replyOf(run: () => unknown): Promise<Reply<unknown>> {
  try {
    return { answer: await run() }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function opened<T>(reply: unknown): T {
  if (!isReply<T>(reply)) throw new Error('Nobody answered')
  if ('error' in reply) throw new AnswerError(reply.error)
  return reply.answer
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isMessage = (value: unknown): value is Message =>
  isRecord(value) && typeof value.question === 'string' && Array.isArray(value.given)

/** An answer of `undefined` is lost on the way in browsers that send messages as JSON: an empty object is one too. */
const isReply = <T>(value: unknown): value is Reply<T> => isRecord(value)
