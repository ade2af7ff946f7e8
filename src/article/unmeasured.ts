/** What of a page stands between its blocks without being measured as a picture or player. */
import type { Block, Box, Media, Page } from './block'
import { isInside, isShown } from './dom'
import { EMBED_MARKS } from './embeds'
import { fallbackAttribute } from './media'

/**
 * What the page shows or plays though no element of its own says so: pictures kept for readers without scripts,
 * and marks that a script makes a player of. They are not measured, only placed.
 */
export function unmeasuredMedia(page: Page): Media[] {
  return [...page.document.querySelectorAll(`noscript, ${EMBED_MARKS}`)].flatMap((element) => {
    const parent = element.parentElement
    if (!parent || (element.localName === 'noscript' && !isOnlyPicture(element, parent))) return []
    const box = boxAround(parent, page)
    return box && isShown(parent) && !isInside(element, page.hidden)
      ? [{ element, box, at: placeIn(box, element, page) }]
      : []
  })
}

const isOnlyPicture = (noscript: Element, parent: Element): boolean =>
  fallbackAttribute(noscript, 'src') !== '' &&
  !parent.querySelector(':scope > :is(img, picture, video, iframe), :scope > :not(noscript) > img')

function boxAround(element: Element, page: Page): Box | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const box = page.boxOf.get(at)
    if (box) return box
  }
  return null
}

/** The index of the first block of a box that begins behind the start of an element. */
function placeIn(box: Box, element: Element, page: Page): number {
  for (let i = box.start; i < box.end; i++) {
    const node = (page.blocks[i] as Block).pieces[0]?.node
    if (node && element.compareDocumentPosition(node) & 4) return i
  }
  return box.end
}
