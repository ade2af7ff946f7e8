/** Gives a hidden block back to the story: put together as the story is, from the reading that left it out. */
import type { Block, Page } from './block'
import type { Compose } from './compose'
import { letters } from './dom'
import { LEFT_OUT, STORY } from './roles'
import type { Article, Finding, Place } from './types'

/** Nothing is put together before somebody asks. */
export function returner(
  page: Page,
  roles: Uint8Array,
  places: readonly Place[],
  compose: Compose,
): Article['returned'] {
  return (finding) => {
    const blocks = blocksOf(finding, page, roles)
    const [first] = blocks
    if (!first) return null
    const own = new Uint8Array(roles.length).fill(LEFT_OUT)
    for (const { index } of blocks) own[index] = STORY
    const { content } = compose(page, own, null)
    const next = places.findIndex(({ block }) => block > first.index)
    return content.childNodes.length ? { content, leaf: next < 0 ? places.length : next } : null
  }
}

/** In the order of the page. A part of a box is known by its words. */
function blocksOf({ elements, partial, text }: Finding, page: Page, roles: Uint8Array): Block[] {
  const said = letters(text)
  const isMeant = (block: Block): boolean =>
    !partial || (roles[block.index] === LEFT_OUT && said.includes(letters(block.text)))
  const found = new Set<Block>()
  for (const element of elements) {
    for (const block of blocksIn(element, page)) if (isMeant(block)) found.add(block)
  }
  return [...found].sort((a, b) => a.index - b.index)
}

function blocksIn(element: Element, page: Page): Block[] {
  const box = page.boxOf.get(element)
  return box ? page.blocks.slice(box.start, box.end) : page.blocks.filter(({ box }) => element.contains(box.element))
}
