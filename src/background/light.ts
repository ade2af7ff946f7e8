/**
 * Light loading: on sites where a person wants it, the browser is asked to keep scripts and frames out of pages that
 * look like articles. It is asked by a policy added to the page's own, so nothing of them is requested or run.
 * The rules are the browser's; they last until it is told otherwise, and go with the extension.
 */
import browser, { type DeclarativeNetRequest, type Runtime } from '../browser'
import { ARTICLE, isShape, POLICY, patternOf } from '../light'
import { keepOnly, loadMemories, type Memory, noteWhole, noteWorks } from '../light-memory'
import { bringPageSide, READER, type Reason, tellPage, type View } from '../messages'
import { loadSettings } from '../settings'
import { autoName, isAllowed, loadSites, type Sites } from '../sites'

type Rule = DeclarativeNetRequest.Rule

/** An exception stands above what it is an exception from. */
const PRIORITY = { light: 1, whole: 2 } as const
/** Browsers take 1,000 rules with patterns. */
const MOST_PATTERNS = 900

/** Firefox keeps a page with the header that was added to it: what is light must not be kept for later visits. */
const keepsHeaders = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:')

/**
 * The rules that make these sites light.
 * @param sites where it is wished and allowed.
 * @param memories what was found out on them.
 * @param isKept whether the browser keeps a page as it was changed here.
 */
export function rulesFor(sites: Sites, memories: ReadonlyMap<string, Memory>, isKept: boolean): Rule[] {
  if (sites.size === 0) return []
  const whole = [...sites].flatMap(([site, { notOn }]) => [
    ...notOn.map((path) => pathRule(site, path)),
    ...(memories.get(site)?.whole ?? []).map((one) => (isShape(one) ? shapeRule(site, one) : pathRule(site, one))),
  ])
  const patterns = whole.filter(({ regexFilter }) => regexFilter).slice(MOST_PATTERNS)
  const exceptions = whole.filter((condition) => !patterns.includes(condition))
  return [
    {
      action: lightAction(isKept),
      priority: PRIORITY.light,
      condition: pages({ requestDomains: [...sites.keys()], regexFilter: ARTICLE }),
    },
    ...exceptions.map((condition) => ({
      action: { type: 'allow' as const },
      priority: PRIORITY.whole,
      condition: pages(condition),
    })),
  ].map((rule, i) => ({ ...rule, id: i + 1 }))
}

type Condition = Rule['condition']

const pages = (condition: Condition): Condition => ({
  ...condition,
  resourceTypes: ['main_frame'],
  requestMethods: ['get'],
})
/** A path and all below it. */
const pathRule = (site: string, path: string): Condition => ({
  urlFilter: `||${site}${new URL(path, 'https://a').pathname}^`,
})
const shapeRule = (site: string, shape: string): Condition => ({
  requestDomains: [site],
  regexFilter: patternOf(shape),
})

const lightAction = (isKept: boolean): Rule['action'] => ({
  type: 'modifyHeaders',
  responseHeaders: [
    { header: 'content-security-policy', operation: 'append', value: POLICY },
    ...(isKept ? [{ header: 'cache-control', operation: 'set' as const, value: 'no-store' }] : []),
  ],
})

let turn: Promise<unknown> = Promise.resolve()

/**
 * Makes the browser's rules what is wished and allowed now, and forgets what was found out on other sites. One call
 * after the other: each sees what the one before has made.
 */
export function reconcileLight(): Promise<void> {
  const mine = turn.then(keepRules)
  turn = mine.catch(() => {})
  return mine
}

async function keepRules(): Promise<void> {
  const sites = await lightSites()
  await keepOnly([...sites.keys()])
  const api = browser.declarativeNetRequest
  const [memories, dynamic, session] = await Promise.all([loadMemories(), api.getDynamicRules(), api.getSessionRules()])
  await api.updateDynamicRules({ removeRuleIds: idsOf(dynamic), addRules: rulesFor(sites, memories, keepsHeaders()) })
  const left = session.filter(({ condition }) => !sites.has(autoName(sites, hostIn(condition))))
  await api.updateSessionRules({ removeRuleIds: idsOf(left) })
}

/**
 * Where light loading is wished, articles open by themselves in the reader, and the browser lets us in. Tidy shows the
 * page itself, which nobody would know without its sheets.
 */
export async function lightSites(): Promise<Sites> {
  const [{ sites }, settings] = await Promise.all([loadSites(), loadSettings()])
  const wished = [...sites].filter(([, { auto, light, mode }]) => auto && light && (mode ?? settings.mode) === 'reader')
  const allowed = await Promise.all(wished.map(([site]) => isAllowed(site)))
  return new Map(wished.filter((_, i) => allowed[i]))
}

const idsOf = (rules: readonly Rule[]): number[] => rules.map(({ id }) => id)

/**
 * Loads a light page again, whole: in this tab at once, elsewhere from now on if it needs its scripts.
 * @returns false where it was to be whole already and is light all the same: loading it again would change nothing.
 */
export async function loadWhole(reason: Reason, { tab, url }: Runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined || !url) return false
  if (!(await keepWholeInTab(tab.id, url))) return false
  if (reason !== 'no-article') await browser.storage.session.set({ [markOf(tab.id)]: [url, reason] })
  await browser.tabs.reload(tab.id)
  if (reason === 'no-article' && !tab.incognito) await note(noteWhole, url)
  return true
}

/**
 * Puts what reads a page beside the sender.
 * @param isHere it is there already.
 * @returns false where the page was loaded whole for another view than the one that opens by itself.
 */
export async function bringToOpen(isHere: boolean, { tab, url }: Runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined) return false
  const [wanted] = await Promise.all([wantedView(tab.id, url), isHere || bringPageSide(tab.id, [READER])])
  if (wanted === 'tidy') await tellPage(tab.id, 'toggle', wanted)
  return wanted === null
}

const markOf = (tabId: number): string => `whole ${tabId}`

/** Wanted once: the next time the page is opened it opens as it always does. */
async function wantedView(tabId: number, address: string | undefined): Promise<View | null> {
  const mark = markOf(tabId)
  const { [mark]: asked } = await browser.storage.session.get(mark)
  if (!asked) return null
  await browser.storage.session.remove(mark)
  const [url, view] = asked as [string, View]
  return url === address ? view : null
}

/** A page opened as an article without its scripts: others like it are not given up for one that does not. */
export async function noteLight({ tab, url }: Runtime.MessageSender): Promise<void> {
  if (tab && !tab.incognito && url) await note(noteWorks, url)
}

/** @returns whether that is new. */
async function keepWholeInTab(tabId: number, address: string): Promise<boolean> {
  const api = browser.declarativeNetRequest
  const { origin, pathname } = new URL(address)
  const condition = pages({ tabIds: [tabId], urlFilter: `|${origin}${pathname}^` })
  const rules = await api.getSessionRules()
  if (rules.some(({ id, condition: { urlFilter } }) => id === tabId && urlFilter === condition.urlFilter)) return false
  const tabs = new Set((await browser.tabs.query({})).map(({ id }) => id))
  const gone = idsOf(rules).filter((id) => id === tabId || !tabs.has(id))
  const rule: Rule = { id: tabId, priority: PRIORITY.whole, action: { type: 'allow' }, condition }
  await api.updateSessionRules({ removeRuleIds: gone, addRules: [rule] })
  return true
}
const hostIn = ({ urlFilter = '' }: Condition): string => new URL(urlFilter.slice(1)).hostname

async function note(what: typeof noteWhole, address: string): Promise<void> {
  const { hostname, pathname } = new URL(address)
  const sites = await lightSites()
  const site = autoName(sites, hostname)
  const isNews = sites.has(site) && (await what(site, pathname))
  if (isNews && what === noteWhole) await reconcileLight()
}
