/**
 * Automatic sites: which scripts the browser puts into pages by itself, and what it keeps out of them (`light.ts`). The one place that says so: called at every start
 * and on every change of a wish or a permission, it makes what is registered what the two together want.
 */
import browser, { type Scripting } from '../browser'
import { isAllowed, loadSites, originsOf, type Site, setSite, sitesIn } from '../sites'
import { reconcileLight } from './light'

const ID = 'gate'
const GATE = 'gate.js'
type Script = Pick<Scripting.RegisteredContentScript, 'id' | 'matches' | 'excludeMatches' | 'js' | 'runAt'>

let turn: Promise<void> = Promise.resolve()

/** One after the other: each asks anew for all it needs to know. */
export function reconcile(): Promise<void> {
  turn = turn.then(keepAll).catch((error) => console.warn('Lede: automatic sites could not be set.', error))
  return turn
}

async function keepAll(): Promise<void> {
  await Promise.all([register(), reconcileLight()])
}

/**
 * A permission that a person gave where we asked for it: the wish was theirs, too. The page that asked may be gone: in
 * Chromium the question closes the popup.
 */
export async function keepGranted(origins: readonly string[] = []): Promise<void> {
  const sites = sitesIn(origins)
  for (const site of sites) await setSite(site, { auto: true })
  await reconcile()
  await openOn(sites)
}

/** The page a person looks at while they say "always" opens like those to come. */
async function openOn(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return
  const tabs = await browser.tabs.query({ active: true, url: sites.flatMap(originsOf) })
  const files = [`/${GATE}`]
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files })),
  )
}

async function register(): Promise<void> {
  const { sites } = await loadSites()
  const wished = [...sites].filter(([, { auto }]) => auto)
  const allowed = await Promise.all(wished.map(([name]) => isAllowed(name)))
  const wanted = scriptFor(wished.filter((_, i) => allowed[i]))
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (!wanted) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] })
  } else if (!registered) await browser.scripting.registerContentScripts([wanted])
  else if (!isSame(registered, wanted)) await browser.scripting.updateContentScripts([wanted])
}

function scriptFor(sites: readonly (readonly [string, Site])[]): Script | null {
  if (sites.length === 0) return null
  return {
    id: ID,
    matches: sites.flatMap(([name]) => originsOf(name)),
    excludeMatches: sites.flatMap(([name, { notOn }]) => notOn.flatMap((path) => patternsOf(name, path))),
    js: [GATE],
    runAt: 'document_start',
  }
}

/** A path and all below it, whatever is asked of it. */
function patternsOf(site: string, path: string): string[] {
  const [pattern] = originsOf(site)
  return [path, `${path}?*`, `${path}/*`].map((one) => pattern.replace(/\/\*$/, one))
}

const isSame = (one: Partial<Script>, other: Script): boolean =>
  one.matches?.join() === other.matches?.join() &&
  (one.excludeMatches ?? []).join() === other.excludeMatches?.join() &&
  one.js?.map((file: string) => file.replace(/^.*\//, '')).join() === other.js?.join()
