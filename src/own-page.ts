/** What Lede's own pages share, the popup and the options page: their language, their theme, their elements. */
import { direction, locale } from './i18n'
import { loadSettings, onSettingsChange, type Settings } from './settings'

/** Gives the page the interface's language and direction, and the chosen theme now and after each change. */
export function dressPage(): void {
  document.documentElement.lang = locale()
  document.documentElement.dir = direction()
  const use = ({ theme }: Settings) => {
    document.documentElement.dataset.theme = theme
  }
  onSettingsChange(use, new AbortController().signal)
  void loadSettings().then(use)
}

/** An element of the page's own markup, which has it. */
export const part = <T extends HTMLElement>(id: string) => document.getElementById(id) as T

/** An element with properties (not attributes) and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  children: (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}
