/** What Tidy never hides, whatever the engine says of it: a person may be using it, or could not go on without it. */

/** A frame that may fill the screen shows a film. */
const PLAYERS = 'video, audio, [class*="player" i] iframe, iframe[allowfullscreen]'
const SEARCH = 'input[type="search" i], [role="search"], search'
const LOGIN = 'input[type="password" i]'
const MENU = 'nav, [role="navigation"], [role="menubar"], header[role="banner"]'
const FIELDS = 'input, textarea, select'

/**
 * Whether a live element must stay, because it is or holds a player with something in it, the search field, a login, the
 * page's menu, or a form with the focus in it or with something written in it.
 */
export function isNeeded(element: Element): boolean {
  if (has(element, SEARCH) || has(element, LOGIN) || isMenu(element)) return true
  if (isUsed(element)) return true
  return [...all(element, PLAYERS)].some(hasSource)
}

/** The menu itself; a list of other stories may be marked up as one too, and then stands amid or after the story. */
function isMenu(element: Element): boolean {
  for (const menu of all(element, MENU)) if (!menu.closest('article, main, aside, footer')) return true
  return false
}

function isUsed(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot
  const focused = root.activeElement
  if (focused && focused !== element.ownerDocument.body && element.contains(focused) && isField(focused)) return true
  for (const field of all(element, FIELDS)) {
    if (field.localName === 'select') continue
    const { type, value, defaultValue } = field as HTMLInputElement
    if (/^(hidden|submit|button|reset|image|checkbox|radio|range|color)$/.test(type)) continue
    if (value !== defaultValue) return true
  }
  return false
}

const isField = (element: Element): boolean => element.matches(FIELDS) || (element as HTMLElement).isContentEditable

function hasSource(player: Element): boolean {
  if (player.localName === 'iframe') return /^(https?:)?\/\//.test(player.getAttribute('src') ?? '')
  const { currentSrc, srcObject } = player as HTMLMediaElement
  return Boolean(currentSrc || srcObject)
}

/** It is or holds one. */
export const has = (element: Element, selector: string): boolean =>
  element.matches(selector) || element.querySelector(selector) !== null

function* all(element: Element, selector: string): Generator<Element> {
  if (element.matches(selector)) yield element
  yield* element.querySelectorAll(selector)
}
