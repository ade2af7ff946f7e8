/**
 * Earlier shapes of what is stored, and the way from each to the next. Another device may still write an earlier shape,
 * so each step looks for what it changes, whatever was done before; done twice it does no more.
 */
import browser from './browser'

/** What is stored, by key. */
export type Items = Readonly<Record<string, unknown>>

export interface Step {
  put: Items
  remove: readonly string[]
}

export interface Migration {
  /** The day on which the later shape came. */
  date: string
  from: number
  to: number
  /** Keys that only the earlier shape has; without any of them there is nothing to do. */
  old: readonly string[]
  step(items: Items): Step
}

/** Up to the first step things were only added: settings, and a rule an item. */
export const MIGRATIONS: readonly Migration[] = [
  { date: '2026-11-22', from: 1, to: 2, old: ['siteModes'], step: modesToSites },
]

/** The shape that this version of Lede writes. */
export const SHAPE = 2

/** All steps that items of any earlier shape need, as one. */
export function migrate(items: Items): Step {
  let now: Items = items
  const put: Record<string, unknown> = {}
  const remove: string[] = []
  for (const { old, step } of MIGRATIONS) {
    if (!old.some((key) => key in now)) continue
    const next = step(now)
    Object.assign(put, next.put)
    remove.push(...next.remove)
    now = Object.fromEntries(Object.entries({ ...now, ...next.put }).filter(([key]) => !next.remove.includes(key)))
  }
  return { put, remove }
}

/**
 * Brings what is stored to the present shape; costs one look where it has it.
 * @throws where storage does not answer or takes nothing: then all is as it was.
 */
export async function migrateStorage(): Promise<void> {
  const { local, sync } = browser.storage
  const old = MIGRATIONS.flatMap((migration) => migration.old)
  const found = await Promise.all([local.get(old), sync.get(old).catch(() => ({}))])
  if (found.every((items) => Object.keys(items).length === 0)) return
  const [here, everywhere] = await Promise.all([local.get(null), sync.get(null).catch(() => ({}))])
  const { put, remove } = migrate({ ...everywhere, ...here })
  await local.set(put)
  await local.remove([...remove])
  if (remove.some((key) => key in everywhere)) await sync.remove([...remove])
}

/** What people chose for sites was one list on each device; now each site is an item, which is synced. */
function modesToSites(items: Items): Step {
  const list: unknown[] = Array.isArray(items.siteModes) ? items.siteModes : []
  const put: Record<string, unknown> = {}
  // The latest choice came first.
  for (const entry of list.toReversed()) {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string' || !/^(reader|tidy)$/.test(entry[1])) continue
    const key = `site:${entry[0].replace(/^www\./, '')}`
    const known = items[key]
    put[key] = { mode: entry[1], ...(typeof known === 'object' ? known : {}) }
  }
  return { put, remove: ['siteModes'] }
}
