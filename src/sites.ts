/**
 * What a person wants on single sites. The wishes are synced; whether the browser lets us onto a site is its own to say,
 * and does not travel: articles open by themselves where the two meet (`background/reconcile.ts`).
 *
 * A site is a host name without `www.`, and every name below it. Nobody is asked for more than the name they stand on,
 * and no list of public suffixes has to be carried along.
 */
import { JUNK_KINDS, type JunkKind } from './article/types'
import browser from './browser'
import type { Mode } from './messages'
import { type Entries, spillingStore } from './spilling-store'

export interface Site {
  /** Articles open clean by themselves. */
  auto: boolean
  /** What a press opens there; null where nothing was chosen. */
  mode: Mode | null
  /** The browser is asked not to run the page's scripts where an article opens by itself. */
  light: boolean
  /** Paths, each with all below it, where nothing opens by itself: `/games`. */
  notOn: readonly string[]
  /** Kinds of junk that are hidden there and not everywhere, or the other way about. */
  kinds: KindWishes
}
export type KindWishes = Readonly<Partial<Record<JunkKind, boolean>>>
/** By their names: the closest name does not have to be there, see `siteAt`. */
export type Sites = ReadonlyMap<string, Site>

export interface KeptSites {
  sites: Sites
  /** How many found no room in the synced storage and are on this device only. */
  unsynced: number
}

export const NO_WISHES: Readonly<Site> = { auto: false, mode: null, light: false, notOn: [], kinds: {} }

const PREFIX = 'site:'
/** Only what differs from `NO_WISHES`, and whatever a later version of Lede may know besides. */
export type Stored = Record<string, unknown>
const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const store = spillingStore({ prefix: PREFIX, isValue: isStored, mostBytes: 20_000, mostItems: 180 })

/** The site of a host name, as a person would call it. */
export const siteOf = (hostname: string): string => hostname.replace(/^www\./, '')

/**
 * All wishes by site. A value that cannot be what it says counts as not wished.
 * @throws where storage does not answer.
 */
export async function loadSites(): Promise<KeptSites> {
  const { entries, unsynced } = await store.load()
  return { sites: sitesOf(entries), unsynced }
}

/** The same for those who only read pages: where storage does not answer nothing was wished. */
export async function wishedSites(): Promise<Sites> {
  try {
    return (await loadSites()).sites
  } catch (error) {
    console.warn('Lede: the sites could not be read.', error)
    return new Map()
  }
}

/** All wishes as they are stored, with whatever a later version knows besides. @throws where storage does not answer. */
export async function storedSites(): Promise<ReadonlyMap<string, Stored>> {
  const { entries } = await store.load()
  return new Map([...entries].map(([key, stored]) => [key.slice(PREFIX.length), stored]))
}

/**
 * Puts back what `storedSites` gave: all that was wished on these sites, in place of what is.
 * @param gone sites on which nothing is wished from now on
 * @throws where no storage takes it.
 */
export const putStoredSites = (sites: ReadonlyMap<string, Stored>, gone: readonly string[] = []): Promise<void> =>
  store.change(() => ({
    put: new Map([...sites].map(([site, stored]) => [PREFIX + site, stored])),
    remove: gone.map((site) => PREFIX + site),
  }))

/**
 * Changes what is wished on a site; what is not named stays as it is.
 * @throws where no storage takes it.
 */
export function setSite(site: string, change: Partial<Site>): Promise<void> {
  const key = PREFIX + site
  return store.change((entries) => {
    const wishes = differing({ ...entries.get(key), ...change })
    const isEmpty = Object.keys(wishes).length === 0
    return isEmpty ? { put: new Map(), remove: [key] } : { put: new Map([[key, wishes]]), remove: [] }
  })
}

/** Takes every wish on a site away. @throws where storage does not answer. */
export const removeSite = (site: string): Promise<void> =>
  store.change(() => ({ put: new Map(), remove: [PREFIX + site] }))

/** Calls after every change of a wish, from this device or another, until the signal aborts. */
export const onSitesChange = store.onChange

/** What holds on a host: wishes on the name itself, and on every name it is below. */
export function siteAt(sites: Sites, hostname: string): Site {
  const wishes = namesOver(hostname).flatMap((name) => sites.get(name) ?? [])
  return {
    auto: wishes.some(({ auto }) => auto),
    mode: wishes.find(({ mode }) => mode)?.mode ?? null,
    light: wishes.some(({ light }) => light),
    notOn: wishes.flatMap(({ notOn }) => notOn),
    kinds: Object.assign({}, ...wishes.toReversed().map(({ kinds }) => kinds)),
  }
}

/** The name on which a host is an automatic site; the host's own where it is none. */
export const autoName = (sites: Sites, hostname: string): string =>
  namesOver(hostname).find((name) => sites.get(name)?.auto) ?? siteOf(hostname)

/** Whether a path is one of these or below one. */
export const isBelow = (path: string, paths: readonly string[]): boolean =>
  paths.some((one) => path === one || path.startsWith(`${one}/`))

/** What the browser is asked for so that pages of a site open by themselves. */
export const originsOf = (site: string): [string] => [`*://${hasNamesBelow(site) ? '*.' : ''}${site}/*`]

/** The sites whose permission stands in a list of origins, written as we ask for it. */
export const sitesIn = (origins: readonly string[]): string[] =>
  origins.flatMap((origin) => {
    const site = /^\*:\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(origin)?.[1]
    return site && originsOf(site)[0] === origin ? [site] : []
  })

/**
 * Asks the person, in the gesture, to let Lede onto a site, and wishes it automatic if they do. Where the question
 * closes the page that asks, the worker hears the answer and wishes the same.
 * @returns whether it is allowed.
 */
export async function makeAutomatic(site: string): Promise<boolean> {
  const isAllowed = await browser.permissions.request({ origins: originsOf(site) })
  if (isAllowed) await setSite(site, { auto: true })
  return isAllowed
}

/** Takes the wish back, and the permission with it. */
export async function endAutomatic(site: string): Promise<void> {
  await setSite(site, { auto: false, light: false })
  await browser.permissions.remove({ origins: originsOf(site) })
}

/** Whether the browser lets us onto a site without a press. */
export const isAllowed = (site: string): Promise<boolean> => browser.permissions.contains({ origins: originsOf(site) })

const sitesOf = (entries: Entries<Stored>): Sites =>
  new Map([...entries].map(([key, stored]) => [key.slice(PREFIX.length), repaired(stored)]))

const repaired = ({ auto, mode, light, notOn, kinds }: Stored): Site => ({
  auto: auto === true,
  mode: mode === 'reader' || mode === 'tidy' ? mode : null,
  light: light === true,
  notOn: Array.isArray(notOn) ? notOn.filter(isPath) : [],
  kinds: isStored(kinds) ? usableKinds(kinds) : {},
})

/** What each wish has to be. Kinds that only a later version knows are none of ours to judge. */
const FITS: Record<keyof Site, (value: unknown) => boolean> = {
  auto: (value) => typeof value === 'boolean',
  mode: (value) => value === null || value === 'reader' || value === 'tidy',
  light: (value) => typeof value === 'boolean',
  notOn: (value) => Array.isArray(value) && value.every(isPath),
  kinds: (value) => isStored(value) && Object.values(value).every((one) => typeof one === 'boolean'),
}

/** Wishes without those that cannot be what they say, and the names of these. */
export function usableSite(wishes: Stored): { stored: Stored; bad: string[] } {
  const bad = Object.keys(FITS).filter((key) => key in wishes && !FITS[key as keyof Site](wishes[key]))
  return { stored: Object.fromEntries(Object.entries(wishes).filter(([key]) => !bad.includes(key))), bad }
}

const usableKinds = (kinds: Stored): KindWishes =>
  Object.fromEntries(JUNK_KINDS.flatMap((kind) => (typeof kinds[kind] === 'boolean' ? [[kind, kinds[kind]]] : [])))

/** What `notOn` holds: the beginning of an address behind the site, without a slash at its end. */
export const isPath = (value: unknown): value is string => typeof value === 'string' && /^\/[^?#*]*[^?#*/]$/.test(value)

function differing(wishes: Stored): Stored {
  const standard = NO_WISHES as unknown as Stored
  return Object.fromEntries(
    Object.entries(wishes).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(standard[key])),
  )
}

/** The name itself without `www.`, and those it is below. */
function namesOver(hostname: string): string[] {
  const name = siteOf(hostname)
  const labels = hasNamesBelow(name) ? name.split('.') : [name]
  return labels.map((_, i) => labels.slice(i).join('.'))
}

/** What a site can be called: a name or number of a machine, as addresses write it. */
export const isSite = (name: string): boolean =>
  URL.canParse(`http://${name}/`) && new URL(`http://${name}/`).hostname === name && siteOf(name) === name

/** A name of the name system, not an address by number, nor a machine beside us. */
const hasNamesBelow = (site: string): boolean => /\.[a-z][^.\]]*$/.test(site)
