/** Which view a person chose: for a site, and for all sites without a choice of their own. */
import browser from './browser'
import type { Mode } from './messages'
import { loadSettings, saveSettings } from './settings'

const KEY = 'siteModes'
/** Sites remembered; the one chosen longest ago goes first. */
const MOST = 300

/** The mode for a site, by its host name. */
export async function modeFor(host: string): Promise<Mode> {
  const [sites, { mode }] = await Promise.all([siteModes(), loadSettings()])
  return sites.find(([site]) => site === host)?.[1] ?? mode
}

/** Remembers a choice. In private windows no site is written down. */
export async function keepMode(host: string, mode: Mode): Promise<void> {
  await saveSettings({ mode })
  if (!host || browser.extension?.inIncognitoContext) return
  const others = (await siteModes()).filter(([site]) => site !== host)
  await browser.storage.local.set({ [KEY]: [[host, mode], ...others].slice(0, MOST) })
}

/** The latest choice first; what is no choice counts as not stored. */
async function siteModes(): Promise<[host: string, mode: Mode][]> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>)
  return Array.isArray(stored[KEY]) ? stored[KEY].filter(isChoice) : []
}

const isChoice = (entry: unknown): entry is [string, Mode] =>
  Array.isArray(entry) && typeof entry[0] === 'string' && (entry[1] === 'reader' || entry[1] === 'tidy')
