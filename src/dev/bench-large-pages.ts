/** Pages larger or deeper than any that people write by hand, for `bench --large`. Invented, and the same every time. */

export interface LargePage {
  name: string
  html: string
  /** An expression for the open page, for what no parser would nest so deep. */
  build?: string
}

const SENTENCES = [
  'The harbour office of Aldermouth has closed the old pier, and nobody on the quay expects it to open before spring.',
  'Divers found cracks in eleven of its piles, said Ines Calder, who has kept the tide tables for twenty years.',
  'The mayor wants a report by Friday; the ferrymen, whose boats lie idle, want to be paid until then.',
]
const paragraph = (i: number): string =>
  `<p class="text">${SENTENCES[i % 3]} <a href="/2026/11/pier-report-${i}">Report ${i}</a> says so. ${SENTENCES[(i + 1) % 3]}</p>`
const item = (i: number): string =>
  `<li class="item"><a href="/section-${i % 40}/story-of-the-day-${i}">Story ${i} of the day</a></li>`
const comment = (i: number): string =>
  `<div class="comment" id="comment-${i}"><div class="meta">Reader ${i}</div><p>I have fished there since ${1960 + (i % 60)}.</p></div>`
const many = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('\n')
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Old pier stays closed</title></head><body>${body}</body></html>`
const story = (paragraphs: number): string =>
  `<article><h1>Old pier stays closed</h1>${many(paragraphs, paragraph)}</article>`

/** Nodes of a paragraph, an item and a comment, with the line breaks between them. */
const NODES = { paragraph: 6, item: 4, comment: 9 }

/** A page of so many nodes: a third each of story, lists of links and readers' comments. */
const nodes = (count: number): LargePage => ({
  name: `${count.toLocaleString('en')} nodes`,
  html: page(
    `<nav><ul>${many(count / 3 / NODES.item, item)}</ul></nav><main>${story(count / 3 / NODES.paragraph)}` +
      `<section class="comments">${many(count / 3 / NODES.comment, comment)}</section></main>`,
  ),
})

/** Boxes in each other, a paragraph in every hundredth, and in the innermost spans in each other. */
const nested = (blocks: number, spans: number): LargePage => ({
  name: `${blocks.toLocaleString('en')} nested blocks${spans ? `, ${spans.toLocaleString('en')} spans` : ''}`,
  html: page(story(20)),
  build: `(() => {
    let at = document.body
    for (let i = 0; i < ${blocks + spans}; i++) {
      const inner = document.createElement(i < ${blocks} ? 'div' : 'span')
      if (i % 100 === 0) inner.append(i < ${blocks} ? document.createElement('p') : '', ${JSON.stringify(SENTENCES[0])})
      at.append(inner)
      at = inner
    }
  })()`,
})

/** Made one by one, as each may take megabytes. */
export const LARGE_PAGES: readonly (() => LargePage)[] = [
  () => nodes(2_500),
  () => nodes(10_000),
  () => nodes(50_000),
  () => nodes(200_000),
  () => ({ name: '10 MB of HTML', html: page(story(10_000_000 / paragraph(1_000).length)) }),
  () => ({ name: '5,000 links', html: page(`${story(30)}<ul>${many(5_000, item)}</ul>`) }),
  () => ({
    name: 'one paragraph of 1 MB',
    html: page(`${story(5)}<p>${many(9_000, (i) => SENTENCES[i % 3] as string)}</p>`),
  }),
  () => nested(500, 0),
  () => nested(2_000, 0),
  () => nested(1_000, 1_000),
]
