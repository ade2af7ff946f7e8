/** The article as Markdown, in the dialect most programs read: CommonMark with tables and footnotes. */
import { strikethrough, tables } from '@joplin/turndown-plugin-gfm'
import TurndownService from 'turndown'
import type { Article } from '../../article/types'
import { placeOf, siteOf } from './edition'
import { numbersOf } from './lists'
import { plainTextOf } from './plain-text'

/**
 * @param edition a tree that `editionOf` made; it is used up.
 * @returns Markdown that ends with a line end.
 */
export function markdownOf(edition: HTMLElement, { url }: Article): string {
  markNotes(edition)
  for (const anchor of edition.querySelectorAll('a[href^="#"]')) {
    anchor.setAttribute('href', new URL(anchor.getAttribute('href') ?? '', url).href)
  }
  for (const table of edition.querySelectorAll('table')) simplifyTable(table)
  for (const pre of edition.querySelectorAll('pre')) codeOnly(pre)
  return `${service().turndown(edition)}\n`
}

/** What is known about the article, as YAML between two lines of dashes. */
export function frontMatterOf(article: Article): string {
  const { title, byline, published, url, lang } = article
  const known = { title, author: byline, date: published, address: url, site: siteOf(article), language: lang }
  const lines = Object.entries(known)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}: ${key === 'date' && DATE.test(value) ? value : yamlString(value)}`)
  return `---\n${lines.join('\n')}\n---\n`
}

/** A date that YAML reads as one by itself. */
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/

/** A string of JSON is one of YAML too, but for what YAML will not have printed as it is. */
const yamlString = (value: string): string =>
  JSON.stringify(value.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

let made: TurndownService | null = null

function service(): TurndownService {
  made ??= new Service({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
    hr: '---',
  })
    .use([strikethrough, tables])
    .keep(['sub', 'sup', 'ruby', 'mark', 'ins'])
    .addRule('code', { filter: ['kbd', 'samp'], replacement: codeSpan })
    .addRule('quoted', { filter: 'q', replacement: (content) => `“${content}”` })
    .addRule('item', { filter: 'li', replacement: item })
    .addRule('term', { filter: 'dt', replacement: (content) => `\n\n**${content.trim()}**\n\n` })
    .addRule('caption', { filter: 'figcaption', replacement: caption })
    .addRule('formula', { filter: (node) => node.nodeName.toLowerCase() === 'math', replacement: formula })
    .addRule('reference', {
      filter: (node) => node.dataset?.note !== undefined,
      replacement: (_, node) => `[^${(node as HTMLElement).dataset.note}]`,
    })
    .addRule('note', {
      filter: (node) => node.dataset?.noteText !== undefined,
      replacement: (content, node) =>
        `\n\n[^${(node as HTMLElement).dataset.noteText}]: ${content.trim().replaceAll('\n', '\n    ')}\n\n`,
    })
  return made
}

/** Turndown lets pass what would be read as markup, an entity or struck-out words. */
class Service extends TurndownService {
  override escape(text: string): string {
    return super
      .escape(text)
      .replace(/<(?=[a-z/!?])/gi, '\\<')
      .replace(/&(?=#?\w+;)/g, '\\&')
      .replaceAll('~~', '\\~\\~')
      .replace(/^(\d+)\)(?= )/, '$1\\)')
  }
}

function codeSpan(content: string, node: TurndownService.Node): string {
  const text = (node.textContent ?? '').trim()
  return text ? `\`${text.replaceAll('`', 'ˋ')}\`` : content
}

/** Items stand closely under their list; where Markdown would count otherwise, the number is written out. */
function item(content: string, node: TurndownService.Node): string {
  const element = node as Element
  const list = element.parentElement
  const text = content.trim()
  if (list?.localName !== 'ol') return `${marked('- ', text)}\n`
  const place = [...list.children].filter(({ localName }) => localName === 'li').indexOf(element)
  const numbers = numbersOf(list)
  const number = numbers[place] ?? 1
  const counted = number === (numbers[0] ?? 1) + place && number >= 0
  return counted ? `${marked(`${number}. `, text)}\n` : `\n\n${number}\\. ${text}\n\n`
}

const marked = (mark: string, text: string): string => mark + text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)

/** Set apart from the story, which it is no sentence of. */
function caption(_: string, node: TurndownService.Node): string {
  const element = (node as HTMLElement).cloneNode(true) as HTMLElement
  for (const emphasis of element.querySelectorAll('em, i, strong, b, cite'))
    emphasis.replaceWith(...emphasis.childNodes)
  for (const block of element.querySelectorAll('p, div, br')) block.after(' ')
  const content = service().turndown(inlineOf(element)).replace(/\s+/g, ' ').trim()
  return content ? `\n\n*${content}*\n\n` : ''
}

function inlineOf(element: HTMLElement): HTMLElement {
  const span = element.ownerDocument.createElement('span')
  for (const block of element.querySelectorAll('p, div')) block.replaceWith(...block.childNodes)
  span.append(...element.childNodes)
  return span
}

function formula(_: string, node: TurndownService.Node): string {
  const element = node as Element
  const tex = element.querySelector('annotation')?.textContent?.trim()
  if (!tex) return plainTextOf(element)
  return element.getAttribute('display') === 'block' ? `\n\n$$\n${tex}\n$$\n\n` : `$${tex}$`
}

/** Code blocks hold code and nothing else, which is what makes them a fence. */
function codeOnly(pre: HTMLElement): void {
  const code = pre.ownerDocument.createElement('code')
  code.textContent = pre.textContent
  pre.replaceChildren(code)
}

/** Cells of one line each, and as many of them in each row: all that a table of Markdown can be. */
function simplifyTable(table: HTMLTableElement): void {
  for (const cell of table.querySelectorAll('td, th')) {
    for (const mark of cell.querySelectorAll('li')) mark.prepend('• ')
    for (const block of cell.querySelectorAll('p, div, li, pre, blockquote, dt, dd, h1, h2, h3, h4, h5, h6')) {
      if (block.nextSibling) block.after(cell.ownerDocument.createElement('br'))
    }
    for (const block of cell.querySelectorAll(
      'p, div, li, pre, blockquote, dt, dd, h1, h2, h3, h4, h5, h6, ul, ol, dl',
    ))
      block.replaceWith(...block.childNodes)
  }
  for (const part of [table, ...table.querySelectorAll('thead, tbody, tfoot, tr')]) {
    for (const child of [...part.childNodes]) if (child.nodeType === 3) child.remove()
  }
  spreadCells(table)
}

/** A cell that spans others is followed by empty ones. */
function spreadCells(table: HTMLTableElement): void {
  const rows = [...table.rows]
  const empty = (cell: Element) => table.ownerDocument.createElement(cell.localName)
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.cells.length; x++) {
      const cell = row.cells[x] as HTMLTableCellElement
      const { colSpan: wide, rowSpan: high } = cell
      cell.removeAttribute('colspan')
      cell.removeAttribute('rowspan')
      for (let i = 1; i < wide; i++) cell.after(empty(cell))
      for (const below of rows.slice(y + 1, y + high)) {
        for (let i = 0; i < wide; i++) below.insertBefore(empty(cell), below.cells[x] ?? null)
      }
    }
  }
}

/** Footnotes become Markdown's own: references and notes are marked with their number, links back go. */
function markNotes(edition: HTMLElement): void {
  const numbers = new Map<Element, number>()
  for (const anchor of edition.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const place = placeOf(anchor.getAttribute('href')?.slice(1) ?? '', edition)
    const note = place && isReference(anchor, place) ? noteAround(place) : null
    if (!note) continue
    const number = numbers.get(note) ?? numbers.size + 1
    numbers.set(note, number)
    const reference = edition.ownerDocument.createElement('span')
    reference.dataset.note = String(number)
    reference.textContent = String(number)
    aloneIn(anchor).replaceWith(reference)
  }
  for (const [note, number] of numbers) markNote(note, number)
}

/** A short mark before the place it leads to. */
const isReference = (anchor: Element, place: Element): boolean =>
  /^\W*[\p{L}\p{N}*†‡§]{1,4}\W*$/u.test(anchor.textContent ?? '') &&
  Boolean(anchor.compareDocumentPosition(place) & 4) &&
  !/^h[1-6]$/.test(place.localName)

const noteAround = (place: Element): Element => place.closest('li') ?? place.closest('p, dd') ?? place

/** The raised mark that holds the link and nothing else, or the link. */
function aloneIn(anchor: Element): Element {
  const parent = anchor.parentElement
  return parent?.localName === 'sup' && parent.textContent?.trim() === anchor.textContent?.trim() ? parent : anchor
}

function markNote(note: Element, number: number): void {
  for (const back of note.querySelectorAll('a[href*="#"]')) {
    if (!/\p{L}{2}/u.test(back.textContent ?? '')) aloneIn(back).remove()
  }
  const text = note.ownerDocument.createElement('div')
  text.dataset.noteText = String(number)
  text.append(...note.childNodes)
  const list = note.localName === 'li' ? note.parentElement : null
  const before = list ?? note
  before.before(text)
  note.remove()
  if (list && !list.children.length) list.remove()
}
