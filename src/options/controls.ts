/** Controls that the sections share: each shows a setting, and changes it at once. */
import { make } from '../own-page'
import { SCHEMA, type Settings } from '../schema'
import type { Kept } from './kept'

type SwitchName = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings]
type ChoiceName = 'mode' | 'button'

/** A box to tick for a setting that is on or off. */
export function tick(kept: Kept, name: SwitchName, words: string): HTMLElement {
  const box = make('input', { type: 'checkbox', name, onchange: () => kept.change({ [name]: box.checked }) })
  kept.onSettings((settings) => {
    box.checked = settings[name]
  })
  return make('label', { className: 'tick' }, [box, words])
}

/** One of a few, by radio buttons under their name. */
export function choice(
  kept: Kept,
  name: ChoiceName,
  { legend, words, note }: { legend: string; words: (value: string) => string; note?: string },
): HTMLElement {
  const radios = SCHEMA[name].choices.map((value) =>
    make('input', { type: 'radio', name, value, onchange: () => kept.change({ [name]: value }) }),
  )
  kept.onSettings((settings) => {
    for (const radio of radios) radio.checked = radio.value === settings[name]
  })
  const element = make('fieldset', { className: 'choice' }, [
    make('legend', {}, [legend]),
    ...radios.map((radio) => make('label', { className: 'tick' }, [radio, words(radio.value)])),
  ])
  if (note) element.append(quiet(note))
  return element
}

/** A quiet line below a control, or before several. */
export const quiet = (words: string): HTMLParagraphElement => make('p', { className: 'quiet' }, [words])
