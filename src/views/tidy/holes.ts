/** The holes that hidden blocks leave: boxes that hold nothing else a person could see. */
import type { Finding } from '../../article/types'
import { shadowRootOf } from '../../shadow-root'
import { has, isNeeded } from './needed'
import { boxAround } from './roots'

/** Frames and their like; a picture or a player counts as something to see even before it has loaded. */
export const SEEN = 'img, picture, video, audio, iframe, canvas, svg, object, embed, input, select, textarea, button'
/** What an advertisement is made of beside its label. */
const SLOT = 'iframe, ins, object, embed'
/** May be wanted yet where the page does not draw it, as text that opens may be. */
const KEPT = 'video, audio, iframe, object, embed'
const MOST_UNDRAWN = 200
const NOTHING = /^(script|style|template|noscript|link|meta|br|hr|wbr|slot)$/
/** A box this high up is the page. */
const PAGE = 'html, body, main, article, [role="main"]'

/**
 * What findings hide on the page: the outermost box around each element that holds nothing to see beside what goes, its
 * frame, its margins, the label over it. Where several go together their common box goes. What is needed stays.
 * @param isOurs whether an element is not drawn because it was hidden so far
 */
export function withHoles(
  findings: Iterable<Finding>,
  isOurs: (element: Element) => boolean = () => false,
): Set<Element> {
  const out = new Set<Element>()
  const ads = new Set<Element>()
  for (const { kind, elements } of findings) {
    for (const element of elements) {
      if (!mayGo(element)) continue
      out.add(element)
      if (kind === 'ad') ads.add(element)
    }
  }
  for (const element of [...out]) {
    const isGone = (inner: Element) => out.has(inner) || (ads.has(element) && inner.matches(SLOT))
    let outer = element
    for (
      let at = boxAround(element);
      at && mayGo(at) && !at.matches(PAGE) && isEmpty(at, isGone, isOurs);
      at = boxAround(at)
    )
      outer = at
    if (outer === element) continue
    for (const inner of out) if (outer.contains(inner)) out.delete(inner)
    out.add(outer)
  }
  return out
}

/** It is there, and is neither the page nor something a person needs. */
export const mayGo = (element: Element): boolean =>
  element.isConnected && !/^(html|body|head)$/.test(element.localName) && !isNeeded(element)

/** Nothing to see in a box beside what goes. Spacers, markers and scripts are nothing. */
function isEmpty(box: Element, isGone: Ask, isOurs: Ask): boolean {
  const inside = [...box.childNodes, ...(shadowRootOf(box)?.childNodes ?? [])]
  return inside.every((node) => {
    if (node.nodeType === 3) return !/\S/.test((node as Text).data)
    if (node.nodeType !== 1) return true
    const element = node as Element
    if (isGone(element) || NOTHING.test(element.localName)) return true
    if (!element.matches(SEEN) && isEmpty(element, isGone, isOurs)) return true
    return !isOurs(element) && isUndrawn(element)
  })
}

type Ask = (element: Element) => boolean

/** The page itself does not draw it: a date for smaller screens, a picture for another theme. */
const isUndrawn = (element: Element): boolean =>
  getComputedStyle(element).display === 'none' &&
  !has(element, KEPT) &&
  (element.textContent ?? '').length < MOST_UNDRAWN
