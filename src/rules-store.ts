/**
 * Keeps a person's rules: an item of storage for each line, so that what two devices add is never one change against
 * another. Synced as far as the browser's quota goes; what is more stays on this device, and nothing is lost.
 */
import browser, { type Storage } from './browser'
import { parseRules, type Rule } from './rules'

/** Every line has its own key: this, and a hash of the line. */
const PREFIX = 'rule:'
/** Of the synced 100 kB and 512 items, rules leave the rest to the settings. */
const MOST_BYTES = 70_000
const MOST_ITEMS = 400
/** A synced item may have 8,192 bytes, its key included. */
const MOST_BYTES_ITEM = 8_000

/** A line as it is stored: where it stands among the others, and the empty lines above it with the line itself. */
type Stored = [place: number, text: string]
type Lines = Map<string, Stored>

export interface KeptText {
  text: string
  /** How many lines found no room in the synced storage and are on this device only. */
  unsynced: number
}

/** Whether there are any lines at all; where storage does not answer there are none. */
export async function hasRules(): Promise<boolean> {
  const { sync, local } = areas()
  const keys = await Promise.all([sync, local].map((area) => area.getKeys().catch((): string[] => [])))
  return keys.flat().some((key) => key.startsWith(PREFIX))
}

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
    const now = await stored()
    return { text: textOf(together(now)), unsynced: [...now.local.keys()].filter((key) => !now.sync.has(key)).length }
  } catch (error) {
    console.warn('Lede: the rules could not be read.', error)
    return { text: '', unsynced: 0 }
  }
}

let turn: Promise<unknown> = Promise.resolve()

/**
 * Keeps what a person changed in the text: lines that are new are added, those that are gone are removed, and what was
 * added elsewhere meanwhile stays.
 * @param before the text the person began with.
 * @returns the text as it is now.
 * @throws where no storage takes it.
 */
export function saveText(text: string, before: string): Promise<KeptText> {
  return next(async () => {
    const now = await stored()
    const lines = together(now)
    const wanted = linesOf(text)
    const gone = [...linesOf(before).keys(), ...misplaced(lines)].filter((key) => !wanted.has(key))
    await write(placed(wanted, lines), gone, now)
    return loadText()
  })
}

/** Adds a line at the end, unless it is there. @throws where no storage takes it. */
export function addRule(line: string): Promise<void> {
  return next(async () => {
    const now = await stored()
    const lines = together(now)
    const text = line.trim()
    const key = keyOf(text, 0)
    if (!text || lines.has(key)) return
    const last = Math.max(0, ...[...lines.values()].map(([place]) => place))
    await write(new Map([[key, [last + 1, text]]]), [], now)
  })
}

/** Takes a line away, however often it is there. @throws where storage does not answer. */
export function removeRule(line: string): Promise<void> {
  return next(async () => {
    const now = await stored()
    const same = [...now.sync, ...now.local].filter(([, [, text]]) => text.trim() === line.trim())
    await write(
      new Map(),
      same.map(([key]) => key),
      now,
    )
  })
}

/** Calls after every change of the rules, from this device or another, until the signal aborts. */
export function onRulesChange(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed()
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}

/** One change after the other: each reads what the one before has written. */
function next<T>(change: () => Promise<T>): Promise<T> {
  const mine = turn.then(change)
  turn = mine.catch(() => {})
  return mine
}

interface Everywhere {
  sync: Lines
  local: Lines
}
/** `getKeys` is younger than the types. */
type Area = Storage.StorageArea & { getKeys(): Promise<string[]> }
const areas = () => browser.storage as unknown as { sync: Area; local: Area }

async function stored(): Promise<Everywhere> {
  const { sync, local } = areas()
  const [here, everywhere] = await Promise.all([read(local), read(sync).catch((): Lines => new Map())])
  return { sync: everywhere, local: here }
}

/** Sync is off for some profiles; what was kept on this device then wins. */
const together = ({ sync, local }: Everywhere): Lines => new Map([...sync, ...local])

async function read(area: Area): Promise<Lines> {
  const keys = (await area.getKeys()).filter((key) => key.startsWith(PREFIX))
  const found = Object.entries(keys.length ? await area.get(keys) : {})
  return new Map(found.filter((entry): entry is [string, Stored] => isStored(entry[1])))
}

/** A line and where it stands: nothing else is ours, whatever the key says. */
function isStored(value: unknown): value is Stored {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [place, text] = value
  return Number.isFinite(place) && typeof text === 'string' && /^\n*\S(?:[^\n]*\S)?$/.test(text)
}

/** What fits is synced; the rest, and all of it where sync is off or full, stays on this device. */
async function write(changed: Lines, gone: readonly string[], now: Everywhere): Promise<void> {
  const { sync, local } = areas()
  const isGone = new Set(gone)
  const left = (lines: Lines) => [...lines].filter(([key]) => !isGone.has(key))
  // What had no room before may have some now.
  const wanted: Lines = new Map([...left(now.local), ...changed])
  const synced = fitting(wanted, new Map(left(now.sync)))
  const isSynced = await sync.set(Object.fromEntries(synced)).then(
    () => true,
    () => false,
  )
  const here = isSynced ? [...wanted].filter(([key]) => !synced.has(key)) : [...wanted]
  if (here.length) await local.set(Object.fromEntries(here))
  const leaving = [...now.local.keys()].filter((key) => isGone.has(key) || (isSynced && synced.has(key)))
  if (leaving.length) await local.remove(leaving)
  const goneThere = [...now.sync.keys()].filter((key) => isGone.has(key))
  if (goneThere.length) await sync.remove(goneThere)
}

/** As many of the lines as fit beside what is there, in their order. */
function fitting(wanted: Lines, there: Lines): Lines {
  const fits: Lines = new Map()
  let bytes = 0
  for (const line of there) bytes += wanted.has(line[0]) ? 0 : bytesOf(line)
  let items = [...there.keys()].filter((key) => !wanted.has(key)).length
  for (const line of wanted) {
    const own = bytesOf(line)
    if (own > MOST_BYTES_ITEM || items >= MOST_ITEMS || bytes + own > MOST_BYTES) continue
    fits.set(...line)
    bytes += own
    items++
  }
  return fits
}

const encoder = new TextEncoder()
/** As browsers count them. */
const bytesOf = ([key, value]: [string, Stored]): number => encoder.encode(key + JSON.stringify(value)).length

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
  const changed: Lines = new Map()
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
