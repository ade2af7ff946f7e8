/** The options page: what is chosen there holds at once and everywhere, goes out as a file and comes back. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { until } from '../../../src/dev/browsers'
import { openOptions, pressSwitch, SHOTS, type Stage, tabAt, textOf } from '../stage'

const APPEAL = 'Dear reader, our newsroom has no owner'

export function optionsPage(stage: Stage): void {
  const { name, open, openReader, readerOf } = stage

  test('looks show in the preview and in an open reader at once', async () => {
    const page = await open('bridge')
    const reader = await openReader(page)
    const sizeIn = async (where: typeof reader) =>
      where.evaluate((root) =>
        Number.parseFloat(getComputedStyle(root.querySelector('.story > p') as Element).fontSize),
      )
    const before = await sizeIn(reader)
    const options = await openOptions(stage.driver, page)
    const preview = await until('the preview', () => stage.driver.reader(options, '#preview'))
    expect(await sizeIn(preview)).toBe(before)
    await press(options, '[name="theme"][value="sepia"]')
    await slide(options, 150)
    expect(await sizeIn(preview)).toBeCloseTo(before * 1.5, 1)
    expect(await paperOf(options, '#preview')).toBe('rgb(247, 240, 225)')
    await until('the open reader to follow', async () => (await sizeIn(reader)) === before * 1.5)
    expect(await paperOf(page, 'lede-reader')).toBe('rgb(247, 240, 225)')
    await press(options, '[name="face"][value="lexend"]')
    await until('the face to be brought into the preview', () =>
      preview.evaluate((root) => (root.querySelector('.sheet') as HTMLElement).style.getPropertyValue('--brought')),
    )
    await stage.driver.screenshot(options, `${SHOTS}/${name}-options-looks.png`)
    await forget(options)
  })

  test('a kind of junk that is switched off stays: in the open reader, and in Tidy', async () => {
    const page = await open('bridge')
    expect(await textOf(await openReader(page))).not.toContain(APPEAL)
    const options = await openOptions(stage.driver, page)
    await press(options, '[name="hide-donation"]')
    await until('the open reader to follow', async () => (await textOf(await readerOf(page))).includes(APPEAL))
    expect(await textOf(await readerOf(page))).not.toContain('Sign up')
    await page.bringToFront()
    await stage.driver.pressTidyKey(page)
    // Under the reader nothing of the page is shown.
    await stage.readerGone(page)
    const isShown = (selector: string) =>
      page.evaluate((wanted) => (document.querySelector(wanted) as HTMLElement).checkVisibility(), selector)
    await until('Tidy to hide the other kinds', async () => !(await isShown('.newsletter-box')))
    expect(await isShown('.donation-appeal')).toBe(true)
    await forget(options)
    await until('what is hidden by default to go again', async () => !(await isShown('.donation-appeal')))
  })

  test('everything goes out as a file and comes back; a file that is none is refused and changes nothing', async () => {
    const page = await open('bridge')
    const options = await openOptions(stage.driver, page)
    await store(options, { theme: 'sepia', 'site:tidewater-post.example': { mode: 'tidy' }, 'rule:x': [1, '##.promo'] })
    await until('the page to show it', () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('[name="theme"][value="sepia"]')?.checked),
    )
    await press(options, '#backup button')
    const text = await until('the file', () => {
      const file = readdirSync(stage.downloads).find((one) => /^lede-backup-.*\.json$/.test(one))
      return file ? readFileSync(`${stage.downloads}/${file}`, 'utf8') || null : null
    })
    expect(JSON.parse(text)).toMatchObject({
      lede: 'backup',
      settings: { theme: 'sepia', size: 100 },
      sites: { 'tidewater-post.example': { mode: 'tidy' } },
      rules: ['##.promo'],
    })
    await forget(options)
    const said = () => whatIsShown(options, '#backup')
    for (const [file, words] of [
      ['Dear diary', 'no backup of Lede'],
      [text.slice(0, 90), 'damaged'],
      [text.replace(/"shape": \d+/, '"shape": 999'), 'newer version'],
    ] as const) {
      await choose(options, file)
      await until(words, async () => (await said()).includes(words))
    }
    expect(await stored(options)).toEqual({})
    await choose(options, text)
    await until('what it would change', async () => (await said()).includes('New sites: tidewater-post.example'))
    expect(await said()).toContain('Settings: Theme')
    expect(await said()).toContain('1 new line in My rules')
    expect(await stored(options)).toEqual({})
    await stage.driver.screenshot(options, `${SHOTS}/${name}-options-backup.png`)
    await press(options, '#backup button.main')
    await until('the import', async () => (await said()).includes('Imported.'))
    expect(await stored(options)).toMatchObject({ theme: 'sepia', 'site:tidewater-post.example': { mode: 'tidy' } })
    await press(options, '#site-list summary')
    await options.waitForSelector('.site select')
    expect(await whatIsShown(options, '.site')).not.toContain('does not let Lede')
    await press(options, '#backup-panel button')
    await until('the way back', async () => (await said()).includes('as it was before'))
    expect(await stored(options)).not.toHaveProperty('site:tidewater-post.example')
    await forget(options)
  })

  test('sites are added, found, given a view of their own that holds on their pages, and removed', async () => {
    const page = await open('bridge')
    const options = await openOptions(stage.driver, page)
    await store(options, { 'site:marl-end.example': { mode: 'reader' } })
    await options.waitForSelector('#sites form input')
    await options.type('#sites form input', 'https://www.tidewater-post.example/harbour')
    await options.keyboard.press('Enter')
    const names = () =>
      options.$$eval('#site-list details:not([hidden]) bdi', (found) => found.map(({ textContent }) => textContent))
    await until('both sites', async () => `${await names()}` === 'marl-end.example,tidewater-post.example')
    await options.select('#site-list [open] select', 'tidy')
    await until('the choice to be kept', async () => 'site:tidewater-post.example' in (await stored(options)))
    await options.type('#sites [type="search"]', 'tide')
    expect(await names()).toEqual(['tidewater-post.example'])

    await page.bringToFront()
    const popup = await stage.driver.pressToolbarButton(page)
    await pressSwitch(popup)
    await popup.close()
    const isHidden = () => page.evaluate(() => !document.querySelector('.newsletter-box')?.checkVisibility())
    await until('Tidy to hide its boxes', isHidden)
    expect(await stage.driver.reader(page)).toBeNull()

    await options.evaluate(() => [...document.querySelectorAll<HTMLElement>('.site button')].at(-1)?.click())
    await until('the site to be forgotten', async () => !('site:tidewater-post.example' in (await stored(options))))
    expect(await names()).toEqual([])
    await forget(options)
  })

  test('the toolbar button toggles at once where somebody chose so, also after the worker was stopped', async () => {
    const page = await open('bridge')
    const options = await openOptions(stage.driver, page)
    const popupNow = () => options.evaluate('chrome.action.getPopup({})') as Promise<string>
    await press(options, '[name="button"][value="toggle"]')
    await until('the button to have no popup', async () => (await popupNow()) === '')
    await stage.driver.pressBareToolbarButton(page)
    await readerOf(page)
    await stage.driver.stopBackground()
    await stage.driver.pressBareToolbarButton(page)
    await stage.readerGone(page)
    await forget(options)
    await until('the popup to be back', async () => (await popupNow()).endsWith('popup/index.html'))
  })

  test('keys lead to where the browser lets people change them', async () => {
    const page = await open('bridge')
    const options = await openOptions(stage.driver, page)
    const shown = () => options.evaluate(() => document.querySelector('#button dl')?.textContent ?? '')
    await until('the keys', async () => (await shown()).includes('Alt+R'))
    await press(options, '#button button')
    const opened = await tabAt(
      stage.driver,
      stage.name === 'firefox' ? 'about:addons' : 'chrome://extensions/shortcuts',
    )
    await opened.close()
    await options.close()
  })
}

// What a person does on the page

const press = async (page: Page, selector: string): Promise<void> => {
  await page.waitForSelector(selector)
  await page.evaluate((wanted) => (document.querySelector(wanted) as HTMLElement).click(), selector)
}

const whatIsShown = (page: Page, selector: string) =>
  page.evaluate((wanted) => (document.querySelector(wanted) as HTMLElement).innerText, selector)

/** Moves the slider for the size of the text. */
const slide = (page: Page, value: number) =>
  page.evaluate((size) => {
    const range = document.querySelector('#looks input[type="range"]') as HTMLInputElement
    range.value = String(size)
    for (const type of ['input', 'change']) range.dispatchEvent(new Event(type))
  }, value)

const choose = (page: Page, text: string) =>
  page.evaluate((content) => {
    const files = new DataTransfer()
    files.items.add(new File([content], 'backup.json', { type: 'application/json' }))
    const input = document.querySelector('#backup input[type="file"]') as HTMLInputElement
    input.files = files.files
    input.dispatchEvent(new Event('change'))
  }, text)

const paperOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => getComputedStyle(document.querySelector(wanted) as Element).backgroundColor, selector)

// What is kept

interface Area {
  get(keys?: null): Promise<object>
  set(values: object): Promise<void>
  clear(): Promise<void>
}
interface Scope {
  chrome: { storage: Record<'sync' | 'local', Area> }
}

const store = (page: Page, values: object) =>
  page.evaluate((wanted) => (globalThis as unknown as Scope).chrome.storage.sync.set(wanted), values)

const stored = (page: Page): Promise<object> =>
  page.evaluate(async () => {
    const { sync, local } = (globalThis as unknown as Scope).chrome.storage
    return { ...(await sync.get()), ...(await local.get()) }
  })

/** As on the first day. */
const forget = (page: Page) =>
  page.evaluate(async () => {
    const { sync, local } = (globalThis as unknown as Scope).chrome.storage
    await Promise.all([sync.clear(), local.clear()])
  })
