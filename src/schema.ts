/** What a person can choose. Data and types only: how it is kept is in `settings.ts`. */
import { JUNK_KINDS, type JunkKind } from './article/types'

interface Choice {
  standard: string | boolean | number
  choices: readonly (string | boolean | number)[]
}
/** Whole numbers from `least` to `most`, `step` apart. */
export interface Scale {
  standard: number
  least: number
  most: number
  step: number
}

const SWITCHED_ON = { standard: true, choices: [true, false] } as const

/** The setting that says whether junk of a kind is hidden. */
export const hidingOf = <K extends JunkKind>(kind: K): `hide-${K}` => `hide-${kind}`

/** One for each kind, so that what two devices choose is never one change against another. */
const HIDING = Object.fromEntries(JUNK_KINDS.map((kind) => [hidingOf(kind), SWITCHED_ON])) as Record<
  `hide-${JunkKind}`,
  typeof SWITCHED_ON
>

/** Every setting: its default, and all it can be: one of some choices, or a number by steps. */
export const SCHEMA = {
  /** What a press opens on sites for which nothing was chosen. */
  mode: { standard: 'reader', choices: ['reader', 'tidy'] },
  /** Colours of the reader and the popup. */
  theme: { standard: 'system', choices: ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] },
  /** The type of the story. The last two come with Lede, when first chosen. */
  face: { standard: 'serif', choices: ['serif', 'sans', 'system', 'atkinson', 'lexend'] },
  /** Of letters, per cent of ours. */
  size: { standard: 100, least: 70, most: 250, step: 10 },
  /** Length of the lines, per cent of ours, which is some 66 letters. */
  measure: { standard: 100, least: 60, most: 200, step: 10 },
  /** Line height, per cent of what the script of the story asks for. */
  leading: { standard: 100, least: 80, most: 160, step: 5 },
  /** Added between letters and between words, per cent of the size. */
  letters: { standard: 0, least: 0, most: 20, step: 2 },
  words: { standard: 0, least: 0, most: 60, step: 4 },
  /** Where lines end: as they fall, or all at the edge. */
  alignment: { standard: 'start', choices: ['start', 'justify'] },
  /** How fast Listen reads; 1 is a voice's usual pace. */
  listenSpeed: { standard: 1, choices: [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] },
  /** How many lines stay bright around the one being read; 0: all of them. */
  lineFocus: { standard: 0, choices: [0, 1, 3, 5] },
  /** The one line at the foot of the reader where a site asks for support. */
  supportLine: SWITCHED_ON,
  /** The line with title, site and address under what is copied out of the reader. */
  sourceLine: SWITCHED_ON,
  /** The number of hidden blocks on the toolbar button. */
  badge: { standard: true, choices: [true, false] },
  /** What a press of the toolbar button does: opens the popup, or the view at once. */
  button: { standard: 'popup', choices: ['popup', 'toggle'] },
  /** Which kinds of junk are hidden. */
  ...HIDING,
} as const satisfies Record<string, Choice | Scale>

type Schema = typeof SCHEMA
export type Settings = {
  -readonly [K in keyof Schema]: Schema[K] extends { choices: readonly (infer C)[] } ? C : number
}
/** The settings that are numbers. */
export type ScaleName = { [K in keyof Schema]: Schema[K] extends Scale ? K : never }[keyof Schema]

export const KEYS = Object.keys(SCHEMA) as (keyof Settings)[]

export const DEFAULTS: Readonly<Settings> = Object.fromEntries(
  KEYS.map((key) => [key, SCHEMA[key].standard]),
) as Settings

/** True for what a setting can be. */
export function fits(key: keyof Settings, value: unknown): boolean {
  const rule: Choice | Scale = SCHEMA[key]
  if ('choices' in rule) return (rule.choices as readonly unknown[]).includes(value)
  if (typeof value !== 'number') return false
  return value >= rule.least && value <= rule.most && (value - rule.least) % rule.step === 0
}
