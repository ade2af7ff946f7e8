/** The popup: one switch, and under it what the page turned out to be. The switch is there before anything is known. */
import browser, { type Tabs } from '../browser'
import { direction, languageName, locale, minutesIn, say, sayGrounds, sayKind, sayKinds } from '../i18n'
import { type Mode, type Obstacle, type PageState, type Report, reachPage, UnreachableError } from '../messages'
import { loadSettings, onSettingsChange, type Settings } from '../settings'

const part = <T extends HTMLElement>(id: string) => document.getElementById(id) as T
const toggle = part<HTMLButtonElement>('switch')
const modes = [...part('mode').querySelectorAll('input')]
const found = part('found')
const hidden = part('hidden')

let asked = 0

/** Everything that needs no answer is there at once; the rest grows below. */
async function start(): Promise<void> {
  document.documentElement.lang = locale()
  document.documentElement.dir = direction()
  part('label').textContent = say('clean_view')
  part('mode').ariaLabel = say('mode_label')
  for (const { value, nextElementSibling: name } of modes)
    (name as HTMLElement).textContent = say(`mode_${value as Mode}`)
  // Space works at once; a ring would only be noise before the first key.
  toggle.focus({ focusVisible: false } as FocusOptions)
  void useTheme()
  void showKey()
  const tab = await activeTab()
  if (tab?.id === undefined) showNothing(say('no_tab'))
  else await attend(tab, tab.id)
}

/** Shows the page's state now, and after each press of the switch. */
async function attend(tab: Tabs.Tab, tabId: number): Promise<void> {
  part('site').textContent = siteOf(tab.url ?? '')
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
  await showAnswer(reachPage(tabId, 'state'))
  clearTimeout(patience)
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

function showState({ view, mode, refused, report, obstacle }: PageState): void {
  if (view === 'off' && (obstacle || !report?.article)) {
    showNothing(sayObstacle(obstacle ?? 'no-article'))
    return
  }
  toggle.disabled = false
  toggle.ariaChecked = String(view !== 'off')
  for (const choice of modes) {
    choice.disabled = false
    choice.checked = choice.value === mode
  }
  if (!report) return
  found.textContent = refused ? say('tidy_refused') : foundLine(report)
  showHidden(report, view === 'off' ? 'off' : 'on')
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

/** One sentence that counts by kind, opening to first words and grounds; it stays open when the view changes. */
function showHidden({ findings }: Report, when: 'on' | 'off'): void {
  const wasOpen = hidden.querySelector('details')?.open ?? false
  hidden.hidden = false
  if (!findings.length) {
    hidden.replaceChildren(make('h2', say(`nothing_hidden_${when}`)))
    return
  }
  const list = make('div')
  // It scrolls, so it has to be reached by key.
  list.tabIndex = 0
  const details = make('details', make('summary', sayKinds(findings.map(({ kind }) => kind))), list)
  details.open = wasOpen
  for (const [kind, blocks] of Map.groupBy(findings, ({ kind }) => kind)) {
    const items = blocks.map(({ text, evidence }) => {
      const words = make('q', text)
      words.dir = 'auto'
      return make('li', words, make('small', sayGrounds(evidence)))
    })
    list.append(make('h3', sayKind(kind, blocks.length)), make('ul', ...items))
  }
  hidden.replaceChildren(make('h2', say(`hidden_heading_${when}`)), details)
}

const sayObstacle = (obstacle: Obstacle): string =>
  say(`obstacle_${obstacle.replaceAll('-', '_')}` as 'obstacle_failed')

async function useTheme(): Promise<void> {
  const use = ({ theme }: Settings) => {
    document.documentElement.dataset.theme = theme
  }
  onSettingsChange(use, new AbortController().signal)
  use(await loadSettings())
}

async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

/** The key as it is set now; nothing where there is none, as on a phone. */
async function showKey(): Promise<void> {
  const commands = (await browser.commands?.getAll()) ?? []
  part('key').textContent = commands.find(({ name }) => name === 'toggle-reader')?.shortcut ?? ''
}

function siteOf(url: string): string {
  if (!URL.canParse(url)) return '\u00a0'
  const { protocol, hostname, pathname } = new URL(url)
  if (protocol === 'file:') return decodeURI(pathname.split('/').at(-1) ?? '')
  return hostname.replace(/^www\./, '') || '\u00a0'
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  element.append(...children)
  return element
}

void start()
