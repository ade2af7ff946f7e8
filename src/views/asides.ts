/** What stands aside in a story: pull quotes. */

/**
 * The asides that say again what a story says beside them; they can be left out where nothing stands beside anything.
 * One that says something else is a part of the story like any other.
 */
export function repeatedAsides(story: Element): Element[] {
  const asides = [...story.querySelectorAll('aside')]
  if (!asides.length) return []
  const told = lettersOf(wordsBeside(story))
  return asides.filter(({ textContent }) => told.includes(lettersOf(textContent ?? '')))
}

/** Read node by node: in a copy, pictures might load. */
function wordsBeside(story: Element): string {
  const texts = document.createTreeWalker(story, NodeFilter.SHOW_TEXT)
  let words = ''
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text
    if (!parentElement?.closest('aside')) words += data
  }
  return words
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
