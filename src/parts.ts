/**
 * Parts of the page's side: the engine, which comes with the content script; the reader, and what few people use of it.
 * Each is a script of its own, which the worker puts beside the content script when it is first wanted; there is no
 * file that a page could load or look for.
 */
import { tellWorker } from './messages'
import type { BesidePart } from './parts/beside'
import type { EnginePart } from './parts/engine'
import type { LedgerPart } from './parts/ledger'
import type { ListenPart } from './parts/listen'
import type { PickerPart } from './parts/picker'
import type { ReaderPart } from './parts/reader'
import type { RulesPart } from './parts/rules'
import type { TakePart } from './parts/take'
import type { TidyPart } from './parts/tidy'
import type { FacePart } from './views/reader/faces'

/** Every part, by the name of its file in `parts`. */
export interface Parts {
  engine: EnginePart
  reader: ReaderPart
  ledger: LedgerPart
  listen: ListenPart
  atkinson: FacePart
  lexend: FacePart
  take: TakePart
  tidy: TidyPart
  beside: BesidePart
  picker: PickerPart
  rules: RulesPart
}
export type PartName = keyof Parts

/** Where parts leave themselves: in our own world of the page, which the page cannot see. */
const PARTS = Symbol.for('lede-parts')
const world = globalThis as { [PARTS]?: Map<PartName, Parts[PartName]> }

/** Said by a part when it arrives. A later version of it takes the place of an earlier one. */
export function offerPart<N extends PartName>(name: N, part: Parts[N]): void {
  world[PARTS] ??= new Map()
  world[PARTS].set(name, part)
}

/** Said by a fresh content script, before any part comes: what an earlier version of Lede left here is not taken. */
export function forgetParts(): void {
  delete world[PARTS]
}

const partHere = <N extends PartName>(name: N) => world[PARTS]?.get(name) as Parts[N] | undefined

type Bring = <N extends PartName>(name: N) => Promise<Parts[N]>

/**
 * What brings parts: each if it is not here yet, and again after a failure.
 * @param fetch puts the script of a part beside us
 */
export function bringer(fetch: (name: PartName) => Promise<void>): Bring {
  const brought = new Map<PartName, Promise<unknown>>()
  const arrived: Bring = async (name) => {
    if (!partHere(name)) await fetch(name)
    const part = partHere(name)
    if (!part) throw new Error(`The part “${name}” did not arrive`)
    return part
  }
  return <N extends PartName>(name: N): Promise<Parts[N]> => {
    const known = brought.get(name) as Promise<Parts[N]> | undefined
    if (known) return known
    const coming = arrived(name)
    brought.set(name, coming)
    coming.catch(() => brought.delete(name))
    return coming
  }
}

/**
 * The part, brought by the worker if it is not here yet.
 * @throws where the worker is gone (Lede was updated or removed) or may not reach this page any more.
 */
export const bringPart = bringer((name) => tellWorker('bringPart', name))
