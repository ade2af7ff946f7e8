/**
 * A person's own rules, in the cosmetic syntax of filter lists: `example.com##.box` hides, `example.com#@#.box` keeps,
 * `!` begins a comment. Of that syntax Lede takes what plain CSS can do; the rest is refused with its reason. The
 * parsers that know all of it weigh more than the whole content script.
 */

export interface Rule {
  /** As the person wrote it, without the spaces around it. */
  text: string
  /** From 1. */
  line: number
  /** Host names, each with everything under it; `example.*` for any ending. None: everywhere. */
  sites: string[]
  /** Host names left out (`~example.com`). */
  except: string[]
  selector: string
  /** An exception: what matches is never hidden. */
  keeps: boolean
}

export const REFUSALS = [
  'no-rule',
  'not-css',
  'bad-site',
  'no-selector',
  'bad-selector',
  'too-wide',
  'too-long',
] as const
/** Why a line is no rule: the interface has a sentence for each (`rule_<id>` in `_locales`). */
export type Refusal = (typeof REFUSALS)[number]

export interface RefusedLine {
  text: string
  line: number
  why: Refusal
}

/** A longer line is no rule that anybody wrote. */
const LONGEST = 2_000
/** Extended syntax of the lists: procedural selectors, style injection, scriptlets, HTML filtering. */
const NOT_CSS = /#@?[?$%][#?]|#@?\$\?#|##\+js\(|##\^|:(has-text|xpath|upward|matches-path|remove|style|matches-css)\(/
const SITE =
  /^~?(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*(?:\.\*)?$/u
/** Selectors that take the page itself. */
const WHOLE_PAGE = /^\s*(?:\*|:root|html|body|head|:is\(\s*(?:html|body|\*)\s*\)|html\s*>?\s*body)\s*$/i

/**
 * Reads rules, a line each. Bad lines are refused one by one; the others hold.
 * @param isSelector whether the browser understands a selector; by default it is asked.
 */
export function parseRules(
  text: string,
  isSelector: (selector: string) => boolean = browserKnows,
): { rules: Rule[]; refused: RefusedLine[] } {
  const rules: Rule[] = []
  const refused: RefusedLine[] = []
  text.split(/\r\n?|\n/).forEach((written, index) => {
    const line = index + 1
    const text = written.trim()
    if (!text || isComment(text)) return
    const rule = parseRule(text, isSelector)
    if (typeof rule === 'string') refused.push({ text, line, why: rule })
    else rules.push({ ...rule, text, line })
  })
  return { rules, refused }
}

const isComment = (text: string): boolean => text.startsWith('!') || /^\[[^\]]*\]$/.test(text) || /^#($|\s)/.test(text)

function parseRule(text: string, isSelector: (selector: string) => boolean): Omit<Rule, 'text' | 'line'> | Refusal {
  if (text.length > LONGEST) return 'too-long'
  if (NOT_CSS.test(text)) return 'not-css'
  const mark = /#@?#/.exec(text)
  if (!mark) return 'no-rule'
  const selector = text.slice(mark.index + mark[0].length).trim()
  if (!selector) return 'no-selector'
  const named = text
    .slice(0, mark.index)
    .split(',')
    .map((site) => site.trim().toLowerCase())
  const listed = named.length === 1 && named[0] === '' ? [] : named
  if (!listed.every((site) => SITE.test(site))) return 'bad-site'
  if (!isSelector(selector)) return 'bad-selector'
  const keeps = mark[0] === '#@#'
  if (!keeps && selector.split(',').some((part) => WHOLE_PAGE.test(part))) return 'too-wide'
  const sites = listed.filter((site) => !site.startsWith('~')).map(asHost)
  const except = listed.filter((site) => site.startsWith('~')).map((site) => asHost(site.slice(1)))
  return { sites, except, selector, keeps }
}

/** A host name as addresses spell it: letters beyond ASCII in their coded form. */
function asHost(site: string): string {
  const [name = '', ending = ''] = site.endsWith('.*') ? [site.slice(0, -2), '.*'] : [site]
  const address = `https://${name}/`
  return (URL.canParse(address) ? new URL(address).hostname : name) + ending
}

function browserKnows(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector)
    return true
  } catch {
    return false
  }
}

/** Whether a rule's list of sites has this host or one above it. */
function names(sites: readonly string[], host: string): boolean {
  return sites.some((site) => {
    if (!site.endsWith('.*')) return host === site || host.endsWith(`.${site}`)
    const name = site.slice(0, -1)
    return host.startsWith(name) || host.includes(`.${name}`)
  })
}

/** The selectors that hold on a host. An exception also takes back the hiding rules of the same selector. */
export function rulesFor(rules: readonly Rule[], host: string): { hide: Rule[]; keep: Rule[] } {
  const here = rules.filter(({ sites, except }) => (sites.length === 0 || names(sites, host)) && !names(except, host))
  const keep = here.filter((rule) => rule.keeps)
  const kept = new Set(keep.map(({ selector }) => selector))
  return { hide: here.filter((rule) => !rule.keeps && !kept.has(rule.selector)), keep }
}

/** A text with the lines of another that it has not yet, at its end. */
export function withLines(text: string, other: string): { value: string; added: number } {
  const there = new Set(text.split('\n').map((line) => line.trim()))
  const lines = other
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
  const added = lines.filter((line, i) => line && !there.has(line) && lines.indexOf(line) === i)
  return { value: [text.trimEnd(), ...added].filter(Boolean).join('\n'), added: added.length }
}
