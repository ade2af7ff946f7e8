/** What a person chose, kept by the browser; storage holds only what differs from the defaults. */
import browser from './browser'
import { DEFAULTS, fits, KEYS, type Settings } from './schema'

export { DEFAULTS, type Settings } from './schema'

/** Chosen and on its way into storage: what storage says of these keys is old news. */
const unkept: Partial<Settings> = {}
let turn: Promise<unknown> = Promise.resolve()

/**
 * The settings as they are now. A stored value that is none of the choices counts as not stored.
 * Where storage does not answer, the defaults: reading must not depend on it.
 */
export async function loadSettings(): Promise<Settings> {
  // What is kept while we read may be missing in what we read.
  const before = { ...unkept }
  try {
    return { ...repaired(await stored()), ...before, ...unkept }
  } catch (error) {
    console.warn('Lede: the settings could not be read, the defaults are used.', error)
    return { ...DEFAULTS, ...before, ...unkept }
  }
}

/**
 * Keeps a change. A value that is the default is not stored but removed, so that a better default reaches
 * everybody who never chose. Changes are written one after the other; those that come meanwhile, as from a key held
 * down, are written together.
 * @throws where no storage takes it.
 */
export function saveSettings(change: Partial<Settings>): Promise<void> {
  Object.assign(unkept, change)
  const mine = turn.then(keepAll)
  turn = mine.catch(() => {})
  return mine
}

async function keepAll(): Promise<void> {
  const change = { ...unkept }
  const keys = KEYS.filter((key) => change[key] !== undefined)
  if (!keys.length) return
  try {
    await keep(change, keys)
  } finally {
    for (const key of keys) if (unkept[key] === change[key]) delete unkept[key]
  }
}

async function keep(change: Partial<Settings>, keys: (keyof Settings)[]): Promise<void> {
  const valued = (which: (keyof Settings)[]) => Object.fromEntries(which.map((key) => [key, change[key]]))
  const standard = keys.filter((key) => change[key] === DEFAULTS[key])
  const differing = keys.filter((key) => change[key] !== DEFAULTS[key])
  const { sync, local } = browser.storage
  const synced = await sync
    .set(valued(differing))
    .then(() => sync.remove(standard))
    .then(
      () => true,
      () => false,
    )
  if (synced) await local.remove(keys)
  // What was synced before may still be there: even a default has to be said.
  else await local.set(valued(keys))
}

/** Calls `changed` with all settings after every change of any of them, until the signal aborts. */
export function onSettingsChange(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEYS.some((key) => key in changes)) void loadSettings().then((now) => signal.aborted || changed(now))
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}

/** All settings from whatever storage held: each bad or missing value becomes its default, the others stay. */
export function repaired(found: Record<string, unknown>): Settings {
  const usable = KEYS.filter((key) => fits(key, found[key]))
  return { ...DEFAULTS, ...Object.fromEntries(usable.map((key) => [key, found[key]])) }
}

/** Sync is off for some profiles; what was kept locally then wins. */
async function stored(): Promise<Record<string, unknown>> {
  const local = await browser.storage.local.get(KEYS)
  const sync = await browser.storage.sync.get(KEYS).catch(() => ({}))
  return { ...sync, ...local }
}
