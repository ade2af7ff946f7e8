/**
 * What came after the page was read, judged by itself: cheaply, before it is painted, and with more doubt than a whole
 * reading has, because the story around it is only remembered. What stays in doubt waits for the next reading.
 */
import { type Block, type Box, childrenOf, isProse, measure, type Page, type RootOf } from './block'
import { countWords, fold, letters, parentOf, pathOf } from './dom'
import { isReported, natures, unitOf, weightOf } from './judge/weigh'
import { evidence, type Seen, spoken } from './junk/detector'
import { DETECTORS } from './junk/index'
import type { KeptKinds } from './kept-kinds'
import type { Concept } from './lexicons/concepts'
import { isWholly, says } from './lexicons/index'
import type { Article, Finding } from './types'

/** Grounds must weigh so much: anywhere, and between paragraphs of the story. */
const NEEDED = 2.5
const NEEDED_AMID = 4
/** A larger box is no box but a part of the page. */
const MOST_BLOCKS = 24
const MOST_WORDS = 300
/** What holds more than this share of the story's words waits for the next reading. */
const MOST_SHARE = 1 / 3
/** Generations above a new element that may be the box it was put into. */
const MOST_STEPS = 3
/** Elements right inside a box beyond which it is a list or a column. */
const MOST_CHILDREN = 12
/** Words of running text that speak of others, from which a box is read as story. */
const TELLING = 25
/** Fewer words than this are a time, a count, a name: the page is not read anew for them. */
const FEW = 5
/** A box of fewer words than this, like so many beside it, is one more line of a board, a list, a feed. */
const LINE_WORDS = 40
const LIKE_IT = 3
/** Shorter texts are too common to be known again by their letters. */
const LEAST_LETTERS = 12
/** And longer ones are no boxes. */
const LONGEST_KNOWN = 5_000

/** Judges late arrivals by what one reading of the page found. */
export class Arrivals {
  private readonly holders = new Set<Element>()
  /** Templates of what holds the story's text. */
  private readonly templates = new Set<string>()
  private readonly known = new Map<string, Finding>()
  private readonly words: number
  private readonly lang: string

  /**
   * @param article the last reading, with places
   * @param kept kinds that the person does not want hidden
   * @param rootOf finds shadow roots, by default open ones
   */
  constructor(
    article: Article,
    private readonly kept: KeptKinds = new Set(),
    private readonly rootOf?: RootOf,
  ) {
    this.words = article.words
    this.lang = article.lang
    for (const { element } of article.places) {
      this.templates.add(templateOf(element))
      for (let at: Element | null = element; at && !this.holders.has(at); at = parentOf(at)) this.holders.add(at)
    }
    for (const finding of article.findings) this.remember(finding)
  }

  /**
   * @param elements in the document, the outermost ones of what is new
   * @param over they lie over the page: fixed, sticky, a dialog
   * @returns what of them, or of the boxes they were put into, is junk
   */
  judge(elements: readonly Element[], over: boolean): Finding[] {
    const again = this.recognise(elements)
    if (again.length) return again
    const outer = new Set(elements.map((element) => (over ? element : this.boxAround(element))))
    return [...outer].flatMap((element) =>
      this.holders.has(element) ? [] : this.judgeBox(element, elements, over || isFixed(element)),
    )
  }

  /**
   * What covers the page and keeps it from scrolling, whatever it says and in whichever language.
   * @param elements layers over the page, topmost first; they go together
   * @returns null where they hold some of the story
   */
  judgeWall(elements: readonly Element[]): Finding | null {
    if (elements.some((element) => this.holders.has(element))) return null
    const blocks = elements.flatMap((root) => this.measure(root).blocks)
    const grounds = [evidence('locks-page'), evidence('fixed-on-screen')].map(spoken)
    const [element] = elements as readonly [Element]
    const finding = findingOf('notice', { element }, blocks, grounds)
    finding.text ||= nameOf(element)
    finding.elements = [...elements]
    this.remember(finding)
    return finding
  }

  /** Those of the elements that say, letter by letter, what was found before. Costs next to nothing. */
  recognise(elements: readonly Element[]): Finding[] {
    return elements.flatMap((element) => {
      const text = element.textContent ?? ''
      const before = text.length < LONGEST_KNOWN ? this.known.get(letters(text)) : undefined
      return before ? { ...before, path: pathOf(element), elements: [element], partial: false } : []
    })
  }

  private measure(root: Element): Page {
    return measure(root.ownerDocument, { root, lang: this.lang, rootOf: this.rootOf })
  }

  /**
   * Whether what came is worth another reading of the page: enough words, or words of the story. Not one more of what
   * stands beside the story in numbers already.
   */
  isWorthReading(added: readonly Element[]): boolean {
    const fresh = new Set(added)
    return added.some((element) => {
      const words = countWords(element.textContent ?? '')
      if (words < LINE_WORDS && this.isOneMore(element, fresh)) return false
      return words >= FEW || this.holders.has(element)
    })
  }

  private isOneMore(element: Element, fresh: ReadonlySet<Element>): boolean {
    const parent = parentOf(element)
    if (!parent || this.holders.has(parent)) return false
    const template = templateOf(element)
    let like = 0
    for (const at of parent.children)
      if (!fresh.has(at) && templateOf(at) === template && ++like >= LIKE_IT) return true
    return false
  }

  /** The box that was there for what came: it holds nothing of the story. */
  private boxAround(element: Element): Element {
    let box = element
    for (let step = 0; step < MOST_STEPS; step++) {
      const parent = box.parentElement
      if (!parent || this.holders.has(parent) || parent.childElementCount > MOST_CHILDREN) break
      if (/^(body|main|article|ul|ol|table|tbody)$/.test(parent.localName)) break
      box = parent
    }
    return box
  }

  private remember(finding: Finding): void {
    const text = letters(finding.text)
    if (text.length >= LEAST_LETTERS) this.known.set(text, finding)
  }

  private judgeBox(element: Element, added: readonly Element[], over: boolean): Finding[] {
    const page = this.measure(element)
    const [box] = page.boxes
    const words = page.sums.words[page.blocks.length] as number
    if (!box || !words) return []
    if (words > this.words * MOST_SHARE && !this.known.has(lettersIn(page, box))) return []
    const children = childrenOf(page)
    const isNew = (one: Element) => added.some((other) => one.contains(other) || other.contains(one))
    const look = (at: Box): Finding[] => {
      if (!isNew(at.element)) return []
      const finding = this.verdict(page, at, over)
      if (finding && this.kept.has(finding.kind)) return []
      if (finding) this.remember(finding)
      return finding ? [finding] : (children.get(at) ?? []).flatMap(look)
    }
    return look(box)
  }

  private verdict(page: Page, box: Box, over: boolean): Finding | null {
    const blocks = page.blocks.slice(box.start, box.end)
    const before = this.known.get(lettersIn(page, box))
    if (before) return findingOf(before.kind, box, blocks, before.evidence)
    const words = blocks.reduce((sum, block) => sum + block.words, 0)
    if (!blocks.length || blocks.length > MOST_BLOCKS || words > MOST_WORDS) return null
    const [label] = blocks
    if (label && blocks.length === 1 && label.words <= 5 && isWholly(label.said, 'ad'))
      return findingOf('ad', box, blocks, [spoken(evidence('ad-words', label.text))])
    if (!over && blocks.some((block) => block.words > 12 && isReported(block))) return null
    const layout = over ? [evidence('fixed-on-screen')] : []
    const unit = unitOf(page, blocks, box.names)
    unit.controls = box.controls
    unit.fields = box.fields
    let best: { kind: Finding['kind']; grounds: Seen[]; weight: number } | null = null
    for (const { kind, look } of DETECTORS) {
      if (LEFT.has(kind)) continue
      const seen = look(unit)
      const weight = weightOf(seen)
      if (seen.length && weight > (best?.weight ?? 0)) best = { kind, grounds: [...seen, ...layout], weight }
    }
    if (!best || natures(best.grounds) < 2) return null
    const needed = this.standsAmid(box.element) ? NEEDED_AMID : NEEDED
    if (weightOf(best.grounds) < needed) return null
    if (!over && tellingWords(blocks, PROSE.has(best.kind)) > TELLING) return null
    return findingOf(best.kind, box, blocks, best.grounds.map(spoken))
  }

  /** Between the story's paragraphs and made like one of them: a new post, a paragraph that was loaded late. */
  private standsAmid(element: Element): boolean {
    const parent = element.parentElement
    return parent !== null && this.holders.has(parent) && this.templates.has(templateOf(element))
  }
}

/** Asked of the new element alone: bars and dialogs are put into the page as a whole. */
function isFixed(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  return style?.position === 'fixed'
}

/** Moved in the reader, not lost; on the page they have their place. Lists need the page around them to be told. */
const LEFT: ReadonlySet<string> = new Set(['author', 'meta', 'comments', 'link-list'])
/** These come in sentences. */
const PROSE: ReadonlySet<string> = new Set(['donation', 'newsletter', 'notice'])

/** What is said in the sentences of appeals, and what a story hardly says. */
const PLEADING: readonly Concept[] = ['ask', 'appealOpen', 'appealAid', 'direct', 'newsletter', 'subscribe', 'notice']

/** Words of running text that tells; what pleads counts as telling too where the kind of junk has no sentences. */
const tellingWords = (blocks: readonly Block[], mayPlead: boolean): number =>
  blocks.reduce((sum, block) => {
    const tells = isProse(block) && !(mayPlead && PLEADING.some((concept) => says(block.said, concept)))
    return sum + (tells ? block.words - block.linkWords : 0)
  }, 0)

const lettersIn = (page: Page, { start, end }: Box): string => letters(textOf(page.blocks.slice(start, end)))

const textOf = (blocks: readonly Block[]): string => fold(blocks.map(({ text }) => text).join(' '))

/** What a frame or a dialog without words of its own is called. */
const nameOf = (element: Element): string => element.ariaLabel || (element as HTMLElement).title || pathOf(element)

function findingOf(
  kind: Finding['kind'],
  { element }: Pick<Box, 'element'>,
  blocks: Block[],
  grounds: Finding['evidence'],
): Finding {
  return { kind, evidence: grounds, text: textOf(blocks), path: pathOf(element), elements: [element], partial: false }
}

const templateOf = (element: Element): string => `${element.localName} ${element.getAttribute('class') ?? ''}`
