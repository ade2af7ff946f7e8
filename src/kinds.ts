/** Which kinds of junk a person does not want hidden. */
import type { KeptKinds } from './article/kept-kinds'
import { JUNK_KINDS } from './article/types'
import { hidingOf, type Settings } from './schema'

/** The kinds that stay on every page. */
export const keptKinds = (settings: Settings): KeptKinds =>
  new Set(JUNK_KINDS.filter((kind) => !settings[hidingOf(kind)]))
