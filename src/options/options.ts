/** The options page: one calm column of sections, each a file of its own, and a list of them. */
import { say } from '../i18n'
import { dressPage, make, part } from '../own-page'
import { rulesSection } from './rules'

export interface Section {
  /** The part of the address behind `#`. */
  id: string
  title: string
  element: HTMLElement
}

const SECTIONS: readonly (() => Section)[] = [rulesSection]

function start(): void {
  dressPage()
  document.title = say('options_title')
  part('name').textContent = say('options_name')
  const sections = SECTIONS.map((draw) => draw())
  const list = part('sections')
  list.ariaLabel = say('options_sections')
  for (const { id, title, element } of sections) {
    const heading = make('h2', { id: `${id}-heading` }, [title])
    const section = make('section', { id }, [heading, element])
    section.setAttribute('aria-labelledby', heading.id)
    part('main').append(section)
    list.append(make('a', { href: `#${id}` }, [title]))
  }
}

start()
