import { expect, test } from 'vitest'
import { told, URL_OF_STORY } from './told'

const { editionOf } = await import('../../src/views/take/edition')

/** What the edition makes of a story, without its head. */
function storyOf(markup: string): string {
  const edition = editionOf(told(markup))
  edition.querySelector('header')?.remove()
  return edition.innerHTML
}

test('the head has title, dek, names, day and a link back', () => {
  const head = editionOf(told('<p>It sailed.</p>', { dek: 'After a winter ashore' })).querySelector('header')
  expect(head?.querySelector('h1')?.textContent).toBe('The ferry “Anna” sails again')
  expect(head?.querySelector('.dek')?.textContent).toBe('After a winter ashore')
  expect(head?.querySelector('.facts')?.textContent).toMatch(/^Ines Calder and Tomas Wray · .*2026.* · Tidewater Post$/)
  expect(head?.querySelector('time')?.getAttribute('datetime')).toBe('2026-04-02')
  expect(head?.querySelector('a')?.getAttribute('href')).toBe(URL_OF_STORY)
})

test('what is not known is not made up', () => {
  const bare = told('<p>It sailed.</p>', { title: '', byline: '', published: '', site: '' })
  expect(editionOf(bare).querySelector('header')?.textContent).toBe('tidewater-post.example')
})

test('the story it is made from stays as it is', () => {
  const given = told('<h4>Rust</h4><p><a href="/x">It</a> sailed.</p>')
  const before = given.story.outerHTML
  editionOf(given)
  expect(given.story.outerHTML).toBe(before)
})

test('headings stand one level apart under the title', () => {
  expect(storyOf('<h3>A</h3><h5>B</h5><h5>C</h5><h6>D</h6><h3>E</h3><h1>F</h1>')).toBe(
    '<h2>A</h2><h3>B</h3><h3>C</h3><h4>D</h4><h2>E</h2><h2>F</h2>',
  )
})

test('links are whole, those to a place of the story stay inside', () => {
  expect(
    storyOf(
      `<p><a href="/piers">piers</a> <a href="${URL_OF_STORY}#n%C3%A4he">near</a> <a href="#gone">gone</a></p><p id="nähe">Here.</p>`,
    ),
  ).toBe(
    `<p><a href="https://www.tidewater-post.example/piers">piers</a> <a href="#nähe">near</a> <a href="${URL_OF_STORY}#gone">gone</a></p><p id="nähe">Here.</p>`,
  )
})

test('a link without words goes, an anchor that others lead to stays', () => {
  expect(storyOf('<p><a href="/x"></a>It <a id="a" href="#a"></a>sailed.</p>')).toBe(
    '<p>It <a id="a" href="#a"></a>sailed.</p>',
  )
})

test('a pull quote is left out where the story has its words; else it is a quotation', () => {
  expect(storyOf('<p>She said: “It floats, after all.” They left.</p><aside><p>It floats after all</p></aside>')).toBe(
    '<p>She said: “It floats, after all.” They left.</p>',
  )
  expect(storyOf('<p>They left.</p><aside><p>It floats</p></aside>')).toBe(
    '<p>They left.</p><blockquote><p>It floats</p></blockquote>',
  )
})

test('what plays elsewhere is a link to it', () => {
  expect(storyOf('<video title="The launch" src="https://video.example/launch.mp4"></video>')).toBe(
    '<a title="" href="https://video.example/launch.mp4">The launch</a>',
  )
})

test('notes after the story and the word that it was cut are kept', () => {
  const edition = editionOf(told('<p>It sailed.</p>', { aside: ['Ines Calder sails herself.'], cut: true }))
  expect(edition.querySelector('.notes')?.textContent).toBe('Ines Calder sails herself.')
  expect(edition.querySelector('.cut')?.textContent).toContain('The text on the page ends here')
})
