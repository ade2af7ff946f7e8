/** The popup: one switch, and under it what the page turned out to be. The switch is there before anything is known. */
import browser, { type Tabs } from '../browser'
import { languageName, locale, minutesIn, say } from '../i18n'
import {
  holdPage,
  type Mode,
  type Obstacle,
  type PageState,
  type Report,
  reachPage,
  UnreachableError,
} from '../messages'
import { dressPage, part } from '../own-page'
import { type Asks, type HiddenList, makeHiddenList } from './hidden'
import { makeReport } from './report'
import { allowPicking, offerRules, showRuleNotes } from './rules'
import { offerSite } from './site'

const toggle = part<HTMLButtonElement>('switch')
const modes = [...part('mode').querySelectorAll('input')]
const found = part('found')
const hidden = part('hidden')

let asked = 0
let list: HiddenList | null = null
let state: PageState | null = null

/** Everything that needs no answer is there at once; the rest grows below. */
async function start(): Promise<void> {
  dressPage()
  part('label').textContent = say('clean_view')
  part('mode').ariaLabel = say('mode_label')
  for (const { value, nextElementSibling: name } of modes)
    (name as HTMLElement).textContent = say(`mode_${value as Mode}`)
  // Space works at once; a ring would only be noise before the first key.
  toggle.focus({ focusVisible: false } as FocusOptions)
  const tab = await activeTab()
  offerRules(tab)
  if (tab?.id === undefined) showNothing(say('no_tab'))
  else await attend(tab, tab.id)
}

/** Shows the page's state now, and after each press of the switch. */
async function attend(tab: Tabs.Tab, tabId: number): Promise<void> {
  part('site').textContent = siteOf(tab.url ?? '')
  list = makeHiddenList(hidden, asksOf(tab, tabId))
  offerReport(tab.url ?? '')
  void offerSite(tab)
  // Pressed before the page has answered, the switch waits its turn in the page.
  toggle.addEventListener('click', () => {
    document.body.classList.add('pressed')
    void showAnswer(reachPage(tabId, 'toggle', null))
  })
  for (const choice of modes)
    choice.addEventListener('change', () => void showAnswer(reachPage(tabId, 'choose', choice.value as Mode)))
  const patience = setTimeout(() => {
    found.textContent = say(tab.status === 'loading' ? 'page_loading' : 'reading_page')
  }, 300)
  const state = reachPage(tabId, 'state')
  state.then(
    () => allowPicking(tab, true),
    () => allowPicking(tab, false),
  )
  await showAnswer(state)
  clearTimeout(patience)
}

function asksOf({ url = '' }: Tabs.Tab, tabId: number): Asks {
  let isHeld = false
  return {
    show: (id, on) => void showAnswer(reachPage(tabId, 'show', id, on)),
    showAll: (on) => void showAnswer(reachPage(tabId, 'showAll', on)),
    keep: async (id, on) => showState(await reachPage(tabId, 'keep', id, on)),
    outline(id) {
      // A popup that closes cannot say so: the page hears of it by the line that breaks.
      if (!isHeld) holdPage(tabId)
      isHeld = true
      void reachPage(tabId, 'outline', id).catch((error) => console.debug('Lede: nothing was outlined.', error))
    },
    canKeep: /^https?:/.test(url),
  }
}

/** The report takes the list's place while it is open. */
function offerReport(address: string): void {
  const open = part<HTMLButtonElement>('report')
  const panel = part('reporting')
  const main = part('main')
  open.textContent = say('report_open')
  const close = () => {
    panel.replaceChildren()
    main.classList.remove('reporting')
    open.focus()
  }
  open.addEventListener('click', () => {
    const page = { address, version: browser.runtime.getManifest().version, browser: navigator.userAgent }
    panel.replaceChildren(makeReport({ ...page, state: () => state as PageState }, close))
    main.classList.add('reporting')
    panel.querySelector<HTMLElement>('h2')?.focus()
  })
}

/** Only the answer to the latest question counts. */
async function showAnswer(answer: Promise<PageState>): Promise<void> {
  const mine = ++asked
  try {
    const state = await answer
    if (mine === asked) showState(state)
  } catch (error) {
    if (mine === asked) showNothing(sayObstacle(error instanceof UnreachableError ? error.obstacle : 'failed'))
    if (!(error instanceof UnreachableError)) console.error('Lede: the page could not be read.', error)
  }
}

function showState(now: PageState): void {
  state = now
  const { view, mode, refused, report, obstacle } = now
  part('report').hidden = !report
  showRuleNotes(now.ruleNotes)
  if (view === 'off' && (obstacle || !report?.article)) {
    showNothing(sayObstacle(obstacle ?? 'no-article'))
    return
  }
  void showKey(mode)
  toggle.disabled = false
  toggle.ariaChecked = String(view !== 'off')
  for (const choice of modes) {
    choice.disabled = false
    choice.checked = choice.value === mode
  }
  if (!report) return
  found.textContent = refused ? say('tidy_refused') : foundLine(report)
  list?.follow(now)
}

function showNothing(why: string): void {
  toggle.disabled = true
  toggle.ariaChecked = 'false'
  for (const choice of modes) choice.disabled = true
  found.textContent = why
  hidden.hidden = true
}

/** "Article · 6 min · English". */
function foundLine({ minutes, lang }: Report): string {
  const time = minutesIn(locale(), minutes)
  const language = languageName(lang.split('-')[0] ?? '')
  return language ? say('found_article_language', time, language) : say('found_article', time)
}

const sayObstacle = (obstacle: Obstacle): string =>
  say(`obstacle_${obstacle.replaceAll('-', '_')}` as 'obstacle_failed')

async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

/** The key that turns the chosen view on and off, as it is set now; nothing where there is none, as on a phone. */
async function showKey(mode: Mode): Promise<void> {
  const commands = (await browser.commands?.getAll()) ?? []
  part('key').textContent = commands.find(({ name }) => name === `toggle-${mode}`)?.shortcut ?? ''
}

function siteOf(url: string): string {
  if (!URL.canParse(url)) return '\u00a0'
  const { protocol, hostname, pathname } = new URL(url)
  if (protocol === 'file:') return decodeURI(pathname.split('/').at(-1) ?? '')
  return hostname.replace(/^www\./, '') || '\u00a0'
}

void start()
