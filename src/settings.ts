/**
 * What a person chose. Storage holds only what differs from the defaults, an item for each setting, so that what two
 * devices choose is never one change against another. A change is kept on this device at once; the worker takes it from
 * there to the synced storage, which minds how often it is written (`background/sync-settings.ts`).
 */
import browser from './browser'
import { DEFAULTS, fits, KEYS, type Settings } from './schema'

export { DEFAULTS, type Settings } from './schema'

/** Chosen and on its way into storage: what storage says of these keys is old news. */
const unkept: Partial<Settings> = {}
let turn: Promise<unknown> = Promise.resolve()
/** How often something was kept: what was read meanwhile may be older than that. */
let timesKept = 0

/**
 * The settings as they are now. A stored value that is none of the choices counts as not stored.
 * Where storage does not answer, the defaults: reading must not depend on it.
 */
export async function loadSettings(): Promise<Settings> {
  const times = timesKept
  try {
    const found = await stored()
    if (times !== timesKept) return loadSettings()
    return { ...repaired(found), ...unkept }
  } catch (error) {
    console.warn('Lede: the settings could not be read, the defaults are used.', error)
    return { ...DEFAULTS, ...unkept }
  }
}

/**
 * Keeps a change. Changes are written one after the other; those that come meanwhile, as from a key held down, are
 * written together.
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
    timesKept++
    for (const key of keys) if (unkept[key] === change[key]) delete unkept[key]
  }
}

/** On this device even a default is said: another may be synced. Where this device takes nothing, sync may. */
async function keep(change: Partial<Settings>, keys: readonly (keyof Settings)[]): Promise<void> {
  const { local, sync } = browser.storage
  try {
    await local.set(Object.fromEntries(keys.map((key) => [key, change[key]])))
  } catch {
    await putInto(sync, change, keys)
    await local.remove([...keys])
  }
}

/** A value that is the default is not stored but removed, so that a better default reaches everybody who never chose. */
async function putInto(area: Area, values: Partial<Settings>, keys: readonly (keyof Settings)[]): Promise<void> {
  const standard = keys.filter((key) => values[key] === DEFAULTS[key])
  const differing = keys.filter((key) => values[key] !== DEFAULTS[key])
  if (differing.length) await area.set(Object.fromEntries(differing.map((key) => [key, values[key]])))
  if (standard.length) await area.remove(standard)
}

/**
 * Takes what waits on this device to the synced storage. What is changed meanwhile goes on waiting, and so does what
 * storage holds and Lede cannot use.
 * @throws where the synced storage takes nothing; then all of it goes on waiting.
 */
export async function syncSettings(): Promise<void> {
  const { local, sync } = browser.storage
  const waiting: Partial<Settings> = await local.get(KEYS)
  const keys = KEYS.filter((key) => fits(key, waiting[key]))
  if (!keys.length) return
  await putInto(sync, waiting, keys)
  const now = await local.get(keys)
  await local.remove(keys.filter((key) => now[key] === waiting[key]))
}

/** Calls whenever something begins to wait on this device to be synced. */
export function onWaitingSettings(call: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEYS.some((key) => changes[key]?.newValue !== undefined)) call()
  })
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

/**
 * Names of the settings whose stored value Lede cannot use, as one of a later version: it stays where it is, and the
 * default holds.
 * @throws where storage does not answer.
 */
export async function unusableSettings(): Promise<(keyof Settings)[]> {
  const found = await stored()
  return KEYS.filter((key) => found[key] !== undefined && !fits(key, found[key]))
}

type Area = typeof browser.storage.local

/** What is on this device was chosen last: it waits to be synced, or sync is off. */
async function stored(): Promise<Record<string, unknown>> {
  const local = await browser.storage.local.get(KEYS)
  const sync = await browser.storage.sync.get(KEYS).catch(() => ({}))
  return { ...sync, ...local }
}
