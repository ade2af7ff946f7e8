/** Light loading: an automatic site's articles come without their scripts and frames, and nothing of it stays behind. */
import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { type Popup, until } from '../../../src/dev/browsers'
import { BEGUN, FIRST, HEAVY, HERALD_SITE, NEXT, PAID, PICTURE, SCRIPTED, serveHerald } from '../herald'
import { expectInOrder, SHOTS, type Stage, textOf } from '../stage'

export function light(stage: Stage): void {
  const { name, open, readerOf, readerGone } = stage
  beforeAll(() => serveHerald(stage.web))

  const asked = (url: string) => stage.web.visits.filter((visit) => visit.url === url).length
  const hasRun = (page: Page) => page.evaluate(() => document.documentElement.dataset.ran === 'yes')
  async function offered(page: Page): Promise<Popup> {
    const popup = await stage.driver.pressToolbarButton(page)
    await until('the site to be offered', () =>
      popup.evaluate(() => document.querySelector('#always:not([hidden])') !== null),
    )
    return popup
  }
  /** How many rules the browser has of us: those that last, and those of a tab. */
  const rulesIn = (popup: Popup) =>
    popup.evaluate(async () => {
      type Net = { getDynamicRules(): Promise<unknown[]>; getSessionRules(): Promise<unknown[]> }
      const { declarativeNetRequest: net } = (globalThis as unknown as { chrome: { declarativeNetRequest: Net } })
        .chrome
      return [(await net.getDynamicRules()).length, (await net.getSessionRules()).length]
    })
  async function pressLight(popup: Popup, on: boolean): Promise<void> {
    await until('the switch to be there', () =>
      popup.evaluate(() => document.querySelector('#light:not([hidden]) [role="switch"]') !== null),
    )
    await popup.click('#light-switch')
    await until('the browser to be told', async () => ((await rulesIn(popup))[0] as number) > 0 === on)
  }

  test('switched on, the next article opens without scripts, frames and sheets, and the popup says so', async () => {
    const page = await open({ url: FIRST })
    const press = async () => (await offered(page)).click('#always-switch')
    await stage.driver.answerPermission(page, press, true)
    await readerOf(page)
    const popup = await offered(page)
    await pressLight(popup, true)
    await popup.close()

    stage.web.forget()
    await page.goto(NEXT)
    expect(await textOf(await readerOf(page))).toContain('Empty pans stand in the rain, part 8')
    expect(await hasRun(page)).toBe(false)
    expect(HEAVY.map(asked)).toEqual(HEAVY.map(() => 0))
    expect(asked(PICTURE)).toBeGreaterThan(0)

    const told = await offered(page)
    const figures = await until('the figures', () =>
      told.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLTableRowElement>('#light-saved tr')]
        return rows.length > 0 && rows.map(({ cells }) => [...cells].map((cell) => cell.textContent ?? ''))
      }),
    )
    expect(figures.map(([what]) => what)).toEqual([
      '',
      'Requests',
      'Data',
      'Text after',
      'Scripts left out',
      'Frames left out',
    ])
    const [now, before] = (figures[1] ?? []).slice(1).map(Number) as [number, number]
    expect(before).toBeGreaterThan(now)
    expect(figures.slice(4)).toEqual([
      ['Scripts left out', '1'],
      ['Frames left out', '1'],
    ])
    await told.screenshot(`${SHOTS}/${name}-light.png`)
    // Browsers cut what is higher, and a list may be as long as it likes.
    const height = await told.evaluate(() => {
      const list = document.querySelector('#hidden details') as HTMLDetailsElement
      list.open = true
      const [item] = list.querySelectorAll('li')
      for (let i = 0; item && i < 40; i++) item.after(item.cloneNode(true))
      return item && document.documentElement.scrollHeight
    })
    expect(height, 'of the popup').toBeLessThanOrEqual(600)
    await told.close()
  })

  test('closed, the page is there whole, and nothing opens over it', async () => {
    const page = await open({ url: NEXT })
    await readerOf(page)
    await page.keyboard.press('Escape')
    await until('the page to be whole', () => hasRun(page))
    await readerGone(page)
    expect(asked(NEXT)).toBeLessThanOrEqual(2)
  })

  test('what is no article without its scripts is loaded again once, and whole from then on', async () => {
    const page = await open({ url: SCRIPTED })
    await until('the page to be whole', () => hasRun(page))
    expect(asked(SCRIPTED)).toBeLessThanOrEqual(2)
    const popup = await offered(page)
    await until('the reason', async () => (await popup.text()).includes('Without its scripts'))
    await popup.close()
    stage.web.forget()
    await page.goto(SCRIPTED)
    expect(await hasRun(page)).toBe(true)
    expect(asked(SCRIPTED)).toBeLessThanOrEqual(1)
  })

  test('what begins a story only, or one that is paid for, is loaded whole before it opens', async () => {
    const page = await open({ url: BEGUN })
    for (const url of [BEGUN, PAID]) {
      if (url !== page.url()) await page.goto(url)
      await until('the whole story', async () => (await hasRun(page)) && stage.driver.reader(page))
      expectInOrder(await textOf(await readerOf(page)), ['The first pan goes, part 1', 'The last pan goes, part 8'])
      expect(asked(url)).toBeLessThanOrEqual(2)
    }
  })

  test('Tidy, which shows the page itself, is given it whole', async () => {
    const page = await open({ url: NEXT })
    await readerOf(page)
    const popup = await offered(page)
    await popup.click('[name="mode"][value="tidy"]')
    await until('the page to be whole', () => hasRun(page))
    await readerGone(page)
    await popup.close()
    // Tidy as the view of the site: nothing of it is light.
    await page.goto(FIRST)
    expect(await hasRun(page)).toBe(true)
    const again = await offered(page)
    expect((await rulesIn(again))[0]).toBe(0)
    await again.click('[name="mode"][value="reader"]')
    await until('the browser to be told', async () => ((await rulesIn(again))[0] as number) > 0)
    await again.close()
  })

  test('switched off no rule stays, nor where the permission is taken back', async () => {
    const page = await open({ url: FIRST })
    await readerOf(page)
    const popup = await offered(page)
    await pressLight(popup, false)
    expect(await rulesIn(popup)).toEqual([0, 0])
    // Visited light before, and kept by the browser since: it is whole now.
    await popup.close()
    await page.goto(NEXT)
    await until('the page to be whole', () => hasRun(page))

    const again = await offered(page)
    await pressLight(again, true)
    await again.evaluate((site) => {
      type Permissions = { remove(which: object): Promise<boolean> }
      const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome
      return permissions.remove({ origins: [`*://*.${site}/*`] })
    }, HERALD_SITE)
    await until('the rules to be gone', async () => (await rulesIn(again)).every((count) => count === 0))
    await again.close()
  })
}
