// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { ADDRESS, readStory, STORY } from './pages'

/** What stands between the fourth and the fifth paragraph of the story, as the reader gets it. */
const shown = (amid: string): string => {
  const html = readStory({ amid }).content.innerHTML
  const from = html.indexOf(`<p>${STORY[3]}</p>`) + `<p>${STORY[3]}</p>`.length
  return html.slice(from, html.indexOf(`<p>${STORY[4]}</p>`))
}
const lines = (amid: string): string[] => readStory({ amid }).text.split('\n').slice(4, -4)

const ITEM = 'The boats stood without a watch for eleven days and have to be inspected, one after the other.'
const OTHER = 'Late boats are to be crewed by four people from Thursday on, as the agreement of the council says.'

describe('what means something to a reader is kept', () => {
  test('lists, with their items as lines', () => {
    expect(shown(`<ul class="l"><li>${ITEM}</li><li>${OTHER}</li></ul>`)).toBe(
      `<ul><li>${ITEM}</li><li>${OTHER}</li></ul>`,
    )
    expect(lines(`<ol start="3"><li>${ITEM}</li><li>${OTHER}</li></ol>`)).toEqual([ITEM, OTHER])
    expect(shown(`<ol start="3"><li>${ITEM}</li><li>${OTHER}</li></ol>`)).toMatch(/^<ol start="3">/)
  })
  test('tables of data, a row a line', () => {
    const table =
      '<table><tr><th>Time of day</th><th>Pay until now</th></tr><tr><td>In daylight hours</td><td>21.40 an hour</td></tr><tr><td>At night and on Sundays</td><td>23.10 an hour</td></tr></table>'
    expect(lines(table)).toEqual([
      'Time of day\tPay until now',
      'In daylight hours\t21.40 an hour',
      'At night and on Sundays\t23.10 an hour',
    ])
    expect(shown(table)).toContain('<td>In daylight hours</td><td>21.40 an hour</td>')
  })
  test('quotations', () => {
    expect(shown(`<blockquote class="q"><p>${ITEM}</p></blockquote>`)).toBe(`<blockquote><p>${ITEM}</p></blockquote>`)
  })
  test('headings, the highest of them as second level', () => {
    expect(shown('<h4 id="x">What changes on Thursday morning</h4>')).toBe('<h2>What changes on Thursday morning</h2>')
  })
  test('code, with its spaces', () => {
    const code = 'for boat in boats:\n    print(boat.name)'
    expect(shown(`<p>${ITEM}</p><pre><code>${code}</code></pre>`)).toContain(`<pre><code>${code}</code></pre>`)
  })
  test('emphasis, links and abbreviations inside a line', () => {
    expect(
      shown(
        `<p>The <b>night</b> <i class="x">crews</i> of the <abbr title="Port Council">PC</abbr> told <a href="/t" target="_blank" onclick="x()">the town</a> that H<sub>2</sub>O is cold.</p>`,
      ),
    ).toBe(
      `<p>The <strong>night</strong> <em>crews</em> of the <abbr title="Port Council">PC</abbr> told <a href="https://www.harbourcourier.example/t">the town</a> that H<sub>2</sub>O is cold.</p>`,
    )
  })
})

describe('lines', () => {
  test('that a br only wraps are put together', () => {
    expect(
      lines(
        `<p>The boats stood without a watch for eleven days<br>and have to be inspected now, one after the other.</p>`,
      ),
    ).toEqual(['The boats stood without a watch for eleven days and have to be inspected now, one after the other.'])
  })
  test('that end as sentences stay apart', () => {
    expect(lines(`<p>${ITEM}<br>${OTHER}</p>`)).toEqual([ITEM, OTHER])
  })
})

test('nothing of the page’s own markup survives', () => {
  const { content } = readStory({
    amid: `<div id="a" class="b" style="color: red" data-x="1" onclick="x()"><p id="c" class="d">${ITEM} <span style="x">${OTHER}</span></p></div>`,
  })
  const attributes = [...content.querySelectorAll('*')].flatMap((element) => [...element.attributes])
  expect(attributes.map(({ name }) => name)).toEqual([])
  expect(content.textContent).toContain(`${ITEM} ${OTHER}`)
})

test('addresses that run code are no links', () => {
  const { content } = readStory({
    amid: `<p>${ITEM} <a href="javascript:alert(1)">Here</a> <a href="data:text/html,x">or here</a>.</p>`,
  })
  expect(content.querySelectorAll('a')).toHaveLength(0)
  expect(content.textContent).toContain('Here or here.')
})

test('pictures keep their address, their words and their caption', () => {
  const article = readStory({
    amid: `<figure class="f"><img class="i" src="/i/pier.jpg" width="800" height="450" alt="The pier at night"><figcaption>The south pier before sunrise. Photograph: Lena Osei</figcaption></figure>`,
    before: '<img src="/i/lead.jpg" width="1200" height="700" alt="Boats">',
  })
  const image = article.content.querySelector('figure > img')
  expect(image?.getAttribute('src')).toBe(new URL('/i/pier.jpg', ADDRESS).href)
  expect(image?.getAttribute('alt')).toBe('The pier at night')
  expect(article.captions.join('\n')).toContain('The south pier before sunrise.')
  expect(article.text).not.toContain('The south pier before sunrise.')
})

test('the text has one line for each block of the story', () => {
  expect(readStory({}).text.split('\n')).toEqual(STORY)
})
