import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sanitise } from '../../src/article/sanitise'
import { leavesOf } from '../../src/views/reader/leaves'
import { readStory, STORY } from './pages'

/**
 * jsdom has no Sanitizer. This one keeps to the list it is given, so that what the story is made of is held against
 * what the gate lets through; the gate itself is tried in the real browsers.
 */
class ListedOnly {
  constructor(readonly config: Config) {}
}
interface Config {
  elements: { name: string; namespace?: string; attributes: string[] }[]
  attributes: string[]
}

function setHTML(this: Element, html: string, { sanitizer }: { sanitizer: unknown }): void {
  const { elements, attributes } = (sanitizer as ListedOnly).config
  const parsed = new DOMParser().parseFromString(html, 'text/html').body
  for (const element of [...parsed.querySelectorAll('*')]) {
    const own = elements.find(
      ({ name, namespace = 'http://www.w3.org/1999/xhtml' }) =>
        name === element.localName && namespace === element.namespaceURI,
    )
    if (!own) element.remove()
    else
      for (const name of element.getAttributeNames())
        if (!own.attributes.includes(name) && !attributes.includes(name)) element.removeAttribute(name)
  }
  this.replaceChildren(...parsed.childNodes)
}

beforeAll(() => {
  Object.assign(globalThis, { Sanitizer: ListedOnly })
  Object.assign(Element.prototype, { setHTML })
})
afterAll(() => {
  delete (globalThis as Partial<Record<string, unknown>>).Sanitizer
  delete (Element.prototype as Partial<Element>).setHTML
})

const LONG = 'The boats stood without a watch for eleven days and have to be inspected, one after the other.'
const OTHER = 'Late boats are to be crewed by four people from Thursday on, as the agreement of the council says.'

/** Something of everything a story is made of. */
const EVERYTHING = `
<h3>What changes on Thursday morning</h3>
<ul><li>${LONG}<ul><li>${OTHER}</li></ul></li><li><p>${LONG} Twice.</p><p>${OTHER} Twice.</p></li></ul>
<ol start="4" reversed><li value="9">${LONG} Three times.</li></ol>
<dl><dt>Night crews of the pier</dt><dd>${LONG} Four times.</dd></dl>
<blockquote><p>“${OTHER}”</p><footer>Marit Holm, who ties up ferries</footer></blockquote>
<figure><img src="/i/pier.jpg" width="800" height="450" alt="The pier"><figcaption>The pier before sunrise.</figcaption></figure>
<table><caption>Pay an hour in the harbour</caption><thead><tr><th></th><th>Until now</th><th>From Thursday</th></tr></thead>
<tbody><tr><th>In daylight hours</th><td>21.40</td><td>22.10</td></tr><tr><th>At night and on Sundays</th><td></td><td>28.30</td></tr></tbody></table>
<pre><code>for boat in boats:
    print(boat.name)</code></pre>
<details open><summary>How the vote went in the end</summary><p>${LONG} Five times.</p></details>
<p>One line of the agreement.<br>Another line of it.<br>And the third one.</p>
<p>The sum is <math><mi>a</mi><mo>+</mo><mi>b</mi></math> in all of the years since the ice, said the auditor.</p>`

describe('the leaves of a story', () => {
  const article = readStory({ amid: EVERYTHING })
  const shown = () => {
    const story = document.createElement('div')
    story.innerHTML = sanitise(document.importNode(article.content, true))
    return leavesOf(story).map(({ firstChild }) => firstChild?.textContent?.trim().slice(0, 16))
  }

  test('are the places of the live page, one by one, in order', () => {
    expect(article.places.length).toBeGreaterThan(STORY.length + 15)
    expect(leavesOf(article.content).map((leaf) => leaf.textContent?.trim().slice(0, 12))).toEqual(
      article.places.map(({ text }) => text.slice(0, 12)),
    )
  })
  test('are all there, in the same order, behind the gate', () => {
    expect(shown()).toEqual(
      leavesOf(article.content).map(({ firstChild }) => firstChild?.textContent?.trim().slice(0, 16)),
    )
  })
  test('begin on the page where they say', () => {
    for (const { element, node, offset, text } of article.places) {
      expect(element.contains(node)).toBe(true)
      expect(node.textContent?.slice(offset).trim().slice(0, 6)).toBe(text.slice(0, 6))
    }
  })
})

describe('the gate', () => {
  const behind = (html: string): HTMLElement => {
    const content = document.createElement('div')
    content.innerHTML = html
    const shown = document.createElement('div')
    shown.innerHTML = sanitise(content)
    return shown
  }

  test('makes of a player’s link one to the page about what it plays', () => {
    const link = behind(
      '<figure><a href="https://www.youtube.com/embed/abcdefgh" data-embed="frame" data-play="https://www.youtube.com/embed/abcdefgh">The vote</a></figure>',
    ).querySelector('a')
    expect(link?.href).toBe('https://www.youtube.com/watch?v=abcdefgh')
    expect(link?.dataset.play).toBe('https://www.youtube-nocookie.com/embed/abcdefgh')
  })
  test.each(['javascript:alert(1)', 'data:text/html,x', 'blob:https://a.example/1'])(
    'plays nothing from %s',
    (play) => {
      const link = behind(`<a href="/" data-embed="frame" data-play="${play}" data-poster="${play}">The vote</a>`)
      expect({ ...link.querySelector('a')?.dataset }).toEqual({ embed: 'frame' })
    },
  )
})
