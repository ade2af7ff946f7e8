/**
 * Measures a page once: its text as blocks in reading order, the elements that hold them as boxes, its media.
 * Every later step asks these measurements and none walks the document again.
 */
import { fold, isRendered, isShown, runsInline, sight, UNREAD } from './dom'
import { splitGlued } from './flat'
import { isBareTex, isFormulaImage, rawOf } from './formulas'
import { languageOf } from './language'
import { classOf, LOWER, SPACE } from './lexicons/characters'
import { type LexiconReader, readerFor, type Said } from './lexicons/index'
import { NAME_KINDS, type NameKind, namesIn } from './lexicons/names'
import { type Target, targetOf } from './lexicons/targets'
import { WITHIN } from './within'

export { WITHIN }

/** An element that stands as a block. Its blocks are the range [start, end) of the page's. */
export interface Box {
  /** Its place in the page's list, in which parents come first. */
  index: number
  element: Element
  parent: Box | null
  depth: number
  /** Local name of the element. */
  name: string
  /** A number for name and classes of the element, as a template would write them. */
  template: number
  /** A number for the templates of three generations: boxes made by the same template share it. */
  signature: number
  /** What class, id and role words of this element alone speak of; a bit set over `NAME_KINDS`. Read when first asked for. */
  readonly names: number
  /** What the box stands in, itself included. */
  within: number
  start: number
  end: number
  /** Form controls a person could use. */
  controls: number
  /** Text or e-mail fields. */
  fields: number
  images: number
}

/** A stretch of text inside one text node, or a formula: an element kept whole. */
export interface Piece {
  node: Node
  start: number
  end: number
}

export interface Link {
  element: Element
  /** Read when first asked for. */
  readonly target: Target
  words: number
}

/** A run of text without a block border inside: what a reader takes for one paragraph, label or cell. */
export interface Block {
  index: number
  box: Box
  /** Name of the nearest element that says what the text is: p, h2, li, td, figcaption, div ... */
  tag: string
  text: string
  pieces: Piece[]
  words: number
  linkWords: number
  strongWords: number
  emWords: number
  /** A sentence or more of running text. */
  prose: boolean
  links: Link[]
  /** What inline elements around the whole run speak of. */
  names: number
  /** How it follows the block before: a block border, a single line break, a lost paragraph end. */
  after: 'block' | 'line' | 'glue'
  /** The run was split: the element holds more than this text. */
  partial: boolean
  /** Concepts found; read when first asked for. */
  said: Said
}

/** A picture, player or embed, at its place between the blocks: before block `at`. */
export interface Media {
  element: Element
  box: Box
  at: number
}

export interface Page {
  document: Document
  url: URL
  /** What relative addresses resolve against. */
  base: string
  lang: string
  reader: LexiconReader
  blocks: Block[]
  boxes: Box[]
  /** The boxes by their elements; made when first asked for. */
  readonly boxOf: ReadonlyMap<Element, Box>
  media: Media[]
  /** What the person's own rules take out of the story. */
  hidden: ReadonlySet<Element>
  /** The document is one text file, as the browser shows it. */
  plainText: boolean
  /** Single line breaks only wrap lines: the document lost its paragraph ends, or was set in short lines. */
  linesWrap: boolean
  /** Sums over the blocks before index i: words, link words, for any range at once. */
  sums: { words: Float64Array; linkWords: Float64Array; prose: Float64Array }
}

const SAYS_WHAT = new Set(
  'h1 h2 h3 h4 h5 h6 p li td th dt dd blockquote pre figcaption summary button caption legend address'.split(' '),
)
const XHTML = 'http://www.w3.org/1999/xhtml'
const BREAK = 1
const FORMULA = 2
const PICTURE = 3
const CONTROL = 4
const NOTHING = 5
const INLINE = 6
const BLOCK = 7
const kinds = new Map<string, number>()

/** How an element is read, by its name. */
function kindOf(name: string): number {
  let kind = kinds.get(name)
  if (kind === undefined) {
    if (name === 'br') kind = BREAK
    else if (name === 'math') kind = FORMULA
    else if (MEDIA.has(name)) kind = PICTURE
    else if (name === 'input' || name === 'textarea' || name === 'select') kind = CONTROL
    else if (UNREAD.has(name)) kind = NOTHING
    else kind = runsInline(name) ? INLINE : BLOCK
    kinds.set(name, kind)
  }
  return kind
}
const MEDIA = new Set('img picture video audio iframe object embed'.split(' '))
const FIELD_TYPES = /^(text|email|search|tel|number|password|url|)$/
/** Attributes that few elements have: the browser finds those sooner than every element answers. */
const MARKS = '[hidden],[role],[itemprop],[data-testid],[data-component],[data-module],[data-type]'
/** Nothing nests deeper than this on any real page; what is below is read as one run, so that no stack overflows. */
const DEEPEST = 600
/** Three numbers below this one make one whole number that a float holds exactly. */
const MOST_TEMPLATES = 2 ** 17
const GENERIC_LINK_BASE = 'https://page.invalid/'

/** Finds the shadow root of an element. */
export type RootOf = (element: Element) => ShadowRoot | null
const openRootOf: RootOf = ({ shadowRoot }) => shadowRoot

interface MeasureOptions {
  unseen?: boolean | undefined
  root?: Element | undefined
  lang?: string | undefined
  rootOf?: RootOf | undefined
}

/**
 * Reads a live document (or a parsed one, without layout) into blocks. Changes nothing.
 * Costs one walk; text is read once and concepts lazily.
 * @param options `unseen` reads what is hidden as well: for pages that show nothing until their scripts have run;
 *   `root` reads that part of the page alone; `lang` says the language of a text too short to tell it by;
 *   `rootOf` finds shadow roots, by default open ones
 */
export function measure(
  document: Document,
  { unseen = false, root, lang, rootOf = openRootOf }: MeasureOptions = {},
): Page {
  const body = root ?? document.body ?? document.documentElement
  const base = addressOf(document)
  const plainText = /^text\/(?!html)/.test(document.contentType) || isLonePre(body)
  let elements: Map<Element, Box> | undefined
  const page: Page = {
    document,
    url: base,
    base: /^(https?|file):/.test(document.baseURI ?? '') ? document.baseURI : base.href,
    lang: '',
    reader: readerFor('en'),
    blocks: [],
    boxes: [],
    get boxOf() {
      elements ??= new Map(this.boxes.map((box) => [box.element, box]))
      return elements
    },
    media: [],
    hidden: new Set(),
    plainText,
    linesWrap: false,
    sums: { words: new Float64Array(0), linkWords: new Float64Array(0), prose: new Float64Array(0) },
  }
  new Walk(page, unseen, rootOf).walk(body)
  page.lang = lang ?? languageOf(document, proseOf(page))
  page.reader = readerFor(page.lang)
  page.linesWrap = linesOnlyWrap(page)
  const n = page.blocks.length
  const words = new Float64Array(n + 1)
  const linkWords = new Float64Array(n + 1)
  const prose = new Float64Array(n + 1)
  for (let i = 0; i < n; i++) {
    const block = page.blocks[i] as Block
    words[i + 1] = (words[i] as number) + block.words
    linkWords[i + 1] = (linkWords[i] as number) + block.linkWords
    prose[i + 1] = (prose[i] as number) + (block.prose ? block.words : 0)
  }
  page.sums = { words, linkWords, prose }
  return page
}

/**
 * Two lost paragraph ends say that line breaks are not paragraph ends; so do short lines of even length between
 * empty ones in a text file.
 */
function linesOnlyWrap(page: Page): boolean {
  const glued = page.blocks.filter((block) => block.after === 'glue').length
  if (glued >= 2 && glued * 8 > page.blocks.filter((block) => block.after === 'line').length) return true
  if (!page.plainText) return false
  const lines = page.blocks.filter((block) => block.after === 'line')
  return (
    lines.length > 4 && page.blocks.length - lines.length > 1 && page.blocks.every((block) => block.text.length <= 100)
  )
}

/** The boxes right inside each box that hold text, in reading order. */
export function childrenOf(page: Page): Map<Box, Box[]> {
  const children = new Map<Box, Box[]>()
  for (const box of page.boxes) {
    if (!box.parent || box.end === box.start) continue
    const list = children.get(box.parent)
    if (list) list.push(box)
    else children.set(box.parent, [box])
  }
  return children
}

/** A heading by its markup. */
export const isHeading = ({ tag }: Block): boolean => tag.length === 2 && tag.charAt(0) === 'h' && tag !== 'hr'

/** A sentence or more of running text: long enough, mostly not links. */
export const isProse = (block: Block): boolean => block.prose

const readsAsProse = (text: string, words: number, linkWords: number): boolean =>
  words >= 12 && linkWords < words * 0.5 && /[.!?…。！？।۔؟,，、،:"”»]/.test(text)

/** Whether an element, or anything around it, is called something of this kind; as 1 for itself, 1/2 for its parent ... 0 for never. */
export function nearness(box: Box, kind: NameKind): number {
  const bit = 1 << NAME_KINDS.indexOf(kind)
  let steps = 1
  for (let at: Box | null = box; at && at.depth > SITE_WIDE; at = at.parent, steps++)
    if (at.names & bit) return 1 / steps
  return 0
}

/** Words on the outermost elements, up to this depth, say what the page is, not what a block is. */
export const SITE_WIDE = 1

/** The page's own address, with `base` elements as the document resolves them; never throws. */
function addressOf(document: Document): URL {
  for (const address of [document.URL, document.baseURI]) {
    try {
      const url = new URL(address)
      if (url.protocol !== 'about:') return url
    } catch {
      // about:blank documents and damaged addresses: the next one
    }
  }
  return new URL(GENERIC_LINK_BASE)
}

function isLonePre(body: Element): boolean {
  const only = body.firstElementChild
  return body.childElementCount === 1 && only?.localName === 'pre' && only.childElementCount === 0
}

/** The text that tells the page's language best: what is said in sentences, before menus and lists. */
function proseOf(page: Page): string {
  const prose = page.blocks.filter((block) => block.words >= 15 && block.linkWords < block.words / 3)
  return (prose.length ? prose : page.blocks)
    .slice(0, 60)
    .map((block) => block.text)
    .join('\n')
}

interface Run {
  pieces: Piece[]
  raw: string
  /** The last unit of `raw`: asking the growing text itself would copy it each time. */
  last: number
  box: Box
  links: Link[]
  /** Per character class: link, strong, em; as ranges of raw offsets. */
  spans: { start: number; end: number; link: Link | null; strong: boolean; em: boolean }[]
  names: number
  controls: number
}

class Walk {
  private run: Run | null = null
  private after: Block['after'] = 'block'
  private link: Link | null = null
  private strong = 0
  private em = 0
  private inlineNames = 0
  /** Inline elements that are open. */
  private inlines = 0
  private pre = 0
  private shut = 0
  /** Numbers of templates: by name and class attribute as they are written, and by what a template would write. */
  private readonly written = new Map<string, Map<string, number>>()
  private readonly templates = new Map<string, number>()
  private readonly marked = new Set<Element>()

  constructor(
    private readonly page: Page,
    private readonly unseen: boolean,
    private readonly rootOf: RootOf,
  ) {}

  private runAt(box: Box): Run {
    if (!this.run) this.run = { pieces: [], raw: '', last: 32, box, links: [], spans: [], names: -1, controls: 0 }
    return this.run
  }

  walk(body: Element): void {
    if (body.matches(MARKS)) this.marked.add(body)
    this.mark(body)
    const box = this.open(body, body.localName, null)
    this.children(body, box)
    this.close(box)
  }

  private mark(root: ParentNode): void {
    for (const element of root.querySelectorAll(MARKS)) this.marked.add(element)
  }

  /** What stands in an element: a shadow tree takes the place of its children. */
  private inside(element: Element): Node {
    const root = this.rootOf(element)
    if (!root) return element
    this.mark(root)
    return root
  }

  private open(element: Element, name: string, parent: Box | null): Box {
    const bare = !element.hasAttributes()
    const marked = !bare && this.marked.has(element)
    const attribute = bare ? '' : (element.getAttribute('class') ?? '')
    const depth = parent ? parent.depth + 1 : 0
    const template = this.templateOf(name, attribute)
    const box = new ReadBox(
      this.page.boxes.length,
      element,
      parent,
      depth,
      name,
      template,
      template + MOST_TEMPLATES * ((parent?.template ?? 0) + MOST_TEMPLATES * (parent?.parent?.template ?? 0)),
      (parent?.within ?? 0) | (marked ? withinOf(element, name) : (NAME_WITHIN[name] ?? 0)),
      this.page.blocks.length,
      bare ? NO_NAMES : UNKNOWN,
      marked,
    )
    this.page.boxes.push(box)
    return box
  }

  /** Names and classes as a template would write them: the first three classes without a number. */
  private templateOf(name: string, attribute: string): number {
    let written = this.written.get(name)
    if (!written) {
      written = new Map()
      this.written.set(name, written)
    }
    let template = written.get(attribute)
    if (template === undefined) {
      const classes = attribute.split(/\s+/).filter((part) => part && !/\d/.test(part))
      const plain = `${name} ${classes.slice(0, 3).join(' ')}`
      template = this.templates.get(plain) ?? this.templates.size + 1
      this.templates.set(plain, template)
      written.set(attribute, template)
    }
    return template
  }

  private close(box: Box): void {
    this.flush()
    box.end = this.page.blocks.length
    if (box.parent) {
      box.parent.controls += box.controls
      box.parent.fields += box.fields
      box.parent.images += box.images
    }
  }

  private children(parent: Node, box: Box): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.text(node as Text, box)
      else if (node.nodeType === 1) this.element(node as Element, box)
    }
  }

  private text(node: Text, box: Box): void {
    const data = node.data
    if (!data) return
    if (this.page.plainText && this.pre) {
      this.plainLines(node, box)
      return
    }
    const blank = !/\S/.test(data)
    if (blank && !this.run) return
    this.add(node, 0, data.length, data, box, blank)
  }

  private add(node: Node, start: number, end: number, data: string, box: Box, blank = false): void {
    const run = this.runAt(box)
    const at = run.raw.length
    run.pieces.push({ node, start, end })
    run.raw += data
    if (data) run.last = data.charCodeAt(data.length - 1)
    if (blank) return
    if (this.link || this.strong || this.em)
      run.spans.push({ start: at, end: at + data.length, link: this.link, strong: this.strong > 0, em: this.em > 0 })
    run.names = run.names === -1 ? this.inlineNames : run.names & this.inlineNames
  }

  /** A text file's lines: an empty line ends a paragraph, any other end of line is a line break. */
  private plainLines(node: Text, box: Box): void {
    const data = node.data
    const line = /[^\n]*(\n|$)/g
    for (let match = line.exec(data); match?.[0]; match = line.exec(data)) {
      if (/\S/.test(match[0])) {
        this.add(node, match.index, match.index + match[0].length, match[0], box)
        this.flush('line')
      } else {
        this.flush()
      }
    }
  }

  private element(element: Element, box: Box): void {
    const name = element.localName
    switch (kindOf(name)) {
      case BREAK:
        this.lineBreak()
        return
      case FORMULA:
        this.add(element, 0, 0, rawOf(element), box)
        return
      case PICTURE:
        if (isFormulaImage(element)) this.formulaImage(element, box)
        else this.media(element, name, box)
        return
      case CONTROL:
        this.control(element, name, box)
        return
      case NOTHING:
        if (name === 'script' && isBareTex(element)) this.add(element, 0, 0, rawOf(element), box)
        return
      case INLINE:
        if (element.namespaceURI === XHTML) this.inline(element, name, box)
        return
      default:
        if (element.namespaceURI === XHTML) this.block(element, name, box)
    }
  }

  private inline(element: Element, name: string, box: Box): void {
    if (this.inlines > DEEPEST) {
      this.readFlat(element, box)
      return
    }
    this.inlines++
    const breaks = this.breaksLine(element)
    if (breaks) this.flush()
    const before = this.inlineNames
    const attribute = element.getAttribute('class')
    if (attribute) this.inlineNames |= namesIn(attribute)
    const link = this.link
    if (name === 'a' && element.hasAttribute('href')) {
      this.link = new ReadLink(element, this.page.url)
    }
    const strong = name === 'b' || name === 'strong'
    const em = name === 'i' || name === 'em' || name === 'cite'
    if (strong) this.strong++
    if (em) this.em++
    if (name === 'label') box.controls += 0.5
    this.children(this.inside(element), box)
    if (strong) this.strong--
    if (em) this.em--
    this.link = link
    this.inlineNames = before
    this.inlines--
    if (breaks) this.flush()
  }

  /**
   * Inline by name but a block by style (a flex item, a span set as block): only asked where two texts would touch
   * without a space between them, which is rare enough to pay for a computed style.
   */
  private breaksLine(element: Element): boolean {
    const view = this.page.document.defaultView
    const last = this.run?.last ?? 32
    if (!view || isBlank(last)) return false
    const previous = element.previousSibling
    if (previous?.nodeType !== 1 || !runsInline((previous as Element).localName)) return false
    // A label and a link, or two links, that touch without a space are two items of a row.
    if (element.localName === 'a' && isSmall(last) && /^\s*\p{Lu}/u.test(element.textContent ?? '')) return true
    const display = view.getComputedStyle(element).display
    return display !== 'inline' && display !== 'inline-block' && display !== 'contents' && !display.startsWith('ruby')
  }

  private block(element: Element, name: string, parent: Box): void {
    if (!this.unseen && !this.isShown(element) && !isFolded(element, name)) return
    if (this.run || this.after !== 'block') this.flush()
    if (parent.depth > DEEPEST) {
      this.readFlat(element, parent)
      return
    }
    const box = this.open(element, name, parent)
    const shuts = isShut(element, name, box, this.marked.has(element))
    if (shuts) this.shut++
    if (name === 'pre') this.pre++
    if (name === 'button') box.controls++
    this.children(this.inside(element), box)
    if (name === 'button') this.flush()
    if (name === 'pre') this.pre--
    if (shuts) this.shut--
    this.close(box)
  }

  /** What stands in a shut part of the story has no box on the screen; then its own style says whether it is meant to be seen. */
  private isShown(element: Element): boolean {
    const view = this.shut ? this.page.document.defaultView : null
    if (!view || !('checkVisibility' in element))
      return this.marked.has(element) ? isShown(element) : isRendered(element)
    const { display, visibility } = view.getComputedStyle(element)
    return display !== 'none' && visibility !== 'hidden'
  }

  /** Text of a tree too deep for recursion: runs between block borders, without boxes of their own. */
  private readFlat(root: Element, box: Box): void {
    for (let node: Node | null = root; node; ) {
      const element = node.nodeType === 1 ? (node as Element) : null
      const skipped = element !== null && UNREAD.has(element.localName)
      if (element && !runsInline(element.localName)) this.flush()
      if (node.nodeType === 3) this.text(node as Text, box)
      if (node.firstChild && !skipped) {
        node = node.firstChild
        continue
      }
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode
        if (node?.nodeType === 1 && !runsInline((node as Element).localName)) this.flush()
      }
      node = !node || node === root ? null : node.nextSibling
    }
    this.flush()
  }

  private lineBreak(): void {
    if (!this.run) {
      if (this.after === 'line') this.after = 'block'
      return
    }
    this.flush('line')
  }

  private control(element: Element, name: string, box: Box): void {
    const type = (element.getAttribute('type') ?? '').toLowerCase()
    if (type === 'hidden') return
    box.controls++
    if (name === 'textarea' || (name === 'input' && FIELD_TYPES.test(type))) box.fields++
  }

  /** A picture of a formula reads as its TeX, unless the formula is there itself. */
  private formulaImage(element: Element, box: Box): void {
    if (element.parentElement?.querySelector('math') || !element.getAttribute('alt')) return
    this.add(element, 0, 0, rawOf(element), box)
  }

  private media(element: Element, name: string, box: Box): void {
    if (!this.unseen && !this.isShown(element)) return
    if (name === 'img' || name === 'picture') box.images++
    this.page.media.push({ element, box, at: this.page.blocks.length + (this.run && /\S/.test(this.run.raw) ? 1 : 0) })
  }

  private flush(next: Block['after'] = 'block'): void {
    const run = this.run
    this.run = null
    const after = this.after
    if (!run || !/\S/.test(run.raw)) {
      if (next === 'block' || !run) this.after = next === 'line' && after === 'line' ? 'block' : next
      return
    }
    this.after = next
    const code = (run.box.within & WITHIN.code) !== 0 && !this.page.plainText
    const cuts = code ? [] : splitGlued(run.raw)
    let start = 0
    for (let part = 0; part <= cuts.length; part++) {
      const end = cuts[part] ?? run.raw.length
      this.make(run, start, end, part === 0 ? after : 'glue', cuts.length > 0, code)
      start = end
    }
  }

  private make(run: Run, start: number, end: number, after: Block['after'], partial: boolean, code: boolean): void {
    const raw = run.raw.slice(start, end)
    const { words, folded } = sight(raw)
    const text = code ? raw.replace(/\s+$/, '').replace(/^\n+/, '') : folded ? raw : fold(raw)
    if (!text) return
    let linkWords = 0
    let strongWords = 0
    let emWords = 0
    const links: Link[] = []
    for (const span of run.spans) {
      const from = Math.max(span.start, start)
      const to = Math.min(span.end, end)
      if (from >= to) continue
      const count = from === start && to === end ? words : sight(run.raw, from, to).words
      if (span.link) {
        linkWords += count
        span.link.words += count
        if (!links.includes(span.link)) links.push(span.link)
      }
      if (span.strong) strongWords += count
      if (span.em) emWords += count
    }
    const count = Math.max(words, 1)
    const linked = Math.min(linkWords, words)
    this.page.blocks.push(
      new ReadBlock(
        this.page,
        run.box,
        text,
        piecesBetween(run.pieces, run.raw, start, end),
        count,
        linked,
        strongWords,
        emWords,
        readsAsProse(text, count, linked),
        links,
        run.names === -1 ? 0 : run.names,
        after,
        partial || after === 'line' || this.after === 'line',
      ),
    )
  }
}

const UNKNOWN = -1
const NO_NAMES = 0

/** A box that reads what it is called when first asked: nobody asks it of most menus. */
class ReadBox implements Box {
  end = 0
  controls = 0
  fields = 0
  images = 0

  constructor(
    readonly index: number,
    readonly element: Element,
    readonly parent: Box | null,
    readonly depth: number,
    readonly name: string,
    readonly template: number,
    readonly signature: number,
    readonly within: number,
    readonly start: number,
    private known: number,
    private readonly marked: boolean,
  ) {}

  get names(): number {
    if (this.known === UNKNOWN) {
      const { element } = this
      this.known = namesIn(element.getAttribute('class') ?? '') | namesIn(element.getAttribute('id') ?? '')
      if (this.marked) this.known |= namesIn(testName(element))
    }
    return this.known
  }
}

/** A link that reads where it leads when first asked. */
class ReadLink implements Link {
  words = 0
  private known: Target | undefined

  constructor(
    readonly element: Element,
    private readonly base: URL,
  ) {}

  get target(): Target {
    this.known ??= targetOf(this.element.getAttribute('href'), this.base)
    return this.known
  }
}

/** A block that reads what it says when first asked. */
class ReadBlock implements Block {
  readonly index: number
  readonly tag: string
  private known: Said | undefined

  constructor(
    private readonly page: Page,
    readonly box: Box,
    readonly text: string,
    readonly pieces: Piece[],
    readonly words: number,
    readonly linkWords: number,
    readonly strongWords: number,
    readonly emWords: number,
    readonly prose: boolean,
    readonly links: Link[],
    readonly names: number,
    readonly after: Block['after'],
    readonly partial: boolean,
  ) {
    this.index = page.blocks.length
    this.tag = tagOf(box)
    this.known = undefined
  }

  get said(): Said {
    this.known ??= this.page.reader.read(this.text)
    return this.known
  }
}

/**
 * A paragraph or sub-heading that is hidden by itself while what holds it is shown: the folded rest of a story ("show
 * more", live blogs, text behind a soft paywall), as boxes and messages are hidden as boxes.
 */
const isFolded = (element: Element, name: string): boolean =>
  /^(p|h[2-6])$/.test(name) && !element.hasAttribute('hidden') && element.getAttribute('aria-hidden') !== 'true'

/** What tests and scripts of the site call an element. */
const testName = (element: Element): string =>
  element.getAttribute('data-testid') ??
  element.getAttribute('data-component') ??
  element.getAttribute('data-module') ??
  element.getAttribute('data-type') ??
  ''

const FRAME = WITHIN.nav | WITHIN.header | WITHIN.footer | WITHIN.aside | WITHIN.form | WITHIN.dialog
/** A disclosure that a person can open where they read, and text that only searching finds; in the frame these are menus. */
const isShut = (element: Element, name: string, { within }: Box, marked: boolean): boolean =>
  ((name === 'details' && !element.hasAttribute('open')) ||
    (marked && element.getAttribute('hidden') === 'until-found')) &&
  (within & FRAME) === 0

function tagOf(box: Box): string {
  for (let at: Box | null = box, steps = 0; at && steps < 3; at = at.parent, steps++) {
    if (SAYS_WHAT.has(at.name)) return at.name
  }
  return 'div'
}

const isBlank = (unit: number): boolean => (classOf(unit) & SPACE) !== 0 && unit !== 0x200b && unit !== 0x2060
const isSmall = (unit: number): boolean => (classOf(unit) & LOWER) !== 0 || (unit >= 48 && unit <= 57)

/** The pieces that make up raw offsets [start, end) of a run. */
function piecesBetween(pieces: Piece[], raw: string, start: number, end: number): Piece[] {
  if (start === 0 && end === raw.length) return pieces
  const out: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const length = piece.node.nodeType === 3 ? piece.end - piece.start : rawOf(piece.node as Element).length
    const from = Math.max(start, at)
    const to = Math.min(end, at + length)
    if (from < to) {
      if (piece.node.nodeType === 3)
        out.push({ node: piece.node, start: piece.start + from - at, end: piece.start + to - at })
      else out.push(piece)
    }
    at += length
  }
  return out
}

const ROLE_WITHIN: Record<string, number> = {
  navigation: WITHIN.nav,
  menu: WITHIN.nav,
  menubar: WITHIN.nav,
  complementary: WITHIN.aside,
  contentinfo: WITHIN.footer,
  banner: WITHIN.header,
  main: WITHIN.main,
  article: WITHIN.article,
  dialog: WITHIN.dialog,
  alertdialog: WITHIN.dialog,
  search: WITHIN.form,
  form: WITHIN.form,
  button: WITHIN.button,
}
const NAME_WITHIN: Record<string, number> = {
  article: WITHIN.article,
  main: WITHIN.main,
  aside: WITHIN.aside,
  nav: WITHIN.nav,
  menu: WITHIN.nav,
  header: WITHIN.header,
  footer: WITHIN.footer,
  figure: WITHIN.figure,
  form: WITHIN.form,
  fieldset: WITHIN.form,
  table: WITHIN.table,
  ul: WITHIN.list,
  ol: WITHIN.list,
  dl: WITHIN.list,
  blockquote: WITHIN.quote,
  pre: WITHIN.code,
  button: WITHIN.button,
  details: WITHIN.details,
  dialog: WITHIN.dialog,
  figcaption: WITHIN.caption,
  caption: WITHIN.caption,
  h1: WITHIN.heading,
  h2: WITHIN.heading,
  h3: WITHIN.heading,
  h4: WITHIN.heading,
  h5: WITHIN.heading,
  h6: WITHIN.heading,
}

function withinOf(element: Element, name: string): number {
  let bits = NAME_WITHIN[name] ?? 0
  const role = element.getAttribute('role')
  if (role) bits |= ROLE_WITHIN[role] ?? 0
  const property = element.getAttribute('itemprop')
  if (property && /articleBody|reviewBody/i.test(property)) bits |= WITHIN.articleBody
  return bits
}
