import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hearPresses, type OwnDoing } from '../../src/views/tidy/own-doing'

// Only a browser can send what a person did.
vi.mock('../../src/views/trusted', () => ({ isPersons: () => true }))

const by = (id: string) => document.getElementById(id) as HTMLElement
const OVER = 'position: fixed'
const BRIDGE = 'https://post.example/img/bridge'

let listening: AbortController
let own: OwnDoing
let junk: Element | null

function show(html: string, clicksBefore = 0): void {
  document.body.innerHTML = html
  vi.stubGlobal('performance', { now: () => now, eventCounts: new Map([['click', clicksBefore]]) })
  own = hearPresses((element) => element === junk, listening.signal)
}

let now: number
function press(id: string, event: Event = new MouseEvent('mousedown', { bubbles: true, composed: true })): void {
  Object.defineProperty(event, 'timeStamp', { value: now })
  by(id).dispatchEvent(event)
}

/** What is the person's of what opens so many milliseconds later. */
function openedAfter(ms: number, html: string): boolean {
  now += ms
  by('after').innerHTML = html
  own.claim(by('after').children)
  return own.has(by('over'))
}

beforeEach(() => {
  listening = new AbortController()
  junk = null
  now = 10_000
  // jsdom lays nothing out: whatever there is is as large as the window, but bars.
  for (const side of ['offsetWidth', 'offsetHeight'] as const)
    vi.spyOn(HTMLElement.prototype, side, 'get').mockImplementation(function (this: HTMLElement) {
      return this.dataset.size === 'small' ? 20 : innerHeight
    })
})
afterEach(() => {
  listening.abort()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const PAGE = `<button id="any">Read</button> <p id="text">Words</p> <div id="soft" style="cursor: pointer">Read</div>
  <button id="menu" aria-haspopup="menu">All</button> <a id="jump" href="#inside">Terms</a>
  <img id="picture" src="${BRIDGE}-300x200.jpg"><div id="after"></div>`
const WALL = `<div id="over" style="${OVER}"><p id="inside">Anything</p></div>`

describe('what opens over the page is the person’s', () => {
  test.each([
    ['right after a press', 'any', 900, WALL, true],
    ['right after a press on what looks like a control', 'soft', 900, WALL, true],
    ['but not later: pages open things by themselves', 'any', 1_100, WALL, false],
    ['nor after a press on text', 'text', 100, WALL, false],
    ['later where the control says that it opens something', 'menu', 4_000, WALL, true],
    ['but not for ever', 'menu', 6_000, WALL, false],
    ['whenever the control names it', 'jump', 60_000, WALL, true],
    [
      'whenever it shows a picture of the page, large',
      'picture',
      60_000,
      `<div id="over" style="${OVER}"><img src="${BRIDGE}-1600x900.webp?v=2"></div>`,
      true,
    ],
    [
      'but not for a small one, as a logo is',
      'picture',
      60_000,
      `<div id="over" style="${OVER}"><img src="${BRIDGE}.jpg" data-size="small"></div>`,
      false,
    ],
    ['but not a bar', 'any', 100, `<div id="over" style="${OVER}" data-size="small"></div>`, false],
    ['nor what stands in the page', 'any', 100, '<div id="over"></div>', false],
  ])('%s', (_, control, ms, html, wanted) => {
    show(PAGE)
    press(control)
    expect(openedAfter(ms, html)).toBe(wanted)
  })

  test('by a key that presses, not by one that scrolls', () => {
    show(PAGE)
    press('any', new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, composed: true }))
    expect(openedAfter(100, WALL)).toBe(false)
    press('any', new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }))
    expect(openedAfter(100, WALL)).toBe(true)
  })

  test('unless it is known to be junk', () => {
    show(`${PAGE}${WALL}`)
    junk = by('over')
    press('any')
    own.claim([by('over')])
    expect(own.has(by('over'))).toBe(false)
  })
})

describe('what covered the page before anybody listened is the person’s', () => {
  test.each([
    [
      'where a control says that it opened it',
      1,
      '<button aria-expanded="true" aria-controls="over">All</button>',
      true,
    ],
    ['where a button opens it', 1, '<button popovertarget="inside">All</button>', true],
    ['not where the control is closed', 1, '<button aria-expanded="false" aria-controls="over">All</button>', false],
    ['not after a press alone', 1, '', false],
    ['not where nothing was pressed', 0, '<button aria-expanded="true" aria-controls="over">All</button>', false],
  ])('%s', (_, clicks, control, wanted) => {
    show(`${PAGE}${control}${WALL}`, clicks)
    own.claimOpen([by('over')])
    expect(own.has(by('inside'))).toBe(wanted)
  })

  test('where a picture of the page is shown in it, large, with all that covers the page', () => {
    show(
      `${PAGE}<div id="dark" style="${OVER}"></div><div id="over" style="${OVER}"><img src="${BRIDGE}.jpg"></div>`,
      1,
    )
    own.claimOpen([by('over'), by('dark')])
    expect(own.has(by('dark'))).toBe(true)
  })

  test('not for a control of its own', () => {
    show(`${PAGE}<div id="over" style="${OVER}"><a aria-expanded="true" href="#more">?</a><p id="more"></p></div>`, 1)
    own.claimOpen([by('over')])
    expect(own.has(by('over'))).toBe(false)
  })
})
