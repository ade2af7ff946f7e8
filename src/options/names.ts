/** What settings are called, for a list of them. */
import { JUNK_KINDS } from '../article/types'
import { say } from '../i18n'
import { hidingOf, type Settings } from '../schema'
import { nameOf } from './kinds'

/** Those that have words of their own somewhere on the page or in the reader. */
const WORDS = {
  mode: 'mode_label',
  theme: 'looks_theme',
  face: 'looks_face',
  size: 'looks_size',
  measure: 'looks_measure',
  leading: 'looks_leading',
  letters: 'looks_letters',
  words: 'looks_words',
  alignment: 'looks_alignment',
  listenSpeed: 'listen_speed',
  lineFocus: 'line_focus',
  supportLine: 'options_support',
  badge: 'options_badge',
  sourceLine: 'take_source_line',
  button: 'options_button_press',
} as const

export function nameOfSetting(key: keyof Settings): string {
  const kind = JUNK_KINDS.find((one) => hidingOf(one) === key)
  return kind ? nameOf(kind) : say(WORDS[key as keyof typeof WORDS])
}
