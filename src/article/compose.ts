/**
 * Puts the story together: the blocks that belong to it, in their order, as a small clean tree of another document.
 * Nothing of the page's own markup survives but what means something to a reader: headings, lists, tables, quotes,
 * code, figures, links and emphasis.
 */
import { type Block, type Box, type Media, type Page, WITHIN } from './block'
import { absolute, endsAsSentence, fold } from './dom'
import { imageSource, isPicture } from './media'
import type { Place } from './types'

/** What becomes of a block: story, a caption in its figure, or left out. */
export const LEFT_OUT = 0
export const STORY = 1
export const CAPTION = 2

export interface Composed {
  content: HTMLElement
  text: string
  captions: string[]
  /** Where each leaf of `content` comes from, in document order. */
  places: Place[]
}

const STRUCTURE = new Set(
  'blockquote ul ol li table caption thead tbody tfoot tr td th dl dt dd details summary'.split(' '),
)
const KEPT_INLINE: Record<string, string> = {
  a: 'a',
  em: 'em',
  i: 'em',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  kbd: 'kbd',
  samp: 'samp',
  var: 'var',
  sub: 'sub',
  sup: 'sup',
  q: 'q',
  cite: 'cite',
  mark: 'mark',
  abbr: 'abbr',
  time: 'time',
  ruby: 'ruby',
  rt: 'rt',
  rb: 'rb',
  rp: 'rp',
  s: 's',
  strike: 's',
  del: 'del',
  ins: 'ins',
  bdi: 'bdi',
  bdo: 'bdo',
  dfn: 'dfn',
  math: 'math',
}
const HOLDS_TEXT = new Set(['li', 'td', 'th', 'dt', 'dd', 'summary', 'caption'])

/** Builds the story. `roles` has one of LEFT_OUT, STORY, CAPTION for each block of the page. */
export function compose(page: Page, roles: Uint8Array, leadImage: Element | null): Composed {
  return new Composer(page, roles, leadImage).build()
}

class Composer {
  private readonly out: Document
  private readonly root: HTMLElement
  private readonly lines: string[] = []
  private readonly captions: string[] = []
  private readonly places: Place[] = []
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
  }

  build(): Composed {
    const { blocks, media } = this.page
    const { first, last } = this
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
      if (this.roles[i] === STORY) this.block(block)
      else if (this.roles[i] === CAPTION && !used.has(i)) this.captions.push(block.text)
    }
    return { content: this.root, text: this.lines.join('\n'), captions: this.captions, places: this.places }
  }

  private block(block: Block): void {
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
    this.inline(block, leaf)
    this.places.push(placeOf(block))
    this.line(block)
    this.lastLeaf = leaf
    this.lastBlock = block
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

  private line(block: Block): void {
    const rowBox = this.rowOf(block.box)
    const text = block.text
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
      const element = this.out.createElement(at.name)
      this.copySpan(at, element)
      const holder = this.open.at(-1)
      if (holder) holder.texts++
      this.fit(parent, element).append(element)
      this.open.push({ box: at, element, texts: 0 })
    }
    return this.open.at(-1)?.element ?? this.root
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

  /** Copies a block's text with the inline elements that mean something. */
  private inline(block: Block, leaf: HTMLElement): void {
    const code = leaf.localName === 'pre'
    let chain: { source: Element; element: HTMLElement }[] = []
    let space = true
    const last = block.pieces.length - 1
    block.pieces.forEach((piece, i) => {
      const isText = piece.node.nodeType === 3
      const raw = isText ? (piece.node as Text).data.slice(piece.start, piece.end) : ` ${piece.node.textContent ?? ''} `
      let text = code ? raw : raw.replace(/[\s\u200b\u2060\ufeff]+/g, ' ')
      if (!code && space) text = text.replace(/^ /, '')
      if (!code && i === last) text = text.replace(/ $/, '')
      if (!text) return
      space = / $/.test(text)
      const sources: Element[] = []
      const edge = block.box.element
      for (
        let at = isText ? parentOf(piece.node) : (piece.node as Element);
        at && at !== edge && sources.length < 12;
        at = parentOf(at)
      )
        if (KEPT_INLINE[at.localName]) sources.unshift(at)
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
      if (isText) into.append(text)
      else into.append(this.out.importNode(piece.node, true))
    })
  }

  private inlineElement(source: Element): HTMLElement | null {
    const name = KEPT_INLINE[source.localName]
    if (!name || name === 'math') return null
    const element = this.out.createElement(name)
    if (name === 'a') {
      const href = absolute(source.getAttribute('href'), this.page.base)
      if (!href) return null
      element.setAttribute('href', href)
    }
    for (const attribute of ['title', 'datetime', 'lang', 'dir']) {
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
      return (this.shown[box.end] as number) > (this.shown[box.start] as number)
    }
    return false
  }

  private figure(media: Media, used: Set<number>): void {
    const made = this.mediaElement(media)
    if (!made) return
    this.open.length = 0
    this.lastLeaf = null
    const figure = this.out.createElement('figure')
    figure.append(made)
    const captions: string[] = []
    for (const i of this.captionsOf(media)) {
      if (used.has(i)) continue
      used.add(i)
      const text = (this.page.blocks[i] as Block).text
      if (captions.includes(text)) continue
      captions.push(text)
      this.captions.push(text)
    }
    if (captions.length) {
      const caption = this.out.createElement('figcaption')
      caption.textContent = captions.join(' ')
      figure.append(caption)
    }
    this.root.append(figure)
  }

  /** Captions that stand with a picture: in its figure, or right behind it in the same box. */
  private captionsOf(media: Media): number[] {
    let box: Box | null = media.box
    for (let steps = 0; box && steps < 4; box = box.parent, steps++) {
      const own: number[] = []
      let story = false
      for (let i = box.start; i < box.end; i++) {
        if (this.roles[i] === CAPTION && i >= media.at - 1 && i <= media.at + 3) own.push(i)
        if (this.roles[i] === STORY) story = true
      }
      if (own.length) return own
      if (story) break
    }
    return []
  }

  private mediaElement(media: Media): HTMLElement | null {
    const source = media.element
    const name = source.localName
    if (name === 'img' || name === 'picture') {
      const image = name === 'img' ? source : source.querySelector('img')
      if (
        !image ||
        !isPicture(image) ||
        (this.leadImage && imageSource(image, this.page) === imageSource(this.leadImage, this.page))
      )
        return null
      const src = imageSource(image, this.page)
      if (!src) return null
      const element = this.out.createElement('img')
      element.setAttribute('src', src)
      element.setAttribute('alt', fold(image.getAttribute('alt') ?? ''))
      for (const attribute of ['width', 'height']) {
        const value = image.getAttribute(attribute)
        if (value && /^\d+$/.test(value)) element.setAttribute(attribute, value)
      }
      element.setAttribute('loading', 'lazy')
      return element
    }
    const address = absolute(
      source.getAttribute('src') ??
        source.getAttribute('data-src') ??
        source.querySelector('source')?.getAttribute('src') ??
        source.getAttribute('data'),
      this.page.base,
    )
    if (!address || !/^https?:/.test(address)) return null
    const area = Number(source.getAttribute('height') ?? 200)
    if (area < 60 || /doubleclick|googlesyndication|adservice|recaptcha|consent|newsletter|subscribe/i.test(address))
      return null
    const link = this.out.createElement('a')
    link.setAttribute('href', address)
    link.textContent = fold(source.getAttribute('title') ?? '') || new URL(address).hostname.replace(/^www\./, '')
    return link
  }
}

function placeOf(block: Block): Place {
  const piece = block.pieces.find(({ node, start, end }) => node.nodeType !== 3 || /\S/.test(sliceOf(node, start, end)))
  const { node, start } = piece ?? { node: block.box.element, start: 0 }
  return { element: block.box.element, node, offset: start, text: block.text }
}
const sliceOf = (node: Node, start: number, end: number): string => (node as Text).data.slice(start, end)

/** Parents across shadow roots: what a reader sees as one tree. */
const parentOf = (node: Node): Element | null => {
  const parent = node.parentNode
  if (parent?.nodeType === 11) return ((parent as ShadowRoot).host as Element | undefined) ?? null
  return parent?.nodeType === 1 ? (parent as Element) : null
}
