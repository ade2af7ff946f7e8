/**
 * What a page says above its story beside title, names and date: where it is filed, and that it was changed. Only what
 * it states for machines and shows to people counts: sections may be codes, and machines touch pages for many reasons.
 */
import { dateIn, normaliseDate } from './dates'
import { fold, letters } from './dom'
import type { Article, Header } from './types'

/** Pieces of text before the story that are looked at, and how long a line of them may be. */
const MOST_LINES = 60
const LONGEST = 120
const UNREAD = /^(script|style|noscript|template|title)$/i

/** Reads what stands above a story; asked for when somebody opens it. The document is not changed. */
export function headerOf(document: Document, article: Article): Header {
  const lines = linesAbove(document, article.places[0]?.node ?? null)
  return { section: sectionOf(document, lines), modified: changeOf(document, article, lines) }
}

function sectionOf(document: Document, lines: readonly string[]): string {
  const shown = new Set(lines.map(letters))
  return stated(document, 'articleSection', 'article:section').findLast((name) => shown.has(letters(name))) ?? ''
}

/** A later day than that of publication, as ISO 8601; '' where there was none. */
function changeOf(document: Document, { published, lang, url }: Article, lines: readonly string[]): string {
  const host = new URL(url).hostname
  const day = (text: string) => normaliseDate(text, lang, host).slice(0, 10)
  const modified = stated(document, 'dateModified', 'article:modified_time').map((text) =>
    normaliseDate(text, lang, host),
  )
  const last = modified.find((date) => published !== '' && date.slice(0, 10) > published.slice(0, 10)) ?? ''
  const isMarked = [...document.querySelectorAll('time[datetime]')].some(
    (time) => day(time.getAttribute('datetime') ?? '') === last.slice(0, 10),
  )
  const parts = lines.flatMap((line) => [line, ...line.split(/[|·•;]|\s[-–—]\s/)])
  const isShown = isMarked || parts.some((part) => dateIn(part, lang, host) === last.slice(0, 10))
  return last && isShown ? last : ''
}

/** What JSON-LD says under a name, and a meta element under its own. */
function stated(document: Document, name: string, property: string): string[] {
  const pattern = new RegExp(`"${name}"\\s*:\\s*(\\[[^\\]]*\\]|"(?:[^"\\\\]|\\\\.)*")`, 'g')
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')]
  const found = scripts.flatMap(({ textContent }) => [...(textContent ?? '').matchAll(pattern)].flatMap(valuesIn))
  const meta = document.querySelector(`meta[property="${property}" i], meta[name="${property}" i]`)
  return [...found, meta?.getAttribute('content') ?? ''].filter(Boolean)
}

function valuesIn([, json = '']: RegExpMatchArray): string[] {
  try {
    return [JSON.parse(json)].flat().filter((value): value is string => typeof value === 'string')
  } catch {
    return [] // damaged
  }
}

/** The last short pieces of text before a node. */
function linesAbove(document: Document, first: Node | null): string[] {
  const lines: string[] = []
  const texts = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT)
  while (texts.nextNode() && texts.currentNode !== first) {
    const { data, parentNode } = texts.currentNode as Text
    const line = data.length < LONGEST * 2 && !UNREAD.test(parentNode?.nodeName ?? '') ? fold(data) : ''
    if (line && line.length <= LONGEST) lines.push(line)
  }
  return lines.slice(-MOST_LINES)
}
