/** Places kept free for advertisements, which have no words to be told by before somebody fills them. */
import { isShown, pathOf, selected, UNREAD } from './dom'
import { NAME_KINDS, namesIn } from './lexicons/names'
import type { Article, Finding } from './types'

const AD = 1 << NAME_KINDS.indexOf('ad')
/** What may be such a place. */
const BOXES = 'div, aside, section, ins'
/** What a person sees or uses without words; frames are what fills a slot. */
const SEEN = 'a[href], img, picture, video, audio, canvas, svg, object, embed, input, select, textarea, button'

/**
 * The article with one finding more for all the slots on its page: boxes that are called so and hold nothing.
 * @param before slots of earlier readings, to which new ones are added: a frame that has come into one since is the
 *   advertisement, while one that was always there may be a film
 */
export function withEmptySlots(article: Article, document: Document, before: WeakSet<Element>): Article {
  const slots: Element[] = []
  for (const element of selected(document, BOXES)) {
    if (!isCalledAd(element) || slots.at(-1)?.contains(element) || !isEmpty(element, before.has(element))) continue
    before.add(element)
    slots.push(element)
  }
  return slots.length ? { ...article, findings: [...article.findings, findingOf(slots as [Element])] } : article
}

const isCalledAd = (element: Element): boolean =>
  ((namesIn(element.getAttribute('class') ?? '') | namesIn(element.id)) & AD) !== 0

const isEmpty = (element: Element, mayHoldFrames: boolean): boolean =>
  !element.querySelector(mayHoldFrames ? SEEN : `${SEEN}, iframe`) && !hasWords(element)

function hasWords(element: Element): boolean {
  return [...element.childNodes].some((node) => {
    if (node.nodeType === 3) return /\S/.test((node as Text).data)
    if (node.nodeType !== 1) return false
    const inner = node as Element
    return !UNREAD.has(inner.localName) && isShown(inner) && hasWords(inner)
  })
}

function findingOf(slots: [Element, ...Element[]]): Finding {
  const [first] = slots
  const path = pathOf(first)
  const name = `${first.id} ${first.getAttribute('class') ?? ''}`.trim()
  return {
    kind: 'ad',
    evidence: [{ ground: 'said-by-name', detail: name.slice(0, 80) }],
    text: path,
    path,
    elements: slots,
    partial: false,
  }
}
