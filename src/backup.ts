/**
 * Everything a person chose, as one file: settings, sites and rules. What a later version stores besides goes along
 * untouched. Voices stay out: another device has others.
 */
import browser from './browser'
import { type Items, migrate, SHAPE } from './migrations'
import { withLines } from './rules'
import { loadText, saveText } from './rules-store'
import { fits, KEYS, type Settings } from './schema'
import { DEFAULTS, loadSettings, saveSettings } from './settings'
import { isSite, putStoredSites, type Stored, storedSites, usableSite } from './sites'

export interface Backup {
  lede: 'backup'
  /** The shape of what is in it, as `migrations.ts` counts. */
  shape: number
  /** Every setting, the defaults too, and what a later version knows besides. */
  settings: Items
  sites: Readonly<Record<string, Stored>>
  /** The text of My rules, line by line. */
  rules: readonly string[]
}

/** Why a file is none that can be imported. */
export type Refusal = 'not-ours' | 'too-new' | 'damaged'
export type Reading = { backup: Backup; bad: readonly string[] } | { refusal: Refusal }

/** What an import would change. */
export interface Plan {
  settings: (keyof Settings)[]
  newSites: string[]
  /** Sites of which something else is wished now. */
  otherSites: string[]
  /** How many lines of rules are new. */
  rules: number
  /** What this version does not know, and keeps. */
  others: string[]
}

/** Keys that a setting may have; those of other things have a colon or are named here. */
const isSettingKey = (key: string): boolean => /^[a-z][\w-]{0,60}$/i.test(key) && !/^voice-|^__proto__$/.test(key)
const isKnown = (key: string): key is keyof Settings => (KEYS as string[]).includes(key)

/** All of it as it is now. @throws where storage does not answer. */
export async function makeBackup(): Promise<Backup> {
  const [everywhere, here, sites, { text }] = await Promise.all([
    browser.storage.sync.get(null).catch(() => ({})),
    browser.storage.local.get(KEYS),
    storedSites(),
    loadText(),
  ])
  const kept = Object.entries({ ...everywhere, ...here }).filter(([key]) => isSettingKey(key))
  return {
    lede: 'backup',
    shape: SHAPE,
    settings: { ...DEFAULTS, ...Object.fromEntries(kept) },
    sites: Object.fromEntries([...sites].sort(([a], [b]) => (a < b ? -1 : 1))),
    rules: text ? text.split('\n') : [],
  }
}

/** The text of a file. */
export const written = (backup: Backup): string => `${JSON.stringify(backup, null, 2)}\n`

/**
 * Reads the text of a file. Whatever cannot be used in it is left out and named by its place: `settings.theme`. Changes
 * nothing.
 */
export function readBackup(text: string): Reading {
  let found: unknown
  try {
    found = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return { refusal: /^\W*lede\W+backup\b/.test(text) ? 'damaged' : 'not-ours' }
  }
  if (!isRecord(found) || found.lede !== 'backup') return { refusal: 'not-ours' }
  const { shape, settings = {}, sites = {}, rules = [] } = found
  if (typeof shape !== 'number' || !Number.isInteger(shape) || shape < 1) return { refusal: 'damaged' }
  if (shape > SHAPE) return { refusal: 'too-new' }
  if (!isRecord(settings) || !isRecord(sites) || !Array.isArray(rules)) return { refusal: 'damaged' }
  return usable(inPresentShape(settings, sites), rules)
}

/** A file of an earlier shape goes the way that storage goes. */
function inPresentShape(settings: Items, sites: Items): { settings: Items; sites: Items } {
  const named = Object.entries(sites).map(([site, wishes]): [string, unknown] => [`site:${site}`, wishes])
  const before = { ...settings, ...Object.fromEntries(named) }
  const { put, remove } = migrate(before)
  const now = Object.entries({ ...before, ...put }).filter(([key]) => !remove.includes(key))
  const isOfSite = ([key]: [string, unknown]) => key.startsWith('site:')
  return {
    settings: Object.fromEntries(now.filter((entry) => !isOfSite(entry))),
    sites: Object.fromEntries(now.filter(isOfSite).map(([key, wishes]) => [key.slice('site:'.length), wishes])),
  }
}

function usable(found: { settings: Items; sites: Items }, rules: readonly unknown[]): Reading {
  const bad: string[] = []
  const settings = Object.entries(found.settings).filter(([key, value]) => {
    const isGood = isKnown(key) ? fits(key, value) : isSettingKey(key)
    if (!isGood) bad.push(`settings.${key}`)
    return isGood
  })
  const sites = Object.entries(found.sites).flatMap(([site, wishes]): [string, Stored][] => {
    if (!isSite(site) || !isRecord(wishes)) {
      bad.push(`sites.${site}`)
      return []
    }
    const { stored, bad: unusable } = usableSite(wishes)
    bad.push(...unusable.map((key) => `sites.${site}.${key}`))
    return [[site, stored]]
  })
  const lines = rules.filter((line, i): line is string => {
    const isLine = typeof line === 'string' && !/[\n\r]/.test(line)
    if (!isLine) bad.push(`rules.${i + 1}`)
    return isLine
  })
  const backup: Backup = {
    lede: 'backup',
    shape: SHAPE,
    settings: Object.fromEntries(settings),
    sites: Object.fromEntries(sites),
    rules: lines,
  }
  return { backup, bad }
}

/** What importing this would change of what is there now. @throws where storage does not answer. */
export async function planImport(backup: Backup): Promise<Plan> {
  const now = await makeBackup()
  const differing = (mine: Items, theirs: Items) =>
    Object.keys(theirs).filter((key) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]))
  const settings = differing(now.settings, backup.settings)
  const sites = differing(now.sites, backup.sites)
  return {
    settings: settings.filter(isKnown),
    newSites: sites.filter((site) => !Object.hasOwn(now.sites, site)),
    otherSites: sites.filter((site) => Object.hasOwn(now.sites, site)),
    rules: joined(now.rules, backup.rules).added,
    others: settings.filter((key) => !isKnown(key)),
  }
}

/**
 * Imports it: settings become those of the file, sites those of the file where it has them, and lines of rules are
 * added. What the file does not speak of stays.
 * @returns what takes it all back.
 * @throws where storage does not take it; then everything is as it was before.
 */
export async function importBackup(backup: Backup): Promise<() => Promise<void>> {
  const [plan, now, settings] = await Promise.all([planImport(backup), makeBackup(), loadSettings()])
  const changed = [...plan.newSites, ...plan.otherSites]
  const undo = async () => {
    await saveSettings(picked(settings, plan.settings))
    await browser.storage.sync.remove(plan.others.filter((key) => !Object.hasOwn(now.settings, key)))
    await keepOthers(picked(now.settings, plan.others))
    await putStoredSites(new Map(Object.entries(picked(now.sites, plan.otherSites))), plan.newSites)
    await saveText(now.rules.join('\n'), (await loadText()).text)
  }
  try {
    await saveSettings(picked(backup.settings, plan.settings))
    await keepOthers(picked(backup.settings, plan.others))
    await putStoredSites(new Map(Object.entries(picked(backup.sites, changed))))
    if (plan.rules) await saveText(joined(now.rules, backup.rules).value, now.rules.join('\n'))
  } catch (error) {
    await undo().catch(() => {})
    throw error
  }
  return undo
}

/** Lines that are not there yet come behind those that are; into nothing the whole text comes as it was. */
function joined(mine: readonly string[], theirs: readonly string[]): { value: string; added: number } {
  const added = withLines(mine.join('\n'), theirs.join('\n'))
  return mine.length ? added : { ...added, value: theirs.join('\n') }
}

/** What a later version of Lede will look for: synced, or where nothing syncs on this device. */
async function keepOthers(items: Items): Promise<void> {
  const { local, sync } = browser.storage
  if (Object.keys(items).length) await sync.set(items).catch(() => local.set(items))
}

const picked = <T extends object>(items: T, keys: readonly string[]): T =>
  Object.fromEntries(Object.entries(items).filter(([key]) => keys.includes(key))) as T

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
