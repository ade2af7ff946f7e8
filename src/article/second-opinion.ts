/**
 * A second opinion: Readability, on a copy of the page without its frame. It finds roots well and boxes badly, so its
 * vote is one measurement among the others and never the verdict.
 */
import { Readability } from '@mozilla/readability'
import { type Block, type Box, childrenOf, type Page, WITHIN } from './block'

const FRAME = WITHIN.nav | WITHIN.footer | WITHIN.dialog | WITHIN.button | WITHIN.form
const MARK = 'data-block'
/** More elements than this are not worth a second opinion: Readability's cost grows faster than the page. */
const MOST_BLOCKS = 6000

/**
 * Which blocks Readability would keep: 1 for kept, 0 for dropped, one entry a block; all kept where it has no opinion.
 * The copy is built from what `measure` read (names, classes, text, share of links); the page itself is not touched.
 */
export function secondOpinion(page: Page): Uint8Array {
  const votes = new Uint8Array(page.blocks.length)
  if (page.blocks.length > MOST_BLOCKS || page.plainText) return votes.fill(1)
  const copy = copyOf(page)
  let kept: Element | null = null
  try {
    kept =
      new Readability<Element>(copy, { serializer: (element) => element as Element, disableJSONLD: true }).parse()
        ?.content ?? null
  } catch {
    // Readability throws on documents it cannot make sense of; then there is no second opinion.
  }
  if (!kept) return votes.fill(1)
  for (const marked of kept.querySelectorAll(`[${MARK}]`)) votes[Number(marked.getAttribute(MARK))] = 1
  return votes
}

function copyOf(page: Page): Document {
  const copy = page.document.implementation.createHTMLDocument(page.document.title)
  const root = page.boxes[0]
  if (root) fill(copy, copy.body, root, page, childrenOf(page))
  return copy
}

function fill(copy: Document, into: Element, box: Box, page: Page, children: Map<Box, Box[]>): void {
  const own = children.get(box) ?? []
  let child = 0
  for (let i = box.start; i < box.end; ) {
    const next = own[child]
    if (next && next.start <= i) {
      child++
      if (!(next.within & FRAME)) {
        const element = copy.createElement(nameOf(next))
        for (const name of ['class', 'id', 'role']) {
          const value = next.element.getAttribute(name)
          if (value) element.setAttribute(name, value)
        }
        into.append(element)
        fill(copy, element, next, page, children)
      }
      i = Math.max(i, next.end)
      continue
    }
    const block = page.blocks[i] as Block
    const holder = box.end - box.start === 1 && into !== copy.body ? into : into.appendChild(copy.createElement('span'))
    holder.setAttribute(MARK, String(i))
    write(copy, holder, block)
    i++
  }
}

/** The block's text with as much of it inside a link as on the page. */
function write(copy: Document, holder: Element, block: Block): void {
  if (!block.linkWords) {
    holder.textContent = block.text
    return
  }
  const cut = Math.round((block.text.length * block.linkWords) / block.words)
  const link = copy.createElement('a')
  link.setAttribute('href', '/')
  link.textContent = block.text.slice(0, cut)
  holder.append(link, block.text.slice(cut))
}

const nameOf = (box: Box): string => (/^[a-z][a-z0-9]*$/.test(box.name) && box.name !== 'body' ? box.name : 'div')
