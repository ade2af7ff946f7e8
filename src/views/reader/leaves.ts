/** The leaves of a story: what one reads one after the other. */

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, pre, li, dt, dd, td, th, caption, summary, footer'
/** What stands in a leaf without being its text. */
const NESTED = /^(ul|ol|dl|li|p|pre|blockquote|aside|figure|table|details|h[1-6])$/

/**
 * The elements with text of their own, in document order; pictures with their captions are none. They match
 * `Article.places` one by one.
 */
export function leavesOf(story: Element): HTMLElement[] {
  return [...story.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => hasOwnText(block) && !block.closest('figure'),
  )
}

function hasOwnText(block: Element): boolean {
  return [...block.childNodes].some((node) => {
    if (node.nodeType === 3) return /\S/.test((node as Text).data)
    return node.nodeType === 1 && !NESTED.test((node as Element).localName)
  })
}
