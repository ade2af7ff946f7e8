/** Lede for the tabs of `inspect`: one global, `inspectPage`. */
import { extractArticle } from '../article/extract'
import '../article/lexicons/languages'
import type { Finding } from '../article/types'
import { EMPTY, type PageFailure, type PageReading } from './inspect-page-reading'

/**
 * Reads the page and tells it as JSON: a `PageReading`, or a `PageFailure` where the pipeline broke.
 * @param outline true to find out where among the lines each finding stands, which costs time
 */
export function tell(outline: boolean): string {
  try {
    return JSON.stringify(read(outline))
  } catch (error) {
    const failure: PageFailure = { failure: String((error as Error).message ?? error) }
    return JSON.stringify(failure)
  }
}

/** Reads the page it runs in, by the very pipeline the extension runs. */
function read(outline: boolean): PageReading {
  const started = performance.now()
  const article = extractArticle(document)
  const ms = performance.now() - started
  if (!article) return { ...EMPTY, ms }
  const { title, dek, byline, published, site, lang, dir, text, aside, minutes, words, cut } = article
  const leadCaption = article.lead?.caption ?? ''
  const isNew = leadCaption !== '' && !article.captions.includes(leadCaption)
  return {
    article: true,
    title,
    dek,
    byline,
    published,
    site,
    lang,
    dir,
    text,
    captions: isNew ? [leadCaption, ...article.captions] : article.captions,
    aside,
    findings: article.findings.map((finding) => ({
      kind: finding.kind,
      evidence: finding.evidence.map(({ ground, detail }) => (detail ? `${ground}: ${detail}` : ground)),
      text: finding.text,
      path: finding.path,
    })),
    minutes,
    words,
    cut,
    places: outline ? placesOf(article.findings, text.split('\n')) : [],
    ms,
  }
}

/** Lines and findings are looked up in the page's whole text, by letters and digits only. */
function placesOf(findings: readonly Finding[], lines: readonly string[]): number[] {
  const starts = new Map<Node, number>()
  let page = ''
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, page.length)
    if (node.nodeType === Node.TEXT_NODE) page += lettersOf(node.nodeValue ?? '')
  }

  let from = 0
  const lineStarts = lines.map((line) => {
    const at = page.indexOf(lettersOf(line).slice(0, 60), from)
    if (at >= 0) from = at
    return from
  })
  return findings.map(({ elements, text }) => {
    const start = (elements[0] && starts.get(elements[0])) ?? 0
    const at = Math.max(start, page.indexOf(lettersOf(text).slice(0, 60), start))
    return lineStarts.filter((line) => line < at).length
  })
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
