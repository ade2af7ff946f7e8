/** The options page: one calm column of sections, each a file of its own, and a list of them. */
import { say } from '../i18n'
import { migrateStorage } from '../migrations'
import { dressPage, make, part } from '../own-page'
import { backupSection } from './backup'
import { buttonSection } from './button'
import { type Kept, keptSettings, tellTrouble } from './kept'
import { kindsSection } from './kinds'
import { looksSection } from './looks'
import { rulesSection } from './rules'
import { sitesSection } from './sites'
import { viewSection } from './view'

export interface Section {
  /** The part of the address behind `#`. */
  id: string
  title: string
  element: HTMLElement
}

const SECTIONS: readonly ((kept: Kept) => Section)[] = [
  looksSection,
  viewSection,
  kindsSection,
  sitesSection,
  rulesSection,
  buttonSection,
  backupSection,
]

async function start(): Promise<void> {
  dressPage()
  document.title = say('options_title')
  part('name').textContent = say('options_name')
  // The worker may not have come to it yet; where it cannot be done, what is there is shown as it is.
  await migrateStorage().catch(() => {})
  const notice = part('notice')
  const kept = await keptSettings((words) => {
    notice.textContent = words
  })
  void tellTrouble(kept)
  const sections = SECTIONS.map((draw) => draw(kept))
  const list = part('sections')
  list.ariaLabel = say('options_sections')
  for (const { id, title, element } of sections) {
    const heading = make('h2', { id: `${id}-heading` }, [title])
    const section = make('section', { id }, [heading, element])
    section.setAttribute('aria-labelledby', heading.id)
    part('main').append(section)
    list.append(make('a', { href: `#${id}` }, [title]))
  }
  goWhereTheAddressSays()
}

/** The sections were not there yet when the browser looked. */
function goWhereTheAddressSays(): void {
  const { hash } = location
  if (hash) document.getElementById(hash.slice(1))?.scrollIntoView()
}

void start()
