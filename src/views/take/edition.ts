/**
 * The article as it leaves the reader: a plain inert tree with its own head, from which every form is made. What only
 * makes sense on a screen stays behind; no sentence does.
 */
import type { Article, LeadImage } from '../../article/types'
import { dayIn, say } from '../../i18n'
import { hostOf } from '../address'
import { repeatedAsides } from '../asides'
import { link, make } from '../reader/make'

/** An article and its story as it passed the gate for markup: a tree of an inert document, free of what features add. */
export interface Told {
  article: Article
  story: HTMLElement
}

/** The article whole: `header`, perhaps a `figure` that leads, the story's blocks, perhaps `aside.notes`. A new tree each time. */
export function editionOf({ article, story }: Told): HTMLElement {
  const { title, dek, lead, aside, lang, dir, cut } = article
  const body = make('div', {}, [story.cloneNode(true)]).firstElementChild as HTMLElement
  settleAsides(body)
  embedsToLinks(body)
  levelHeadings(body)
  settleLinks(body, article.url)
  return make('article', { lang, dir }, [
    make('header', {}, [
      title ? make('h1', {}, [title]) : null,
      dek ? make('p', { className: 'dek' }, [dek]) : null,
      factsLine(article),
    ]),
    lead ? leadFigure(lead) : null,
    ...body.childNodes,
    cut ? make('p', { className: 'cut' }, [say('reader_cut')]) : null,
    aside.length
      ? make(
          'aside',
          { className: 'notes' },
          aside.map((note) => make('p', {}, [note])),
        )
      : null,
  ])
}

/** What stands in for a site without a name. */
export const siteOf = ({ site, url }: Article): string => site || hostOf(url)

/** Names, day and a link back: "Ines Calder · 22 November 2026 · Tidewater Post". */
function factsLine(article: Article): HTMLElement {
  const { byline, published, lang, url } = article
  const day = published ? dayIn(lang, published) : ''
  const parts = [
    byline || null,
    day ? make('time', { dateTime: published }, [day]) : null,
    link(url, siteOf(article) || url),
  ].filter((part) => part !== null)
  return make(
    'p',
    { className: 'facts' },
    parts.flatMap((part, i) => (i ? [' · ', part] : [part])),
  )
}

function leadFigure({ src, alt, caption }: LeadImage): HTMLElement {
  return make('figure', { className: 'lead' }, [
    make('img', { alt, src }),
    caption ? make('figcaption', {}, [caption]) : null,
  ])
}

/** A pull quote that says again what the story says goes; one that says something else is a quotation in it. */
function settleAsides(body: HTMLElement): void {
  for (const aside of repeatedAsides(body)) aside.remove()
  for (const aside of body.querySelectorAll('aside')) aside.replaceWith(make('blockquote', {}, [...aside.childNodes]))
}

/** What plays or loads elsewhere becomes a link to it. */
function embedsToLinks(body: HTMLElement): void {
  for (const embed of body.querySelectorAll('video, audio, iframe, object, embed')) {
    const source = embed.getAttribute('src') ?? embed.getAttribute('data') ?? embed.querySelector('source')?.src ?? ''
    if (!URL.canParse(source)) embed.remove()
    else embed.replaceWith(link(source, embed.getAttribute('title') || hostOf(source)))
  }
}

/** The title is the one heading of the first level; below it none is skipped. */
function levelHeadings(body: HTMLElement): void {
  const open: number[] = []
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.localName.charAt(1))
    while ((open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    const levelled = make(`h${Math.min(6, open.length + 1)}` as 'h2', { id: heading.id }, [...heading.childNodes])
    if (!heading.id) levelled.removeAttribute('id')
    heading.replaceWith(levelled)
  }
}

/** Links lead to a place of the story or have a whole address; one that shows nothing goes, and words without an address are words. */
function settleLinks(body: HTMLElement, address: string): void {
  for (const anchor of body.querySelectorAll('a')) {
    const href = anchor.getAttribute('href')
    if (!anchor.textContent?.trim() && !anchor.querySelector('img') && !anchor.id) anchor.remove()
    else if (href === null) continue
    else if (!URL.canParse(href, address)) anchor.removeAttribute('href')
    else anchor.setAttribute('href', settled(new URL(href, address), address, body))
  }
}

function settled(target: URL, address: string, body: HTMLElement): string {
  const [page, fragment] = [target.href.slice(0, target.href.length - target.hash.length), target.hash.slice(1)]
  const place = fragment && page === address.split('#', 1)[0] ? placeOf(fragment, body) : null
  return place ? `#${place.id}` : target.href
}

/** The element of a story that a fragment names, percent signs read or not. */
export function placeOf(fragment: string, body: Element): Element | null {
  const names = [fragment]
  try {
    names.push(decodeURIComponent(fragment))
  } catch {
    // A stray percent sign: the fragment is the name as it stands.
  }
  return [...body.querySelectorAll('[id]')].find(({ id }) => names.includes(id)) ?? null
}
