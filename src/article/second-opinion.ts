/**
 * A second opinion: Readability, on a copy of the page without its frame. It finds roots well and boxes badly, so its
 * vote is one measurement among the others and never the verdict.
 */
import { Readability } from '@mozilla/readability'
import { type Block, type Box, childrenOf, type Page, WITHIN } from './block'

const FRAME = WITHIN.nav | WITHIN.footer | WITHIN.dialog | WITHIN.button | WITHIN.form
const MARK = 'data-block'
/** More blocks than this are not worth a second opinion: Readability's cost grows faster than the page. */
const MOST_BLOCKS = 6000

/**
 * Which blocks Readability would keep: 1 for kept, 0 for dropped, one entry a block; all kept where it has no opinion.
 * The copy is built from what `measure` read (names, classes, text, share of links), without the frame that the first
 * cut found; the page itself is not touched.
 */
export function secondOpinion(page: Page, frame: Uint8Array): Uint8Array {
  const votes = new Uint8Array(page.blocks.length)
  const asked = askedBefore(frame)
  if ((asked[frame.length] as number) > MOST_BLOCKS || page.plainText) return votes.fill(1)
  const copy = copyOf(page, asked)
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

/** How many blocks before each index are no frame. */
function askedBefore(frame: Uint8Array): Int32Array {
  const asked = new Int32Array(frame.length + 1)
  for (let i = 0; i < frame.length; i++) asked[i + 1] = (asked[i] as number) + 1 - (frame[i] as number)
  return asked
}

function copyOf(page: Page, asked: Int32Array): Document {
  const copy = page.document.implementation.createHTMLDocument(page.document.title)
  const root = page.boxes[0]
  if (root) fill(copy, copy.body, root, { page, asked, children: childrenOf(page) })
  return copy
}

interface Source {
  page: Page
  asked: Int32Array
  children: Map<Box, Box[]>
}

function fill(copy: Document, into: Element, box: Box, source: Source): void {
  const { page, asked, children } = source
  const isAsked = (from: number, to: number): boolean => (asked[to] as number) > (asked[from] as number)
  const own = children.get(box) ?? []
  let child = 0
  for (let i = box.start; i < box.end; ) {
    const next = own[child]
    if (next && next.start <= i) {
      child++
      if (!(next.within & FRAME) && isAsked(next.start, next.end)) {
        const element = copy.createElement(nameOf(next))
        for (const name of ['class', 'id', 'role']) {
          const value = next.element.getAttribute(name)
          if (value) element.setAttribute(name, value)
        }
        into.append(element)
        fill(copy, element, next, source)
      }
      i = Math.max(i, next.end)
      continue
    }
    if (!isAsked(i, i + 1)) {
      i++
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
