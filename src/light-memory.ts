/**
 * What light loading found out on a site, kept on this device: which shapes of address open as articles without their
 * scripts, and which pages need them. Nothing of private windows comes here.
 */
import browser from './browser'
import { shapeOf } from './light'
import type { LoadFigures } from './load-figures'

export interface Memory {
  /** Shapes of addresses that opened as articles. */
  works: string[]
  /** Paths and shapes that are loaded whole; the latest first. */
  whole: string[]
  /** What the page took that was open when light loading was chosen; null where nobody knows. */
  before: LoadFigures | null
}

const PREFIX = 'light:'
/** Of each kind for a site; the oldest go first. */
const MOST = 40

/** All that is known, by site. */
export async function loadMemories(): Promise<ReadonlyMap<string, Memory>> {
  const stored = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX))
  return new Map(stored.map(([key, memory]) => [key.slice(PREFIX.length), repaired(memory)]))
}

/** A page opened as an article. @returns whether that is news. */
export function noteWorks(site: string, path: string): Promise<boolean> {
  return change(site, ({ works }) => {
    const shape = shapeOf(path)
    return works.includes(shape) ? null : { works: [shape, ...works].slice(0, MOST) }
  })
}

/**
 * A page was no article without its scripts. The second one of a shape that never worked speaks for all of that shape:
 * the first may have been a page that is gone.
 * @returns whether that is news.
 */
export function noteWhole(site: string, path: string): Promise<boolean> {
  return change(site, ({ works, whole }) => {
    if (whole.includes(path)) return null
    const shape = shapeOf(path)
    const isSame = (one: string) => shapeOf(one) === shape
    if (works.includes(shape) || !whole.some(isSame)) return { whole: [path, ...whole].slice(0, MOST) }
    return { whole: [shape, ...whole.filter((one) => !isSame(one))] }
  })
}

/** Keeps what a page of the site took while it was loaded whole. */
export async function keepBefore(site: string, before: LoadFigures): Promise<void> {
  await change(site, () => ({ before }))
}

/** What is known of one site. */
export const memoryOf = async (site: string): Promise<Memory> =>
  repaired((await browser.storage.local.get(PREFIX + site))[PREFIX + site])

/** Whether a page of the site is loaded whole because it needs its scripts. */
export const isKeptWhole = ({ whole }: Memory, path: string): boolean =>
  whole.includes(path) || whole.includes(shapeOf(path))

/** Forgets all other sites. */
export async function keepOnly(sites: readonly string[]): Promise<void> {
  const others = [...(await loadMemories()).keys()].filter((site) => !sites.includes(site))
  if (others.length) await browser.storage.local.remove(others.map((site) => PREFIX + site))
}

let turn: Promise<unknown> = Promise.resolve()

/** One change after the other: each reads what the one before has written. */
function change(site: string, next: (memory: Memory) => Partial<Memory> | null): Promise<boolean> {
  const mine = turn.then(async () => {
    const memory = await memoryOf(site)
    const changed = next(memory)
    if (changed) await browser.storage.local.set({ [PREFIX + site]: { ...memory, ...changed } })
    return changed !== null
  })
  turn = mine.catch(() => {})
  return mine
}

function repaired(stored: unknown): Memory {
  const { works, whole, before } = (stored ?? {}) as Partial<Record<keyof Memory, unknown>>
  return { works: paths(works), whole: paths(whole), before: isFigures(before) ? before : null }
}

const paths = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && /^\/[\x21-\x7e]*$/.test(one))
    : []

function isFigures(value: unknown): value is LoadFigures {
  const { requests, bytes, textAfter } = (value ?? {}) as Partial<Record<keyof LoadFigures, unknown>>
  return [requests, bytes, textAfter].every((one) => typeof one === 'number' && one >= 0)
}
