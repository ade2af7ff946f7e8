/** The whole of it: a document in, an article with its story out. */
import { type ReadOptions, readArticle } from './article'
import { compose } from './compose'
import type { Article } from './types'

/** As `readArticle`, with the story put together. */
export const extractArticle = (document: Document, options?: ReadOptions): Article | null =>
  readArticle(document, compose, options)
