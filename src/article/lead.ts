/** The picture that opens the story, with its caption. */
import { type Block, type Page, WITHIN } from './block'
import { absolute, fold } from './dom'
import { imageSource, isCaptionOf, isPicture } from './media'
import { CAPTION, STORY } from './roles'
import type { StructuredData } from './structured'
import type { LeadImage } from './types'

/**
 * The lead image: the first real picture before the second paragraph, the one the page names as its own preferred.
 * Null where there is none; a picture that the page does not show is never added.
 */
export function leadImage(
  page: Page,
  roles: Uint8Array,
  data: StructuredData,
): { element: Element; image: LeadImage } | null {
  const first = roles.indexOf(STORY)
  const named = stem(absolute(data.image, page.base))
  let chosen: (typeof page.media)[number] | null = null
  for (const media of page.media) {
    if (media.at > first + 2) break
    if (
      media.element.localName !== 'img' ||
      media.box.within & (WITHIN.nav | WITHIN.footer | WITHIN.aside | WITHIN.dialog)
    )
      continue
    if (!isPicture(media.element)) continue
    const source = imageSource(media.element, page)
    if (!source) continue
    const same = named !== '' && stem(source) === named
    const near =
      media.at >= first - 10 &&
      (media.box.within & (WITHIN.figure | WITHIN.article | WITHIN.main)) !== 0 &&
      !insideLink(media.element, page)
    if (same || (near && !chosen)) chosen = media
    if (same) break
  }
  if (!chosen) return null
  const caption: string[] = []
  for (let i = Math.max(0, chosen.at - 1); i < Math.min(page.blocks.length, chosen.at + 4); i++) {
    const block = page.blocks[i] as Block
    if (roles[i] === CAPTION && isCaptionOf(block, chosen)) caption.push(block.text)
    else if (roles[i] === STORY && i >= chosen.at) break
  }
  return {
    element: chosen.element,
    image: {
      src: imageSource(chosen.element, page),
      alt: fold(chosen.element.getAttribute('alt') ?? ''),
      caption: [...new Set(caption)].join(' '),
    },
  }
}

/** The file's own name without size, so that two renditions of one picture are seen as one. */
function stem(address: string): string {
  const file = address.split(/[?#]/)[0]?.split('/').pop() ?? ''
  const plain = file
    .replace(/\.\w+$/, '')
    .replace(/[-_]?\d{2,4}x\d{2,4}|[-_](large|small|medium|thumb|scaled|wide)$/gi, '')
  return plain.length > 4 ? plain : ''
}

function insideLink(element: Element, page: Page): boolean {
  const link = element.closest('a[href]')
  if (!link) return false
  const href = absolute(link.getAttribute('href'), page.base)
  return href !== '' && !/\.(jpe?g|png|webp|gif|avif)(\?|$)/i.test(href) && new URL(href).pathname !== page.url.pathname
}
