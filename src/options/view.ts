/** "Clean view": which one a press opens, and the two lines that the reader adds. */
import { say } from '../i18n'
import { make } from '../own-page'
import { choice, tick } from './controls'
import type { Kept } from './kept'
import type { Section } from './options'

export function viewSection(kept: Kept): Section {
  const mode = choice(kept, 'mode', {
    legend: say('mode_label'),
    words: (value) => say(`options_mode_${value}` as 'options_mode_reader'),
    note: say('options_mode_note'),
  })
  const element = make('div', {}, [
    mode,
    tick(kept, 'supportLine', say('options_support')),
    tick(kept, 'sourceLine', say('take_source_line')),
  ])
  return { id: 'view', title: say('clean_view'), element }
}
