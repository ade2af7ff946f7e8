/** Kinds of junk that the person does not want hidden: what was found of them stays where the page has it. */
import type { Judgement } from './judge/index'
import { STORY } from './roles'
import type { Finding, FindingKind } from './types'

export type KeptKinds = ReadonlySet<FindingKind>

/**
 * The judgement without findings of these kinds: their blocks are story, at their place in it. The judgement of all
 * other blocks is what it was. Changes neither; where nothing of these kinds was found the judgement comes back as it is.
 */
export function keepKinds(judgement: Judgement, kept: KeptKinds): Judgement {
  const back = judgement.findings.filter(({ kind }) => kept.has(kind))
  if (!back.length) return judgement
  const goes = (_: unknown, i: number) => !back.includes(judgement.findings[i] as Finding)
  const returned = new Set(judgement.held.filter((held, i) => !goes(held, i)).flat())
  return {
    roles: judgement.roles.map((role, i) => (returned.has(i) ? STORY : role)),
    findings: judgement.findings.filter(goes),
    held: judgement.held.filter(goes),
    // What is back in the story is no note beside it.
    aside: judgement.aside.filter((note) => !back.some(({ text }) => text.includes(note))),
  }
}
