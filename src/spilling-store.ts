/**
 * Keeps a map in the browser's storage: an item for each entry, so that what two devices change is never one change
 * against another. Synced as far as its share of the browser's quota goes; what is more stays on this device, and
 * nothing is lost.
 */
import browser, { type Storage } from './browser'

/** A synced item may have 8,192 bytes, its key included. */
const MOST_BYTES_ITEM = 8_000

export interface Kind<V> {
  /** What every key of these entries begins with. */
  prefix: string
  /** Nothing else under such a key is ours. */
  isValue: (value: unknown) => value is V
  /** Their share of the synced 100 kB and 512 items, which the settings and others of these maps are in, too. */
  mostBytes: number
  mostItems: number
}

/** Entries by their keys, the prefix included. */
export type Entries<V> = ReadonlyMap<string, V>

export interface Kept<V> {
  entries: Entries<V>
  /** How many found no room in the synced storage and are on this device only. */
  unsynced: number
}

export interface Change<V> {
  put: Entries<V>
  /** Keys to take away. */
  remove: readonly string[]
}

export interface SpillingStore<V> {
  /** Whether there are any entries; where storage does not answer there are none. */
  hasAny(): Promise<boolean>
  /** @throws where the storage of this device does not answer. */
  load(): Promise<Kept<V>>
  /**
   * Makes a change of what is there; one after the other, each from what the one before has written.
   * @throws where no storage takes it.
   */
  change(make: (entries: Entries<V>) => Change<V>): Promise<void>
  /** Calls after every change, from this device or another, until the signal aborts. */
  onChange(changed: () => void, signal: AbortSignal): void
}

interface Everywhere<V> {
  sync: Entries<V>
  local: Entries<V>
}
/** `getKeys` is younger than the types. */
type Area = Storage.StorageArea & { getKeys(): Promise<string[]> }
const areas = () => browser.storage as unknown as { sync: Area; local: Area }

export function spillingStore<V>(kind: Kind<V>): SpillingStore<V> {
  const { prefix, isValue } = kind
  const isOurs = (key: string) => key.startsWith(prefix)
  let turn: Promise<unknown> = Promise.resolve()

  async function read(area: Area): Promise<Entries<V>> {
    const keys = (await area.getKeys()).filter(isOurs)
    const found = Object.entries(keys.length ? await area.get(keys) : {})
    return new Map(found.filter((entry): entry is [string, V] => isValue(entry[1])))
  }

  async function stored(): Promise<Everywhere<V>> {
    const { sync, local } = areas()
    const nothing = (): Entries<V> => new Map()
    const [here, everywhere] = await Promise.all([read(local), read(sync).catch(nothing)])
    return { sync: everywhere, local: here }
  }

  return {
    async hasAny() {
      const { sync, local } = areas()
      const keys = await Promise.all([sync, local].map((area) => area.getKeys().catch((): string[] => [])))
      return keys.flat().some(isOurs)
    },
    async load() {
      const now = await stored()
      return { entries: together(now), unsynced: [...now.local.keys()].filter((key) => !now.sync.has(key)).length }
    },
    change(make) {
      const mine = turn.then(async () => {
        const now = await stored()
        await write(make(together(now)), now, kind)
      })
      turn = mine.catch(() => {})
      return mine
    },
    onChange(changed, signal) {
      const listener = (changes: Record<string, unknown>) => {
        if (Object.keys(changes).some(isOurs)) changed()
      }
      browser.storage.onChanged.addListener(listener)
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
    },
  }
}

/** Sync is off for some profiles; what was kept on this device then wins. */
const together = <V>({ sync, local }: Everywhere<V>): Entries<V> => new Map([...sync, ...local])

/** What fits is synced; the rest, and all of it where sync is off or full, stays on this device. */
async function write<V>({ put, remove }: Change<V>, now: Everywhere<V>, kind: Kind<V>): Promise<void> {
  const { sync, local } = areas()
  const isGone = new Set(remove)
  const left = (entries: Entries<V>) => [...entries].filter(([key]) => !isGone.has(key))
  // What had no room before may have some now.
  const wanted: Entries<V> = new Map([...left(now.local), ...put])
  const synced = fitting(wanted, new Map(left(now.sync)), kind)
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

/** As many of the entries as fit beside what is there, in their order. */
function fitting<V>(wanted: Entries<V>, there: Entries<V>, { mostBytes, mostItems }: Kind<V>): Entries<V> {
  const fits = new Map<string, V>()
  let bytes = 0
  for (const entry of there) bytes += wanted.has(entry[0]) ? 0 : bytesOf(entry)
  let items = [...there.keys()].filter((key) => !wanted.has(key)).length
  for (const entry of wanted) {
    const own = bytesOf(entry)
    if (own > MOST_BYTES_ITEM || items >= mostItems || bytes + own > mostBytes) continue
    fits.set(...entry)
    bytes += own
    items++
  }
  return fits
}

const encoder = new TextEncoder()
/** As browsers count them. */
const bytesOf = ([key, value]: readonly [string, unknown]): number => encoder.encode(key + JSON.stringify(value)).length
