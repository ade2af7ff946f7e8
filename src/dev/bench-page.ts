/** Lede for the bench's tabs: one global, `benchPage`. */
import { extractArticle } from '../article/extract'
import '../article/lexicons/languages'
import type { Reading } from './bench-peers'

/** The very pipeline the extension runs, on the live page; `scores` stand in for the learned ones. */
export function lede(scores?: readonly number[]): Reading {
  const started = performance.now()
  const article = extractArticle(document, { scores })
  const ms = performance.now() - started
  return {
    title: article?.title ?? '',
    byline: article?.byline ?? '',
    published: article?.published ?? '',
    text: article?.text ?? '',
    captions: article ? [...article.captions, article.lead?.caption ?? ''] : [],
    aside: article ? [article.dek, ...article.aside] : [],
    findings: (article?.findings ?? []).map(({ kind, text, evidence }) => ({
      kind,
      text,
      why: evidence.map(({ ground, detail }) => (detail ? `${ground} (${detail})` : ground)).join(', '),
    })),
    ms,
  }
}
