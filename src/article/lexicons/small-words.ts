const files = import.meta.glob<string>('./??.ts', { eager: true, import: 'common' })
/** The small words of every language Lede reads, by language: enough to tell one from another without its lexicon. */
export const SMALL_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, words]) => [path.slice('./'.length, -'.ts'.length), words]),
)
