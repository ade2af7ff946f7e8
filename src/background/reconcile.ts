/**
 * Automatic sites: which scripts the browser puts into pages by itself, and what it keeps out of them (`light.ts`).
 * The one place that says so: called at every start and on every change of a wish or a permission, it makes what is
 * registered what the two together want.
 */
import browser, { type Scripting } from '../browser'
import { ARTICLE_PATHS } from '../light'
import { PAGE_SIDE, READER } from '../messages'
import { isAllowed, loadSites, originsOf, type Sites, setSite, sitesIn } from '../sites'
import { lightSites, reconcileLight } from './light'

const GATE = '/gate.js'
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
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files: [GATE] })),
  )
}

async function register(): Promise<void> {
  const [automatic, light] = await Promise.all([automaticSites(), lightSites()])
  const wanted = [
    scriptFor('gate', [GATE], automatic, ['/*']),
    // Light pages are there so soon that asking the worker for what reads them would be most of the time it takes.
    scriptFor('page-side', [...PAGE_SIDE, READER], light, ARTICLE_PATHS),
  ].filter(({ matches }) => matches?.length)
  const { scripting } = browser
  const registered = new Map((await scripting.getRegisteredContentScripts()).map((script) => [script.id, script]))
  for (const script of wanted) {
    const before = registered.get(script.id)
    registered.delete(script.id)
    if (!before) await scripting.registerContentScripts([script])
    else if (!isSame(before, script)) await scripting.updateContentScripts([script])
  }
  if (registered.size) await scripting.unregisterContentScripts({ ids: [...registered.keys()] })
}

/** Where wish and permission meet. */
async function automaticSites(): Promise<Sites> {
  const { sites } = await loadSites()
  const wished = [...sites].filter(([, { auto }]) => auto)
  const allowed = await Promise.all(wished.map(([name]) => isAllowed(name)))
  return new Map(wished.filter((_, i) => allowed[i]))
}

/** @param paths of the sites' addresses, as match patterns have them. */
const scriptFor = (id: string, js: string[], sites: Sites, paths: readonly string[]): Script => ({
  id,
  matches: [...sites.keys()].flatMap((site) => paths.map((path) => patternOf(site, path))),
  excludeMatches: [...sites].flatMap(([site, { notOn }]) => notOn.flatMap((path) => patternsBelow(site, path))),
  js,
  runAt: 'document_start',
})

/** A path and all below it, whatever is asked of it. */
const patternsBelow = (site: string, path: string): string[] =>
  [path, `${path}?*`, `${path}/*`].map((one) => patternOf(site, one))

const patternOf = (site: string, path: string): string => originsOf(site)[0].replace(/\/\*$/, path)

const isSame = (one: Partial<Script>, other: Script): boolean =>
  one.matches?.join() === other.matches?.join() &&
  (one.excludeMatches ?? []).join() === other.excludeMatches?.join() &&
  one.js?.map(pathOf).join() === other.js?.join()

/** Browsers give back full addresses, or paths as they like. */
const pathOf = (file: string): string => new URL(file, browser.runtime.getURL('')).pathname
