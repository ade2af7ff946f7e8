/** The article as a page: its head, its story, what stands below it. */
import type { Article, Header, LeadImage } from '../../article/types'
import { dayIn, direction, listIn, locale, minutesIn, say, sayCount } from '../../i18n'
import { hostOf } from '../address'
import { link, make } from './make'

/** The article's own part. `story` is empty markup that the caller has filled, or will. */
export function mainPart(article: Article, { section, modified }: Header, story: HTMLElement): HTMLElement {
  const { title, dek, lead, aside, lang, dir } = article
  return make('main', { tabIndex: -1 }, [
    make('article', { lang, dir }, [
      make('header', {}, [
        make('p', { className: 'kicker' }, [
          link(article.url, article.site || hostOf(article.url), say('reader_back')),
          section ? ` · ${section}` : null,
        ]),
        title ? make('h1', {}, [title]) : null,
        dek ? make('p', { className: 'dek' }, [dek]) : null,
        factsRow(article, modified),
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

function factsRow({ byline, published, minutes, lang }: Article, modified: string): HTMLElement {
  const facts = [timeIn(lang, published), modified ? updatedLine(modified) : null, minutesIn(lang, minutes)]
  return make('div', { className: 'facts' }, [
    make('span', {}, [namesInWords(lang, byline)]),
    make(
      'span',
      {},
      facts.filter((fact) => fact !== null).flatMap((fact, i) => (i ? [' · ', fact] : [fact])),
    ),
  ])
}

/** "Ines Calder and Tomas Wray" in the language of the story. */
const namesInWords = (lang: string, byline: string): string => listIn(lang, byline.split(', ').filter(Boolean))

function timeIn(lang: string, iso: string): HTMLElement | null {
  const day = iso ? dayIn(lang, iso) : ''
  return day ? make('time', { dateTime: iso }, [day]) : null
}

/** In our words, since the page's own are not known. */
const updatedLine = (iso: string): HTMLElement =>
  make('time', { dateTime: iso, lang: locale(), dir: direction() }, [say('page_updated', dayIn(locale(), iso))])

function leadFigure({ src, alt, caption }: LeadImage): HTMLElement {
  return make('figure', { className: 'lead' }, [
    make('img', { alt, src }),
    caption ? make('figcaption', {}, [caption]) : null,
  ])
}

/** The foot, with the site's own request for support; what was hidden comes beside it. */
export const footPart = (support: HTMLElement | null): HTMLElement =>
  make('footer', { className: 'end' }, [make('div', {}, [support])])

/** The one quiet line where a site asks for support; null where none does. */
export function supportLine({ support, site, url }: Article): HTMLElement | null {
  if (!support) return null
  const name = site || hostOf(url) || say('this_site')
  return make('p', {}, [say('support_line', name), ' ', link(support.href, say('support_link'))])
}
