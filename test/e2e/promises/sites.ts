/** Articles of a site open by themselves: asked for, allowed, and taken back, by the browser's own question. */
import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { type Popup, until } from '../../../src/dev/browsers'
import { APP, ARTICLE, FRONT, GALLERY, LATE, OTHER, SECTION, type Seen, SITE, serveGazette } from '../gazette'
import { badgeOf, type Stage, tabAt, textOf } from '../stage'

/** As people are promised, in milliseconds. */
const LIMIT = 300
/** A busy machine may take longer to open an article than the page may be kept covered: then it is seen for a moment. */
const COVERED = 240
const early = ({ frames, text }: Seen): number[] => frames.filter((frame) => frame < text + COVERED)

/** What is used of the extension's own interfaces, in pages of its own. */
interface Tabbed {
  tabs: {
    query(which: object): Promise<{ id: number }[]>
    getCurrent(): Promise<{ windowId: number }>
    move(id: number | undefined, where: object): Promise<unknown>
  }
  windows: { create(what: object): Promise<unknown> }
  action: Record<'getBadgeText' | 'getTitle', (where: object) => Promise<string>>
}

export function sites(stage: Stage): void {
  const { open, readerOf, readerGone } = stage

  beforeAll(() => serveGazette(stage.web))

  const seenOn = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  /** A page may be loaded before its first frame is drawn. */
  const drawn = (page: Page) =>
    until('the page to be seen', async () => {
      const seen = await seenOn(page)
      return seen.frames.length > 0 ? seen : null
    })
  const hasReader = (page: Page) => page.evaluate(() => document.querySelector('lede-reader') !== null)
  const alwaysIsOn = (popup: Popup) =>
    popup.evaluate(() => document.querySelector('#always:not([hidden]) [role="switch"]')?.ariaChecked === 'true')
  async function alwaysOffered(page: Page): Promise<Popup> {
    const popup = await stage.driver.pressToolbarButton(page)
    await until('the site to be offered', () =>
      popup.evaluate(() => document.querySelector('#always:not([hidden])') !== null),
    )
    return popup
  }
  async function askFor(page: Page, allow: boolean): Promise<void> {
    const press = async () => (await alwaysOffered(page)).click('#always-switch')
    await stage.driver.answerPermission(page, press, allow)
  }
  /** What the browser keeps of it all: the sites' items of storage, the registered scripts, the granted origins. */
  const kept = (popup: Popup) =>
    popup.evaluate(async () => {
      type Extension = {
        storage: Record<string, { get(keys: null): Promise<object> }>
        scripting: { getRegisteredContentScripts(): Promise<{ matches: string[]; excludeMatches?: string[] }[]> }
        permissions: { getAll(): Promise<{ origins: string[] }> }
      }
      const { storage, scripting, permissions } = (globalThis as unknown as { chrome: Extension }).chrome
      const items = { ...(await storage.local?.get(null)), ...(await storage.sync?.get(null)) }
      const scripts = await scripting.getRegisteredContentScripts()
      return {
        wished: Object.keys(items).filter((key) => key.startsWith('site:')),
        scripts: scripts.flatMap(({ matches }) => matches),
        except: scripts.flatMap(({ excludeMatches = [] }) => excludeMatches),
        origins: (await permissions.getAll()).origins,
      }
    })
  /** A page of Lede's own, in front. */
  const ownPage = () => open({ url: `${stage.driver.origin}options/index.html` })
  /** What the button shows for the tab at an address; its title changes with its icon. */
  const lookOf = (own: Page, address: string) =>
    own.evaluate(async (url) => {
      const { tabs, action } = (globalThis as unknown as { chrome: Tabbed }).chrome
      const [{ id: tabId } = {}] = await tabs.query({ url })
      return { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) }
    }, address)
  const isRight = (own: Page, address: string, when: string) =>
    until(`the button to be right ${when}`, async () => {
      const { badge, title } = await lookOf(own, address)
      return badge === '1' && title === 'Clean view is on'
    })
  const NOTHING = { wished: [], scripts: [], except: [], origins: [] }

  test('a site that the person refuses to allow leaves nothing behind', async () => {
    const page = await open({ url: ARTICLE })
    await drawn(page)
    await askFor(page, false)
    const popup = await alwaysOffered(page)
    expect(await alwaysIsOn(popup)).toBe(false)
    expect(await kept(popup)).toEqual(NOTHING)
    await popup.close()
    expect(await hasReader(page)).toBe(false)
  })

  /** A tab on the site, which is wished automatic: what lists before this one have kept is cleared after each test. */
  async function automatic(): Promise<Page> {
    const page = await open({ url: FRONT })
    const popup = await alwaysOffered(page)
    await popup.evaluate(async (key) => {
      type Area = { set(items: object): Promise<void> }
      const { chrome } = globalThis as unknown as { chrome: { storage: { sync: Area } } }
      await chrome.storage.sync.set({ [key]: { auto: true } })
    }, `site:${SITE}`)
    await until('the gate to be registered', async () => (await kept(popup)).scripts.length > 0)
    await popup.close()
    return page
  }

  test('once allowed, the article there opens, and the next one before anybody sees the page', async () => {
    const page = await open({ url: ARTICLE })
    await askFor(page, true)
    expect(await textOf(await readerOf(page))).toContain('The ferry crosses again, part 6')
    const popup = await alwaysOffered(page)
    await until('the switch to be on', () => alwaysIsOn(popup))
    expect((await kept(popup)).wished).toEqual([`site:${SITE}`])
    await popup.close()

    await stage.driver.stopBackground()
    await page.goto(OTHER)
    const reader = await readerOf(page)
    expect(await textOf(reader)).toContain('The clock has a keeper, part 6')
    expect(early(await seenOn(page))).toEqual([])
    const counting = await alwaysOffered(page)
    expect(await badgeOf(counting), 'the number of hidden blocks on the button').toBe('1')
    await counting.close()

    await stage.driver.stopBackground()
    await page.evaluate(() => history.back())
    await until('the article before to be open', async () => {
      const before = await stage.driver.reader(page)
      return before && (await textOf(before)).includes('The ferry crosses again')
    })
    expect((await seenOn(page)).persisted, 'the page came back as it was left').toBe(true)
    await isRight(await ownPage(), ARTICLE, 'in a page that came back')
  })

  test('the button is right in a tab that goes to another window and back, and in one that is opened again', async () => {
    const page = await automatic()
    await page.goto(OTHER)
    const own = await ownPage()
    await isRight(own, OTHER, 'from the start')
    await own.evaluate(async (url) => {
      const { tabs, windows } = (globalThis as unknown as { chrome: Tabbed }).chrome
      const [tab] = await tabs.query({ url })
      await windows.create({ tabId: tab?.id })
    }, OTHER)
    await isRight(own, OTHER, 'in a new window')
    await own.evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as { chrome: Tabbed }).chrome
      const [[tab], here] = await Promise.all([tabs.query({ url }), tabs.getCurrent()])
      await tabs.move(tab?.id, { windowId: here.windowId, index: -1 })
    }, OTHER)
    await isRight(own, OTHER, 'back beside the others')
    await page.close()
    await stage.driver.reopenTab(own)
    const again = await tabAt(stage.driver, OTHER)
    await readerOf(again)
    await isRight(own, OTHER, 'opened again')
    await again.close()
  })

  test('its front page, a section and a gallery are left as they are, in time', async () => {
    const page = await automatic()
    for (const url of [FRONT, SECTION, GALLERY]) {
      await page.goto(url)
      const { frames, text } = await drawn(page)
      expect((frames[0] as number) - text, url).toBeLessThan(LIMIT)
      expect(await hasReader(page), url).toBe(false)
    }
  })

  test('text that a script brings is read when it arrives, at a new address too, and not seen before', async () => {
    const page = await automatic()
    await page.goto(LATE)
    expect(await textOf(await readerOf(page))).toContain('By script the bell arrives, part 6')
    expect(early(await seenOn(page))).toEqual([])

    await page.goto(APP)
    await page.click('#go')
    expect(await textOf(await readerOf(page))).toContain('In the app the lamp stands dark, part 6')
    await page.evaluate(() => history.back())
    await readerGone(page)
    await until('the page to be seen', () => page.evaluate(() => document.querySelector('#go') !== null))
  })

  test('a part of it can be left out, and the permission taken back', async () => {
    const page = await automatic()
    await page.goto(ARTICLE)
    await readerOf(page)
    const popup = await alwaysOffered(page)
    expect(await popup.text()).toContain(`Not on ${SITE}/harbour`)
    await stage.driver.stopBackground()
    await popup.click('#except')
    await until('the gate to know', async () => (await kept(popup)).except.length > 0)
    await popup.close()
    await page.reload()
    await drawn(page)
    expect(await hasReader(page)).toBe(false)

    const again = await alwaysOffered(page)
    await again.evaluate(() => {
      type Permissions = { remove(which: object): Promise<boolean> }
      const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome
      return permissions.remove({ origins: ['*://*.lantern-gazette.example/*'] })
    })
    await until('the gate to be gone', async () => (await kept(again)).scripts.length === 0)
    await until('the switch to be off', async () => !(await alwaysIsOn(again)))
    expect((await kept(again)).wished).toEqual([`site:${SITE}`])
    await again.close()
  })
}
