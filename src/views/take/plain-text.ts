/** A story as plain text: a blank line between paragraphs, marks before list items, cells apart, code as it stands. */
import { numbersOf } from './lists'

/** Blocks with a blank line around them. */
const APART = new Set(
  'address article aside blockquote details div dl figure footer h1 h2 h3 h4 h5 h6 header hr main ol p pre section table ul'.split(
    ' ',
  ),
)
/** Blocks on lines of their own. */
const LINES = new Set('caption dd dt figcaption li summary tbody tfoot thead tr'.split(' '))
const SILENT = new Set('annotation annotation-xml button head script style template'.split(' '))

/**
 * @param tree an element or a fragment, of any document; it is not changed and need not be shown.
 * @returns its text, with no blank at either end.
 */
export function plainTextOf(tree: Node): string {
  const writer = new Writer()
  write(tree, writer)
  return writer.end()
}

function write(node: Node, writer: Writer): void {
  if (node.nodeType === 3) writer.say((node as Text).data)
  else if (node.nodeType === 1) writeElement(node as Element, writer)
  else writeChildren(node, writer)
}

function writeElement(element: Element, writer: Writer): void {
  const name = element.localName
  if (SILENT.has(name)) return
  const gap = APART.has(name) ? gapAround(element) : LINES.has(name) ? 1 : 0
  if (gap) writer.breakLine(gap)
  if (/^t[dh]$/.test(name) && element.previousElementSibling) writer.tab()
  if (name === 'br') writer.breakLine(1)
  else if (name === 'pre') writer.sayAsItStands(element.textContent ?? '')
  else if (name === 'li') writeItem(element, writer)
  else if (name === 'q') writeQuoted(element, writer)
  else writeChildren(element, writer)
  if (gap) writer.breakLine(gap)
}

function writeChildren(node: Node, writer: Writer): void {
  for (const child of node.childNodes) write(child, writer)
}

/** What opens an item stands behind its mark, a list within one follows it closely. */
const gapAround = (element: Element): number =>
  element.parentElement?.localName === 'li' && (/^[ou]l$/.test(element.localName) || !element.previousSibling) ? 1 : 2

function writeItem(item: Element, writer: Writer): void {
  const list = item.parentElement
  const place = list?.localName === 'ol' ? [...list.children].filter(isItem).indexOf(item) : -1
  const mark = list && place >= 0 ? `${numbersOf(list)[place]}. ` : '• '
  writer.indented(mark, () => writeChildren(item, writer))
}

const isItem = ({ localName }: Element): boolean => localName === 'li'

function writeQuoted(element: Element, writer: Writer): void {
  const inner = element.parentElement?.closest('q')
  writer.say(inner ? '‘' : '“')
  writeChildren(element, writer)
  writer.say(inner ? '’' : '”')
}

/** Writes lines; blanks collapse within a line as on a page. */
class Writer {
  private out = ''
  private line = ''
  private gap = 0
  private indent = ''
  private mark = ''

  say(text: string): void {
    this.line += text.replace(/[ \t\r\n\f]+/g, ' ')
  }

  tab(): void {
    this.line = `${this.line.trimEnd()}\t`
  }

  sayAsItStands(text: string): void {
    const code = text.replace(/^\n|\s+$/g, '')
    if (code) this.put(code)
  }

  /** Ends the line; at least so many line ends come before the next one. */
  breakLine(ends: number): void {
    // Blanks next to a tab are nobody's; a no-break space is.
    const line = this.line
      .replace(/ *\t */g, '\t')
      .replace(/ +/g, ' ')
      .replace(/^ | $/g, '')
    this.line = ''
    if (line.trim()) this.put(line)
    this.gap = Math.max(this.gap, ends)
  }

  /** What `write` writes stands behind a mark, and further lines stand under its text. */
  indented(mark: string, write: () => void): void {
    const outer = this.indent
    this.mark = outer + mark
    this.indent = outer + ' '.repeat(mark.length)
    write()
    this.breakLine(1)
    this.indent = outer
    this.mark = ''
  }

  end(): string {
    this.breakLine(0)
    return this.out
  }

  private put(text: string): void {
    const first = this.mark || this.indent
    this.mark = ''
    this.out += `${this.out ? '\n'.repeat(Math.max(1, this.gap)) : ''}${first}${text.replaceAll('\n', `\n${this.indent}`)}`
    this.gap = 0
  }
}
