/** Tidy: the page itself without its junk, late arrivals included, and nothing of ours left when it is off again. */
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { type Popup, until } from '../../../src/dev/browsers'
import { PAGES, type PageName } from '../site'
import { choose, pressSwitch, SHOTS, type Stage, switchIsOn } from '../stage'

/** What the page's own script does on demand: how an appeal comes late. */
const WAYS = ['soon', 'late', 'root', 'closed', 'filled', 'important'] as const
type Way = (typeof WAYS)[number] | 'scroll' | 'revealed' | 'again'

export function tidying(stage: Stage): void {
  const { name, open, readerOf, readerGone } = stage

  const openTidied = (): Promise<Page> => tidy('late')
  /** Opens a page and turns to Tidy, whatever is chosen for the next. */
  async function tidy(which: PageName): Promise<Page> {
    const page = await open(which)
    const popup = await stage.driver.pressToolbarButton(page)
    await until('the popup to know the page', async () => (await popup.text()).includes('Article'))
    await toggleTidy(stage)
    await popup.close()
    await tidied(page)
    return page
  }
  const tidied = (page: Page) => until('the page to be tidied', () => isHidden(page, '.newsletter-box, .appeal'))
  const untidied = (page: Page) => until('the page to be back', () => isSeen(page, '.newsletter-box'))

  test('tidy: its key hides the junk in place and nothing else, and gives it back', async () => {
    const page = await open('late')
    const before = await witnessOf(page)
    await stage.driver.pressTidyKey(page)
    await tidied(page)
    await stage.driver.screenshot(page, `${SHOTS}/tidy-${name}.png`)
    const going = ['#slot-one', '#reserved', '#icons', '#box', '#related']
    expect(await hiddenOf(page, going)).toEqual(going)
    const staying = ['.top', 'nav', '[role=search]', '#login', 'h1', '.byline', '#player', '#mini', '#story > p']
    expect(await hiddenOf(page, staying)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before.markup)
    expect(await page.evaluate(() => document.querySelector('lede-reader'))).toBe(null)
    await stage.driver.pressTidyKey(page)
    await untidied(page)
    expect(await witnessOf(page)).toEqual(before)
  })

  test.each(WAYS)('tidy: an appeal that comes late (%s) is never painted', async (way) => {
    const page = await openTidied()
    await come(page, way)
    await until('the appeal to be there', () => isThere(page, way))
    await frames(page)
    expect(await timesPainted(page)).toBe(0)
  })

  test('tidy: an appeal that comes on scrolling is never painted', async () => {
    const page = await openTidied()
    await come(page, 'scroll')
    await page.evaluate(() => scrollTo(0, 200))
    await until('the appeal to be there', () => isThere(page, 'scroll'))
    await frames(page)
    expect(await timesPainted(page)).toBe(0)
  })

  test('tidy: an appeal that was there unseen is seen for one frame at most', async () => {
    const page = await openTidied()
    await come(page, 'revealed')
    await until('the appeal to be shown', () =>
      page.evaluate(() => !document.querySelector('[data-name=revealed]')?.hasAttribute('hidden')),
    )
    await frames(page)
    expect(await timesPainted(page)).toBeLessThanOrEqual(1)
  })

  test('tidy: an appeal that comes again whenever it is hidden is hidden again', async () => {
    const page = await openTidied()
    await come(page, 'again')
    await until('it to have come again five times', () => isThere(page, 'again 5'))
    await frames(page)
    expect(await timesPainted(page)).toBe(0)
  })

  test('tidy: a dialog over the page goes with its curtain, and the page scrolls again', async () => {
    const page = await openTidied()
    await page.evaluate('openModal(); openBar()')
    await until('the dialog to go', () => isHidden(page, '#modal'))
    await until('the bar to go', () => isHidden(page, '#bar'))
    await until('the curtain to go', () => isHidden(page, '#curtain'))
    expect(await hiddenOf(page, ['.top'])).toEqual([])
    await scrolls(page)
  })

  test('tidy: a page that was locked before Tidy came scrolls again', async () => {
    const page = await open('late')
    await page.evaluate('openModal()')
    await stage.driver.pressTidyKey(page)
    await tidied(page)
    expect(await hiddenOf(page, ['#curtain', '#modal'])).toEqual(['#curtain', '#modal'])
    await scrolls(page)
  })

  test('tidy: what covers and locks the page goes in any language, again and again, and is listed', async () => {
    const page = await openTidied()
    for (const element of ['div', 'div', 'dialog']) {
      await page.evaluate(`openWall('gate', '${element}')`)
      await until('the wall to go', () => isHidden(page, '#wall'))
      await scrolls(page)
      await page.evaluate('scrollTo(0, 0)')
      if (element !== 'dialog') await page.evaluate('closeWall()')
    }
    // A modal dialog keeps every press to itself, hidden or not: it is modal again when it is given back, and not before.
    expect(await page.evaluate(() => document.elementFromPoint(300, 300)?.closest('main') !== null)).toBe(true)
    const popup = await stage.driver.pressToolbarButton(page)
    const listed = () => popup.evaluate(() => document.querySelector('#hidden details')?.textContent ?? '')
    await until('the popup to list it', async () => (await listed()).includes('Áður en þú lest áfram'))
    await popup.close()
  })

  test('tidy: what a person opened over the page stays, and what they may need there', async () => {
    const page = await openTidied()
    for (const what of ['login', 'menu', 'search']) {
      await page.evaluate(`openWall('${what}')`)
      await frames(page)
      expect(await hiddenOf(page, ['#wall']), what).toEqual([])
      await page.evaluate('closeWall()')
    }
    await page.evaluate(`
      by('after').innerHTML = '<button id="open">Skoða</button>'
      by('open').onclick = () => openWall('viewer')
      by('open').scrollIntoView()`)
    await page.click('#open')
    await frames(page)
    expect(await hiddenOf(page, ['#wall'])).toEqual([])
    await page.evaluate(`closeWall(); by('open').onclick = openModal`)
    await page.click('#open')
    await frames(page)
    expect(await hiddenOf(page, ['#modal', '#curtain'])).toEqual([])
    // Of what was open when Tidy came, that is theirs which shows where it came from; the rest came by itself.
    for (const [what, going] of [
      ['viewer', []],
      ['gate', ['#wall']],
    ] as const) {
      await stage.driver.pressTidyKey(page)
      await untidied(page)
      await page.evaluate(`for (const id of ['modal', 'curtain', 'wall']) by(id)?.remove(); openWall('${what}')`)
      await stage.driver.pressTidyKey(page)
      await tidied(page)
      await frames(page)
      expect(await hiddenOf(page, ['#wall']), what).toEqual(going)
    }
  })

  test('tidy: off again it has left nothing, after all it can meet', async () => {
    const page = await open('late')
    await page.evaluate(`
      openWall('gate', 'dialog'); openBar(); LATE.closed(); LATE.root(); LATE.soon()
      scrollTo(0, 240)`)
    for (const way of ['closed', 'root', 'soon'] as const)
      await until('the appeals to be there', () => isThere(page, way))
    const before = await leftOn(page)
    await stage.driver.pressTidyKey(page)
    await tidied(page)
    await until('the rest to go too', async () => {
      const seen = await page.evaluate(() => (window as unknown as { stillSeen(): string[] }).stillSeen())
      return seen.length === 0 && (await hiddenOf(page, ['#wall', '#bar'])).length === 2
    })
    expect((await leftOn(page)).markup).toEqual(before.markup)
    await stage.driver.pressTidyKey(page)
    await untidied(page)
    await frames(page)
    expect(await leftOn(page)).toEqual(before)
  })

  test('tidy: a page that comes back from the browser’s memory comes back tidied', async () => {
    const page = await openTidied()
    await page.evaluate('window.mine = true')
    await page.goto(PAGES.radio)
    await page.evaluate(() => history.back())
    await until('the page to be back', () => page.evaluate('window.mine === true'))
    expect(await hiddenOf(page, ['#box', '#related'])).toEqual(['#box', '#related'])
    await come(page, 'soon')
    await until('the appeal to be there', () => isThere(page, 'soon'))
    await frames(page)
    expect(await timesPainted(page)).toBe(0)
    await stage.driver.pressTidyKey(page)
    await untidied(page)
  })

  test('tidy: a form that somebody writes in stays', async () => {
    const page = await open('late')
    await page.type('#box input', 'ola@')
    await stage.driver.pressTidyKey(page)
    await until('the page to be tidied', () => isHidden(page, '#related'))
    expect(await hiddenOf(page, ['#box'])).toEqual([])
  })

  test('tidy: new paragraphs and posts are shown, and what is hidden stays so when the page puts something before it', async () => {
    const page = await openTidied()
    await page.evaluate(`
      for (const text of POSTS) newPost(text)
      document.body.prepend(document.createElement('div'))
      by('story').prepend(document.createElement('div'))`)
    await frames(page)
    expect(
      await page.evaluate(() => [...document.querySelectorAll('#story > p')].every((one) => one.checkVisibility())),
    ).toBe(true)
    expect(await hiddenOf(page, ['#slot-one', '#box', '#related', '.top'])).toEqual(['#slot-one', '#box', '#related'])
  })

  test('tidy: the next story of an endless scroll is a story, and its appeal is one', async () => {
    const page = await openTidied()
    await page.evaluate('nextStory()')
    await until('its appeal to be hidden', () => isHidden(page, '#next-appeal'))
    expect(await hiddenOf(page, ['#next', '#next > p', '#next-appeal'])).toEqual(['#next-appeal'])
  })

  test('tidy: follows a page to its next address, whatever its boxes hold there', async () => {
    const page = await openTidied()
    await page.evaluate('goOn()')
    await until('the story to be shown in the box that held a newsletter', () => isSeen(page, '#box'))
    expect(await hiddenOf(page, ['#story > p', '#related'])).toEqual(['#related'])
    const popup = await stage.driver.pressToolbarButton(page)
    await until('the popup to know the page', async () => (await popup.text()).includes('Article'))
    expect(await popup.text()).not.toContain('newsletter')
    await popup.close()
  })

  test('tidy: hides nothing where a fifth of the story would go, and says so', async () => {
    const page = await open('late')
    const popup = await stage.driver.pressToolbarButton(page)
    await until('the popup to know the page', async () => (await popup.text()).includes('Article'))
    await toggleTidy(stage)
    await tidied(page)
    // The page puts its story into the box that Tidy hides, and leaves no quiet moment to read it again.
    await page.evaluate('buryStory()')
    for (let times = 0; times < 3; times++) {
      await askAgain(popup)
      await until('the popup to say so', async () => (await popup.text()).includes('more than a fifth of the story'))
      expect(await hiddenOf(page, ['#related', '#box', '#slot-one'])).toEqual([])
      await frames(page)
    }
    await popup.close()
    await until('the page to be read again', () => isHidden(page, '#box'))
    expect(await page.evaluate('lostFrames')).toBe(0)
  })

  test('tidy: a page that sets its own list of sheets is tidied all the same, and keeps its list', async () => {
    const page = await openTidied()
    await page.evaluate(() => {
      const own = new CSSStyleSheet()
      own.replaceSync('h1 { color: rgb(1, 2, 3) }')
      document.adoptedStyleSheets = [own]
    })
    await until('the page to be tidied again', () => isHidden(page, '#box'))
    await stage.driver.pressTidyKey(page)
    await untidied(page)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1)
  })

  test('tidy: the popup chooses between Reader and Tidy, and the choice is kept', async () => {
    await choose(stage, {})
    const page = await open('late')
    const popup = await stage.driver.pressToolbarButton(page)
    await until('the choice to be ready', async () => (await modeIn(popup)) === 'reader')
    expect(await keyIn(popup)).toBe(await keyOf(popup, 'toggle-reader'))
    await popup.click('#mode [value=tidy]')
    await until('the key of Tidy', async () => (await keyIn(popup)) === (await keyOf(popup, 'toggle-tidy')))
    await pressSwitch(popup)
    await tidied(page)
    await until('the switch to be on', () => switchIsOn(popup))
    await popup.click('#mode [value=reader]')
    await readerOf(page)
    await popup.click('#mode [value=tidy]')
    await readerGone(page)
    await tidied(page)
    await popup.close()
    const later = await open('bridge')
    const again = await stage.driver.pressToolbarButton(later)
    await until('the choice to be remembered', async () => (await modeIn(again)) === 'tidy')
    await pressSwitch(again)
    await tidied(later)
    await again.click('#mode [value=reader]')
    await readerOf(later)
    await pressSwitch(again)
    await readerGone(later)
    await again.close()
  })

  test('tidy: costs nothing noticeable on a large page that never rests', async () => {
    const page = await tidy('churn')
    const frames = { off: 0, on: 0 }
    // Ten seconds each, turn by turn, so that whatever else the machine does meets both alike.
    const views = Array.from({ length: 10 }, (_, turn) => (turn % 2 ? 'off' : 'on'))
    for (const view of views) {
      const churned = (await page.evaluate('churn(2)')) as Churned
      frames[view] += churned.frames
      console.info(`Churning for two seconds in ${name}, Tidy ${view}`, churned)
      expect(await isHidden(page, '.newsletter-box')).toBe(view === 'on')
      await toggleTidy(stage)
      await (view === 'on' ? untidied : tidied)(page)
    }
    // What it may do in which time is proved with a clock of our own; here it is only no other thing.
    expect(frames.on).toBeGreaterThan(frames.off / 2)
  })

  test('tidy: the keys go from one view to the other', async () => {
    const page = await openTidied()
    await stage.driver.pressAltR(page)
    await readerOf(page)
    await stage.driver.pressTidyKey(page)
    await readerGone(page)
    await tidied(page)
    await stage.driver.pressTidyKey(page)
    await untidied(page)
  })
}

/** As the page counts them: frames drawn and lost, the longest wait for one in milliseconds, tasks beyond 50 ms (Chromium). */
interface Churned {
  frames: number
  lost: number
  worst: number
  long: number | null
}

// What the page shows

const isHidden = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const found = document.querySelector(wanted)
    return found !== null && !found.checkVisibility({ visibilityProperty: true })
  }, selector)
const isSeen = async (page: Page, selector: string) =>
  page.evaluate(
    (wanted) => document.querySelector(wanted)?.checkVisibility({ visibilityProperty: true }) === true,
    selector,
  )

/** Those of the selectors of which something is hidden. */
const hiddenOf = (page: Page, selectors: string[]) =>
  page.evaluate(
    (all) =>
      all.filter((one) =>
        [...document.querySelectorAll(one)].some((found) => !found.checkVisibility({ visibilityProperty: true })),
      ),
    selectors,
  )

/** All that could tell the page that somebody was here. */
const witnessOf = (page: Page) =>
  page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    seen: ['#box', '#related', '#slot-one'].map((one) => document.querySelector(one)?.getBoundingClientRect().toJSON()),
  }))

/** What anybody could find of ours on a page, in its shadow roots too, and what a person would miss. */
const leftOn = (page: Page) =>
  page.evaluate(() => {
    const roots = (window as unknown as { allRoots(): (Document | ShadowRoot)[] }).allRoots()
    return {
      markup: [document.documentElement.outerHTML, ...roots.slice(1).map((root) => (root as ShadowRoot).innerHTML)],
      sheets: roots.map((root) => root.adoptedStyleSheets.length),
      scrolled: [scrollX, scrollY],
      focus: document.activeElement?.outerHTML,
      modal: [...document.querySelectorAll('dialog:modal')].map(({ id }) => id),
      told: (window as unknown as { told: string[] }).told,
      selected: getSelection()?.toString(),
    }
  })

/** What the key says to the page. */
const toggleTidy = ({ driver }: Stage): Promise<void> =>
  driver.inExtension(async () => {
    type Tabs = {
      query(which: object): Promise<{ id: number }[]>
      sendMessage(id: number, what: object): Promise<unknown>
    }
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
    const [tab] = await tabs.query({ active: true, currentWindow: true })
    if (tab) await tabs.sendMessage(tab.id, { question: 'toggle', given: ['tidy'] })
  })

/** The popup asks the page how it is by now. */
const askAgain = (popup: Popup) =>
  popup.evaluate(() => {
    document.querySelector('#mode [value=tidy]')?.dispatchEvent(new Event('change'))
  })

const come = (page: Page, way: Way) => page.evaluate(`void LATE.${way}()`)

const isThere = (page: Page, way: string) =>
  page.evaluate((wanted) => {
    const { allRoots } = window as unknown as { allRoots(): (Document | ShadowRoot)[] }
    return allRoots().some((root) =>
      root.querySelector(`[data-name="${wanted}"]`)?.textContent?.includes('Dear reader'),
    )
  }, way)

/** Turns the wheel until the page moves: a turn is lost where it comes before the frame that takes the lock off. */
const scrolls = (page: Page) =>
  until('the page to scroll', async () => {
    await page.mouse.wheel({ deltaY: 200 })
    return page.evaluate(() => scrollY > 0)
  })

/** Waits for some frames of the page. */
const frames = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame)
  })

const timesPainted = (page: Page) =>
  page.evaluate(() => {
    const { seen, frames_watched } = window as unknown as { seen: string[]; frames_watched: number }
    if (!frames_watched) throw new Error('Nobody watched.')
    return seen.length
  })

const modeIn = (popup: Popup) =>
  popup.evaluate(() => {
    const chosen = document.querySelector<HTMLInputElement>('#mode input:checked')
    return chosen && !chosen.disabled ? chosen.value : null
  })

/** The key that the popup names. */
const keyIn = (popup: Popup) => popup.evaluate(() => document.getElementById('key')?.textContent ?? '')

/** The key of a command as the browser tells it. */
const keyOf = async (popup: Popup, command: string) => {
  const key = await popup.evaluate(async (wanted) => {
    type Commands = { getAll(): Promise<{ name: string; shortcut: string }[]> }
    const { commands } = (globalThis as unknown as { chrome: { commands: Commands } }).chrome
    return (await commands.getAll()).find(({ name }) => name === wanted)?.shortcut
  }, command)
  expect(key).toMatch(/./)
  return key
}
