/** What was found on this page and what of it the person asked back, for as long as the page lives. */
import type { Finding } from './article/types'
import type { ReportedFinding } from './messages'

export interface Ledger {
  /** As the popup lists it. */
  entryOf(finding: Finding): ReportedFinding
  isShown(finding: Finding): boolean
  show(id: number, on: boolean): void
  /** The page became another one: nothing of it was asked back yet. */
  forgetShown(): void
}

export function makeLedger(): Ledger {
  /** By element, and by text for blocks that the page makes anew or that are parts of an element. */
  const byElement = new WeakMap<Element, number>()
  const byText = new Map<string, number>()
  const shown = new Set<number>()
  let next = 1

  const idOf = ({ elements: [element], partial, text }: Finding): number => {
    const whole = partial ? undefined : element
    const id = byText.get(text) ?? (whole && byElement.get(whole)) ?? next++
    byText.set(text, id)
    if (whole) byElement.set(whole, id)
    return id
  }

  return {
    entryOf(finding) {
      const { kind, text, evidence } = finding
      const id = idOf(finding)
      return { id, kind, text: firstWords(text), evidence, shown: shown.has(id) }
    },
    isShown: (finding) => shown.has(idOf(finding)),
    show: (id, on) => void (on ? shown.add(id) : shown.delete(id)),
    forgetShown: () => shown.clear(),
  }
}

const firstWords = (text: string): string =>
  text.length > 160 ? `${text.slice(0, 160).replace(/\s+\S*$/, '')}…` : text
