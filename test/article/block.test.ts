// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { isProse, measure, nearness, WITHIN } from '../../src/article/block'
import { says } from '../../src/article/lexicons/index'
import '../../src/article/lexicons/languages'
import { NAME_KINDS } from '../../src/article/lexicons/names'
import { blockOf, documentOf, pageOf, STORY, textsOf } from './pages'

describe('a page is read into blocks', () => {
  test('at the borders that a reader sees', () => {
    expect(
      textsOf(
        '<h1>Night pay</h1><div>First<p>Second</p>third</div><ul><li>One<li>Two</ul><table><tr><td>A<td>B</table>',
      ),
    ).toEqual(['Night pay', 'First', 'Second', 'third', 'One', 'Two', 'A', 'B'])
  })
  test('not at inline elements, which run in the line', () => {
    expect(textsOf('<p>The <b>night</b> <a href="/x">crews</a>, <span>all of <i>them</i></span>.</p>')).toEqual([
      'The night crews, all of them.',
    ])
  })
  test('with white space as it is shown', () => {
    expect(textsOf('<p>  The\n\t night   crews </p>')).toEqual(['The night crews'])
  })
  test('at line breaks, which are told from block borders', () => {
    const { blocks } = pageOf('<p>One<br>two<br><br>three</p><p>four</p>')
    expect(blocks.map(({ text, after }) => [text, after])).toEqual([
      ['One', 'block'],
      ['two', 'line'],
      ['three', 'block'],
      ['four', 'block'],
    ])
  })
  test('without what nobody sees', () => {
    expect(
      textsOf(`<p>Seen</p><script>let a = 'hidden'</script><style>p{}</style><template><p>no</p></template>
        <noscript>no</noscript><p hidden>no</p><div style="display: none"><p>no</p></div><p aria-label="no"></p>
        <svg><text>no</text></svg><textarea>no</textarea><select><option>no</select>`),
    ).toEqual(['Seen'])
  })
  test('through shadow roots', () => {
    const document = documentOf('<p>Before</p><x-box></x-box><p>After</p>')
    const host = document.querySelector('x-box') as Element
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>In the shadow</p>'
    expect(measure(document).blocks.map(({ text }) => text)).toEqual(['Before', 'In the shadow', 'After'])
  })

  test('what attributes say is heard in shadow trees too, and on the root itself', () => {
    const document = documentOf('<div id="host"></div>')
    document.body.setAttribute('role', 'main')
    const host = document.getElementById('host') as HTMLElement
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<p hidden>Hidden</p><div role="navigation" data-testid="share-bar"><p>Menu</p></div>'
    const { blocks, boxes } = measure(document)
    expect(blocks.map(({ text }) => text)).toEqual(['Menu'])
    expect((boxes[0]?.within ?? 0) & WITHIN.main).toBeTruthy()
    expect((blocks[0]?.box.within ?? 0) & WITHIN.nav).toBeTruthy()
    expect(boxes.some(({ names }) => names & (1 << NAME_KINDS.indexOf('share')))).toBe(true)
  })
})

describe('a block is measured', () => {
  test('in words, of links and of emphasis', () => {
    const block = blockOf(
      '<p>Read <a href="/2026/11/09/a-long-story-of-the-pier">all of it</a>, <b>now</b> or <em>much later</em></p>',
    )
    expect(block).toMatchObject({ words: 8, linkWords: 3, strongWords: 1, emWords: 2, tag: 'p' })
    expect(block.links.map(({ target }) => target)).toEqual(['page'])
  })
  test('in scripts without spaces by half its signs', () => {
    expect(blockOf('<p>港口委员会表示</p>').words).toBe(4)
  })
  test('by what it says', () => {
    expect(says(blockOf('<p>Please donate now to keep us on the pier.</p>').said, 'ask')).toBe(true)
  })
  test('by what stands around it', () => {
    const within = (html: string): number => (pageOf(html).blocks[0]?.box.within ?? 0) as number
    expect(within('<nav><p>x</p></nav>') & WITHIN.nav).toBeTruthy()
    expect(within('<div role="navigation"><p>x</p></div>') & WITHIN.nav).toBeTruthy()
    expect(within('<article><blockquote><p>x</p></blockquote></article>') & WITHIN.quote).toBeTruthy()
    expect(within('<figure><figcaption>x</figcaption></figure>') & WITHIN.caption).toBeTruthy()
    expect(within('<div itemprop="articleBody"><p>x</p></div>') & WITHIN.articleBody).toBeTruthy()
    expect(within('<div><p>x</p></div>') & (WITHIN.nav | WITHIN.aside | WITHIN.footer)).toBe(0)
  })
  test('by what its boxes are called, nearer ones more', () => {
    const near = (html: string): number =>
      nearness(pageOf(`<main><section>${html}</section></main>`).blocks[0]?.box as never, 'donation')
    expect(near('<p class="donation-box">x</p>')).toBe(1)
    expect(near('<div class="donation-box"><p>x</p></div>')).toBe(0.5)
    expect(near('<p>x</p>')).toBe(0)
  })
  test('by the controls of its box', () => {
    const { boxes } = pageOf('<form><p>Mail</p><input type="email"><input type="hidden"><button>Go</button></form>')
    const form = boxes.find(({ name }) => name === 'form')
    expect(form).toMatchObject({ fields: 1, controls: 2 })
  })
})

describe('prose', () => {
  test('is a sentence or more of running text', () => {
    expect(isProse(blockOf(`<p>${STORY[0]}</p>`))).toBe(true)
  })
  test('is no label, no headline and no heap of links', () => {
    expect(isProse(blockOf('<p>Night pay agreed</p>'))).toBe(false)
    expect(isProse(blockOf(`<p><a href="/x">${STORY[0]}</a></p>`))).toBe(false)
  })
})

describe('a text file', () => {
  test('is known by the lone pre that browsers show it in', () => {
    const page = pageOf('<body><pre>One paragraph\nin two lines.\n\nAnother one.</pre>')
    expect(page.plainText).toBe(true)
    expect(page.blocks.map(({ text, after }) => [text, after])).toEqual([
      ['One paragraph', 'block'],
      ['in two lines.', 'line'],
      ['Another one.', 'block'],
    ])
  })
  test('is none where code stands among paragraphs', () => {
    expect(pageOf('<body><p>See:</p><pre>x</pre>').plainText).toBe(false)
  })
})

test('every block knows where on the page its text stands', () => {
  const document = documentOf(
    `<body><p>One <b>two</b></p><div>three<br>four</div><p>${STORY[0]}Holm was asleep by then, on the boat.</p>`,
  )
  for (const block of measure(document).blocks) {
    const text = block.pieces.map(({ node, start, end }) => (node.textContent ?? '').slice(start, end)).join('')
    expect(text.replace(/\s+/g, ' ').trim()).toBe(block.text)
  }
})

test('sums over ranges agree with the blocks', () => {
  const { blocks, sums } = pageOf('<p>one two</p><p><a href="/x">three</a> four</p>')
  expect(sums.words.at(-1)).toBe(blocks.reduce((sum, block) => sum + block.words, 0))
  expect(sums.linkWords.at(-1)).toBe(blocks.reduce((sum, block) => sum + block.linkWords, 0))
})
