import type { Lexicon } from './concepts'

const files = import.meta.glob<{ default: Lexicon }>(['./??.ts'], { eager: true })
/** Every lexicon the package ships; a new language is one file. */
export const LEXICONS: readonly Lexicon[] = Object.values(files).map((file) => file.default)
