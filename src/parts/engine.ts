/** The engine as a part: whatever reads a page. It comes together with the content script, or when a page has text. */
import { Arrivals } from '../article/arrivals'
import { glance, readArticle, readWithin } from '../article/article'
import { withFurtherStories } from '../article/further'
import { languageAtAGlance } from '../article/language'
import { withWordless } from '../article/wordless'
import { offerPart } from '../parts'
import { bringWordsFor } from '../words'

const engine = {
  readArticle,
  readWithin,
  glance,
  withFurtherStories,
  withWordless,
  languageAtAGlance,
  Arrivals,
  bringWordsFor,
}
export type EnginePart = typeof engine

offerPart('engine', engine)
