/**
 * The one gate for markup. Only `sanitise` makes `SafeHtml`, only `showSafe` shows it, and the browser's own
 * Sanitizer stands at both ends.
 */
import { decodedFragment } from './dom'
import { provided } from './providers'

declare const SAFE: unique symbol
/** Markup that has been through the gate: no scripts, styles, handlers, forms or frames, no address that runs code. */
export type SafeHtml = string & { readonly [SAFE]: true }

/** In both browsers since the versions Lede asks for; not yet in TypeScript's own list. */
declare global {
  interface Element {
    setHTML(html: string, options: { sanitizer: Sanitizer }): void
  }
  interface ShadowRoot {
    setHTML(html: string, options: { sanitizer: Sanitizer }): void
  }
}

const MATHML = 'http://www.w3.org/1998/Math/MathML'

/** Elements of a story, each with the attributes that mean something there. */
const ELEMENTS: Record<string, string[]> = {
  ...plain('article section div header footer main aside p h1 h2 h3 h4 h5 h6 hgroup br wbr hr pre'),
  ...plain('ul dl dt dd figure figcaption picture summary table caption thead tbody tfoot tr'),
  ...plain('a abbr b i u s em strong small mark code kbd samp var sub sup cite dfn bdi bdo span ruby rb rt rtc rp'),
  a: ['href', 'hreflang', 'rel', 'data-embed', 'data-play', 'data-poster', 'data-shape'],
  blockquote: ['cite'],
  col: ['span'],
  colgroup: ['span'],
  del: ['datetime'],
  details: ['open'],
  img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding', 'crossorigin', 'referrerpolicy'],
  ins: ['datetime'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  q: ['cite'],
  source: ['srcset', 'sizes', 'media', 'type', 'width', 'height'],
  td: ['colspan', 'rowspan', 'headers'],
  th: ['colspan', 'rowspan', 'headers', 'scope', 'abbr'],
  time: ['datetime'],
}

const MATH_ELEMENTS =
  'math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd semantics annotation'
const MATH_ATTRIBUTES =
  'display displaystyle encoding mathvariant scriptlevel linethickness accent accentunder columnalign rowalign columnspan rowspan stretchy fence separator form lspace rspace width height depth voffset'

/** Kept on any element, and so named on none (the Sanitizer refuses both); `id` only survives on what a link of the story points to. */
const EVERYWHERE = ['dir', 'id', 'lang', 'title', 'translate']

/** Where an address may lead or load from. */
const LINKS = /^(https?:|mailto:|#)/i
const PICTURES = /^(https?:|data:image\/(png|jpe?g|gif|webp|avif|svg\+xml)[;,])/i
const WEB = /^https?:/i
const ADDRESSES: Record<string, RegExp> = {
  href: LINKS,
  cite: WEB,
  src: PICTURES,
  'data-play': WEB,
  'data-poster': PICTURES,
}

/**
 * Makes markup safe to show.
 * @param content a tree of any document; it is not changed.
 */
export function sanitise(content: HTMLElement): SafeHtml {
  const inert = content.ownerDocument.implementation.createHTMLDocument('').createElement('div')
  inert.setHTML(content.innerHTML, { sanitizer: sanitizer() })
  for (const element of inert.querySelectorAll('*')) dropBadAddresses(element)
  for (const link of inert.querySelectorAll('a[data-play]')) leadToPeople(link)
  dropUnusedIds(inert)
  return inert.innerHTML as SafeHtml
}

/** Shows safe markup in an element or a shadow root, in place of what it held. */
export function showSafe(target: Element | ShadowRoot, html: SafeHtml): void {
  target.setHTML(html, { sanitizer: sanitizer() })
}

function dropBadAddresses(element: Element): void {
  for (const [attribute, allowed] of Object.entries(ADDRESSES)) {
    const value = element.getAttribute(attribute)
    if (value !== null && !allowed.test(value.trim())) element.removeAttribute(attribute)
  }
  const set = element.getAttribute('srcset')
  if (set !== null && !set.split(/,\s+/).every((candidate) => /^https?:/i.test(candidate.trim())))
    element.removeAttribute('srcset')
}

/** A link to a player becomes one to the page about what it plays; a known player asks for as little as it can. */
function leadToPeople(player: Element): void {
  const { link, play } = provided(player.getAttribute('data-play') ?? '')
  player.setAttribute('href', link)
  player.setAttribute('data-play', play)
}

/** Ids are for footnotes: one that no link of the story names is dropped. */
function dropUnusedIds(content: Element): void {
  const named = new Set<string>()
  for (const link of content.querySelectorAll('a[href*="#"]')) {
    const fragment = link.getAttribute('href')?.split('#', 2)[1] ?? ''
    named.add(fragment).add(decodedFragment(fragment))
  }
  for (const element of content.querySelectorAll('[id]')) if (!named.has(element.id)) element.removeAttribute('id')
}

function plain(names: string): Record<string, string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, []]))
}

let shared: Sanitizer | null = null

/** Made at first use: reading a page needs none. */
function sanitizer(): Sanitizer {
  shared ??= new Sanitizer({
    elements: [
      ...Object.entries(ELEMENTS).map(([name, attributes]) => ({ name, attributes })),
      ...MATH_ELEMENTS.split(' ').map((name) => ({
        name,
        namespace: MATHML,
        attributes: MATH_ATTRIBUTES.split(' '),
      })),
    ],
    attributes: EVERYWHERE,
    comments: false,
    dataAttributes: false,
  })
  return shared
}
