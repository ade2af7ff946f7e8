import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article, Finding } from '../../src/article/types'
import { withHeads } from '../../src/views/tidy/head'
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
    [
      'a film in a frame, in a corner of the window too',
      '<div id="it" style="position: fixed"><iframe allowfullscreen src="https://v.example/1"></iframe></div>',
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
    ['a frame with nothing in it', '<div id="it"><iframe allowfullscreen src="about:blank"></iframe></div>'],
    [
      'a newsletter form',
      '<form id="it"><input type="email" value=""><input type="hidden" value="x"><button>Go</button></form>',
    ],
  ])('but not %s', (_, html) => {
    show(html)
    expect(isNeeded(by('it'))).toBe(false)
  })
})

describe('what names the story or its site stays', () => {
  const TITLE = 'The bell stays'
  const story = (html: string, kind: Finding['kind'], ground = 'before-the-story') => {
    show(html)
    const finding = { ...findingOf([by('it')], kind), text: by('it').textContent ?? '' }
    finding.evidence = [{ ground, detail: '' }] as Finding['evidence']
    return { title: TITLE, byline: 'Ines Calder', findings: [finding] } as unknown as Article
  }
  const HOME = `<a href="${location.origin}/"><svg></svg></a>`
  test.each<[string, string, Finding['kind'], string?]>([
    ['the headline', `<h1 id="it">The “bell” stays</h1>`, 'promo'],
    ['a box with the headline', `<div id="it"><h1>${TITLE}</h1><p>More</p></div>`, 'donation', 'amid-the-story'],
    ['the line of names', '<div id="it">By Ines Calder, 7 May, Comments</div>', 'comments'],
    ['the date', '<div id="it"><time>7 May</time> 2 comments</div>', 'link-list'],
    ['the head of the site', '<header id="it"><a href="/a">City</a></header>', 'link-list'],
    ['the menu, in whatever it stands', '<main><div id="it"><nav>City</nav></div></main>', 'related'],
    ['the way home', `<div id="it">${HOME}<a href="/a">City</a></div>`, 'link-list'],
  ])('%s', (_, html, kind, ground) => {
    expect(withHeads(story(html, kind, ground)).findings).toEqual([])
  })
  test.each<[string, string, Finding['kind'], string?]>([
    ['a list that leads to the story', `<ul id="it"><li><h2><a href="/it">${TITLE}</a></h2></li></ul>`, 'related'],
    ['the crumbs above the story', '<article><nav id="it">City</nav></article>', 'link-list'],
    ['a dated list of others', '<ul id="it"><li><a href="/b">More</a> <time>7 May</time></li></ul>', 'related'],
    ['a bar with a head of its own', '<div id="it"><header>Sign up</header></div>', 'promo'],
    ['a list whose links hold headlines', `<ul id="it"><li><a href="/it"><h2>${TITLE}</h2></a></li></ul>`, 'related'],
    ['a box about the author', `<div id="it">Ines Calder ${'writes. '.repeat(30)}</div>`, 'promo'],
    ['names behind the story', '<div id="it">Ines Calder</div>', 'related', 'after-the-story'],
    ['an appeal with the way home', `<div id="it">${HOME} Support us</div>`, 'donation'],
    ['a crumb that leads home', `<div id="it"><a href="${location.origin}/">Home</a> City</div>`, 'link-list'],
    ['the foot of the site', `<div id="it">${HOME}</div>`, 'link-list', 'after-the-story'],
    ['what a person has a rule against', `<h1 id="it">${TITLE}</h1>`, 'own', 'own-rule'],
  ])('but not %s', (_, html, kind, ground) => {
    expect(withHeads(story(html, kind, ground)).findings).toHaveLength(1)
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
