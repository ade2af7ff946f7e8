/** What can be set for a story: steps of a scale, and which spacing the letters of its script bear. */
import { SCHEMA, type ScaleName } from '../../schema'

/** The value so many steps further, within the scale. */
export function nextStep(name: ScaleName, value: number, steps: number): number {
  const { least, most, step } = SCHEMA[name]
  return Math.min(most, Math.max(least, value + steps * step))
}

/** The script of a language, as four letters of ISO 15924 ("Latn", "Arab", "Jpan"); Latn for what is no language. */
export function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? 'Latn'
  } catch {
    return 'Latn'
  }
}

/** Letters of these join or hang from one line. */
const JOINED = new Set(['Arab', 'Syrc', 'Mong', 'Deva', 'Beng', 'Guru'])
/** These have no spaces between words, and characters of one width, which fill their lines. */
const SQUARE = new Set(['Jpan', 'Hans', 'Hant'])

/** True where a setting changes anything in a script; a control without effect is not shown. */
export function suits(name: ScaleName | 'alignment', script: string): boolean {
  if (name === 'letters') return !JOINED.has(script)
  if (name === 'words' || name === 'alignment') return !SQUARE.has(script)
  return true
}
