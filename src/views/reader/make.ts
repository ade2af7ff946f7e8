/** Building elements of ours. They are made in an inert document, where no image loads, and move into the page when ready. */

export type Child = Node | string | null

const workshop = document.implementation.createHTMLDocument('')

/** An element with properties (not attributes) and children; `null` children are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  children: Child[] = [],
): HTMLElementTagNameMap[K] {
  const element = Object.assign(workshop.createElement(name), properties)
  element.append(...children.filter((child) => child !== null))
  return element
}

/** A link; without an address that a reader could follow it is words only. */
export const link = (href: string, words: string, title = ''): HTMLElement =>
  make('a', { title, ...(/^(https?|file):/.test(href) && { href }) }, [words])

const sheets = new Map<string, CSSStyleSheet>()

/**
 * A style sheet for a document or a shadow root to adopt: no markup, so no content security policy minds. The same for
 * the same words, so nobody may change it: Firefox never lets go of a sheet that a shadow root has adopted.
 */
export function styleSheet(css: string): CSSStyleSheet {
  let sheet = sheets.get(css)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(css, sheet)
  }
  return sheet
}
