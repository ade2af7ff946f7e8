/** Keeps a person's rules: a line each, so that what two devices add is both kept. */
import { parseRules, type Rule } from './rules'
import { type Entries, spillingStore } from './spilling-store'

/** Every line has its own key: this, and a hash of the line. */
const PREFIX = 'rule:'
const store = spillingStore({ prefix: PREFIX, isValue: isStored, mostBytes: 70_000, mostItems: 300 })

/** A line as it is stored: where it stands among the others, and the empty lines above it with the line itself. */
type Stored = [place: number, text: string]
type Lines = Entries<Stored>

export interface KeptText {
  text: string
  /** How many lines found no room in the synced storage and are on this device only. */
  unsynced: number
}

/** Whether there are any lines at all; where storage does not answer there are none. */
export const hasRules = (): Promise<boolean> => store.hasAny()

/** The rules that hold, in the order of the person's text; bad lines are left out. */
export async function loadRules(): Promise<Rule[]> {
  return parseRules((await loadText()).text).rules
}

/**
 * The whole text as the person wrote it, comments and refused lines included. What is no line of ours is left out;
 * where storage does not answer there are no rules: reading must not depend on it.
 */
export async function loadText(): Promise<KeptText> {
  try {
    const { entries, unsynced } = await store.load()
    return { text: textOf(entries), unsynced }
  } catch (error) {
    console.warn('Lede: the rules could not be read.', error)
    return { text: '', unsynced: 0 }
  }
}

/**
 * Keeps what a person changed in the text: lines that are new are added, those that are gone are removed, and what was
 * added elsewhere meanwhile stays.
 * @param before the text the person began with.
 * @returns the text as it is now.
 * @throws where no storage takes it.
 */
export async function saveText(text: string, before: string): Promise<KeptText> {
  await store.change((lines) => {
    const wanted = linesOf(text)
    const gone = [...linesOf(before).keys(), ...misplaced(lines)].filter((key) => !wanted.has(key))
    return { put: placed(wanted, lines), remove: gone }
  })
  return loadText()
}

/** Adds a line at the end, unless it is there. @throws where no storage takes it. */
export function addRule(line: string): Promise<void> {
  return store.change((lines) => {
    const text = line.trim()
    const key = keyOf(text, 0)
    const last = Math.max(0, ...[...lines.values()].map(([place]) => place))
    return { put: new Map(text && !lines.has(key) ? [[key, [last + 1, text]]] : []), remove: [] }
  })
}

/** Takes a line away, however often it is there. @throws where storage does not answer. */
export function removeRule(line: string): Promise<void> {
  return store.change((lines) => {
    const same = [...lines].filter(([, [, text]]) => text.trim() === line.trim())
    return { put: new Map(), remove: same.map(([key]) => key) }
  })
}

/** Calls after every change of the rules, from this device or another, until the signal aborts. */
export const onRulesChange = store.onChange

/** A line and where it stands: nothing else is ours, whatever the key says. */
function isStored(value: unknown): value is Stored {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [place, text] = value
  return Number.isFinite(place) && typeof text === 'string' && /^\n*\S(?:[^\n]*\S)?$/.test(text)
}

/** Keys that are not those of their lines, as somebody may have written them by hand: they get their own. */
const misplaced = (lines: Lines): string[] =>
  [...lines].filter(([key, [, text]]) => !key.startsWith(keyOf(text.trim(), 0))).map(([key]) => key)

/** The lines of a text by their keys: the line itself, with the empty lines above it. */
function linesOf(text: string): Map<string, string> {
  const lines = new Map<string, string>()
  let above = ''
  for (const written of text.split(/\r\n?|\n/)) {
    const line = written.trim()
    if (!line) {
      if (lines.size) above += '\n'
      continue
    }
    let times = 0
    while (lines.has(keyOf(line, times))) times++
    lines.set(keyOf(line, times), above + line)
    above = ''
  }
  return lines
}

const textOf = (lines: Lines): string =>
  [...lines]
    .sort(([a, [one]], [b, [other]]) => one - other || (a < b ? -1 : 1))
    .map(([, [, text]]) => text)
    .join('\n')

/** Key of a line; a line that is there several times is told apart by `times`. */
function keyOf(line: string, times: number): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    high = Math.imul(high ^ unit, 2_654_435_761)
    low = Math.imul(low ^ unit, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  const hash = (2 ** 32 * (2_097_151 & low) + (high >>> 0)).toString(36)
  return PREFIX + (times ? `${hash}.${times}` : hash)
}

/**
 * Those of the wanted lines that have to be written: new, moved, or with other empty lines above. A line keeps its place
 * where it can, so that little is written; a new one stands halfway between its neighbours.
 */
function placed(wanted: ReadonlyMap<string, string>, there: Lines): Lines {
  const keys = [...wanted.keys()]
  const following = nextPlaces(keys, there)
  const changed = new Map<string, Stored>()
  let before = 0
  for (const [i, key] of keys.entries()) {
    const known = there.get(key)
    const after = following[i] as number
    const between = after > before && after < Infinity ? (before + after) / 2 : before + 1
    const place = known && known[0] > before ? known[0] : between
    if (!(place > before)) return renumbered(wanted)
    const text = wanted.get(key) as string
    if (known?.[0] !== place || known[1] !== text) changed.set(key, [place, text])
    before = place
  }
  return changed
}

/** For each line the place of the next one that has one; Infinity where none follows. */
function nextPlaces(keys: readonly string[], there: Lines): number[] {
  const places: number[] = []
  let next = Infinity
  for (let i = keys.length - 1; i >= 0; i--) {
    places[i] = next
    next = there.get(keys[i] as string)?.[0] ?? next
  }
  return places
}

const renumbered = (wanted: ReadonlyMap<string, string>): Lines =>
  new Map([...wanted].map(([key, text], i) => [key, [i + 1, text]]))
