/** Small invented pages for the unit tests of the engine, in jsdom: attributes are believed, as there is no layout. */
import { JSDOM } from 'jsdom'
import { type Block, measure, type Page } from '../../src/article/block'
import { extractArticle } from '../../src/article/extract'
import '../../src/article/lexicons/languages'
import { unitOf } from '../../src/article/judge/weigh'
import { type Detector, spoken } from '../../src/article/junk/detector'
import type { Article, Ground } from '../../src/article/types'

export const ADDRESS = 'https://www.harbourcourier.example/2026/11/10/night-pay-agreed-on-the-pier'

/** The paragraphs of the story that every page here tells. */
export const STORY = [
  'The port council agreed on Tuesday to pay its night crews a third more, after eleven days on which no boat left the south pier before sunrise.',
  'Marit Holm, who has tied up ferries there for nineteen years, heard the vote read out twice and asked the clerk to read it a third time, more slowly.',
  'The number had been on the table since April. The council answered three times that the fares, fixed five years ago, left no room for it.',
  'Then the auditor published forty pages on the accounts of the harbour, and on one of them stood a table that nobody in the building had added up.',
  'It showed that the late boats, which were thought to lose money, had paid for themselves in every winter since the ice of 2022.',
  'The crews return on Thursday. Three of the seven boats stood without a watch and have to be inspected first, so the timetable comes back in steps.',
  'Fares stay as they are until the end of March, and after that the council will look at them again with the right table open.',
  'The harbour master and the head of the island school also attended the meeting, and both of them missed the last bus home.',
]

export const documentOf = (html: string, url = ADDRESS): Document => new JSDOM(html, { url }).window.document

export const pageOf = (html: string, url?: string): Page => measure(documentOf(html, url))

/** The texts of a page's blocks. */
export const textsOf = (html: string): string[] => pageOf(html).blocks.map((block) => block.text)

/** The only block of a page. */
export function blockOf(html: string): Block {
  const { blocks } = pageOf(html)
  if (blocks.length !== 1) throw new Error(`${html} has ${blocks.length} blocks, not one.`)
  return blocks[0] as Block
}

/** What stands where on a page that tells the story. */
export interface Around {
  head?: string
  /** Between headline and story. */
  before?: string
  /** Between the fourth and the fifth paragraph. */
  amid?: string
  /** Behind the last paragraph, in the story's box. */
  after?: string
  /** Behind the story's box. */
  below?: string
  lang?: string
}

export function storyPage({ head = '', before = '', amid = '', after = '', below = '', lang = 'en' }: Around): string {
  const told = STORY.map((text) => `<p>${text}</p>`)
  return `<!doctype html><html lang="${lang}"><head><title>Night pay agreed on the pier - The Harbour Courier</title>${head}</head>
<body><header><a href="/">The Harbour Courier</a> <a href="/harbour">Harbour</a> <a href="/town">Town</a></header>
<main><article><h1>Night pay agreed on the pier</h1>${before}
<div class="text">${told.slice(0, 4).join('\n')}${amid}${told.slice(4).join('\n')}${after}</div>${below}</article></main>
<footer><a href="/imprint">Imprint</a></footer></body></html>`
}

/** Reads a page that must be an article. */
export function readPage(html: string, url?: string): Article {
  const article = extractArticle(documentOf(html, url))
  if (!article) throw new Error('No article was found on the page.')
  return article
}

export const readStory = (around: Around): Article => readPage(storyPage(around))

/** Kinds of the findings that hold a text, in order. */
export const kindsOf = (article: Article, text: string): string[] =>
  article.findings.filter((finding) => finding.text.includes(text)).map((finding) => finding.kind)

/** The grounds a detector sees in a box that holds the whole of a small page. */
export function groundsIn(detector: Detector, html: string): Ground[] {
  const page = pageOf(`<body>${html}</body>`)
  const names = page.boxes.filter((box) => box.depth === 1).reduce((bits, box) => bits | box.names, 0)
  const unit = unitOf(page, page.blocks, names)
  return detector.look(unit).map((ground) => spoken(ground).ground)
}
