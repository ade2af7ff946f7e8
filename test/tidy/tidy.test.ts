import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Finding } from '../../src/article/types'
import { pathTo } from '../../src/views/tidy/hide-sheet'
import { withHoles } from '../../src/views/tidy/holes'
import { isNeeded } from '../../src/views/tidy/needed'

const by = (id: string) => document.getElementById(id) as HTMLElement
const show = (html: string) => {
  document.body.innerHTML = html
}

const findingOf = (elements: Element[], kind: Finding['kind'] = 'donation'): Finding => ({
  kind,
  elements,
  evidence: [],
  text: '',
  path: '',
  partial: false,
})
const holes = (ids: string[], kind?: Finding['kind']) =>
  [...withHoles([findingOf(ids.map(by), kind)])].map(({ id }) => id)

// jsdom has none.
const escaped = (name: string) => [...name].map((letter) => `\\${letter.codePointAt(0)?.toString(16)} `).join('')
beforeAll(() => void vi.stubGlobal('CSS', { escape: escaped }))
beforeEach(() => show(''))

describe('a box that holds nothing else goes with what it holds', () => {
  test.each([
    ['its frame', '<div id="slot"><div><p id="one">x</p></div></div>', ['slot']],
    ['a label that goes too', '<div id="slot"><p id="one">x</p><p id="two">y</p></div>', ['slot']],
    ['spacers and scripts', '<div id="slot"><hr><script></script><!-- --><p id="one">x</p><br></div>', ['slot']],
    ['what the page does not draw', '<div id="slot"><p id="one">x</p><img style="display: none"></div>', ['slot']],
    [
      'not what opens',
      `<div id="slot"><p id="one">x</p><p style="display: none">${'More. '.repeat(50)}</p></div>`,
      ['one'],
    ],
    ['not a player that waits', '<div id="slot"><p id="one">x</p><video style="display: none"></video></div>', ['one']],
    ['not a picture', '<div id="slot"><img><p id="one">x</p></div>', ['one']],
    ['not a word', '<div id="slot">Hear <p id="one">x</p></div>', ['one']],
    ['not a control', '<div id="slot"><button></button><p id="one">x</p></div>', ['one']],
    ['not the story’s own box', '<article id="slot"><p id="one">x</p></article>', ['one']],
  ])('%s', (_, html, wanted) => {
    show(html)
    expect(holes(html.includes('two') ? ['one', 'two'] : ['one']).sort()).toEqual(wanted)
  })

  test('the frame beside an ad’s label is the ad', () => {
    show('<div id="slot"><p id="one">Ad</p><iframe></iframe></div>')
    expect(holes(['one'], 'ad')).toEqual(['slot'])
    expect(holes(['one'], 'related')).toEqual(['one'])
  })
})

describe('what a person needs stays', () => {
  test.each([
    ['the search field', '<div id="it"><input type="search"></div>'],
    ['a login', '<form id="it"><input type="password"></form>'],
    ['the menu', '<nav id="it"><a href="/">Home</a></nav>'],
    ['a bar with the menu in it', '<div id="it"><nav><a href="/">Home</a></nav></div>'],
    [
      'a player with something to play',
      '<div id="it"><div class="player"><iframe src="https://v.example/1"></iframe></div></div>',
    ],
  ])('%s', (_, html) => {
    show(html)
    expect(isNeeded(by('it'))).toBe(true)
  })
  test('a form that somebody is in, or has written in', () => {
    show('<form id="it"><input type="email" id="mail"></form>')
    expect(isNeeded(by('it'))).toBe(false)
    by('mail').focus()
    expect(isNeeded(by('it'))).toBe(true)
    by('mail').blur()
    expect(isNeeded(by('it'))).toBe(false)
    ;(by('mail') as HTMLInputElement).value = 'ola@'
    expect(isNeeded(by('it'))).toBe(true)
  })
  test.each([
    ['a list marked up as a menu behind the story', '<main><nav id="it"><a href="/a">More</a></nav></main>'],
    ['an empty player', '<div id="it"><video></video></div>'],
    [
      'a newsletter form',
      '<form id="it"><input type="email" value=""><input type="hidden" value="x"><button>Go</button></form>',
    ],
  ])('but not %s', (_, html) => {
    show(html)
    expect(isNeeded(by('it'))).toBe(false)
  })
})

describe('the path to an element', () => {
  test.each([
    ['among equals', '<div></div><div><p></p><p class="it"></p></div>'],
    ['from the nearest id', '<div id="a1"><section><p></p><p class="it"></p></section></div>'],
    ['an id with odd letters', '<div id="1 a:b"><p class="it"></p></div>'],
    ['past an id that is there twice', '<div id="a"><p></p></div><div id="a"><p class="it"></p></div>'],
  ])('matches it and nothing else: %s', (_, html) => {
    show(html)
    const it = document.querySelector('.it') as Element
    expect([...document.querySelectorAll(pathTo(it))]).toEqual([it])
  })
  test('begins at the nearest id, which outlives what is put before it', () => {
    show('<div id="a"><p class="it"></p></div>')
    const it = document.querySelector('.it') as Element
    const path = pathTo(it)
    document.body.prepend(document.createElement('div'))
    expect(it.matches(path)).toBe(true)
  })
  test('in a shadow root is its own', () => {
    show('<div id="host"></div>')
    const root = by('host').attachShadow({ mode: 'open' })
    root.innerHTML = '<p></p><p class="it"><b></b></p>'
    const it = root.querySelector('.it') as Element
    expect([...root.querySelectorAll(pathTo(it))]).toEqual([it])
  })
})
