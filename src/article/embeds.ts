/** Players, maps, charts and posts of other sites, as they stand on a page. */
import type { Page } from './block'
import { absolute, fold } from './dom'
import { NAME_KINDS, namesIn } from './lexicons/names'

/** Elements that pages set as marks, for a script to make a player of: where they say what, and what comes before it. */
const MARKS: readonly [selector: string, attribute: string, address?: string][] = [
  ['lite-youtube', 'videoid', 'https://www.youtube.com/embed/'],
  ['amp-youtube', 'data-videoid', 'https://www.youtube.com/embed/'],
  ['lite-vimeo', 'videoid', 'https://player.vimeo.com/video/'],
  ['blockquote.instagram-media', 'data-instgrm-permalink'],
  ['blockquote.tiktok-embed', 'cite'],
  ['blockquote.bluesky-embed', 'data-bluesky-uri', 'https://embed.bsky.app/embed/'],
  ['.fb-post, .fb-video', 'data-href'],
  ['.flourish-embed', 'data-src', 'https://flo.uri.sh/'],
  ['.infogram-embed', 'data-id', 'https://e.infogram.com/'],
]
/** Selects every mark: what is no player by its element. */
export const EMBED_MARKS = MARKS.map(([selector]) => selector).join()

/** Smaller frames count readers or carry buttons. In pixels. */
const LEAST_HEIGHT = 60
/** Names of frames that are no part of a story. */
const FOREIGN = /^(ad|newsletter|notice|comments|share|related|donation|paywall)$/
const FOREIGN_BITS = NAME_KINDS.reduce((bits, kind, bit) => (FOREIGN.test(kind) ? bits | (1 << bit) : bits), 0)
const FOREIGN_HOSTS = /doubleclick|syndication|tagmanager|adservice|adnxs|captcha|teads|criteo/

/**
 * A link to what an element would play, with what is needed to play it in place: `data-embed` says frame, video or
 * audio, `data-play` the address, `data-poster` a still, `data-shape` width and height.
 * @param into the document that the link is made in
 * @returns null for advertisements, counters and what leads nowhere
 */
export function embedLink(element: Element, page: Page, into: Document): HTMLElement | null {
  const isMedia = element.localName === 'video' || element.localName === 'audio'
  const address = addressIn(element, page)
  const shape = shapeOf(element)
  if (!isMedia && (!address || (shape && shape[1] < LEAST_HEIGHT) || isForeign(element, address))) return null
  const link = into.createElement('a')
  const set = (name: string, value: string): void => {
    if (value) link.setAttribute(name, value)
  }
  set('href', address || page.url.href)
  set('data-embed', isMedia ? element.localName : 'frame')
  set('data-play', address)
  set('data-poster', absolute(element.getAttribute('poster'), page.base))
  set('data-shape', shape?.join(' / ') ?? '')
  link.textContent = titleOf(element)
  return link
}

/** Where the element loads from or would: its source, what a consent or lazy script keeps for it, what it marks. */
function addressIn(element: Element, page: Page): string {
  const mark = MARKS.find(([selector]) => element.matches(selector))
  if (mark) {
    const value = element.getAttribute(mark[1])?.replace(/^at:\/\//, '')
    return value ? absolute((mark[2] ?? '') + value, page.base) : ''
  }
  for (const one of [element, ...element.querySelectorAll('source')]) {
    for (const name of one.getAttributeNames()) {
      const address = /^(data-.*)?src|^data$/.test(name) ? absolute(one.getAttribute(name), page.base) : ''
      if (/^http/.test(address)) return address
    }
  }
  return ''
}

/** Called after advertisements, letters and the like, by its own names or by its address. */
function isForeign(element: Element, address: string): boolean {
  const { host, pathname } = new URL(address)
  const names = [element.id, element.className, element.getAttribute('name'), host, pathname]
  return names.some((name) => namesIn(name ?? '') & FOREIGN_BITS) || FOREIGN_HOSTS.test(host)
}

function titleOf(element: Element): string {
  const names = ['title', 'aria-label', 'data-title', 'playlabel']
  return fold(names.map((name) => element.getAttribute(name)).find(Boolean) ?? '').slice(0, 200)
}

/** Width and height in pixels as stated, else as laid out; null where nothing says. */
function shapeOf(element: Element): [width: number, height: number] | null {
  const stated = ['width', 'height'].map((name) => Number(element.getAttribute(name)?.replace(/px$/, '')))
  const [width = 0, height = 0] = stated.every((side) => side > 0)
    ? stated
    : [element.clientWidth, element.clientHeight]
  return width > 0 && height > 0 ? [width, height] : null
}
