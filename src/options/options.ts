/** The options page: one calm column of sections, each a file of its own, and a list of them. */
import { direction, locale, say } from '../i18n'
import { loadSettings, onSettingsChange, type Settings } from '../settings'
import { make } from './make'
import { rulesSection } from './rules'

export interface Section {
  /** The part of the address behind `#`. */
  id: string
  title: string
  element: HTMLElement
}

const SECTIONS: readonly (() => Section)[] = [rulesSection]

function start(): void {
  document.documentElement.lang = locale()
  document.documentElement.dir = direction()
  document.title = say('options_title')
  part('name').textContent = say('options_name')
  void useTheme()
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

const part = (id: string) => document.getElementById(id) as HTMLElement

async function useTheme(): Promise<void> {
  const use = ({ theme }: Settings) => {
    document.documentElement.dataset.theme = theme
  }
  onSettingsChange(use, new AbortController().signal)
  use(await loadSettings())
}

start()
