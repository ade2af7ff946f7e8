/**
 * Where people read, for as long as the browser is open: kept in its memory, never on disk. What was read in private
 * windows is kept apart, and only until the last of them is closed.
 */
import browser from '../browser'
import type { KeptPlace } from '../messages'

/** More addresses than anybody returns to in one sitting. */
const MOST = 200
const OPEN = 'place '
const PRIVATE = 'private place '

interface Entry {
  place: KeptPlace
  /** In milliseconds, for the oldest to go first. */
  at: number
}

/** Keeps a place, and lets the oldest go where there are too many. */
export async function keepPlace(address: string, place: KeptPlace, isPrivate = false): Promise<void> {
  // Where nobody could tell us that the last private window is closed, nothing of it is kept.
  if (isPrivate && !browser.windows) return
  const key = (isPrivate ? PRIVATE : OPEN) + address
  await browser.storage.session.set({ [key]: { place, at: Date.now() } satisfies Entry })
  const kept = await entries()
  const oldest = kept.sort(([, a], [, b]) => b.at - a.at).slice(MOST)
  if (oldest.length) await browser.storage.session.remove(oldest.map(([name]) => name))
}

/** The place kept for an address, or null. */
export async function placeOf(address: string, isPrivate = false): Promise<KeptPlace | null> {
  const key = (isPrivate ? PRIVATE : OPEN) + address
  const found = (await browser.storage.session.get(key)) as Record<string, Entry>
  return found[key]?.place ?? null
}

/** Forgets what was read in private windows once none of them is open. */
export async function forgetPrivatePlaces(): Promise<void> {
  const windows = await browser.windows.getAll()
  if (windows.some(({ incognito }) => incognito)) return
  const kept = await entries()
  await browser.storage.session.remove(kept.map(([name]) => name).filter((name) => name.startsWith(PRIVATE)))
}

async function entries(): Promise<[string, Entry][]> {
  const all = Object.entries((await browser.storage.session.get(null)) as Record<string, Entry>)
  return all.filter(([name]) => name.startsWith(OPEN) || name.startsWith(PRIVATE))
}
