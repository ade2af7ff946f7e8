/**
 * What a person chose. The defaults are the schema and the type; storage holds only what differs from them.
 */
import browser from './browser'

/** Every setting: its default, and for a choice all it can be. */
const SCHEMA = {
  /** Colours of the reader and the popup. */
  theme: { standard: 'system', choices: ['system', 'light', 'dark'] },
  /** The one line at the foot of the reader where a site asks for support. */
  supportLine: { standard: true, choices: [true, false] },
} as const

type Schema = typeof SCHEMA
export type Settings = { -readonly [K in keyof Schema]: Schema[K]['choices'][number] }

export const DEFAULTS: Readonly<Settings> = Object.fromEntries(
  Object.entries(SCHEMA).map(([key, { standard }]) => [key, standard]),
) as Settings

const KEYS = Object.keys(SCHEMA) as (keyof Settings)[]

/**
 * The settings as they are now. A stored value that is none of the choices counts as not stored.
 * Where storage does not answer, the defaults: reading must not depend on it.
 */
export async function loadSettings(): Promise<Settings> {
  try {
    return repaired(await stored())
  } catch (error) {
    console.warn('Lede: the settings could not be read, the defaults are used.', error)
    return { ...DEFAULTS }
  }
}

/**
 * Keeps a change. A value that is the default is not stored but removed, so that a better default reaches
 * everybody who never chose.
 * @throws where no storage takes it.
 */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const keys = KEYS.filter((key) => change[key] !== undefined)
  const differing = keys.filter((key) => change[key] !== DEFAULTS[key])
  const standard = keys.filter((key) => change[key] === DEFAULTS[key])
  const keepIn = async (area: Area) => {
    await area.set(Object.fromEntries(differing.map((key) => [key, change[key]])))
    await area.remove(standard)
  }
  const synced = await keepIn(browser.storage.sync).then(
    () => true,
    () => false,
  )
  if (synced) await browser.storage.local.remove(keys)
  else await keepIn(browser.storage.local)
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
  const usable = KEYS.filter((key) => (SCHEMA[key].choices as readonly unknown[]).includes(found[key]))
  return { ...DEFAULTS, ...Object.fromEntries(usable.map((key) => [key, found[key]])) }
}

type Area = typeof browser.storage.local

/** Sync is off for some profiles; what was kept locally then wins. */
async function stored(): Promise<Record<string, unknown>> {
  const local = await browser.storage.local.get(KEYS)
  const sync = await browser.storage.sync.get(KEYS).catch(() => ({}))
  return { ...sync, ...local }
}
