/** Rules of a person's own: picked on the page, written on the options page, and told where they do nothing. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { type ReaderRoot, until } from '../../../src/dev/browsers'
import { choose, openOptions, rulesKept, SHOTS, type Stage, textOf } from '../stage'

const ALMANAC = 'Sunrise at ten to five'
const BUS = 'The bus to the quarry'
const LAST = 'a meeting has been called for the last Friday of the month.'

export function rules(stage: Stage): void {
  const { name, open, openReader, readerOf } = stage
  const { pick, pickerOf, layerGone } = picking(stage)

  /** The page without a rule of anybody's. */
  async function openFresh(...lines: string[]): Promise<Page> {
    await keepOnly(stage, lines)
    return open('quarry')
  }

  test('a block picked with the pointer is hidden with its like, for good, and comes back by Undo', async () => {
    const page = await openFresh()
    const picker = await pick(page)
    await clickOn(page, '#almanac-20260614 p', 'above')
    await until('the rule to be written', async () => (await ruleIn(picker)) === 'tidewater-post.example##.almanac')
    const said = await picker.evaluate((root) => (root.querySelector('.told') as HTMLElement).innerText)
    expect(said).toContain(ALMANAC)
    expect(said).toMatch(/Holds \d+ words of the story, \d+%/)
    expect(said).toContain('1 other block')
    expect(await picker.evaluate((root) => root.querySelectorAll('.outlines > .other').length)).toBe(1)
    await stage.driver.screenshot(page, `${SHOTS}/${name}-picker.png`)
    await clickIn(page, picker, '.hide')

    const text = await textOf(await readerOf(page))
    expect(text).not.toContain(ALMANAC)
    expect(text).not.toContain(BUS)
    expect(text).toContain(LAST)
    await stage.driver.screenshot(page, `${SHOTS}/${name}-picked.png`)
    await clickIn(page, await pickerOf(page), '.undo button')
    await until('the block to be back', async () => {
      const reader = await stage.driver.reader(page)
      return reader !== null && (await textOf(reader)).includes(ALMANAC)
    })
    await layerGone(page)
    expect(await rulesKept(stage)).toEqual([])
  })

  test('what was hidden stays hidden on the next visit, and the popup lists it with its rule', async () => {
    const page = await openFresh('tidewater-post.example##.almanac')
    expect(await textOf(await openReader(page))).not.toContain(ALMANAC)
    const popup = await stage.driver.pressToolbarButton(page)
    await until('the list', async () => (await popup.text()).includes('2 blocks you chose'))
    await popup.close()
  })

  test('a block is picked by keys alone: arrows, plus and minus, Enter; Tab stays inside', async () => {
    const page = await openFresh()
    const picker = await pick(page)
    const picked = () => picker.evaluate((root) => root.querySelector('.what')?.textContent ?? '')
    await clickOn(page, 'h1', 'move')
    await until('the heading to be looked at', async () => (await picked()).startsWith('h1'))
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight'] as const) await page.keyboard.press(key)
    await until('the box to be looked at', async () => (await picked()).includes(ALMANAC))
    expect(await picked()).toMatch(/^div/)
    await page.keyboard.press('-')
    await until('what is in it', async () => (await picked()).startsWith('p'))
    await page.keyboard.press('+')
    await until('the box again', async () => (await picked()).startsWith('div'))
    await page.keyboard.press('ArrowUp')
    await until('what is around it', async () => (await picked()).startsWith('article'))
    await page.keyboard.press('ArrowDown')
    await until(
      'the box once more',
      async () => (await picked()).includes(ALMANAC) && (await picked()).startsWith('div'),
    )
    await page.keyboard.press('Enter')
    const focused = () => picker.evaluate((root) => root.activeElement?.className ?? '')
    await until('Hide to have the focus', async () => (await focused()) === 'hide')
    for (const _ of [1, 2, 3]) await page.keyboard.press('Tab')
    expect(await focused()).toBe('hide')
    await page.keyboard.press('Enter')
    expect(await textOf(await readerOf(page))).not.toContain(ALMANAC)
    await until('the rule to be kept', async () => (await rulesKept(stage)).length === 1)
  })

  test('the story is not hidden, and a line that is no rule says why', async () => {
    const page = await openFresh()
    const picker = await pick(page)
    await clickOn(page, '#almanac-20260614 p', 'above')
    await until('the choice', async () => (await ruleIn(picker)).endsWith('.almanac'))
    const isRefused = () => picker.evaluate((root) => root.querySelector<HTMLButtonElement>('.hide')?.disabled)
    const verdict = () => picker.evaluate((root) => root.querySelector('.story')?.textContent ?? '')
    expect(await isRefused()).toBe(false)
    for (const [line, words] of [
      ['tidewater-post.example##article', 'This is the story itself.'],
      ['tidewater-post.example##p:nth-of-type(-n+2)', 'Lede never hides more than a fifth of it.'],
      ['tidewater-post.example##.nowhere', 'Nothing on this page matches.'],
      ['other.example##.almanac', 'does not hide anything on this site'],
      ['tidewater-post.example##.almanac[', 'does not understand the selector'],
      ['nonsense', 'This is no rule'],
    ] as const) {
      await typeRule(page, picker, line)
      await until(line, async () => (await verdict()).includes(words))
      expect(await isRefused(), line).toBe(true)
    }
    await typeRule(page, picker, 'tidewater-post.example##.almanac')
    await until('the rule to be one again', async () => !(await isRefused()))
    await page.keyboard.press('Escape')
    await layerGone(page)
    expect(await rulesKept(stage)).toEqual([])
  })

  test('the page hears nothing of the picking, and finds nothing of it after Escape', async () => {
    for (const which of ['quarry', 'strict'] as const) {
      await keepOnly(stage, [])
      const page = await open(which)
      const before = await stateOf(page)
      const picker = await pick(page)
      await page.evaluate(() => {
        const heard: string[] = []
        Object.assign(window, { heard })
        for (const type of [
          'pointermove',
          'mousemove',
          'pointerdown',
          'mousedown',
          'click',
          'keydown',
          'keyup',
          'wheel',
        ])
          document.addEventListener(type, () => heard.push(type), { capture: true })
      })
      await clickOn(page, 'article p:nth-of-type(3)')
      await until('the choice', async () => (await ruleIn(picker)) !== '')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Escape')
      await layerGone(page)
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard), which).toEqual([])
      expect(await stateOf(page), which).toEqual(before)
    }
  })

  test('picking out of the reader shows the page for it, and leads back', async () => {
    const page = await openFresh()
    await openReader(page)
    await pick(page)
    await page.keyboard.press('Escape')
    expect(await textOf(await readerOf(page))).toContain(ALMANAC)
  })

  test('a rule that would hide the story is not followed and said to be so, as is one that matches nothing', async () => {
    const page = await openFresh('##main', 'tidewater-post.example##.nowhere', '##.nowhere-at-all')
    expect(await textOf(await openReader(page))).toContain(LAST)
    const popup = await stage.driver.pressToolbarButton(page)
    await until('the notes', async () => (await popup.text()).includes('##main would hide the story'))
    expect(await popup.text()).toContain('tidewater-post.example##.nowhere matches nothing')
    expect(await popup.text()).not.toContain('nowhere-at-all')
    await popup.screenshot(`${SHOTS}/${name}-rule-notes.png`)
    await popup.close()
  })

  test('an exception keeps on its site what was hidden everywhere', async () => {
    const page = await openFresh('##.almanac', 'tidewater-post.example#@#.almanac')
    expect(await textOf(await openReader(page))).toContain(ALMANAC)
  })

  test('on the options page rules are written, refused by number and reason, saved, and hold', async () => {
    const page = await openFresh('! mine', '##.kept')
    const options = await openOptions(stage.driver, page)
    const value = () =>
      options.evaluate(() => document.querySelector<HTMLTextAreaElement>('#rules textarea')?.value ?? '')
    await until('the rules to be there', async () => (await value()) === '! mine\n##.kept')
    await write(options, '! mine\n##.kept\n\nnonsense\ntidewater-post.example##.almanac\n##body')
    const refused = () =>
      options.evaluate(() => [...document.querySelectorAll('#rules-refused li')].map((item) => item.textContent ?? ''))
    await until('the refused lines', async () => (await refused()).length === 2)
    expect(await refused()).toEqual([
      expect.stringMatching(/^Line 4nonsense.*no rule/),
      expect.stringMatching(/^Line 6##body.*whole page/),
    ])
    await stage.driver.screenshot(options, `${SHOTS}/${name}-options.png`)
    const save = () => options.evaluate(() => document.querySelector<HTMLButtonElement>('#rules button.main')?.click())
    await save()
    await until('the rules to be saved', async () =>
      (await options.evaluate(() => document.body.innerText)).includes('Saved.'),
    )
    expect(await value()).toContain('nonsense')
    await options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#rules button')].find((one) => one.textContent === 'Export')?.click(),
    )
    const file = join(stage.downloads, 'lede-rules.txt')
    const exported = () => existsSync(file) && readFileSync(file, 'utf8')
    await until('the rules to be saved as a file', async () => exported() === `${await value()}\n`)
    rmSync(file)
    await options.close()
    expect(await rulesKept(stage)).toHaveLength(5)
    expect(await textOf(await openReader(page))).not.toContain(ALMANAC)
  })

  test('rules come in from a file without doubles, and a change that was not saved is guarded', async () => {
    const page = await openFresh('##.kept')
    const options = await openOptions(stage.driver, page)
    const value = () =>
      options.evaluate(() => document.querySelector<HTMLTextAreaElement>('#rules textarea')?.value ?? '')
    await until('the rules to be there', async () => (await value()) === '##.kept')
    const isGuarded = () => options.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
    expect(await isGuarded()).toBe(false)
    await options.evaluate(() => {
      const files = new DataTransfer()
      files.items.add(new File(['\ufeff##.kept\r\n##.new\r\n##.new\r\n'], 'rules.txt', { type: 'text/plain' }))
      const input = document.querySelector<HTMLInputElement>('#rules input[type="file"]') as HTMLInputElement
      input.files = files.files
      input.dispatchEvent(new Event('change'))
    })
    await until('the lines to be there', async () => (await value()) === '##.kept\n##.new')
    expect(await isGuarded()).toBe(true)
    await write(options, '##.kept')
    expect(await isGuarded()).toBe(false)
    await options.close()
    await keepOnly(stage, [])
  })
}

// Picking

function picking(stage: Stage) {
  const pickerOf = (page: Page) =>
    until('the layer of the picker', async () => {
      const layer = await stage.driver.reader(page, 'lede-picker')
      return (await layer?.evaluate((root) => root.querySelector(':popover-open') !== null)) ? layer : null
    })
  return {
    pickerOf,
    layerGone: (page: Page) =>
      until('the layer to be gone', () => page.evaluate(() => !document.querySelector('lede-picker'))),
    /** Presses "Hide this too" in the popup, and waits until the picker hears. */
    async pick(page: Page): Promise<ReaderRoot> {
      const popup = await stage.driver.pressToolbarButton(page)
      await until('the link', () =>
        popup.evaluate(() => document.querySelector<HTMLElement>('#pick')?.hidden === false),
      )
      await popup.click('#pick')
      const layer = await pickerOf(page)
      await until('the popup to close', async () => !(await popup.isOpen()))
      await page.bringToFront()
      return layer
    },
  }
}

/** Presses where an element of the page is, or right above it inside of what is around; `move` only points. */
async function clickOn(page: Page, selector: string, how: 'click' | 'above' | 'move' = 'click'): Promise<void> {
  const at = await page.evaluate(
    (wanted, above) => {
      const { left, top, width, height } = (document.querySelector(wanted) as Element).getBoundingClientRect()
      return { x: left + Math.min(40, width / 2), y: above ? top - 4 : top + height / 2 }
    },
    selector,
    how === 'above',
  )
  await page.mouse.move(at.x, at.y)
  if (how !== 'move') await page.mouse.click(at.x, at.y)
}

async function clickIn(page: Page, layer: ReaderRoot, selector: string): Promise<void> {
  const at = await layer.evaluate((root, wanted) => {
    const { left, top, width, height } = (root.querySelector(wanted) as Element).getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }, selector)
  await page.mouse.click(at.x, at.y)
}

const ruleIn = (picker: ReaderRoot) => picker.evaluate((root) => root.querySelector('input')?.value ?? '')

async function typeRule(page: Page, picker: ReaderRoot, line: string): Promise<void> {
  await picker.evaluate((root) => {
    root.querySelector('input')?.focus()
    root.querySelector('input')?.select()
  })
  await page.keyboard.type(line)
}

/** What a page could find of ours: nodes, sheets, scroll, focus, selection. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    focus: document.activeElement?.localName,
    selected: getSelection()?.rangeCount,
    scrolled: scrollY,
  }))

// Options

async function write(options: Page, text: string): Promise<void> {
  await options.evaluate((value) => {
    const area = document.querySelector('#rules textarea') as HTMLTextAreaElement
    area.value = value
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
}

// What is kept

/** Rules as if they had been written elsewhere: these and no others. */
const keepOnly = (stage: Stage, lines: readonly string[]): Promise<void> =>
  choose(stage, Object.fromEntries(lines.map((line, i) => [`rule:test${i}`, [i + 1, line]])))
