/** Reading: one press, the story and nothing else; another, and the page is back exactly as it was. */
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { until } from '../../../src/dev/browsers'
import { PAGES } from '../site'
import {
  badgeOf,
  expectInOrder,
  injectAgain,
  namesOfSwitches,
  pressSwitch,
  SHOTS,
  type Stage,
  switchIsOn,
  textOf,
} from '../stage'

const MENU_ITEM = { id: 'toggle-reader', label: 'Clean view' }

/** The beginning of every block of the bridge story, in order. */
const BRIDGE_STORY = [
  'The first tram rolled onto the harbour bridge',
  'Behind it came a street sweeper',
  'The bridge was closed on the last day of December',
  'Petra Lindqvist, who has run the office',
  'The bill is now known.',
  'Rust below the waterline',
  'Divers had looked at the piers',
  'You inspect what you can get to',
  'The new plan is a gantry',
  'For the fish market, which lost a third',
  'Shops on the north bank fared better',
  'The trams will run at walking pace',
  'The woman on the first tram, a retired pilot',
  '“It does.”',
]
const BRIDGE_JUNK = [
  'message from the Tidewater Post',
  'support us with a small donation',
  'Donate $5',
  'Read more',
  'ferry timetable',
  'Morning Tide',
  'Subscribe',
  'Support our work',
  'Remind me',
  'Make a donation',
  'Related stories',
  'How a gantry under the deck',
  'Choirs',
  'Best Benches',
  'Courts',
]
/** The beginning of every block of the story of the lock, in order, and what is no part of it. */
const LOCK_STORY = ['Nach neun Wochen', 'Am Ufer standen', 'Gebrochen war', 'Die Reparatur', 'Von Mittwoch an']
const LOCK_JUNK = ['Liebe Leserinnen', 'Mit Ihrer Spende', 'Jetzt spenden', 'Lesen Sie auch', 'Impressum']
/** The keeper's story as a person would set it, whatever became of its paragraphs on the way. */
const KEEPER_STORY = [
  'The last keeper of the Gull Rock light came ashore',
  'for what his letter of appointment called a single season.',
  'He stayed for forty.',
  'because nobody else had asked to leave.',
  'It is a good trade if you like weather.',
  'a short letter from the U.S. survey ship',
  'living on his bread.',
  'with 3.5 cups of flour',
  'The cat, he said,',
  'the only march it knows.',
  'The mayor also attended the farewell.',
]
const KEEPER_JUNK = [
  'A Message from',
  'Dear reader',
  'independent journalism',
  'Give monthly',
  'Remind me',
  'Privacy Policy',
  'Theatre',
  'Best Collections',
]

export function reading(stage: Stage): void {
  const { name, open, openReader, readerOf, readerGone } = stage
  test('one press of the switch shows the whole story and none of the junk', async () => {
    const page = await open('bridge')
    const reader = await openReader(page)
    const text = await textOf(reader)
    expectInOrder(text, ['Harbour bridge reopens after a winter of night repairs', 'Ines Calder', ...BRIDGE_STORY])
    expect(BRIDGE_JUNK.filter((junk) => text.includes(junk))).toEqual([])
    expect(text.trimEnd().endsWith('“It does.”'), `the story's last words end ${text.slice(-80)}`).toBe(true)
    expect(await reader.evaluate((root) => root.querySelector('main figcaption')?.textContent ?? '')).toContain(
      'The first trams crossed before sunrise.',
    )
  })

  test('the popup’s first switch is "Clean view", and it counts what it hid by kind', async () => {
    const page = await open('bridge')
    const popup = await stage.driver.pressToolbarButton(page)
    expect((await namesOfSwitches(popup))[0]).toBe('Clean view')
    expect(await switchIsOn(popup)).toBe(false)
    await pressSwitch(popup)
    await readerOf(page)
    await until('the switch to be on', () => switchIsOn(popup))
    const text = await until('the popup to count what was hidden', async () => {
      const shown = await popup.text()
      return shown.includes('donation') ? shown : null
    })
    expect(text).toMatch(/Article · \d+ min/)
    expect(text).toContain('2 donation appeals')
    expect(text).toContain('1 newsletter box')
    expect(text).toMatch(/\d lists? of other stories/)
    await popup.close()
  })

  test('puts the page back exactly as it was', async () => {
    const page = await open('bridge')
    await page.evaluate(() => {
      document.getElementById('listen')?.focus({ preventScroll: true })
      const words = document.querySelectorAll('article p')[4]?.firstChild
      if (words) getSelection()?.setBaseAndExtent(words, 4, words, 31)
      document.getElementById('ticker')?.scrollTo(0, 120)
      scrollTo(0, 640)
    })
    await until('the page to have scrolled', () => page.evaluate(() => scrollY === 640))
    const before = await stateOf(page)
    await page.evaluate(() => ((window as unknown as Witness).seen.length = 0))

    await openReader(page)
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('none')
    await page.keyboard.press('Escape')
    await readerGone(page)

    expect(await stateOf(page)).toEqual(before)
    expect(await changesTo(page)).toEqual([])
    expect(await page.evaluate(() => document.getElementById('listen')?.matches(':focus'))).toBe(true)

    // Who read on finds the page there, and all else as it was.
    await stage.driver.pressAltR(page)
    const read = await readerOf(page)
    await read.evaluate(() => scrollTo(0, scrollY + 500))
    await page.keyboard.press('Escape')
    await readerGone(page)
    const after = await stateOf(page)
    expect(after.scroll[1]).toBeGreaterThan(640)
    expect({ ...after, scroll: before.scroll }).toEqual(before)
    expect(after.scroll[2]).toBe(before.scroll[2])
    expect(await changesTo(page)).toEqual([])
    await page.evaluate(() => scrollTo(0, 640))

    // And once more, by the switch: the way back is no one-time thing.
    const again = await stage.driver.pressToolbarButton(page)
    await pressSwitch(again)
    await readerOf(page)
    await pressSwitch(again)
    await readerGone(page)
    await again.close()
    expect(await stateOf(page)).toEqual(before)
    expect(await changesTo(page)).toEqual([])
  })

  test('leaves no mark on a page that is not being read', async () => {
    const page = await open('bridge')
    const before = await marksOn(page)
    const popup = await stage.driver.pressToolbarButton(page)
    await until('the popup to have read the page', async () => (await popup.text()).includes('Article'))
    await popup.close()
    expect(await marksOn(page)).toEqual(before)
    await openReader(page)
    await page.keyboard.press('Escape')
    await readerGone(page)
    expect(await marksOn(page)).toEqual(before)
  })

  test('put into a page twice, it is still one reader', async () => {
    const page = await open('bridge')
    const popup = await stage.driver.pressToolbarButton(page)
    await injectAgain(popup)
    await pressSwitch(popup)
    await readerOf(page)
    await injectAgain(popup)
    await injectAgain(popup)
    await popup.close()
    expect(await page.evaluate(() => document.querySelectorAll('lede-reader').length)).toBe(1)
    const second = await stage.driver.pressToolbarButton(page)
    await until('the second popup to know that the reader is open', () => switchIsOn(second))
    await second.close()
    await page.keyboard.press('Escape')
    await readerGone(page)
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).not.toBe('none')
  })

  test('goes on when the background was stopped in between', async () => {
    const page = await open('bridge')
    const popup = await stage.driver.pressToolbarButton(page)
    await stage.driver.stopBackground()
    await pressSwitch(popup)
    await readerOf(page)
    await popup.close()
    await stage.driver.stopBackground()
    await page.keyboard.press('Escape')
    await readerGone(page)
    await stage.driver.stopBackground()
    await stage.driver.wakeBackground()
    await stage.driver.pressAltR(page)
    await readerOf(page)
    await stage.driver.stopBackground()
    await stage.driver.pressAltR(page)
    await readerGone(page)
  })

  test('Alt+R opens and closes without the popup', async () => {
    const page = await open('bridge')
    await stage.driver.pressAltR(page)
    const text = await textOf(await readerOf(page))
    expect(text).toContain(BRIDGE_STORY[0])
    await stage.driver.pressAltR(page)
    await readerGone(page)
    await stage.driver.pressAltR(page)
    await readerOf(page)
  })

  test("the page's context menu does the same", async () => {
    const page = await open('bridge')
    await stage.driver.chooseInContextMenu(page, MENU_ITEM)
    await readerOf(page)
    await stage.driver.chooseInContextMenu(page, MENU_ITEM)
    await readerGone(page)
  })

  test('shows a styled reader where the page allows nothing', async () => {
    const page = await open('strict')
    const reader = await openReader(page)
    expect(await textOf(reader)).toContain('The first entry reads, in full')
    const look = await reader.evaluate((root) => {
      const size = (selector: string) => {
        const found = root.querySelector(selector)
        return found ? Number.parseFloat(getComputedStyle(found).fontSize) : 0
      }
      const words = root.querySelector('main p:nth-of-type(3)') ?? root.querySelector('main p')
      return { headline: size('h1'), story: size('.story p'), width: words?.getBoundingClientRect().width ?? 0 }
    })
    expect(look.headline).toBeGreaterThan(30)
    expect(look.story).toBeGreaterThanOrEqual(18)
    expect(look.width).toBeLessThan(760)
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('none')
    await page.keyboard.press('Escape')
    await readerGone(page)
  })

  test('says so where there is no article, and leaves the page alone', async () => {
    const page = await open('desk')
    const before = await marksOn(page)
    const popup = await stage.driver.pressToolbarButton(page)
    const said = await until('the popup to say that there is no article', async () => {
      const shown = await popup.text()
      return /no article/i.test(shown) ? shown : null
    })
    expect(said).toContain('Clean view')
    await popup.close()
    await stage.driver.pressAltR(page)
    // A press that can do nothing is answered by a sign on the button: then all is done that will be done.
    const again = await stage.driver.pressToolbarButton(page)
    await until('the button to answer the key', () => badgeOf(again))
    await again.close()
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('block')
    expect(await marksOn(page)).toEqual(before)
  })

  test("says so in plain words on the browser's own pages", async () => {
    const page = await open({ url: name === 'firefox' ? 'about:config' : 'chrome://version/' })
    const popup = await stage.driver.pressToolbarButton(page)
    await until('the popup to say that browsers allow no extension here', async () =>
      /browsers? keeps? extensions out/i.test(await popup.text()),
    )
    expect(await namesOfSwitches(popup)).toEqual(['Clean view'])
    expect(await switchIsOn(popup)).toBe(false)
    await popup.close()
  })

  test.each(['plain', 'lines', 'paragraphs'] as const)(
    'reads the flattened story (%s) up to its last word',
    async (shape) => {
      const page = await open(shape)
      const popup = await stage.driver.pressToolbarButton(page)
      await pressSwitch(popup)
      const text = await textOf(await readerOf(page))
      expectInOrder(text, KEEPER_STORY)
      // A line break of the file is no paragraph end; a paragraph of the markup is one, even within a date.
      if (shape !== 'paragraphs') expect(text).toContain('by the coast service on Sept. 9, 1986, for what')
      expect(KEEPER_JUNK.filter((junk) => text.includes(junk))).toEqual([])
      expect(text.trimEnd().endsWith('The mayor also attended the farewell.'), text.slice(-200)).toBe(true)
      expect(text, 'a lost paragraph end is restored').not.toContain('season.He stayed')
      const counted = await until('the popup to name the appeal', async () => {
        const shown = await popup.text()
        return shown.includes('donation') ? shown : null
      })
      expect(counted).toMatch(/\d donation appeal/)
      expect(counted).toMatch(/\d link list/)
      await popup.close()
    },
  )

  test('pauses what plays while one reads, and lets it go on after', async () => {
    const page = await open('radio')
    await page.evaluate(() => document.querySelector<HTMLAudioElement>('#horn')?.play())
    await until('the horn to sound', () =>
      page.evaluate(() => (document.querySelector<HTMLAudioElement>('#horn')?.currentTime ?? 0) > 0),
    )
    await openReader(page)
    expect(await pausedIn(page)).toEqual({ horn: true, bell: true })
    await page.keyboard.press('Escape')
    await readerGone(page)
    await until('the horn to sound again', async () => !(await pausedIn(page)).horn)
    expect(await pausedIn(page)).toEqual({ horn: false, bell: true })
  })

  test('search and print meet the article only', async () => {
    const page = await open('bridge')
    const finds = (words: string) =>
      page.evaluate((wanted) => {
        getSelection()?.removeAllRanges()
        return (window as unknown as { find(...how: unknown[]): boolean }).find(wanted, false, false, true)
      }, words)
    expect(await finds('Make a donation')).toBe(true)
    const reader = await openReader(page)
    expect(await finds('Make a donation')).toBe(false)
    expect(await finds('Best Benches')).toBe(false)
    await stage.driver.printing(page, true)
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('none')
    expect(await reader.evaluate((root) => root.querySelector('main')?.getClientRects().length)).toBe(1)
    await stage.driver.printing(page, false)
  })

  test('a page written from right to left is read from right to left', async () => {
    const page = await open('hebrew')
    const reader = await openReader(page)
    expect(await textOf(reader)).toContain('הקוראת הראשונה')
    const directions = await reader.evaluate((root) =>
      [root.querySelector('h1'), root.querySelector('.story p')].map(
        (part) => part && getComputedStyle(part).direction,
      ),
    )
    expect(directions).toEqual(['rtl', 'rtl'])
  })

  test('a page in German is read with the words of German, by popup and by key', async () => {
    const page = await open('german')
    expectGermanStory(await textOf(await openReader(page)))
    await page.keyboard.press('Escape')
    await readerGone(page)

    // The worker brings the words: to another page, and started for it.
    const other = await open('german')
    const popup = await stage.driver.pressToolbarButton(other)
    const said = await until('the popup to name the appeal', async () => {
      const shown = await popup.text()
      return shown.includes('donation') ? shown : null
    })
    expect(said).toContain('German')
    await popup.close()
    await other.reload()
    await stage.driver.stopBackground()
    await stage.driver.wakeBackground()
    await stage.driver.pressAltR(other)
    expectGermanStory(await textOf(await readerOf(other)))
  })

  test('opening and closing the reader asks the network for nothing', async () => {
    const page = await open('bridge')
    await until('the picture to have loaded', () => page.evaluate(() => document.images[0]?.complete))
    expect(stage.web.visits.some(({ url }) => url === PAGES.bridge)).toBe(true)
    stage.web.forget()
    const reader = await openReader(page)
    await until('the pictures of the reader to be there', () =>
      reader.evaluate((root) => [...root.querySelectorAll('img')].every((img) => img.complete)),
    )
    await page.keyboard.press('Escape')
    await readerGone(page)
    expect(stage.web.visits.filter(({ housekeeping }) => !housekeeping).map(({ url }) => url)).toEqual([])
  })

  test('is fit to be seen, light and dark', async () => {
    for (const colours of ['light', 'dark'] as const) {
      const page = await open('bridge')
      await stage.driver.prefer(colours, page)
      const popup = await stage.driver.pressToolbarButton(page)
      await until('the popup to have read the page', async () => (await popup.text()).includes('Article'))
      await popup.screenshot(`${SHOTS}/${name}-popup-off-${colours}.png`)
      await pressSwitch(popup)
      const reader = await readerOf(page)
      await until('the switch to be on', () => switchIsOn(popup))
      await popup.screenshot(`${SHOTS}/${name}-popup-${colours}.png`)
      await popup.close()
      await until('the lead picture to be shown', () =>
        reader.evaluate((root) => [...root.querySelectorAll('img')].every((img) => img.complete)),
      )
      await stage.driver.screenshot(page, `${SHOTS}/${name}-reader-${colours}.png`)
      const paper = await reader.evaluate((root) => getComputedStyle(root.querySelector('main') as Element).color)
      const light = (paper.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
      expect(Math.max(...light) > 128 || paper.includes('0.9'), `the ink on ${colours} paper is ${paper}`).toBe(
        colours === 'dark',
      )
    }
    await stage.driver.prefer('light')
  })
}

// What the page itself can see

interface Witness {
  seen: MutationRecord[]
}

const stateOf = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection()
    return {
      html: document.documentElement.outerHTML,
      scroll: [scrollX, scrollY, document.getElementById('ticker')?.scrollTop],
      focus: document.activeElement?.id,
      selection: [String(selection), selection?.anchorOffset, selection?.focusOffset],
      address: location.href,
      history: history.length,
    }
  })

/** Every change the page's own witness saw, Lede's host coming and going left out. */
const changesTo = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as Witness).seen.flatMap(({ type, target, attributeName, addedNodes, removedNodes }) => {
      const moved = [...addedNodes, ...removedNodes]
      const ours =
        target.nodeName === 'LEDE-READER' ||
        (type === 'childList' &&
          target === document.documentElement &&
          moved.every((node) => node.nodeName === 'LEDE-READER'))
      return ours ? [] : [`${type} of ${target.nodeName} ${attributeName ?? moved.map((node) => node.nodeName)}`]
    }),
  )

const marksOn = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    names: Object.getOwnPropertyNames(window).sort(),
    marks: performance
      .getEntries()
      .filter(({ entryType }) => entryType === 'mark' || entryType === 'measure')
      .map((entry) => entry.name),
    elements: customElements.get('lede-reader') === undefined,
    style: getComputedStyle(document.body).display,
  }))

const pausedIn = (page: Page) =>
  page.evaluate(() => ({
    horn: document.querySelector<HTMLAudioElement>('#horn')?.paused,
    bell: document.querySelector<HTMLAudioElement>('#bell')?.paused,
  }))

function expectGermanStory(text: string): void {
  expectInOrder(text, LOCK_STORY)
  expect(LOCK_JUNK.filter((junk) => text.includes(junk))).toEqual([])
  expect(text.trimEnd().endsWith('nach einer Kurbel.'), text.slice(-200)).toBe(true)
}
