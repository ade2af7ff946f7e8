/** The browser's storage as far as Lede uses it: two areas that can be off, or read and not written. */

type Changed = (changes: Record<string, unknown>) => void

export const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** Who listens for changes. */
export const listeners = new Set<Changed>()

const areaOf = (store: Record<string, unknown>) => ({
  broken: false,
  /** Can be read and not written, as when a browser finds that too much was written. */
  refuses: false,
  async getKeys() {
    if (this.broken) throw new Error('no storage')
    return Object.keys(store)
  },
  /** @param keys null for everything */
  async get(keys: readonly string[] | null) {
    if (this.broken) throw new Error('no storage')
    return clone(Object.fromEntries(Object.entries(store).filter(([key]) => keys?.includes(key) ?? true)))
  },
  async set(values: Record<string, unknown>) {
    if (this.broken || this.refuses) throw new Error('no storage')
    Object.assign(store, clone(values))
    for (const listener of listeners) listener(values)
  },
  async remove(keys: string[]) {
    if (this.broken) throw new Error('no storage')
    for (const key of keys) delete store[key]
    for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])))
  },
})

/** What is in the areas. */
export const kept = { sync: {} as Record<string, unknown>, local: {} as Record<string, unknown> }

export const storage = {
  sync: areaOf(kept.sync),
  local: areaOf(kept.local),
  onChanged: {
    addListener: (listener: Changed) => listeners.add(listener),
    removeListener: (listener: Changed) => listeners.delete(listener),
  },
}

/** As on the first day. */
export function emptyStorage(): void {
  for (const store of Object.values(kept)) for (const key of Object.keys(store)) delete store[key]
  storage.sync.broken = storage.local.broken = storage.sync.refuses = false
  listeners.clear()
}
