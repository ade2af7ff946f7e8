import { register } from './at-hand'
import type { Lexicon } from './concepts'

const files = import.meta.glob<Lexicon>('./??.ts', { eager: true, import: 'default' })
/** Every lexicon there is, all at hand for whoever imports this; a new language is one file. */
export const LEXICONS: readonly Lexicon[] = Object.values(files)
LEXICONS.forEach(register)
