/** "What is hidden": every kind of junk, each to be switched off by itself. */
import { JUNK_KINDS, type JunkKind } from '../article/types'
import { say } from '../i18n'
import { make } from '../own-page'
import { hidingOf } from '../schema'
import { quiet, tick } from './controls'
import type { Kept } from './kept'
import type { Section } from './options'

export function kindsSection(kept: Kept): Section {
  const boxes = JUNK_KINDS.map((kind) => tick(kept, hidingOf(kind), nameOf(kind)))
  const element = make('div', {}, [quiet(say('options_kinds_note')), make('div', { className: 'ticks' }, boxes)])
  return { id: 'kinds', title: say('options_kinds'), element }
}

/** "Donation appeals". */
export const nameOf = (kind: JunkKind): string => say(`kind_${kind.replaceAll('-', '_')}` as 'kind_donation')
