/** Light loading, as text: what the browser is asked to keep out of a page, and which addresses look like articles. */

/**
 * Added to a page's own policy. What stands in the page itself may dress it, and pictures and media stay: the reader
 * shows and plays them. Sheets of its own would hold the text up in vain, and in Chromium so would scripts behind them
 * that never run. Connections stay too: without scripts hardly any are left, and in Firefox the reader's own, for a
 * story's further pages, are held to the page's policy. The order is ours, so that what this policy kept out is told
 * from what the page's own did.
 */
export const POLICY = [
  "script-src 'none'",
  "style-src 'unsafe-inline'",
  "frame-src 'none'",
  "object-src 'none'",
  "worker-src 'none'",
  "font-src 'none'",
  "manifest-src 'none'",
].join('; ')

/**
 * Addresses that look like an article: a day or month in the path, four words joined by lines, or a number of five
 * digits. Front pages and section fronts have none of these. In the syntax that browsers' rules and JavaScript share,
 * and short enough for the 2 kB of memory that Chromium allows a rule.
 */
export const ARTICLE =
  '^https?://[^/]+/(?:[^?#]*/)?(?:20\\d\\d[-/]\\d\\d?[-/][^?#]|(?:[^/?#]+[-_]){3}[^/?#]|[^/?#]*\\d{5})'

/** Most of the same addresses, as match patterns tell them, which know no digits. */
export const ARTICLE_PATHS: readonly string[] = ['/*-*-*-*', '/*_*_*_*', '/*20*/*']

const VARIES = '*'
/** Deeper addresses stand for themselves: their pattern would be too long for a rule. */
const DEEPEST = 8
/** Names of sections: what stands further down is told apart by the articles themselves. */
const SECTIONS = 2

/** What a path has in common with the other articles of its site: `/news/*` for `/news/the-ferries-run-again`. */
export function shapeOf(path: string): string {
  const segments = segmentsOf(path)
  if (segments.length > DEEPEST) return path
  return `/${segments.map((one, i) => (i < SECTIONS && /^[a-z]{1,12}$/i.test(one) ? one : VARIES)).join('/')}`
}

export const isShape = (path: string): boolean => segmentsOf(path).includes(VARIES)

/** A shape as browsers' rules know patterns. */
export const patternOf = (shape: string): string =>
  `^https?://[^/]+${segmentsOf(shape)
    .map((one) => `/${one === VARIES ? '[^/?#]+' : one}`)
    .join('')}/?(?:[?#]|$)`

const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean)
