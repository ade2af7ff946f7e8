/** The article as a page: its head, its story, what stands below it. */
import type { Article, Finding, LeadImage } from '../../article/types'
import { dayIn, direction, locale, minutesIn, say, sayCount, sayGrounds, sayKind } from '../../i18n'
import { link, make } from './make'

/** The article's own part. `story` is empty markup that the caller has filled, or will. */
export function mainPart(article: Article, story: HTMLElement): HTMLElement {
  const { title, dek, lead, aside, lang, dir } = article
  return make('main', { tabIndex: -1 }, [
    make('article', { lang, dir }, [
      make('header', {}, [
        make('p', { className: 'kicker' }, [
          link(article.url, article.site || hostOf(article.url), say('reader_back')),
        ]),
        title ? make('h1', {}, [title]) : null,
        dek ? make('p', { className: 'dek' }, [dek]) : null,
        factsRow(article),
      ]),
      lead ? leadFigure(lead) : null,
      story,
      article.cut ? cutLine(article) : null,
      aside.length
        ? make(
            'aside',
            { className: 'notes', ariaLabel: say('reader_notes') },
            aside.map((note) => make('p', {}, [note])),
          )
        : null,
    ]),
  ])
}

function cutLine({ missing }: Article): HTMLElement {
  const line = missing ? sayCount('reader_cut_words', missing) : say('reader_cut')
  return make('p', { className: 'cut', lang: locale(), dir: direction() }, [line])
}

function factsRow({ byline, published, minutes, lang }: Article): HTMLElement {
  const day = published ? dayIn(lang, published) : ''
  return make('div', { className: 'facts' }, [
    make('span', {}, [byline]),
    make('span', {}, [
      day ? make('time', { dateTime: published }, [day]) : null,
      day ? ' · ' : null,
      minutesIn(lang, minutes),
    ]),
  ])
}

function leadFigure({ src, alt, caption }: LeadImage): HTMLElement {
  return make('figure', { className: 'lead' }, [
    make('img', { alt, src }),
    caption ? make('figcaption', {}, [caption]) : null,
  ])
}

/** The foot, with the site's own request for support and what was hidden; null where there is neither. */
export function footPart({ findings }: Article, support: HTMLElement | null): HTMLElement | null {
  if (!support && !findings.length) return null
  return make('footer', { className: 'end' }, [
    make('div', {}, [support, findings.length ? hiddenList(findings) : null]),
  ])
}

/** The one quiet line where a site asks for support; null where none does. */
export function supportLine({ support, site, url }: Article): HTMLElement | null {
  if (!support) return null
  const name = site || hostOf(url) || say('this_site')
  return make('p', {}, [say('support_line', name), ' ', link(support.href, say('support_link'))])
}

/** The hidden blocks' words enter the reader only while the list is open: find-in-page would find them otherwise. */
function hiddenList(findings: Finding[]): HTMLElement {
  const action = make('b', {}, [say('show')])
  const list = make('ul', { className: 'hidden' })
  const details = make('details', {}, [
    make('summary', {}, [sayCount('hidden_here', findings.length), ' · ', action]),
    list,
  ])
  details.addEventListener('toggle', () => {
    action.textContent = say(details.open ? 'hide' : 'show')
    list.replaceChildren(...(details.open ? hiddenItems(findings) : []))
  })
  return details
}

function hiddenItems(findings: Finding[]): HTMLElement[] {
  return [...Map.groupBy(findings, ({ kind }) => kind)].map(([kind, blocks]) =>
    make('li', {}, [
      make('strong', {}, [sayKind(kind, blocks.length)]),
      ...blocks.flatMap(({ text, evidence }) => [make('q', { dir: 'auto' }, [firstWords(text)]), sayGrounds(evidence)]),
    ]),
  )
}

function firstWords(text: string): string {
  const most = 160
  return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')}…` : text
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '')
