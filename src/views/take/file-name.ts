/** File names that every system takes, in whatever script the title is. */
import type { Article } from '../../article/types'
import { siteOf } from './edition'

/** Most file systems take 255 bytes, some encrypted ones 143; some room is left for "(1)". */
const MOST_BYTES = 132
/** Names of devices on Windows, with any extension. */
const DEVICES = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(?=\.|$)/i

/**
 * @param extension without its dot.
 * @returns the title as a file name; site and day where the title has nothing a name could be made of.
 */
export function fileNameOf(article: Article, extension: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(article.published)?.[0] ?? ''
  const name = safe(article.title) || safe(`${siteOf(article)} ${day}`) || extension
  return `${name}.${extension}`
}

function safe(title: string): string {
  const cleaned = title
    .toWellFormed()
    .normalize('NFC')
    // What turns the direction of what follows could dress the extension up as another.
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\s*:\s+/g, ' - ')
    .replace(/[/\\|:]/g, '-')
    .replaceAll('"', "'")
    .replace(/[<>*?]/g, '')
  const trimmed = trimmedEnds(shortened(trimmedEnds(cleaned)))
  return /[\p{L}\p{N}\p{S}]/u.test(trimmed) ? trimmed.replace(DEVICES, '$&_') : ''
}

/** Windows drops dots and blanks at the end, others hide what begins with a dot. */
const trimmedEnds = (name: string): string => name.replace(/^[\s.~-]+|[\s.~-]+$/g, '')

/** Cuts between words where there is one to cut at, never within what a reader sees as one character. */
function shortened(name: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length
  if (bytes(name) <= MOST_BYTES) return name
  let kept = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)) {
    if (bytes(kept + segment) > MOST_BYTES) break
    kept += segment
  }
  const space = kept.lastIndexOf(' ')
  return name.startsWith(' ', kept.length) || space < kept.length / 2 ? kept : kept.slice(0, space)
}
