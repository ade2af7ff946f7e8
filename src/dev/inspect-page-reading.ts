/** What a tab of `inspect` tells of its page: shared by both sides, so it knows neither the page nor the tool. */
import type { FindingKind } from '../article/types'

/** What a tab tells of its page. */
export interface PageReading {
  article: boolean
  title: string
  dek: string
  byline: string
  published: string
  site: string
  lang: string
  dir: string
  text: string
  captions: string[]
  /** Notes about the writers and the like: moved out of the text, not lost. */
  aside: string[]
  findings: { kind: FindingKind; evidence: string[]; text: string; path: string }[]
  minutes: number
  words: number
  cut: boolean
  /** For each finding, how many lines of `text` come before it on the page. */
  places: number[]
  ms: number
}

/** What a tab tells where the pipeline broke: the error's own words. */
export interface PageFailure {
  failure: string
}

/** What is told of a page without an article, or of one that could not be read. */
export const EMPTY: PageReading = {
  article: false,
  title: '',
  dek: '',
  byline: '',
  published: '',
  site: '',
  lang: '',
  dir: '',
  text: '',
  captions: [],
  aside: [],
  findings: [],
  minutes: 0,
  words: 0,
  cut: false,
  places: [],
  ms: 0,
}
