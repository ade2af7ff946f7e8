/**
 * Puts the story together: the blocks that belong to it, in their order, as a small clean tree of another document.
 * Nothing of the page's own markup survives but what means something to a reader: headings, lists, tables, quotes,
 * code, figures, links and emphasis.
 */
import { keepTargets } from './anchors'
import type { Block, Box, Media, Page, Piece } from './block'
import { codeText, isLineNumbers } from './code'
import { absolute, endsAsSentence, fold, parentOf, UNFOLDED } from './dom'
import { embedLink } from './embeds'
import { formulaOf, formulaText, hasRendered, rawOf, renderedAround } from './formulas'
import { fallbackAttribute, fallbackSource, imageSource, isCaptionOf, isPicture, sizeOf } from './media'
import { setPullQuotesApart } from './pull-quotes'
import { CAPTION, LEFT_OUT, STORY } from './roles'
import { markTongues, tongueOf } from './tongues'
import type { Place } from './types'
import { unmeasuredMedia } from './unmeasured'
import { WITHIN } from './within'

export interface Composed {
  content: HTMLElement
  text: string
  captions: string[]
  /** Where each leaf of `content` comes from, in document order. */
  places: Place[]
}

const STRUCTURE = new Set(
  'blockquote footer ul ol li table caption thead tbody tfoot tr td th dl dt dd details summary'.split(' '),
)
/** Inline elements that mean something, by what they are called in the story. */
const KEPT_INLINE: Record<string, string> = {
  ...Object.fromEntries(
    'a em strong code kbd samp var sub sup q cite mark abbr time ruby rt rb rp s del ins bdi bdo dfn math'
      .split(' ')
      .map((name) => [name, name]),
  ),
  i: 'em',
  b: 'strong',
  tt: 'code',
  strike: 's',
}
const HOLDS_TEXT = new Set(['li', 'td', 'th', 'dt', 'dd', 'summary', 'caption', 'footer'])
const EMBEDS = 'iframe, video, audio'
/** Marks that a page sets as a picture beside a quotation, or that a hidden name left behind. */
const STRAY = /^["“”„‟«»‘’‚‹›「」『』,]+$/
/** What a picture may stand in; anything else around it closes before it. */
const HOLDS_FIGURES = /^(li|td|th|dd|blockquote|details)$/

/** Puts a story together. `roles` has one of LEFT_OUT, STORY, CAPTION for each block of the page. */
export type Compose = (page: Page, roles: Uint8Array, leadImage: Element | null) => Composed

export const compose: Compose = (page, roles, leadImage) => new Composer(page, roles, leadImage).build()

class Composer {
  private readonly out: Document
  private readonly root: HTMLElement
  private readonly lines: string[] = []
  private readonly captions: string[] = []
  private readonly places: Place[] = []
  private readonly leaves: HTMLElement[] = []
  /** What stands for elements of the page that a link of the story may point to. */
  private readonly copies = new Map<Element, HTMLElement>()
  /** Cells of rows that are open, empty ones too: columns stay under their headings. */
  private readonly cells = new Map<Element, HTMLElement>()
  private readonly rendered: boolean
  /** The listing that was written last, and whose blocks are all in it. */
  private listing: Box | null = null
  /** Addresses of the pictures that are in the story: carousels have their first one twice. */
  private readonly pictures = new Set<string>()
  private lastFigure: { figure: HTMLElement; box: Box } | null = null
  /** Source boxes that are open, and what stands for them in the story. */
  private open: { box: Box; element: HTMLElement; texts: number }[] = []
  private lastLeaf: HTMLElement | null = null
  private lastBlock: Block | null = null
  private row: { box: Box; line: number } | null = null
  private readonly dataTables = new Map<Box, boolean>()
  private readonly topHeading: number
  private readonly first: number
  private readonly last: number
  /** How many blocks before index i are shown. */
  private readonly shown: Int32Array

  constructor(
    private readonly page: Page,
    private readonly roles: Uint8Array,
    private readonly leadImage: Element | null,
  ) {
    this.out = page.document.implementation.createHTMLDocument('')
    this.root = this.out.createElement('div')
    const levels = page.blocks
      .filter((block, i) => roles[i] === STORY && /^h[1-6]$/.test(block.tag))
      .map((block) => Number(block.tag.charAt(1)))
    this.first = roles.indexOf(STORY)
    this.last = roles.lastIndexOf(STORY)
    this.shown = new Int32Array(roles.length + 1)
    roles.forEach((role, i) => {
      this.shown[i + 1] = (this.shown[i] as number) + (role === LEFT_OUT ? 0 : 1)
    })
    this.topHeading = levels.length ? Math.min(...levels) : 2
    this.rendered = hasRendered(this.around())
    if (leadImage) this.pictures.add(imageSource(leadImage, page))
  }

  /** The page's element around all that is shown. */
  private around(): Element {
    const { page, shown } = this
    const all = shown[page.blocks.length]
    let box: Box | null = page.blocks[this.first]?.box ?? null
    while (box?.parent && (shown[box.end] as number) - (shown[box.start] as number) !== all) box = box.parent
    return box?.element ?? page.document.documentElement
  }

  build(): Composed {
    const { blocks } = this.page
    const { first, last } = this
    const media = [...this.page.media, ...unmeasuredMedia(this.page)].sort((a, b) => a.at - b.at || order(a, b))
    let next = 0
    const used = new Set<number>()
    for (let i = 0; i <= blocks.length; i++) {
      while (next < media.length && (media[next] as Media).at <= i) {
        const item = media[next++] as Media
        if (item.at >= first && item.at <= last + 1 && item.element !== this.leadImage && this.belongs(item))
          this.figure(item, used)
      }
      if (i >= blocks.length) break
      const block = blocks[i] as Block
      if (this.roles[i] === STORY && !STRAY.test(block.text)) this.block(block)
      else if (this.roles[i] === CAPTION && !used.has(i)) this.captions.push(block.text)
    }
    keepTargets(this.root, this.page, this.copies, this.places, this.leaves)
    markTongues(this.leaves, this.places, this.page.lang)
    setPullQuotesApart(this.root, this.leaves, this.places)
    return { content: this.root, text: this.lines.join('\n'), captions: this.captions, places: this.places }
  }

  private block(block: Block): void {
    if (this.code(block)) return
    const previous = this.lastBlock
    if (
      previous &&
      this.lastLeaf &&
      block.after === 'line' &&
      previous.box === block.box &&
      this.runsOn(previous, block)
    ) {
      this.lastLeaf.append(' ')
      this.inline(block, this.lastLeaf)
      this.lines[this.lines.length - 1] += ` ${block.text}`
      this.lastBlock = block
      return
    }
    const parent = this.enter(block.box)
    const leaf = this.leaf(block, parent)
    const replaced = this.inline(block, leaf)
    this.place(block, leaf)
    this.line(block, replaced ? formulaText(leaf) : block.text)
    this.lastLeaf = leaf
    this.lastBlock = block
  }

  private place(block: Block, leaf: HTMLElement): void {
    this.places.push(placeOf(block))
    this.leaves.push(leaf)
    if (!block.partial) this.copy(block.box.element, leaf)
  }

  private copy(source: Element, element: HTMLElement): void {
    if (!this.copies.has(source)) this.copies.set(source, element)
  }

  /** Writes a listing whole, where a highlighter or line breaks made blocks of its lines. */
  private code(block: Block): boolean {
    const listing = this.page.plainText ? null : listingAround(block.box)
    if (!listing || !isManyLines(listing)) return false
    if (this.listing !== listing) {
      const text = codeText(listing.element)
      this.listing = listing
      if (isLineNumbers(text)) return true
      const leaf = this.leaf(block, this.enter(listing))
      const code = this.out.createElement('code')
      code.textContent = text
      leaf.append(code)
      this.place(block, leaf)
      this.lastLeaf = null
      this.lastBlock = null
      this.line(block, block.text)
    } else if (!isLineNumbers(listing.element.textContent ?? '')) this.lines.push(block.text)
    return true
  }

  /**
   * Whether a single line break only wraps a line: in documents whose paragraph ends were lost it always does,
   * otherwise where the line before stops in the middle of a sentence.
   */
  private runsOn(previous: Block, block: Block): boolean {
    if (block.after !== 'line') return false
    if (this.page.linesWrap) return true
    return (
      !endsAsSentence(previous.text) &&
      !/[:：]$/.test(previous.text) &&
      (previous.words >= 9 || /^[\p{Ll}\d]/u.test(block.text)) &&
      /^[\p{Ll}\d“"(]/u.test(block.text)
    )
  }

  private line(block: Block, text: string): void {
    const rowBox = this.rowOf(block.box)
    if (rowBox && this.row?.box === rowBox && this.row.line === this.lines.length - 1) {
      this.lines[this.row.line] += `\t${fold(text)}`
      return
    }
    this.lines.push(block.tag === 'pre' ? text : fold(text))
    this.row = rowBox ? { box: rowBox, line: this.lines.length - 1 } : null
  }

  private rowOf(box: Box): Box | null {
    for (let at: Box | null = box; at; at = at.parent) if (at.name === 'tr') return this.isData(at) ? at : null
    return null
  }

  /** Opens what stands around a block, sharing what is open already; returns the innermost element. */
  private enter(box: Box): HTMLElement {
    const chain: Box[] = []
    for (let at: Box | null = box; at; at = at.parent) if (STRUCTURE.has(at.name) && this.means(at)) chain.unshift(at)
    let shared = 0
    while (shared < chain.length && shared < this.open.length && this.open[shared]?.box === chain[shared]) shared++
    this.open.length = shared
    for (const at of chain.slice(shared)) {
      const parent = this.open.at(-1)?.element ?? this.root
      let element = this.cells.get(at.element)
      if (!element) {
        element = this.out.createElement(at.name)
        this.copySpan(at, element)
        this.fit(parent, element).append(element)
        if (at.name === 'tr') this.makeCells(at, element)
      }
      const holder = this.open.at(-1)
      if (holder) holder.texts++
      this.copy(at.element, element)
      this.open.push({ box: at, element, texts: 0 })
    }
    return this.open.at(-1)?.element ?? this.root
  }

  private makeCells(row: Box, element: HTMLElement): void {
    for (const source of row.element.children) {
      const box = this.page.boxOf.get(source)
      if (!box || !/^t[dh]$/.test(box.name)) continue
      // A head that heads nothing, as in a table's corner, is a cell.
      const cell = this.out.createElement(box.end > box.start ? box.name : 'td')
      this.copySpan(box, cell)
      element.append(cell)
      this.cells.set(source, cell)
    }
  }

  /** Items without their list, cells without their row: damaged markup gets the parent it lacks. */
  private fit(parent: HTMLElement, child: HTMLElement): HTMLElement {
    const name = child.localName
    const wrap = (wanted: string): HTMLElement => {
      const last = parent.lastElementChild
      if (last?.localName === wanted) return last as HTMLElement
      const made = this.out.createElement(wanted)
      parent.append(made)
      return made
    }
    if (name === 'li' && !/^(ul|ol)$/.test(parent.localName)) return wrap('ul')
    if ((name === 'dt' || name === 'dd') && parent.localName !== 'dl') return wrap('dl')
    return parent
  }

  private means(box: Box): boolean {
    if (/^(table|caption|thead|tbody|tfoot|tr|td|th)$/.test(box.name)) return this.isData(box)
    if (box.name === 'footer') return (box.within & WITHIN.quote) !== 0
    // A list that holds the whole story, or most of it, is the page's scaffold.
    if (/^(ul|ol|li|dl|dd|dt)$/.test(box.name) && box.parent)
      return !(box.start <= this.first && box.end > this.last && box.name !== 'ul' && box.name !== 'ol')
    return true
  }

  /** A table of data: two rows and two columns at least, cells that are not stories. */
  private isData(box: Box): boolean {
    let table: Box | null = box
    while (table && table.name !== 'table') table = table.parent
    if (!table) return false
    let verdict = this.dataTables.get(table)
    if (verdict === undefined) {
      const element = table.element as HTMLTableElement
      const rows = element.rows ? [...element.rows] : []
      const wide = rows.filter((row) => row.cells.length > 1).length
      const cells = rows.reduce((sum, row) => sum + row.cells.length, 0)
      const words = this.page.blocks.slice(table.start, table.end).reduce((sum, block) => sum + block.words, 0)
      verdict =
        wide >= 2 &&
        cells > 0 &&
        words / cells < 40 &&
        !element.querySelector('table, h1, h2') &&
        table.element.getAttribute('role') !== 'presentation'
      this.dataTables.set(table, verdict)
    }
    return verdict
  }

  private copySpan(box: Box, element: HTMLElement): void {
    for (const name of ['colspan', 'rowspan', 'start', 'reversed', 'value', 'scope']) {
      const value = box.element.getAttribute(name)
      if (value !== null && /^[\w-]{0,9}$/.test(value)) element.setAttribute(name, value)
    }
    if (box.name === 'details') element.setAttribute('open', '')
  }

  private leaf(block: Block, parent: HTMLElement): HTMLElement {
    const holder = this.open.at(-1)
    if (holder && HOLDS_TEXT.has(parent.localName) && holder.texts === 0 && !/^h[1-6]$|^pre$/.test(block.tag)) {
      holder.texts++
      return parent
    }
    if (holder) holder.texts++
    let name = 'p'
    if (/^h[1-6]$/.test(block.tag)) name = `h${Math.min(6, Number(block.tag.charAt(1)) - this.topHeading + 2)}`
    else if (block.box.within & WITHIN.code && !this.page.plainText) name = 'pre'
    const leaf = this.out.createElement(name)
    parent.append(leaf)
    return leaf
  }

  /**
   * Copies a block's text with the inline elements that mean something.
   * @returns whether formulas took the place of what a renderer drew
   */
  private inline(block: Block, leaf: HTMLElement): boolean {
    const code = leaf.localName === 'pre'
    let chain: { source: Element; element: HTMLElement }[] = []
    let space = true
    let formula: Element | null = null
    let replaced = false
    const last = block.pieces.length - 1
    block.pieces.forEach((piece, i) => {
      const isText = piece.node.nodeType === 3
      const around = this.rendered ? renderedAround(piece.node) : null
      if (around && around === formula) return
      const made = around ? formulaOf(around, this.out) : null
      formula = made ? around : null
      if (made) replaced = true
      const raw = isText ? (piece.node as Text).data.slice(piece.start, piece.end) : rawOf(piece.node as Element)
      let text = code ? raw : raw.replace(UNFOLDED, oneSpace)
      if (!code && space && text.startsWith(' ')) text = text.slice(1)
      if (!code && i === last && text.endsWith(' ')) text = text.slice(0, -1)
      if (!text) return
      space = !made && text.endsWith(' ')
      const sources = this.inlineSources(piece, block.box.element)
      let shared = 0
      while (shared < sources.length && shared < chain.length && chain[shared]?.source === sources[shared]) shared++
      chain = chain.slice(0, shared)
      for (const source of sources.slice(shared)) {
        const element = this.inlineElement(source)
        if (!element) continue
        ;(chain.at(-1)?.element ?? leaf).append(element)
        chain.push({ source, element })
      }
      const into = chain.at(-1)?.element ?? leaf
      into.append(made ?? (isText ? text : this.formula(piece.node as Element)))
    })
    return replaced
  }

  /** The inline elements that mean something around a piece of text, outermost first. */
  private inlineSources({ node }: Piece, edge: Element): Element[] {
    const sources: Element[] = []
    const from = node.nodeType === 3 ? parentOf(node) : (node as Element)
    for (let at = from; at && at !== edge && sources.length < 12; at = parentOf(at))
      if (KEPT_INLINE[at.localName] || tongueOf(at, this.page.lang).length) sources.unshift(at)
    return sources
  }

  /** A formula that no renderer drew: MathML, the TeX of a script, a picture. */
  private formula(source: Element): Element {
    if (source.localName === 'math') return this.out.importNode(source, true)
    if (source.localName === 'img') return this.image(source, imageSource(source, this.page))
    const code = this.out.createElement('code')
    code.textContent = (source.textContent ?? '').trim()
    return code
  }

  private inlineElement(source: Element): HTMLElement | null {
    const name = KEPT_INLINE[source.localName] ?? 'span'
    if (name === 'math') return null
    const element = this.out.createElement(name)
    if (source.id) this.copy(source, element)
    if (name === 'a') {
      const href = absolute(source.getAttribute('href'), this.page.base)
      if (!href) return null
      element.setAttribute('href', href)
    }
    for (const [attribute, value] of tongueOf(source, this.page.lang)) element.setAttribute(attribute, value)
    for (const attribute of ['title', 'datetime']) {
      const value = source.getAttribute(attribute)
      if (value && value.length < 200 && (attribute !== 'title' || name === 'abbr'))
        element.setAttribute(attribute, value)
    }
    return element
  }

  /** A picture belongs to the story where the nearest text around it does. */
  private belongs(media: Media): boolean {
    if (media.box.within & (WITHIN.nav | WITHIN.footer | WITHIN.dialog | WITHIN.button)) return false
    for (let box: Box | null = media.box; box; box = box.parent) {
      if (box.end === box.start) continue
      // A frame's own box may hold no more than the words that ask for consent to it.
      if (box.end - box.start <= 2 && box.element.querySelector(EMBEDS) && !box.images) continue
      return (this.shown[box.end] as number) > (this.shown[box.start] as number)
    }
    return false
  }

  private figure(media: Media, used: Set<number>): void {
    const made = this.mediaElement(media)
    if (!made) return
    this.lastLeaf = null
    const figure = this.out.createElement('figure')
    figure.append(made)
    const caption = this.caption(this.captionsOf(media).filter((i) => !used.has(i)))
    for (const i of this.captionsOf(media)) used.add(i)
    if (caption) figure.append(caption)
    this.hang(figure, media)
  }

  /** The words under a picture, with their links; what follows the first of them (who made it, as a rule) is small. */
  private caption(indices: number[]): HTMLElement | null {
    const caption = this.out.createElement('figcaption')
    const said: string[] = []
    for (const i of indices) {
      const block = this.page.blocks[i] as Block
      if (said.includes(block.text)) continue
      const part = said.length ? this.out.createElement('small') : caption
      this.inline(block, part)
      if (part !== caption) caption.append(' ', part)
      said.push(block.text)
      this.captions.push(block.text)
    }
    return said.length ? caption : null
  }

  /** Puts a figure where it stands on the page: in an item, a cell, a quotation, or beside its neighbours of a gallery. */
  private hang(figure: HTMLElement, media: Media): void {
    const parent = this.figureParent(media.box)
    const last = this.lastFigure
    if (last && last.figure === parent.lastElementChild && this.isGallery(last.box, media.box)) {
      if (!last.figure.querySelector('figure')) {
        const gallery = this.out.createElement('figure')
        last.figure.replaceWith(gallery)
        gallery.append(last.figure)
        last.figure = gallery
      }
      last.figure.append(figure)
      return
    }
    parent.append(figure)
    this.lastFigure = { figure, box: media.box }
  }

  private figureParent(box: Box): HTMLElement {
    const around = new Set<Box>()
    let item: Box | null = null
    for (let at: Box | null = box; at; at = at.parent) {
      around.add(at)
      if (!item && /^(li|td|th|dd)$/.test(at.name) && this.means(at)) item = at
    }
    let depth = 0
    while (depth < this.open.length && around.has((this.open[depth] as { box: Box }).box)) depth++
    this.open.length = depth
    if (item && (this.cells.has(item.element) || this.hasStory(item))) return this.enter(item)
    for (let holder = this.open.at(-1); holder; holder = this.open.at(-1)) {
      const { element } = holder
      if (HOLDS_FIGURES.test(element.localName)) return element
      // A picture between two items goes with the first: the list counts on.
      if (/^[uo]l$/.test(element.localName) && element.lastElementChild) return element.lastElementChild as HTMLElement
      this.open.pop()
    }
    return this.root
  }

  private hasStory(box: Box): boolean {
    for (let i = box.start; i < box.end; i++) if (this.roles[i] === STORY) return true
    return false
  }

  /** Whether two pictures share a box that tells nothing of the story. */
  private isGallery(one: Box, other: Box): boolean {
    const around = new Set<Box>()
    for (let at: Box | null = one; at; at = at.parent) around.add(at)
    let common: Box | null = other
    while (common && !around.has(common)) common = common.parent
    return common !== null && common !== one && !this.hasStory(common)
  }

  /** Captions that stand with a picture: in its figure, or right behind it in the same box. */
  private captionsOf(media: Media): number[] {
    let box: Box | null = media.box
    for (let steps = 0; box && steps < 4; box = box.parent, steps++) {
      const own: number[] = []
      let story = false
      for (let i = box.start; i < box.end; i++) {
        const near = this.roles[i] === CAPTION && i >= media.at - 1 && i <= media.at + 3
        if (near && !this.storyBetween(media.at, i) && isCaptionOf(this.page.blocks[i] as Block, media)) own.push(i)
        if (this.roles[i] === STORY) story = true
      }
      if (own.length) return own
      if (story) break
    }
    return []
  }

  private storyBetween(from: number, to: number): boolean {
    return this.roles.subarray(from, Math.max(from, to)).includes(STORY)
  }

  private mediaElement({ element }: Media): HTMLElement | null {
    if (!/^(img|picture|noscript)$/.test(element.localName)) return this.embed(element)
    const image = element.localName === 'picture' ? element.querySelector('img') : element
    if (!image || (image.localName === 'img' && !isPicture(image))) return null
    const src = image.localName === 'img' ? imageSource(image, this.page) : fallbackSource(image, this.page)
    if (!src || this.pictures.has(src)) return null
    this.pictures.add(src)
    return this.image(image, src)
  }

  private image(source: Element, src: string): HTMLElement {
    const read = (name: string): string =>
      source.localName === 'noscript' ? fallbackAttribute(source, name) : (source.getAttribute(name) ?? '')
    const element = this.out.createElement('img')
    element.setAttribute('src', src)
    element.setAttribute('alt', fold(read('alt')))
    const size = source.localName === 'noscript' ? null : sizeOf(source)
    for (const name of ['width', 'height'] as const) {
      const value = String(size?.[name] ?? read(name))
      if (/^\d+$/.test(value)) element.setAttribute(name, value)
    }
    element.setAttribute('loading', 'lazy')
    return element
  }

  private embed(element: Element): HTMLElement | null {
    // A quoted post whose words are in the story needs no player beside it.
    const own = this.page.boxOf.get(element)
    if (own && this.hasStory(own)) return null
    const link = embedLink(element, this.page, this.out)
    const address = link?.getAttribute('data-play')
    if (address && this.pictures.has(address)) return null
    if (address) this.pictures.add(address)
    return link
  }
}

/** Two things before the same block: as they stand on the page. */
const order = (a: Media, b: Media): number => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1)

function listingAround(box: Box): Box | null {
  if (!(box.within & WITHIN.code)) return null
  for (let at: Box | null = box; at; at = at.parent) if (at.name === 'pre') return at
  return null
}
const isManyLines = ({ start, end, element }: Box): boolean =>
  end - start > 1 || element.querySelector('br, div, p, ol, ul, table') !== null

function placeOf(block: Block): Place {
  const piece = block.pieces.find(({ node, start, end }) => node.nodeType !== 3 || /\S/.test(sliceOf(node, start, end)))
  const { node, start } = piece ?? { node: block.box.element, start: 0 }
  return { element: block.box.element, node, offset: start, text: block.text, block: block.index }
}
const sliceOf = (node: Node, start: number, end: number): string => (node as Text).data.slice(start, end)

/** Beside what a no-break space is set by purpose: "25 kg", "« oui »", "S. 12". Some editors set it between all words. */
const HOLDS = { before: /[\d«§№.]$/u, after: /^[\d»;:!?%€$£–—]/u }

/** White space as it is shown: one space, of the kind that does not break where it is there for that. */
function oneSpace(run: string, at: number, text: string): string {
  if (run !== '\u00a0' && run !== '\u202f') return ' '
  const holds = HOLDS.before.test(text.slice(at - 1, at)) || HOLDS.after.test(text.slice(at + 1, at + 2))
  return holds ? run : ' '
}
