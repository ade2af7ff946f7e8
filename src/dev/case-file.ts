/** What a case of `test/cases` says, and whether a reading of its page says the same. */
import { JUNK_KINDS, type JunkKind } from '../article/types'
import type { CaseFile } from './bench-pages'
import type { PageReading } from './inspect-page-reading'

/** A `case.json`, with what only the test of the cases asks for. */
export interface Case extends CaseFile {
  /** Lines that the text must hold exactly so: paragraphs put together again, or taken apart. */
  text?: string[]
  /** Notes that are moved beside the story: hidden from its text, and not lost. */
  aside?: string[]
  /** How many findings of a kind there are, as the popup counts them. */
  counts?: Partial<Record<JunkKind, number>>
  /** Where several kinds are as true as the one named; the note says why. */
  kinds?: 'any'
  /** False until a person has looked at what `new-case` guessed. */
  checked?: boolean
}

/** What is read of a page. */
export type CaseReading = Omit<PageReading, 'places' | 'ms'>

const KEYS = new Set([
  'url',
  'language',
  'charset',
  'keep',
  'hide',
  'aside',
  'text',
  'counts',
  'kinds',
  'checked',
  'note',
])

/** What is wrong with a `case.json` itself, one sentence each; empty where it can be used. */
export function flawsOf(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return ['It is no JSON object.']
  const { url, language, keep, hide, aside, text, kinds, note } = content as Partial<Case>
  const flaws = Object.keys(content)
    .filter((key) => !KEYS.has(key))
    .map((key) => `Nothing reads "${key}".`)
  if (typeof url !== 'string' || !URL.canParse(url)) flaws.push('"url" is no address.')
  if (typeof language !== 'string') flaws.push('"language" is missing.')
  if (!areTexts(keep) || keep.length === 0) flaws.push('"keep" names no sentence.')
  if (aside !== undefined && !areTexts(aside)) flaws.push('"aside" is no list of texts.')
  if (text !== undefined && !areTexts(text)) flaws.push('"text" is no list of lines.')
  if (kinds !== undefined && (kinds !== 'any' || !note))
    flaws.push('"kinds" is "any", and the note says why, or absent.')
  if (typeof hide !== 'object' || hide === null) return [...flaws, '"hide" is no object of kinds.']
  for (const [kind, snippets] of Object.entries(hide)) {
    if (!JUNK_KINDS.includes(kind as JunkKind)) flaws.push(`"hide" names "${kind}", which is no kind.`)
    if (!areTexts(snippets)) flaws.push(`"hide": "${kind}" is no list of texts.`)
  }
  return flaws
}

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '')

/**
 * Where a reading of the page does not say what the case says, in words that show where to look: a lost sentence names
 * the finding that took it, a surviving one the line it stands in. Empty where all is well.
 */
export function complaintsOf(truth: Case, reading: CaseReading): string[] {
  if (!reading.article) return ['No article was found on the page.']
  const { text, title, dek, byline, captions, aside, findings } = reading
  const lines = text.split('\n')
  const places = [fold(text), title, dek, byline, ...captions, ...aside].map(fold)
  const complaints: string[] = []

  for (const snippet of truth.keep) {
    if (places.some((place) => place.includes(fold(snippet)))) continue
    const taker = findings.find((finding) => near(finding.text, snippet))
    complaints.push(`Lost: ${quoted(snippet)}\n${taker ? takenBy(taker) : '  No finding accounts for it.'}`)
  }
  for (const [kind, snippets] of Object.entries(truth.hide)) {
    for (const snippet of snippets) {
      const line = lines.find((one) => near(one, snippet)) ?? (near(text, snippet) ? text : undefined)
      if (line !== undefined) {
        complaints.push(`Still there (${kind}): ${quoted(snippet)}\n  in ${quoted(line)}`)
        continue
      }
      const takers = findings.filter((finding) => near(finding.text, snippet))
      if (takers.length === 0) complaints.push(`Gone without a finding (${kind}): ${quoted(snippet)}`)
      else if (truth.kinds !== 'any' && !takers.some((finding) => finding.kind === kind))
        complaints.push(`Not named ${kind}: ${quoted(snippet)}\n${takers.map(takenBy).join('\n')}`)
    }
  }
  for (const snippet of truth.aside ?? []) {
    if (near(text, snippet)) complaints.push(`Still in the text, not beside it: ${quoted(snippet)}`)
    else if (!aside.some((one) => near(one, snippet))) complaints.push(`Not set aside: ${quoted(snippet)}`)
  }
  for (const [kind, wanted] of Object.entries(truth.counts ?? {})) {
    const own = findings.filter((finding) => finding.kind === kind)
    if (own.length !== wanted)
      complaints.push([`Counted ${own.length} of ${kind}, not ${wanted}.`, ...own.map(hiding)].join('\n'))
  }
  for (const line of truth.text ?? []) {
    if (lines.includes(line)) continue
    const closest = lines.find((one) => fold(one).includes(fold(line).slice(0, 30)))
    complaints.push(`No such line: ${quoted(line)}${closest === undefined ? '' : `\n  nearest     ${quoted(closest)}`}`)
  }
  return complaints
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()
const near = (text: string, snippet: string): boolean => fold(text).includes(fold(snippet))
const quoted = (text: string): string => `“${text.length > 160 ? `${text.slice(0, 159)}…` : text}”`
const hiding = ({ text, path }: PageReading['findings'][number]): string => `  ${quoted(text)} at ${path}`
const takenBy = ({ kind, evidence, path }: PageReading['findings'][number]): string =>
  [`  hidden as ${kind}, at ${path}`, ...evidence.map((ground) => `    ${ground}`)].join('\n')
