/** Hundreds of presses, fifty tabs, a background stopped whenever it hurts, storage that fails, pages that leave. */
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { until } from '../../src/dev/browsers'
import { choose, type Stage, textOf } from '../e2e/stage'

/** Presses after which everything that is kept once is there, and after which it is looked at again. */
const WARM = 100
const PRESSES = 500
/** Bytes that a reading which is never let go would take at the least; compiled code and the like take fewer. */
const LEAST_READING = 10_000
const TABS = 50

export function enduring(stage: Stage): void {
  const { open, readerOf, readerGone } = stage
  const bodyOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

  /** Asks the page alone: whoever holds the reader's root keeps it from being collected. */
  const readerThere = (page: Page) =>
    until('the reader to be there', () => page.evaluate(() => document.querySelector('lede-reader') !== null))
  async function toggle(page: Page): Promise<void> {
    await stage.driver.pressAltR(page)
    await readerThere(page)
    await stage.driver.pressAltR(page)
    await readerGone(page)
  }

  /** A press may go with the page or the background it was meant for, or arrive late: then it is pressed again. */
  const readAtLast = (page: Page) =>
    until('a reader in the end', async () => {
      const there = () => stage.driver.reader(page)
      if (!(await there())) await stage.driver.pressAltR(page)
      return until('it to open', there, 2_000).catch(() => null)
    })

  // The second page keeps whatever comes and goes on it, of each reading the empty element and its root: what a browser
  // keeps with these is the page's own doing.
  test.each([
    ['quarry', 0],
    ['bridge', 2],
  ] as const)(`${PRESSES} presses leave nothing behind on a page (%s) but %d nodes a reading`, async (name, kept) => {
    const page = await open(name)
    const before = await bodyOf(page)
    for (let press = 0; press < WARM; press += 2) await toggle(page)
    const warm = await stage.driver.memory(page)
    for (let press = WARM; press < PRESSES; press += 2) await toggle(page)
    const worn = await stage.driver.memory(page)
    console.log(`${stage.name}, ${name}: after ${WARM} presses`, warm, `after ${PRESSES}`, worn)
    const readings = (PRESSES - WARM) / 2
    expect(await bodyOf(page)).toBe(before)
    if (!kept) expect(worn.bytes - warm.bytes).toBeLessThan(readings * LEAST_READING)
    expect(worn.nodes ?? 0).toBeLessThanOrEqual((warm.nodes ?? 0) + readings * kept)
    expect(worn.listeners ?? 0).toBeLessThanOrEqual(warm.listeners ?? 0)
  })

  test(`${TABS} tabs at once are read, each by itself, and given back`, async () => {
    const tabs: Page[] = []
    for (let tab = 0; tab < TABS; tab++) tabs.push(await open(tab % 2 ? 'bridge' : 'quarry'))
    const before = await Promise.all(tabs.map(bodyOf))
    for (const tab of tabs) {
      await stage.driver.pressAltR(tab)
      await readerThere(tab)
    }
    for (const [index, tab] of tabs.entries())
      expect(await textOf(await readerOf(tab))).toContain(index % 2 ? 'The first tram rolled' : 'quarry')
    for (const tab of tabs) {
      await stage.driver.pressAltR(tab)
      await readerGone(tab)
    }
    expect(await Promise.all(tabs.map(bodyOf))).toEqual(before)
  })

  test('the background stopped as soon as somebody has pressed: the page is whole or an article, never neither', async () => {
    const page = await open('bridge')
    const before = await bodyOf(page)
    for (let time = 0; time < 20; time++) {
      await stage.driver.pressAltR(page)
      await stage.driver.stopBackground()
      const reads = async () => (await stage.driver.reader(page)) !== null
      const shown = () => page.evaluate(() => getComputedStyle(document.body).display !== 'none')
      await until('a page or an article', async () => (await reads()) !== (await shown()))
      if (await reads()) {
        await page.keyboard.press('Escape')
        await readerGone(page)
      }
    }
    await readAtLast(page)
    await page.keyboard.press('Escape')
    await readerGone(page)
    expect(await bodyOf(page)).toBe(before)
  })

  test('a page that leaves while it is read goes, and the next one is read', async () => {
    for (let after = 0; after < 60; after += 6) {
      const page = await open('bridge')
      await page.evaluate(
        (delay, next) => void setTimeout(() => location.assign(next), delay),
        after,
        'https://www.tidewater-post.example/country/quarry-lake',
      )
      await stage.driver.pressAltR(page)
      await until('the next page', () =>
        page.evaluate(() => location.pathname.endsWith('quarry-lake') && document.readyState === 'complete'),
      )
      await readAtLast(page)
      expect(await textOf(await readerOf(page))).toContain('quarry')
    }
  })

  test('a page of thirty frames is read as one and given back', async () => {
    const page = await open('bridge')
    await page.evaluate(() => {
      for (let frame = 0; frame < 30; frame++) {
        const element = document.createElement('iframe')
        element.srcdoc = `<p>Frame ${frame} says a few words of its own, which are no part of the story.</p>`
        document.body.append(element)
      }
    })
    await until('the frames', async () => page.frames().length > 30)
    const before = await bodyOf(page)
    await stage.driver.pressAltR(page)
    expect(await textOf(await readerOf(page))).not.toContain('Frame 7')
    await stage.driver.pressAltR(page)
    await readerGone(page)
    expect(await bodyOf(page)).toBe(before)
    for (const frame of page.frames()) expect(await frame.$('lede-reader')).toBeNull()
  })

  /** Browsers allow synced storage 120 writes a minute. */
  const forgotten = () => until('the storage to be empty', () => choose(stage, {}).then(() => true), 90_000)
  interface Area {
    set(items: object): Promise<void>
    get(keys: null): Promise<Record<string, unknown>>
  }

  test('with its storage full, pages are read all the same', async () => {
    const page = await open('bridge')
    await stage.driver.inExtension(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<'sync' | 'local', Area> } }).chrome
      for (let item = 0; item < 600; item++)
        await storage.sync.set({ [`full${item}`]: 'x'.repeat(8_000 >> (item >> 4)) }).catch(() => {})
      for (let item = 0; item < 12; item++)
        await storage.local.set({ [`full${item}`]: 'x'.repeat(1_000_000) }).catch(() => {})
    })
    for (let press = 0; press < 3; press++) await toggle(page)
    await forgotten()
  })

  test('with rubbish in every item of its storage, pages are read as if nothing had been chosen', async () => {
    const page = await open('bridge')
    const reader = await stage.openReader(page)
    await reader.evaluate((root) => root.querySelector<HTMLElement>('[aria-expanded], button')?.focus())
    await page.keyboard.press('Escape')
    await readerGone(page)
    await stage.driver.inExtension(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<'sync' | 'local', Area> } }).chrome
      const rubbish = [null, 7, 'rubbish', [[]], { '': { constructor: 1 } }, 1e308, '\ud800', { auto: 'yes', mode: {} }]
      const names = ['theme', 'size', 'face', 'mode', 'kinds', 'badge', 'button', 'schema', 'site:', 'rule:', 'version']
      for (const area of [storage.sync, storage.local]) {
        const known = Object.keys(await area.get(null))
        const all = [...new Set([...known, ...names, 'site:www.tidewater-post.example', 'rule:1', 'voice:en'])]
        for (const [index, name] of all.entries())
          await area.set({ [name]: rubbish[index % rubbish.length] }).catch(() => {})
      }
    })
    await page.reload()
    await toggle(page)
    await stage.driver.stopBackground()
    await toggle(page)
    await forgotten()
  })

  test('two windows read for themselves', async () => {
    const page = await open('bridge')
    await stage.driver.pressAltR(page)
    await readerOf(page)
    await stage.driver.inExtension(async (url) => {
      type Windows = { create(what: object): Promise<unknown> }
      await (globalThis as unknown as { chrome: { windows: Windows } }).chrome.windows.create({ url })
    }, 'https://www.tidewater-post.example/country/quarry-lake')
    const other = await until('the page of the other window', async () => {
      for (const tab of await stage.driver.browser.pages()) if (tab.url().endsWith('quarry-lake')) return tab
      return null
    })
    expect(await stage.driver.reader(other)).toBeNull()
    expect(await textOf(await readerOf(page))).toContain('The first tram rolled')
    await other.close()
  })
}
