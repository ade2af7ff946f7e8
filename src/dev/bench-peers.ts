/** The peers, as people use them, for the bench's tabs: one global, `benchPeers`. */
import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'

export interface Reading {
  title: string
  byline: string
  published: string
  text: string
  /** Where the engine tells them apart from the text. */
  captions: string[]
  /** What was moved to a place that does not count as the story (standfirst, author notes). */
  aside: string[]
  findings: { kind: string; text: string; why: string }[]
  ms: number
}

/** Stock Readability on a clone of the live page; the clone is part of its cost, as it eats what it is given. */
export function readability(): Reading {
  const started = performance.now()
  const article = new Readability(document.cloneNode(true) as Document).parse()
  const ms = performance.now() - started
  return {
    title: article?.title ?? '',
    byline: article?.byline ?? '',
    published: article?.publishedTime ?? '',
    text: textOf(article?.content ?? ''),
    captions: [],
    aside: [],
    findings: [],
    ms,
  }
}

/** Defuddle; the clone that keeps the page for the others is not counted. */
export function defuddle(): Reading {
  const copy = document.cloneNode(true) as Document
  const started = performance.now()
  const article = new Defuddle(copy, { url: document.URL }).parse()
  const ms = performance.now() - started
  return {
    title: article.title,
    byline: article.author,
    published: article.published,
    text: textOf(article.content),
    captions: [],
    aside: [],
    findings: [],
    ms,
  }
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 ' +
    'h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  )
    .split(' ')
    .map((name) => name.toUpperCase()),
)
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT'])

/** The text of an engine's markup, block elements ending lines. */
function textOf(html: string): string {
  const lines: string[] = ['']
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += node.nodeValue ?? ''
    if (SILENT.has(node.nodeName)) return
    const isBlock = BLOCKS.has(node.nodeName)
    if (isBlock) lines.push('')
    node.childNodes.forEach(read)
    if (isBlock) lines.push('')
    else if (node.nodeName === 'TD' || node.nodeName === 'TH') lines[lines.length - 1] += ' '
  }
  read(new DOMParser().parseFromString(html, 'text/html').body)
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
