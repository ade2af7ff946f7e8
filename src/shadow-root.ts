/** What a page keeps in shadow roots: browsers open the closed ones to extensions. */
import browser from './browser'

/** Beside custom elements; `attachShadow` takes a few more, which hold text of their own. */
const HOSTS = /^(div|section|aside|span|article)$/
/** Hosts of ours. */
const OURS = /^lede-/

/** Chromium asks through the API, Firefox the element itself. */
interface Dom {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null
}
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null
}

/**
 * The shadow root of an element of the page, open or closed, or null. Closed ones are only asked for where one is likely,
 * at custom elements and at boxes with nothing in them: each question costs a little.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { shadowRoot, localName } = element
  if (shadowRoot || !(localName.includes('-') ? !OURS.test(localName) : isEmptyBox(element))) return shadowRoot
  const { dom } = (browser ?? {}) as { dom?: Dom }
  return dom?.openOrClosedShadowRoot(element) ?? (element as FirefoxElement).openOrClosedShadowRoot ?? null
}

const isEmptyBox = (element: Element): boolean => element.firstChild === null && HOSTS.test(element.localName)
