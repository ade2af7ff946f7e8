/** The reader as a part: puts a story together, draws it behind the gate for markup, and asks what else the page says. */
import { type Compose, compose } from '../article/compose'
import { headerOf } from '../article/header'
import { pagerOf } from '../article/pager'
import { sanitise, showSafe } from '../article/sanitise'
import type { Article } from '../article/types'
import { documentAt } from '../other-page'
import { offerPart } from '../parts'
import { placesOf } from '../places'
import { openReader, type Reader, type ReaderOptions } from '../views/reader/reader'

type OfThePage = 'showStory' | 'header' | 'pager' | 'readPage'
interface Given extends Omit<ReaderOptions, OfThePage> {
  /** The engine, for further pages of the story. */
  readArticle: (document: Document, compose: Compose) => Article | null
}

/** Shows the article of this page. */
function open(article: Article, given: Given): Reader {
  return openReader(article, {
    ...given,
    showStory: (target, content) => showSafe(target, sanitise(content)),
    header: headerOf(document, article),
    pager: pagerOf(document),
    async readPage(url) {
      const page = await documentAt(url, given.signal)
      return { article: given.readArticle(page, compose), pager: pagerOf(page) }
    },
  })
}

const reader = { compose, open, placesOf }
export type ReaderPart = typeof reader

offerPart('reader', reader)
