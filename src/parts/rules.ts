/** A person's own rules as a part: only who has written some, or writes one, needs what reads and follows them. */
import { offerPart } from '../parts'
import { addRule, loadRulesHere, removeRule } from '../rules-here'

const rules = { loadRulesHere, addRule, removeRule }
export type RulesPart = typeof rules

offerPart('rules', rules)
