/** The engine as a part: whatever reads a page. It comes together with the content script, or when a page has text. */
import { Arrivals } from '../article/arrivals'
import { glance, readArticle, readWithin } from '../article/article'
import { eyes } from '../article/eyes'
import { languageAtAGlance } from '../article/language'
import { offerPart } from '../parts'
import { bringWordsFor } from '../words'

const engine = {
  readArticle,
  readWithin,
  glance,
  eyes,
  languageAtAGlance,
  Arrivals,
  bringWordsFor,
}
export type EnginePart = typeof engine

offerPart('engine', engine)
