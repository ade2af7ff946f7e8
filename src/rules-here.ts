/** The person's own rules on this page: which hold, what they do to the story, and which of them do nothing here. */
import { type Obey, obey } from './article/own-rules'
import type { Article } from './article/types'
import type { RuleNote } from './messages'
import { type Rule, rulesFor } from './rules'
import { loadRules } from './rules-store'

export { addRule, removeRule } from './rules-store'

export interface RulesHere {
  /** Their hold on the reading of a page of this site. */
  obey: Obey
  /** What a person should know of them on this page. */
  notesOn(article: Article | null): RuleNote[]
}

/** The rules that hold on this page's host. */
export async function loadRulesHere(): Promise<RulesHere> {
  const { hide, keep } = rulesFor(await loadRules(), location.hostname)
  const selectors = { hide: hide.map(({ selector }) => selector), keep: keep.map(({ selector }) => selector) }
  return {
    obey: (page, judgement) => obey(page, judgement, selectors),
    notesOn: (article) => notesOn(hide, keep, new Set(article?.unheeded)),
  }
}

/**
 * One that would hide the story and so is not followed, and one written for this site that matches nothing. That a rule
 * for every site matches nothing on one is as it should be.
 */
const notesOn = (hide: readonly Rule[], keep: readonly Rule[], unheeded: ReadonlySet<string>): RuleNote[] =>
  [...hide, ...keep].flatMap((rule): RuleNote[] => {
    if (!rule.keeps && unheeded.has(rule.selector)) return [{ line: rule.text, why: 'hides-story' }]
    const isIdle = rule.sites.length > 0 && document.querySelector(rule.selector) === null
    return isIdle ? [{ line: rule.text, why: 'matches-nothing' }] : []
  })
