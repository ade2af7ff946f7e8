/** Links of the story to places in it: notes, the marks that refer to them, headings. */
import type { Page } from './block'
import { decodedFragment } from './dom'
import type { Place } from './types'

/**
 * Gives what links of the story point to an id, once each; links whose target is not in the story are left as they are.
 * @param copies what stands in the story for elements of the page
 * @param leaves the story's leaves, in the order of `places`
 */
export function keepTargets(
  content: Element,
  page: Page,
  copies: ReadonlyMap<Element, HTMLElement>,
  places: readonly Place[],
  leaves: readonly HTMLElement[],
): void {
  const address = page.url.href.split('#', 1)[0] ?? ''
  for (const link of content.querySelectorAll('a[href*="#"]')) {
    const [before, fragment = ''] = (link.getAttribute('href') ?? '').split('#', 2)
    const target = fragment && before === address ? namedBy(fragment, page.document) : null
    const shown = target && (copies.get(target) ?? leafOf(target, places, leaves))
    if (!shown) continue
    if (!shown.id) shown.id = decodedFragment(fragment)
    link.setAttribute('href', `${address}#${encodeURIComponent(shown.id)}`)
  }
}

function namedBy(fragment: string, document: Document): Element | null {
  const name = decodedFragment(fragment)
  return document.getElementById(name) ?? document.getElementsByName(name)[0] ?? null
}

/** The leaf that a target holds, stands in, or, where it is an empty anchor, stands before. */
function leafOf(target: Element, places: readonly Place[], leaves: readonly HTMLElement[]): HTMLElement | null {
  const held = places.findIndex(({ node }) => target.contains(node))
  if (held >= 0) return leaves[held] ?? null
  const standsIn = places.findLastIndex(
    ({ element, node }) => element.contains(target) && node.compareDocumentPosition(target) & 4,
  )
  if (standsIn >= 0) return leaves[standsIn] ?? null
  if (/\S/.test(target.textContent ?? '')) return null
  const next = places.findIndex(({ node }) => target.compareDocumentPosition(node) & 4)
  return leaves[next] ?? null
}
