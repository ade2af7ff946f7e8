/** Our words. Every text a person reads comes from `_locales`; numbers, dates and lists are set by `Intl`. */

import type en from './_locales/en/messages.json'
import { type Evidence, FINDING_KINDS, type FindingKind, GROUNDS, type Ground } from './article/types'
import browser from './browser'

type Key = keyof typeof en
type Plural = Key extends infer K ? (K extends `${infer Name}_other` ? Name : never) : never

/** The message with its `$1`, `$2` … filled in: numbers in the language's own way, words that run against it isolated. */
export function say(key: Key, ...filled: (string | number)[]): string {
  return browser.i18n.getMessage(key, filled.map(shown)) || key
}

/**
 * The message in the form a number asks for: "1 newsletter box", "2 newsletter boxes". `$1` is the number.
 * @param count a whole number; a language has the forms that those take, and `other`.
 */
export function sayCount(name: Plural, count: number): string {
  const form = new Intl.PluralRules(locale()).select(count)
  return browser.i18n.getMessage(`${name}_${form}`, [shown(count)]) || say(`${name}_other`, count)
}

const shown = (filled: string | number): string =>
  typeof filled === 'number' ? new Intl.NumberFormat(locale()).format(filled) : isolated(filled)

/** Letters that run against a sentence of the direction. */
const AGAINST = { ltr: /[\p{scx=Arab}\p{scx=Hebr}]/v, rtl: /[\p{L}--[\p{scx=Arab}\p{scx=Hebr}]]/v }

/**
 * A name or address within a sentence that runs the other way, in the marks that keep its signs in their places
 * (first strong isolate and its end, https://www.w3.org/International/questions/qa-bidi-unicode-controls); else as it is.
 */
const isolated = (text: string): string => (runsAgainst(text) ? `\u2068${text}\u2069` : text)

const runsAgainst = (text: string): boolean => AGAINST[direction() === 'rtl' ? 'rtl' : 'ltr'].test(text)

/** "2 donation appeals, 1 newsletter box": one part for each kind, in order of first appearance. */
export function sayKinds(kinds: readonly FindingKind[]): string {
  const counts = new Map<FindingKind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  // What begs comes first, what the header repeats last.
  const parts = [...counts]
    .sort(([a], [b]) => FINDING_KINDS.indexOf(a) - FINDING_KINDS.indexOf(b))
    .map(([kind, count]) => sayKind(kind, count))
  return listed(parts)
}

/** "2 donation appeals". */
export const sayKind = (kind: FindingKind, count: number): string =>
  sayCount(`junk_${underscored(kind)}` as Plural, count)

/** The grounds in plain words: "asks for money (“support our work”), stands after the last paragraph". */
export function sayGrounds(evidence: readonly Evidence[]): string {
  return listed([...new Set(evidence.map(sayEvidence))])
}

/** One after the other. Units would do in English; Russian, Japanese and Chinese set no sign between those. */
export const listed = (parts: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction', style: 'narrow' }).format(parts)

/** With what was seen: the page's words in quotation marks, addresses and figures without. */
function sayEvidence({ ground, detail }: Evidence): string {
  const seen = GROUNDS[ground] === 'link' ? shortAddress(detail) : detail
  // How sure the weights are tells a reader nothing.
  if (!seen || ground === 'learned-weights') return sayGround(ground)
  const quotes = GROUNDS[ground] === 'wording' || GROUNDS[ground] === 'repetition'
  return say(quotes ? 'evidence_with_detail' : 'evidence_with_figure', sayGround(ground), seen)
}

/** "give.example.org/monthly"; what is no whole address stays as it is. */
const shortAddress = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '').replace(/[?#].*$|\/$/, '')

const sayGround = (ground: Ground): string => say(`evidence_${underscored(ground)}` as Key)

/** The language of the messages in use, which is not the browser's own where that one is not translated. */
export const locale = (): string => say('locale')

/** Which way that language runs. */
export const direction = (): string => say('direction')

/** "English", "Russian" in our reader's words; empty for what is no language. */
export function languageName(tag: string): string {
  try {
    return tag ? (new Intl.DisplayNames(locale(), { type: 'language', fallback: 'none' }).of(tag) ?? '') : ''
  } catch {
    return ''
  }
}

/** "6 min" in the words of `language`; in ours where the browser does not know that one. */
export const minutesIn = (language: string, minutes: number): string =>
  new Intl.NumberFormat(knownOr(language), { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(minutes)

/**
 * The day of an ISO date as a reader of `language` writes it; empty for what is no date.
 * A date without a time is that day everywhere.
 */
export function dayIn(language: string, iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return ''
  const zone = /^\d{4}-\d\d-\d\d$/.test(iso) ? { timeZone: 'UTC' } : {}
  return new Intl.DateTimeFormat(knownOr(language), { dateStyle: 'long', ...zone }).format(date)
}

/** "Ines Calder and Tomas Wray" as `language` joins names. */
export const listIn = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(knownOr(language), { type: 'conjunction' }).format(names)

/** The person's own variant of a language where they have one ("en-GB" for "en"), the language, or ours. */
function knownOr(language: string): string {
  const base = language.split('-')[0]
  const own = language === base && navigator.languages.find((tag) => tag.split('-')[0] === base)
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([own || language])[0] ?? locale()
  } catch {
    return locale()
  }
}

const underscored = (id: string): string => id.replaceAll('-', '_')
