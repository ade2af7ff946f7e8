/** The article as a book of one chapter: EPUB 3. */
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Article } from '../../article/types'
import { say } from '../../i18n'
import { siteOf } from './edition'
import css from './epub.css?inline'

const XHTML = 'http://www.w3.org/1999/xhtml'
const OPS = 'http://www.idpf.org/2007/ops'
const OPF = 'http://www.idpf.org/2007/opf'
const DC = 'http://purl.org/dc/elements/1.1/'
const CONTAINER = 'urn:oasis:names:tc:opendocument:xmlns:container'
const MATHML = 'http://www.w3.org/1998/Math/MathML'

/** Pictures that every reading system shows, and how their files end. */
const PICTURE_TYPES: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
}

/** A picture in the book. */
interface Plate {
  id: string
  href: string
  type: string
  bytes: Uint8Array
}

/**
 * @param edition a tree that `editionOf` made; it is used up.
 * @param pictures bytes of those that go into the book; of any other it gets a link.
 * @param now when the book is made.
 * @returns the file's bytes.
 */
export async function epubOf(
  article: Article,
  edition: HTMLElement,
  pictures: ReadonlyMap<HTMLImageElement, Blob>,
  now: Date,
): Promise<Uint8Array> {
  const plates = await platesOf(pictures)
  for (const image of edition.querySelectorAll('img')) bind(image, plates.get(image))
  const chapter = chapterOf(article, edition)
  const files: Zippable = {
    // Read by systems that do not unpack: first, and stored as it is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(containerFile()),
    'EPUB/package.opf': strToU8(packageFile(article, [...plates.values()], chapter, now)),
    'EPUB/nav.xhtml': strToU8(navFile(article, chapter)),
    'EPUB/article.xhtml': strToU8(written(chapter)),
    'EPUB/style.css': strToU8(css),
  }
  for (const { href, bytes } of plates.values()) files[`EPUB/${href}`] = [bytes, { level: 0 }]
  return zipSync(files, { mtime: now })
}

async function platesOf(pictures: ReadonlyMap<HTMLImageElement, Blob>): Promise<Map<HTMLImageElement, Plate>> {
  const plates = new Map<HTMLImageElement, Plate>()
  for (const [image, blob] of pictures) {
    const type = blob.type.split(';', 1)[0] ?? ''
    const ending = PICTURE_TYPES[type]
    if (!ending) continue
    const id = `picture-${plates.size + 1}`
    plates.set(image, { id, href: `pictures/${id}.${ending}`, type, bytes: new Uint8Array(await blob.arrayBuffer()) })
  }
  return plates
}

/** A book loads nothing: a picture that is not in it is a link to it. */
function bind(image: HTMLImageElement, plate: Plate | undefined): void {
  if (plate) {
    image.setAttribute('src', plate.href)
    image.alt ||= ''
    return
  }
  const words = image.alt || say('take_picture')
  const outer = image.closest('a')
  if (outer) image.replaceWith(words)
  else {
    const link = image.ownerDocument.createElement('a')
    link.href = image.src
    link.textContent = words
    image.replaceWith(link)
  }
}

function chapterOf(article: Article, edition: HTMLElement): XMLDocument {
  for (const [i, heading] of [...edition.querySelectorAll('h1, h2, h3, h4, h5, h6')].entries()) {
    heading.id ||= `heading-${i + 1}`
  }
  const chapter = xhtml(article, article.title || siteOf(article))
  chapter.querySelector('body')?.append(edition)
  makeXml(chapter.documentElement)
  return chapter
}

/** Leaves out what XML cannot say, and what of HTML a book does not know. */
function makeXml(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, 5 /* elements and text */)
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      const text = node as Text
      const clean = printable(text.data)
      if (clean !== text.data) text.data = clean
      continue
    }
    for (const { name, value } of [...(node as Element).attributes]) {
      if (!/^[a-z][a-z:-]*$/i.test(name)) (node as Element).removeAttribute(name)
      else if (printable(value) !== value) (node as Element).setAttribute(name, printable(value))
    }
  }
  const ids = new Set<string>()
  for (const element of root.querySelectorAll('[id]')) {
    if (/\s/.test(element.id) || ids.has(element.id)) element.removeAttribute('id')
    else ids.add(element.id)
  }
}

/** Without the characters that no XML may hold. */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

/** An empty page of the book. */
function xhtml({ lang, dir }: Article, title: string): XMLDocument {
  const page = document.implementation.createDocument(XHTML, 'html')
  const html = page.documentElement
  if (lang) {
    html.setAttribute('lang', lang)
    html.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang)
  }
  html.setAttribute('dir', dir)
  html.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:epub', OPS)
  const style = node(page, XHTML, 'link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })
  html.append(
    node(page, XHTML, 'head', {}, [node(page, XHTML, 'title', {}, [printable(title)]), style]),
    node(page, XHTML, 'body'),
  )
  return page
}

/** The contents: the title, and the headings nested under it. */
function navFile(article: Article, chapter: XMLDocument): string {
  const title = article.title || siteOf(article)
  const page = xhtml(article, title)
  const element = (name: string, attributes = {}, children: (Node | string)[] = []) =>
    node(page, XHTML, name, attributes, children)
  const top = element('ol')
  // The list that headings of each level go into; a missing level is the one above it.
  const lists: Element[] = [top]
  const entry = (words: string, href: string) => element('li', {}, [element('a', { href }, [words])])
  const headings = [...chapter.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) => one.textContent?.trim())
  if (headings[0]?.localName !== 'h1') top.append(entry(printable(title), 'article.xhtml'))
  for (const heading of headings) {
    const depth = Math.min(Number(heading.localName.charAt(1)) - 1, lists.length)
    lists.length = Math.max(1, depth)
    let list = lists[depth] ?? top
    if (depth > 0) {
      const last = lists[depth - 1]?.lastElementChild
      list = last?.querySelector(':scope > ol') ?? element('ol')
      last?.append(list)
    }
    lists[depth] = list
    list.append(entry(heading.textContent?.replace(/\s+/g, ' ').trim() ?? '', `article.xhtml#${heading.id}`))
  }
  const nav = element('nav', { id: 'contents' }, [top])
  nav.setAttributeNS(OPS, 'epub:type', 'toc')
  page.querySelector('body')?.append(nav)
  return written(page)
}

function containerFile(): string {
  const container = document.implementation.createDocument(CONTAINER, 'container')
  container.documentElement.setAttribute('version', '1.0')
  container.documentElement.append(
    node(container, CONTAINER, 'rootfiles', {}, [
      node(container, CONTAINER, 'rootfile', {
        'full-path': 'EPUB/package.opf',
        'media-type': 'application/oebps-package+xml',
      }),
    ]),
  )
  return written(container)
}

function packageFile(article: Article, plates: readonly Plate[], chapter: XMLDocument, now: Date): string {
  const opf = document.implementation.createDocument(OPF, 'package')
  const root = opf.documentElement
  const item = (attributes: Record<string, string>) => node(opf, OPF, 'item', attributes)
  for (const [name, value] of Object.entries({ version: '3.0', 'unique-identifier': 'id' }))
    root.setAttribute(name, value)
  const mathml = chapter.getElementsByTagNameNS(MATHML, 'math').length > 0
  const leading = chapter.querySelector('figure.lead img')?.getAttribute('src')
  const spine = node(opf, OPF, 'spine', article.dir === 'rtl' ? { 'page-progression-direction': 'rtl' } : {}, [
    node(opf, OPF, 'itemref', { idref: 'article' }),
  ])
  root.append(
    metadataOf(article, opf, now),
    node(opf, OPF, 'manifest', {}, [
      item({ id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav' }),
      item({
        id: 'article',
        href: 'article.xhtml',
        'media-type': 'application/xhtml+xml',
        ...(mathml && { properties: 'mathml' }),
      }),
      item({ id: 'style', href: 'style.css', 'media-type': 'text/css' }),
      ...plates.map(({ id, href, type }) =>
        item({ id, href, 'media-type': type, ...(href === leading && { properties: 'cover-image' }) }),
      ),
    ]),
    spine,
  )
  return written(opf)
}

function metadataOf(article: Article, opf: XMLDocument, now: Date): Element {
  const { title, byline, published, url, lang, dek } = article
  const dc = (name: string, text: string, attributes = {}) =>
    text ? [node(opf, DC, `dc:${name}`, attributes, [printable(text)])] : []
  return node(opf, OPF, 'metadata', {}, [
    ...dc('identifier', url, { id: 'id' }),
    ...dc('title', title || siteOf(article)),
    ...dc('language', lang || 'und'),
    ...dc('creator', byline),
    ...dc('date', published),
    ...dc('publisher', siteOf(article)),
    ...dc('source', url),
    ...dc('description', dek),
    node(opf, OPF, 'meta', { property: 'dcterms:modified' }, [now.toISOString().replace(/\.\d+/, '')]),
  ])
}

function node(
  owner: XMLDocument,
  namespace: string,
  name: string,
  attributes: Record<string, string> = {},
  children: (Node | string)[] = [],
): Element {
  const element = owner.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

const written = (xml: XMLDocument): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(xml)}\n`
