/**
 * A person's own rules on a judged page. What they hide goes, what they keep stays, and nothing else changes: the
 * judgement of the other blocks is what it was. A rule that would take the story is not followed.
 */
import type { Block, Page, Piece } from './block'
import { countWords, fold, isInside, isShown, pathOf, selected } from './dom'
import type { Judgement } from './judge/index'
import { CAPTION, LEFT_OUT, STORY } from './roles'
import { type Finding, MOST_STORY, type OwnRules } from './types'

export interface Obeyed {
  /** The measured page without the words and pictures that were hidden inside of what stays. */
  page: Page
  roles: Uint8Array
  findings: Finding[]
  aside: string[]
  /** Hiding rules that were not followed. */
  unheeded: string[]
}

/** What somebody's rules make of a judged page. */
export type Obey = (page: Page, judgement: Judgement) => Obeyed

/** Applies rules to a judged page. Changes neither; without a match both come back as they are. */
export function obey(page: Page, judgement: Judgement, rules: OwnRules): Obeyed {
  const kept = new Set(rules.keep.flatMap((selector) => selected(page.document, selector)))
  const { hidden, unheeded } = choose(page, judgement.roles, rules.hide, kept)
  const stayed = kept.size ? keep(page, judgement, kept) : judgement
  if (!hidden.size) return { ...stayed, page, unheeded }
  return { ...hide(page, stayed, hidden), unheeded }
}

/** Which elements go, by rule, in the order the rules were written: as many as leave the story whole. */
function choose(
  page: Page,
  roles: Uint8Array,
  selectors: readonly string[],
  kept: ReadonlySet<Element>,
): { hidden: Map<Element, string>; unheeded: string[] } {
  const hidden = new Map<Element, string>()
  const unheeded: string[] = []
  const story = page.blocks.filter((block) => roles[block.index] === STORY)
  const most = story.reduce((sum, block) => sum + block.words, 0) * MOST_STORY
  for (const selector of selectors) {
    const found = selected(page.document, selector).filter((element) => !meets(element, kept) && isShown(element))
    if (!found.length) continue
    const going = new Set([...hidden.keys(), ...found])
    if (story.reduce((sum, block) => sum + wordsInside(block, going), 0) > most) unheeded.push(selector)
    else for (const element of found) if (!hidden.has(element)) hidden.set(element, selector)
  }
  return { hidden, unheeded }
}

/** Inside of one of them, or around one. */
const meets = (element: Element, others: ReadonlySet<Element>): boolean =>
  isInside(element, others) || [...others].some((other) => element.contains(other))

const textOf = ({ node, start, end }: Piece): string =>
  node.nodeType === 3 ? (node as Text).data.slice(start, end) : (node.textContent ?? '')

/** What of a block is inside: everything, a part, nothing. White space between two elements is nobody's. */
function insideOf({ pieces }: Block, elements: ReadonlySet<Element>): 'all' | 'part' | 'none' {
  const read = pieces.filter((piece) => /\S/.test(textOf(piece)))
  const inside = read.filter(({ node }) => isInside(node, elements)).length
  return inside === 0 ? 'none' : inside === read.length ? 'all' : 'part'
}

function wordsInside(block: Block, elements: ReadonlySet<Element>): number {
  switch (insideOf(block, elements)) {
    case 'all':
      return block.words
    case 'none':
      return 0
    default:
      return countWords(
        fold(
          block.pieces
            .filter(({ node }) => isInside(node, elements))
            .map(textOf)
            .join(''),
        ),
      )
  }
}

/** Blocks that were to be hidden stay where they are; what was left out amid the story comes back. */
function keep(page: Page, { roles, findings, held, aside }: Judgement, kept: ReadonlySet<Element>): Judgement {
  const now = roles.slice()
  const stays = (index: number): boolean => insideOf(page.blocks[index] as Block, kept) === 'all'
  for (const index of held.flat()) if (stays(index)) now[index] = STORY
  for (let i = roles.indexOf(STORY); i < roles.lastIndexOf(STORY); i++)
    if (roles[i] === LEFT_OUT && stays(i)) now[i] = STORY
  const back = held.flat().filter((index) => now[index] === STORY)
  const texts = new Set(back.map((index) => (page.blocks[index] as Block).text))
  const rest = findings.flatMap((finding, i) => {
    const going = (held[i] as number[]).filter((index) => now[index] !== STORY)
    return going.length ? [{ finding: narrowed(page, finding, going, kept), going }] : []
  })
  return {
    roles: now,
    findings: rest.map(({ finding }) => finding),
    held: rest.map(({ going }) => going),
    aside: aside.filter((text) => !texts.has(text)),
  }
}

/** A finding of which a part stays; where its elements hold that part they cannot go as a whole. */
function narrowed(page: Page, finding: Finding, going: readonly number[], kept: ReadonlySet<Element>): Finding {
  const outside = finding.elements.filter((element) => !isInside(element, kept))
  const elements = outside.length ? outside : finding.elements
  return {
    ...finding,
    elements,
    text: fold(going.map((index) => (page.blocks[index] as Block).text).join(' ')),
    partial: finding.partial || elements.some((element) => meets(element, kept)),
  }
}

/** Takes out what the person hides; each outermost element is a finding of its own. */
function hide(page: Page, judgement: Judgement, hidden: ReadonlyMap<Element, string>): Omit<Obeyed, 'unheeded'> {
  const elements = new Set(hidden.keys())
  const roles = judgement.roles.slice()
  const blocks = page.blocks.map((block) => {
    const inside = insideOf(block, elements)
    if (inside === 'all') roles[block.index] = LEFT_OUT
    return inside === 'part' && roles[block.index] !== LEFT_OUT ? trimmed(block, elements) : block
  })
  const others = judgement.findings.filter((finding) => !finding.elements.every((one) => isInside(one, elements)))
  const own = [...hidden].flatMap(([element, selector]) =>
    element.parentNode && isInside(element.parentNode, elements) ? [] : [findingOf(element, selector)],
  )
  return {
    page: {
      ...page,
      blocks,
      media: page.media.filter(({ element }) => !isInside(element, elements)),
      hidden: elements,
    },
    roles: withoutLoneCaptions(page, roles, elements),
    findings: [...others, ...own],
    aside: judgement.aside.filter((text) => !own.some((finding) => finding.text.includes(text))),
  }
}

/** A caption whose picture was hidden says nothing. */
function withoutLoneCaptions(page: Page, roles: Uint8Array, elements: ReadonlySet<Element>): Uint8Array {
  for (const { element, at, box } of page.media) {
    if (!isInside(element, elements)) continue
    for (let i = at; i < Math.min(box.end, at + 2); i++) if (roles[i] === CAPTION) roles[i] = LEFT_OUT
  }
  return roles
}

/** The block without the words inside hidden elements. */
function trimmed(block: Block, elements: ReadonlySet<Element>): Block {
  const pieces = block.pieces.filter(({ node }) => !isInside(node, elements))
  const text = fold(pieces.map(textOf).join(''))
  return { ...block, pieces, text, words: countWords(text) }
}

function findingOf(element: Element, selector: string): Finding {
  const path = pathOf(element)
  return {
    kind: 'own',
    evidence: [{ ground: 'own-rule', detail: selector.slice(0, 80) }],
    text: wordsOf(element) || path,
    path,
    elements: [element],
    partial: false,
  }
}

/** What a reader would read of an element; of a picture what it says in place of itself. */
function wordsOf(element: Element): string {
  const image = element.localName === 'img' ? element : element.querySelector('img')
  const copy = element.cloneNode(true) as Element
  for (const unread of copy.querySelectorAll('script, style, noscript, template')) unread.remove()
  return fold(copy.textContent ?? '') || fold(image?.getAttribute('alt') ?? '')
}
