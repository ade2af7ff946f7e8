/** The article as one file that any browser opens, today or in twenty years: no script, nothing to load but its pictures. */
import type { Article } from '../../article/types'
import css from './web-page.css?inline'

/** Nothing in the file runs, and pictures are all it may ask for. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:"

/** @returns the whole document as text, to be kept as UTF-8. */
export function webPageOf(article: Article, edition: HTMLElement): string {
  const { title, byline, dek, url, lang, dir } = article
  const meta = (name: string, content: string) =>
    content ? `<meta name="${name}" content="${escaped(content)}">\n` : ''
  return `<!doctype html>
<html${lang ? ` lang="${escaped(lang)}"` : ''} dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${meta('author', byline)}${meta('description', dek)}<link rel="canonical" href="${escaped(url)}">
<style>
${css.trim()}
</style>
</head>
<body>
${edition.outerHTML}
</body>
</html>
`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
