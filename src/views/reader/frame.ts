/** What the open reader offers to its features. */
import type { Article, Finding, Pager } from '../../article/types'
import type { PartName, Parts } from '../../parts'
import type { Settings } from '../../schema'
import type { Ledger } from '../ledger'
import type { Bar } from './bar'
import type { Keys } from './keys'

/** What was found at the address of a further page. */
export interface FurtherPage {
  /** null where it holds no story. */
  article: Article | null
  pager: Pager | null
}

/** A hidden block as the story would show it, and where in the story. */
export interface ReturnedBlock {
  content: HTMLElement
  /** The markup of the page of the story that it stood in. */
  part: HTMLElement
  /** The leaf it stood in front of; null behind the last one. */
  before: HTMLElement | null
}

/** The open reader, as its features see it. Whatever they add or hear ends when `signal` aborts. */
export interface Frame {
  /** With every page that was joined. */
  readonly article: Article
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Everything that is drawn; panels go here. */
  readonly sheet: HTMLElement
  readonly main: HTMLElement
  /** The story's own markup, inside `main`. */
  readonly story: HTMLElement
  /** The story's leaves as they were drawn: the n-th shows `article.places[n]`; those of joined pages follow. */
  readonly leaves: readonly HTMLElement[]
  /** The foot, below the story. */
  readonly foot: HTMLElement
  readonly bar: Bar
  readonly keys: Keys
  readonly signal: AbortSignal
  readonly settings: Settings
  /** Calls whenever the reader was scrolled. */
  onScroll(follow: () => void): void
  /** Adds a feature's own style sheet to the reader, once. */
  adopt(css: string): void
  /** Calls at once and after every change of the settings. */
  onSettings(apply: (settings: Settings) => void): void
  /** Keeps a change; every open reader hears of it. */
  change(change: Partial<Settings>): void
  /** A part of Lede that is not here yet; asked for when first used. */
  bring: <N extends PartName>(name: N) => Promise<Parts[N]>
  /** The story once more, as it came through the gate: a new inert tree, free of what features add to theirs. */
  freshStory(): HTMLElement
  /** Calls with the story, and with whatever is put into it later, a further page or a block that came back. */
  onPiece(dress: (piece: HTMLElement) => void): void
  /** Gives a piece what the story has: call it when the piece stands at its place. */
  dress(piece: HTMLElement): void
  /** Calls with the story, and with every part that joins it later. */
  onStory(read: (part: HTMLElement) => void): void
  /** Where the story goes on, if it goes on over several pages. */
  readonly pager: Pager | null
  /** Reads another page of the story; rejects where it cannot be fetched. */
  readPage(url: string): Promise<FurtherPage>
  /**
   * Lets a further page follow what is shown, as far as it is new.
   * @param label what the part is called, for those who hear it
   * @returns the new part; null where there is nothing new in it
   */
  addPage(page: Article, label: string): HTMLElement | null
  /** What was hidden and what of it a person wants to see. */
  readonly ledger: Ledger
  /** A hidden block through the same gate as the story; null where nothing of it can be shown. */
  returnOf(finding: Finding): ReturnedBlock | null
  /** Says something to those who cannot see it. */
  announce(words: string): void
  close(): void
}

/** A feature: adds what it draws and hears to a reader that is about to be shown. */
export type Feature = (frame: Frame) => void
