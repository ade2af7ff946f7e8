/** What was hidden on a page and what of it a person wants to see, as the views know it. */
import type { Finding } from '../article/types'

export interface Ledger {
  /** A person gave it back. */
  isBack(finding: Finding): boolean
  /** It is given back, or shown for as long as somebody points at it. */
  isShown(finding: Finding): boolean
  /** It is given back on every visit: the person's rules say so. */
  isKept(finding: Finding): boolean
  /** Whether there is a site to write such a rule for. */
  readonly canKeep: boolean
  /** Gives blocks back, or hides them again. One that comes back alone is brought into sight. */
  show(findings: readonly Finding[], on: boolean): void
  /** Writes or takes away the rule that gives it back on every visit. Rejects where nothing keeps it. */
  keep(finding: Finding, on: boolean): Promise<void>
  /** The view that is open follows the ledger until its signal aborts. */
  attend(drawer: Drawer, signal: AbortSignal): void
}

/** A view that hides. Without `reveal` and `point` blocks are marked where they stand on the page. */
export interface Drawer {
  /** Shows and hides what the ledger says by now. */
  follow(): void
  /** Brings a block into sight and marks it for a moment. */
  reveal?(finding: Finding): void
  /** Outlines the block that somebody points at elsewhere; null: nobody does any more. */
  point?(finding: Finding | null): void
}

/** So much of a block's text is shown of it, in letters. */
const MOST_LETTERS = 160

/** How a hidden block begins, cut between two words. */
export const firstWords = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')}…` : text
