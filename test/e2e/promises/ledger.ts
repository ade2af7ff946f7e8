/** The ledger: whatever was hidden is listed with its grounds and can come back, for now or for good. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { type Popup, type ReaderRoot, until } from '../../../src/dev/browsers'
import { PAGES } from '../site'
import { choose, expectInOrder, pressSwitch, rulesKept, SHOTS, type Stage, textOf } from '../stage'
import { faults } from './looks'

const APPEAL = 'A message from the Tidewater Post'
const BEFORE_APPEAL = 'the most expensive afternoon in the history of her office.'
const BEHIND_APPEAL = 'Petra Lindqvist, who has run the office'
const LAST_APPEAL = 'Support our work'
const LAST_WORDS = '“It does.”'

export function ledger(stage: Stage): void {
  const { name, open, openReader, readerOf } = stage

  afterEach(() => choose(stage, {}))

  test('the popup says why a block was hidden, when asked, in one sentence', async () => {
    const { popup } = await openList(stage)
    expect(await rowText(popup, APPEAL)).not.toContain('asks for money')
    await press(popup, APPEAL, 'Why')
    expect(await rowText(popup, APPEAL)).toMatch(
      /asks for money \(“.+”\), .*links to .*give\.tidewater-post\.example.*stands between paragraphs/,
    )
    await popup.screenshot(`${SHOTS}/${name}-ledger-popup.png`)
    await popup.close()
  })

  test('Show in the popup gives a block back to the story at its place, and hides it again', async () => {
    const page = await open('bridge')
    const reader = await openReader(page)
    const before = await storyOf(reader)
    const { popup } = await openList(stage, page)
    await press(popup, APPEAL, 'Show')
    await until('the block to be back', async () => (await returnedIn(reader)).length === 1)
    expect(await around(reader)).toEqual([BEFORE_APPEAL, BEHIND_APPEAL])
    expect((await returnedIn(reader))[0]).toContain('support us with a small donation')
    await until('the block to be in sight', () => isInSight(reader))
    await stage.driver.screenshot(page, `${SHOTS}/${name}-ledger-reader.png`)
    expect(await links(reader)).toContain('https://give.tidewater-post.example/donate?amount=5')
    await until('the mark to fade', () => reader.evaluate((root) => !root.querySelector('[data-marked]')))

    await press(popup, APPEAL, 'Hide again')
    await until('the block to be gone', async () => (await returnedIn(reader)).length === 0)
    expect(await storyOf(reader)).toBe(before)
    await popup.close()
  })

  test('the list at the foot of the reader gives blocks back too, with the focus on them', async () => {
    const page = await open('bridge')
    const reader = await openReader(page)
    const before = await storyOf(reader)
    await reader.evaluate((root) => (root.querySelector('.found summary') as HTMLElement).click())
    await pressAtFoot(reader, LAST_APPEAL, 'Show')
    await until('the block to have the focus', () =>
      reader.evaluate((root) => root.activeElement?.className === 'returned'),
    )
    const text = await textOf(reader)
    expect(text.indexOf(LAST_APPEAL)).toBeGreaterThan(text.indexOf(LAST_WORDS))
    await reader.evaluate((root) => (root.querySelector('.returned button') as HTMLElement).click())
    expect(await storyOf(reader)).toBe(before)
    // The focus stays in the reader.
    await page.keyboard.press('Escape')
    await stage.readerGone(page)
  })

  test('Show everything is one press, holds when the reader is opened again, and is taken back by one more', async () => {
    const page = await open('bridge')
    const reader = await openReader(page)
    const before = await storyOf(reader)
    const { popup } = await openList(stage, page)
    await pressWords(popup, 'Show everything')
    await until('all to be back', async () => (await returnedIn(reader)).length > 3)
    const all = (await returnedIn(reader)).length
    await pressSwitch(popup)
    await stage.readerGone(page)
    await pressSwitch(popup)
    const again = await readerOf(page)
    expect(await returnedIn(again)).toHaveLength(all)
    await pressWords(popup, 'Hide everything again')
    await until('all to be gone', async () => (await returnedIn(again)).length === 0)
    expect(await storyOf(again)).toBe(before)
    await popup.close()
  })

  test('pointing at a row outlines the block on the page, and leaves nothing behind', async () => {
    const page = await open('bridge')
    const before = await traces(page)
    const { popup } = await openList(stage, page)
    await point(popup, LAST_APPEAL)
    await until('the block to be outlined', async () => (await styleOf(page, '#support')).outline === 'solid')
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
    await stage.driver.screenshot(page, `${SHOTS}/${name}-ledger-outline.png`)
    await point(popup, null)
    await until('the outline to be gone', async () => (await styleOf(page, '#support')).outline === 'none')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await point(popup, LAST_APPEAL)
    await until('the block to be outlined again', async () => (await styleOf(page, '#support')).outline === 'solid')
    await popup.close()
    await until('the outline to go with the popup', async () => (await styleOf(page, '#support')).outline === 'none')
    expect(await traces(page)).toEqual(before)
  })

  test('pointing at a row in the reader shows where the block stood, for as long', async () => {
    const page = await open('bridge')
    const reader = await openReader(page)
    const { popup } = await openList(stage, page)
    await point(popup, APPEAL)
    await until('its ghost to be there', () =>
      reader.evaluate((root) => root.querySelector('.returned[data-ghost][data-pointed]') !== null),
    )
    expect(await around(reader)).toEqual([BEFORE_APPEAL, BEHIND_APPEAL])
    await point(popup, null)
    await until('its ghost to be gone', async () => (await returnedIn(reader)).length === 0)
    await popup.close()
  })

  test('in Tidy a block comes back where it was, and goes again', async () => {
    const page = await open('bridge')
    const { popup } = await openList(stage, page)
    await popup.click('[name="mode"][value="tidy"]')
    await pressSwitch(popup)
    const isShown = async () => (await styleOf(page, '.donation-appeal')).display !== 'none'
    await until('the appeal to be hidden', async () => !(await isShown()))
    await openDetails(popup)
    await point(popup, APPEAL)
    await until('its ghost to be outlined', async () => (await styleOf(page, '.donation-appeal')).outline === 'dashed')
    expect(await isShown()).toBe(true)
    await point(popup, null)
    await until('its ghost to be gone', async () => !(await isShown()))
    await press(popup, APPEAL, 'Show')
    await until('the appeal to be back', isShown)
    await until('it to be marked', async () => (await styleOf(page, '.donation-appeal')).outline === 'solid')
    await until('the mark to go', async () => (await styleOf(page, '.donation-appeal')).outline === 'none')
    await stage.driver.screenshot(page, `${SHOTS}/${name}-ledger-tidy.png`)
    await press(popup, APPEAL, 'Hide again')
    await until('the appeal to be hidden again', async () => !(await isShown()))
    await pressWords(popup, 'Show everything')
    await until('all to be back', async () => (await isShown()) && (await styleOf(page, '#support')).display !== 'none')
    await pressWords(popup, 'Hide everything again')
    await until(
      'all to be gone',
      async () => !(await isShown()) && (await styleOf(page, '#support')).display === 'none',
    )
    await popup.close()
  })

  test('"Always show this here" writes a rule of the person’s for the site, and takes it back', async () => {
    const page = await open('bridge')
    const reader = await openReader(page)
    const { popup } = await openList(stage, page)
    await press(popup, APPEAL, 'Always show this here')
    await until('the rule to be kept', async () => (await rulesKept(stage)).length === 1)
    expect(await rulesKept(stage)).toEqual([expect.stringMatching(/^tidewater-post\.example#@#\S*appeal/)])
    await until('the block to be back', async () => (await returnedIn(reader)).length === 1)
    await press(popup, APPEAL, 'Always shown here: undo')
    await until('the rule to be gone', async () => (await rulesKept(stage)).length === 0)
    await until('the block to be gone', async () => (await returnedIn(reader)).length === 0)
    await popup.close()
  })

  test('what is always shown here is there on the next visit too, in its place in the story', async () => {
    const page = await open('bridge')
    const { popup } = await openList(stage, page)
    await press(popup, APPEAL, 'Always show this here')
    await until('the rule to be kept', async () => (await rulesKept(stage)).length === 1)
    await popup.close()
    await page.reload()
    const text = await textOf(await openReader(page))
    expectInOrder(text, [BEFORE_APPEAL, APPEAL, BEHIND_APPEAL])
    expect(text).not.toContain(LAST_APPEAL)
    await stage.driver.pressTidyKey(page)
    await until('the other appeal to be hidden', async () => (await styleOf(page, '#support')).display === 'none')
    expect((await styleOf(page, '.donation-appeal')).display).not.toBe('none')
  })

  test('by keys alone a row is reached, outlined on the page, opened and given back', async () => {
    const page = await open('bridge')
    const reader = await openReader(page)
    const { popup } = await openList(stage, page)
    const focused = () =>
      popup.evaluate(() => {
        const row = document.activeElement?.closest('li')
        return row ? `${document.activeElement?.textContent}: ${row.innerText}` : ''
      })
    await popup.evaluate(() => document.querySelector<HTMLElement>('#hidden summary')?.focus())
    const tabTo = (label: string) =>
      until(`the focus to be on “${label}”`, async () => {
        await popup.press('Tab')
        const at = await focused()
        return at.startsWith(`${label}: `) && at.includes(APPEAL)
      })
    await tabTo('Show')
    const isPointed = () => reader.evaluate((root) => root.querySelector('.returned[data-pointed]') !== null)
    await until('its ghost to be there', isPointed)
    await popup.press('Enter')
    await until('the block to be back', () =>
      reader.evaluate((root) => root.querySelector('.returned:not([data-ghost])') !== null),
    )
    expect(await focused()).toMatch(/^Hide again: /)
    await tabTo('Why')
    await popup.press('Enter')
    await until('its grounds', async () => (await focused()).includes('asks for money'))
    await popup.close()
  })

  test('a report holds no word of the page unless one wants it, and is copied and saved, not sent', async () => {
    const page = await open('bridge')
    await page.evaluate(() => history.replaceState(null, '', '?reader=7431#rust'))
    const { popup } = await openList(stage, page)
    await popup.click('#report')
    const report = await reportIn(popup)
    expect(report).toContain(`Address: ${PAGES.bridge}\n`)
    expect(report).toContain('Something of the story is missing')
    expect(report).toMatch(/- donation: .*donation-page/)
    expect(report).toMatch(/Lede: \d+\.\d+/)
    for (const word of ['7431', 'rust', 'Harbour bridge', 'message from', 'give.tidewater-post']) {
      expect(report).not.toContain(word)
    }
    await popup.screenshot(`${SHOTS}/${name}-ledger-report.png`)
    await popup.evaluate(() => {
      for (const input of document.querySelectorAll<HTMLInputElement>('#reporting [type="checkbox"]')) input.click()
    })
    const whole = await reportIn(popup)
    for (const word of ['?reader=7431#rust', 'Harbour bridge reopens', 'message from the Tidewater Post']) {
      expect(whole).toContain(word)
    }
    await popup.click('#reporting .actions button:nth-of-type(1)')
    await until('the report to be copied', async () => (await popup.text()).includes('Copied'))
    await popup.click('#reporting .actions button:nth-of-type(2)')
    const file = join(stage.downloads, 'lede-report.txt')
    await until('the report to be saved', () => contentOf(file) === whole)
    rmSync(file)
    await popup.close()
    expect((await stage.driver.clipboard())['text/plain']?.replaceAll('\r\n', '\n')).toBe(whole)
  })

  test('axe finds nothing in the open list, its grounds and the report', async () => {
    const page = await open('bridge')
    const reader = await openReader(page)
    const { popup } = await openList(stage, page)
    await press(popup, APPEAL, 'Why')
    await press(popup, APPEAL, 'Show')
    await until('the block to be back', async () => (await returnedIn(reader)).length === 1)
    await popup.inject(axe.source)
    expect(await popup.evaluate(faults)).toEqual([])
    await popup.click('#report')
    expect(await popup.evaluate(faults)).toEqual([])
    await popup.close()
    await reader.evaluate((root) => (root.querySelector('.found summary') as HTMLElement).click())
    await reader.evaluate((_root, source) => void new Function(source)(), axe.source)
    expect(await reader.evaluate(faults)).toEqual([])
    await reader.evaluate((root) => root.querySelector('.found')?.scrollIntoView())
    await stage.driver.screenshot(page, `${SHOTS}/${name}-ledger-foot.png`)
  })
}

// The popup

async function openList(stage: Stage, page?: Page): Promise<{ page: Page; popup: Popup }> {
  const tab = page ?? (await stage.open('bridge'))
  const popup = await stage.driver.pressToolbarButton(tab)
  await until('the popup to list what was hidden', async () => (await popup.text()).includes('donation appeal'))
  await openDetails(popup)
  return { page: tab, popup }
}

const openDetails = (popup: Popup) =>
  popup.evaluate(() => {
    const details = document.querySelector('#hidden details') as HTMLDetailsElement
    details.open = true
  })

const rowText = (popup: Popup, words: string) =>
  popup.evaluate((wanted) => {
    const row = [...document.querySelectorAll<HTMLElement>('#hidden li')].find((one) => one.innerText.includes(wanted))
    return row?.innerText ?? ''
  }, words)

/** Presses a button of a row, once it is there. */
async function press(popup: Popup, words: string, button: string): Promise<void> {
  await until(`“${button}” at “${words}”`, () =>
    popup.evaluate(
      (wanted, label) => {
        const rows = [...document.querySelectorAll<HTMLElement>('#hidden li')]
        const row = rows.find((one) => one.innerText.includes(wanted))
        const found = [...(row?.querySelectorAll('button') ?? [])].find(
          (one) => !one.hidden && one.textContent === label,
        )
        found?.click()
        return found !== undefined
      },
      words,
      button,
    ),
  )
}

const pressWords = (popup: Popup, label: string) =>
  until(`“${label}”`, () =>
    popup.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button')].find(
        (one) => one.checkVisibility() && one.textContent === wanted,
      )
      found?.click()
      return found !== undefined
    }, label),
  )

/** Moves the pointer onto a row, or away from all. */
const point = (popup: Popup, words: string | null) =>
  popup.evaluate((wanted) => {
    for (const row of document.querySelectorAll<HTMLElement>('#hidden li')) {
      const over = wanted !== null && row.innerText.includes(wanted)
      if (over || wanted === null) row.dispatchEvent(new PointerEvent(over ? 'pointerenter' : 'pointerleave'))
    }
  }, words)

const reportIn = (popup: Popup) =>
  until('the report', () =>
    popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('#reporting .report')?.value),
  )

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

// The reader

const storyOf = (reader: ReaderRoot) => reader.evaluate((root) => root.querySelector('.story')?.innerHTML ?? '')

const returnedIn = (reader: ReaderRoot) =>
  reader.evaluate((root) => [...root.querySelectorAll<HTMLElement>('.story .returned')].map((one) => one.innerText))

/** The end of what stands before the block that came back, and the beginning of what stands behind it. */
const around = (reader: ReaderRoot) =>
  reader.evaluate(
    (root, before, behind) => {
      const block = root.querySelector('.returned')
      const text = (element: Element | null | undefined) => element?.textContent ?? ''
      return [text(block?.previousElementSibling).slice(-before), text(block?.nextElementSibling).slice(0, behind)]
    },
    BEFORE_APPEAL.length,
    BEHIND_APPEAL.length,
  )

const isInSight = (reader: ReaderRoot) =>
  reader.evaluate((root) => {
    const { top, bottom } = root.querySelector('.returned')?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
    return top >= 0 && bottom <= innerHeight
  })

const links = (reader: ReaderRoot) =>
  reader.evaluate((root) => [...root.querySelectorAll<HTMLAnchorElement>('.returned a')].map(({ href }) => href))

const pressAtFoot = (reader: ReaderRoot, words: string, label: string) =>
  until(`“${label}” at the foot`, () =>
    reader.evaluate(
      (root, wanted, name) => {
        const rows = [...root.querySelectorAll<HTMLElement>('.hidden ul li')]
        const row = rows.find((one) => one.textContent?.includes(wanted))
        const found = [...(row?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === name)
        found?.click()
        return found !== undefined
      },
      words,
      label,
    ),
  )

// The page

const styleOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const { outlineStyle, display } = getComputedStyle(document.querySelector(wanted) as Element)
    return { outline: outlineStyle, display }
  }, selector)

const traces = (page: Page) =>
  page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    scrolled: scrollY,
  }))
