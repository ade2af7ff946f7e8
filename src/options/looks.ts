/** "Looks": the controls of the reader's own Text panel, beside a small article that wears what is set. */
import { locale, say } from '../i18n'
import { make } from '../own-page'
import { drawLooks } from '../views/reader/looks-panel'
import { scriptOf } from '../views/reader/looks-steps'
import type { Kept } from './kept'
import type { Section } from './options'
import { makePreview } from './preview'

export function looksSection(kept: Kept): Section {
  const preview = makePreview()
  const panel = make('div', { id: 'looks-panel' })
  const show = drawLooks(panel, kept, scriptOf(locale()), preview.wear)
  kept.onSettings((settings) => {
    show(settings)
    preview.wear(settings)
  })
  return { id: 'looks', title: say('options_looks'), element: make('div', {}, [preview.element, panel]) }
}
