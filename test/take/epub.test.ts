import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Article } from '../../src/article/types'
import { told, URL_OF_STORY } from './told'

const { editionOf } = await import('../../src/views/take/edition')
const { epubOf } = await import('../../src/views/take/epub')

const NOW = new Date('2026-11-22T15:00:00.123Z')
const PIXEL = Uint8Array.from(atob('R0lGODlhAQABAAAAACwAAAAAAQABAAA='), (c) => c.charCodeAt(0))

/** A book's files; each XML file is read by an XML parser. */
async function book(story: string, change: Partial<Article> = {}, types: string[] = []) {
  const given = told(story, change)
  const edition = editionOf(given)
  const images = [...edition.querySelectorAll('img')]
  const pictures = new Map(types.map((type, i) => [images[i] as HTMLImageElement, new Blob([PIXEL], { type })]))
  const bytes = await epubOf(given.article, edition, pictures, NOW)
  const files = unzipSync(bytes)
  const xml = (name: string): XMLDocument => {
    const parsed = new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'application/xml')
    expect(parsed.querySelector('parsererror')?.textContent ?? '').toBe('')
    return parsed
  }
  const opf = xml('EPUB/package.opf')
  const said = (name: string) => opf.getElementsByTagName(name)[0]?.textContent ?? null
  return { bytes, files, xml, opf, said, chapter: xml('EPUB/article.xhtml'), nav: xml('EPUB/nav.xhtml') }
}

test('says first what it is, stored as it is', async () => {
  const { bytes } = await book('<p>It sailed.</p>')
  expect(strFromU8(bytes.slice(0, 4))).toBe('PK\u0003\u0004')
  const head = new DataView(bytes.buffer, bytes.byteOffset)
  expect(head.getUint16(8, true), 'stored, not packed').toBe(0)
  expect(head.getUint16(28, true), 'no extra field').toBe(0)
  expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
})

test('the container leads to the package, the package to every file and to no other', async () => {
  const { files, xml, opf } = await book('<p>a</p><figure><img src="https://a.example/1.gif" alt="One"></figure>', {}, [
    'image/gif',
  ])
  expect(xml('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path')).toBe('EPUB/package.opf')
  const items = [...opf.querySelectorAll('manifest > item')]
  const listed = items.map((item) => `EPUB/${item.getAttribute('href')}`)
  const own = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf']
  expect(
    Object.keys(files)
      .filter((name) => !own.includes(name))
      .sort(),
  ).toEqual(listed.sort())
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  expect(items.find((item) => item.getAttribute('properties') === 'nav')?.getAttribute('href')).toBe('nav.xhtml')
  expect([...opf.querySelectorAll('itemref')].map((ref) => ref.getAttribute('idref'))).toEqual(['article'])
  expect(opf.documentElement.getAttribute('unique-identifier')).toBe(opf.querySelector('metadata > [id]')?.id)
})

test('the package tells title, names, language, day, address and when it was made', async () => {
  const { said, opf } = await book('<p>a</p>', { title: 'Ropes & <knots>', dek: 'A story' })
  expect(said('dc:title')).toBe('Ropes & <knots>')
  expect(said('dc:creator')).toBe('Ines Calder and Tomas Wray')
  expect(said('dc:language')).toBe('en')
  expect(said('dc:date')).toBe('2026-04-02')
  expect(said('dc:identifier')).toBe(URL_OF_STORY)
  expect(said('dc:publisher')).toBe('Tidewater Post')
  expect(said('dc:description')).toBe('A story')
  expect(opf.querySelector('meta[property="dcterms:modified"]')?.textContent).toBe('2026-11-22T15:00:00Z')
})

test('what must be there is there even where nothing is known', async () => {
  const { said } = await book('<p>a</p>', { title: '', byline: '', published: '', lang: '', site: '' })
  expect(said('dc:title')).toBe('tidewater-post.example')
  expect(said('dc:language')).toBe('und')
  expect(said('dc:creator')).toBeNull()
  expect(said('dc:date')).toBeNull()
})

test('the contents nest the headings, and each entry leads to one', async () => {
  const { nav, chapter } = await book('<h2>A</h2><h3>B</h3><h3>C</h3><h2>D</h2><p>x</p>')
  const outline = (list: Element | null): unknown[] =>
    [...(list?.children ?? [])].map((item) => [
      item.firstElementChild?.textContent,
      ...outline(item.querySelector(':scope > ol')),
    ])
  expect(nav.querySelector('nav')?.getAttribute('epub:type')).toBe('toc')
  expect(outline(nav.querySelector('nav > ol'))).toEqual([['The ferry “Anna” sails again', ['A', ['B'], ['C']], ['D']]])
  for (const link of nav.querySelectorAll('a')) {
    const id = link.getAttribute('href')?.split('#')[1]
    expect(chapter.querySelector(`[id="${id}"]`)?.textContent).toBe(link.textContent)
  }
})

test('the contents of a story without a title begin with its site', async () => {
  const { nav } = await book('<p>a</p>', { title: '' })
  expect(nav.querySelector('a')?.outerHTML).toContain('href="article.xhtml"')
})

test('pictures are in the book, or links to where they are', async () => {
  const { chapter, files, opf } = await book(
    '<figure><img src="https://a.example/1.gif" alt="One"></figure><figure><img src="https://a.example/2.jpg" alt="Two"></figure><a href="https://a.example/3"><img src="https://a.example/3.jpg" alt=""></a>',
    {},
    ['image/gif'],
  )
  expect([...chapter.querySelectorAll('img')].map((img) => img.getAttribute('src'))).toEqual(['pictures/picture-1.gif'])
  expect(files['EPUB/pictures/picture-1.gif']).toEqual(PIXEL)
  const links = [...chapter.querySelectorAll('figure a, article > a')]
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['https://a.example/2.jpg', 'Two'],
    ['https://a.example/3', 'Picture'],
  ])
  expect(opf.querySelector('[properties="cover-image"]')).toBeNull()
})

test('the lead picture is the cover; a kind of picture no book shows is a link', async () => {
  const lead = { src: 'https://a.example/1.jpg', alt: 'The ferry', caption: 'Anna' }
  const jpeg = await book('<p>a</p>', { lead }, ['image/jpeg'])
  expect(jpeg.opf.querySelector('[properties="cover-image"]')?.getAttribute('href')).toBe('pictures/picture-1.jpg')
  const avif = await book('<p>a</p>', { lead }, ['image/avif'])
  expect(avif.chapter.querySelector('.lead a')?.textContent).toBe('The ferry')
})

test('holds what XML has no place for: it is left out, and the rest stays', async () => {
  const { chapter, said } = await book('<p id="a b">one\u000b two \ud800 &lt;x&gt;</p><br><hr>', {
    title: 'T\u0001itle',
  })
  expect(said('dc:title')).toBe('Title')
  expect(chapter.querySelector('article > p')?.textContent).toBe('one two \ufffd <x>')
  expect(chapter.querySelector('[id="a b"]')).toBeNull()
})

test('a book in Hebrew turns its pages the other way', async () => {
  const { opf, chapter } = await book('<p>שלום</p>', { lang: 'he', dir: 'rtl' })
  expect(opf.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl')
  expect(chapter.documentElement.getAttribute('dir')).toBe('rtl')
  expect(chapter.documentElement.getAttribute('xml:lang')).toBe('he')
})
