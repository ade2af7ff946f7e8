/** The whole of it: a document in, an article with its story out. */
import { type ReadOptions, readArticle } from './article'
import { compose } from './compose'
import { obey } from './own-rules'
import type { Article, OwnRules } from './types'

interface ExtractOptions extends Omit<ReadOptions, 'obey'> {
  /** The person's own, as far as they hold on this page. */
  rules?: OwnRules
}

/** As `readArticle`, with the story put together. */
export const extractArticle = (document: Document, { rules, ...options }: ExtractOptions = {}): Article | null =>
  readArticle(document, compose, {
    ...options,
    ...(rules && { obey: (page, judgement) => obey(page, judgement, rules) }),
  })
