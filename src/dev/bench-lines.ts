/** Lines of a page, short enough to be read by the dozen. */

const MOST_LINES = 14

/** White space folded and the middle left out; how many words there were stands at the end. */
export function short(text: string, length = 110): string {
  const folded = text.replace(/\s+/gu, ' ').trim()
  const characters = [...folded]
  if (characters.length <= length) return folded
  const words = folded.split(' ').length
  return `${characters.slice(0, length - 25).join('')} … ${characters.slice(-18).join('')} (${words})`
}

/** The first lines of a long list, and how many more there are. */
export const limited = (lines: string[]): string[] =>
  lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES), `  … and ${lines.length - MOST_LINES} lines more`]

/** What is to be said about a line, after it. */
export const note = (text: string): string => (text ? `   ← ${text}` : '')
