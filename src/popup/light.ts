/** Light loading in the popup: its switch on an automatic site, and what it saved on the page in front. */
import { locale, say } from '../i18n'
import { isKeptWhole, keepBefore, memoryOf } from '../light-memory'
import type { LoadFigures } from '../load-figures'
import { type Load, reachPage } from '../messages'
import { make, part } from '../own-page'
import { setSite } from '../sites'

const section = part('light')
const toggle = part<HTMLButtonElement>('light-switch')

/** The page in front, and its site. */
export interface Here {
  site: string
  path: string
  tabId: number
}

let here: Here | null = null

/** What the switch does is said whether it is on or off; what it did only where it is on. */
export function labelLight(): void {
  part('light-label').textContent = say('light_label')
  toggle.addEventListener('click', () => {
    if (here) void change(here, toggle.ariaChecked !== 'true')
  })
}

/** Shows what is wished on the site; light loading belongs to pages that open by themselves. */
export async function showLight(page: Here, isAuto: boolean, isLight: boolean): Promise<void> {
  here = page
  section.hidden = !isAuto
  toggle.ariaChecked = String(isLight)
  if (isAuto) await explain(page, isLight)
}

async function change({ site, tabId }: Here, light: boolean): Promise<void> {
  toggle.ariaChecked = String(light)
  const { figures, keptOut } = await reachPage(tabId, 'load')
  await setSite(site, { light })
  if (light && !keptOut) await keepBefore(site, figures)
}

async function explain({ site, path, tabId }: Here, isLight: boolean): Promise<void> {
  const memory = await memoryOf(site)
  part('light-hint').textContent = say(isLight && isKeptWhole(memory, path) ? 'light_needs_scripts' : 'light_hint')
  const load = isLight ? await reachPage(tabId, 'load').catch(() => null) : null
  part('light-saved').replaceChildren(...(load?.keptOut ? rowsOf(load, load.keptOut, memory.before) : []))
}

/** A line for each figure: on this page, and on the page that was open when light loading was chosen. */
function rowsOf({ figures: now }: Load, keptOut: NonNullable<Load['keptOut']>, before: LoadFigures | null) {
  const count = new Intl.NumberFormat(locale()).format
  const figures: [name: string, ...cells: string[]][] = [
    [say('light_requests'), count(now.requests), before ? count(before.requests) : ''],
    [say('light_data'), dataOf(now.bytes), before ? dataOf(before.bytes) : ''],
    [say('light_text_after'), secondsOf(now.textAfter), before ? secondsOf(before.textAfter) : ''],
    [say('light_scripts'), count(keptOut.scripts)],
    [say('light_frames'), count(keptOut.frames)],
  ]
  const head = ['', say('light_now'), before ? say('light_before') : '']
  return [
    make(
      'tr',
      {},
      head.map((name) => make(name ? 'th' : 'td', { scope: 'col' }, [name])),
    ),
    ...figures.map(([name, ...cells]) =>
      make('tr', {}, [make('th', { scope: 'row' }, [name]), ...cells.map((cell) => make('td', {}, [cell]))]),
    ),
  ]
}

/** Other sites need not tell how much they sent: it is never less. */
function dataOf(bytes: number): string {
  const [unit, size, digits] =
    bytes < 100_000 ? (['kilobyte', 1_000, 0] as const) : (['megabyte', 1_000_000, 1] as const)
  const format = new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits: digits })
  return `≥\u00a0${format.format(bytes / size)}`
}

const secondsOf = (ms: number): string =>
  new Intl.NumberFormat(locale(), { style: 'unit', unit: 'second', maximumFractionDigits: 1 }).format(ms / 1_000)
