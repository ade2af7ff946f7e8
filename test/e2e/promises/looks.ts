/** Looks: themes, faces and spacing as a person sets them, a bar that keeps out of the way, and nothing axe minds. */
import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { type Popup, type ReaderRoot, until } from '../../../src/dev/browsers'
import type { PageName } from '../site'
import { choose, SHOTS, type Stage } from '../stage'

const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast']

export function looks(stage: Stage): void {
  const { name, open, openReader, readerGone } = stage

  /** Opens the reader with these settings and no others; whoever asks for it clears them again. */
  async function openWith(settings: object, page: PageName = 'bridge'): Promise<{ page: Page; reader: ReaderRoot }> {
    await choose(stage, settings)
    const opened = await open(page)
    return { page: opened, reader: await openReader(opened) }
  }

  test('what is chosen in the Text panel shows at once, holds for all tabs, and is there after reopening', async () => {
    const { page, reader } = await openWith({})
    await page.evaluate(() => {
      document.addEventListener('input', () => document.body.setAttribute('data-heard', 'input'))
    })
    const other = await open('radio')
    const otherReader = await openReader(other)
    await page.bringToFront()
    const before = await lookOf(reader)
    await press(reader, 'Text')
    await pick(reader, 'theme', 'sepia')
    await pick(reader, 'face', 'sans')
    await pick(reader, 'alignment', 'justify')
    for (const [label, value] of Object.entries({
      Size: 150,
      'Line length': 80,
      'Line height': 120,
      'Letter spacing': 10,
      'Word spacing': 20,
    }))
      await slide(reader, label, value)

    const after = await lookOf(reader)
    expect(after).toMatchObject({ paper: 'rgb(247, 240, 225)', align: 'justify', size: before.size * 1.5 })
    expect(after.face).toContain('Arial')
    expect(after.line / after.size).toBeCloseTo((before.line / before.size) * 1.2, 2)
    expect([after.letters, after.words]).toEqual([after.size * 0.1, after.size * 0.2])
    expect(after.width).toBeCloseTo(before.width * 1.5 * 0.8, -1)

    expect(await page.evaluate(() => document.body.dataset.heard), 'what the page heard').toBeUndefined()
    await until('the other tab to follow', async () => {
      const { paper, size, align } = await lookOf(otherReader)
      return paper === after.paper && size === after.size && align === after.align
    })
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await readerGone(page)
    const again = await openReader(page)
    expect(await lookOf(again)).toEqual(after)

    await press(again, 'Text')
    await press(again, 'Reset')
    expect(await lookOf(again)).toEqual(before)
    await until('the other tab to follow back', async () => (await lookOf(otherReader)).size === before.size)
  })

  test('the Text panel is used by keyboard alone', async () => {
    const { page, reader } = await openWith({})
    const { size } = await lookOf(reader)
    await reader.evaluate((root) => {
      const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Text')
      button?.focus()
    })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await until('the theme to be the next one', async () => (await themeOf(page)) === 'light')
    for (const key of ['Tab', 'Tab', 'ArrowRight'] as const) await page.keyboard.press(key)
    await until('the text to be one step larger', async () => isNear((await lookOf(reader)).size, size * 1.1))
    await page.keyboard.press('Escape')
    const focused = () => reader.evaluate((root) => root.activeElement?.textContent)
    await until('the focus to be on the word that opened the panel', async () => (await focused()) === 'Text')
    await choose(stage, {})
  })

  test('keys set the size and turn to the next theme', async () => {
    const { page, reader } = await openWith({})
    const { size } = await lookOf(reader)
    for (const key of ['+', '+', '-'] as const) await page.keyboard.press(key)
    await until('the text to be one step larger', async () => isNear((await lookOf(reader)).size, size * 1.1))
    await page.keyboard.press('0')
    await until('the text to have its first size', async () => isNear((await lookOf(reader)).size, size))
    for (const theme of [...THEMES.slice(1), 'system']) {
      await page.keyboard.press('d')
      await until(`the theme to be ${theme}`, async () => (await themeOf(page)) === theme)
    }
  })

  test('a face of its own comes when it is chosen, past the strictest policy, asks nobody, and goes with the reader', async () => {
    const { page, reader } = await openWith({}, 'strict')
    expect(await facesOf(page)).toEqual([])
    stage.web.forget()
    await press(reader, 'Text')
    const widths = [await widthOfWords(reader)]
    for (const face of ['atkinson', 'lexend']) {
      await pick(reader, 'face', face)
      await until(`the letters to be those of ${face}`, async () => !widths.includes(await widthOfWords(reader)))
      widths.push(await widthOfWords(reader))
    }
    expect(await facesOf(page)).toContain('loaded')
    expect(stage.web.visits.filter(({ housekeeping }) => !housekeeping)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await readerGone(page)
    expect(await facesOf(page)).toEqual([])
    await choose(stage, {})
  })

  test.each([
    ['arabic', { direction: 'rtl', letters: 0, align: 'start' }, 'Letter spacing'],
    ['hindi', { direction: 'ltr', letters: 0, align: 'start' }, 'Letter spacing'],
    ['japanese', { direction: 'ltr', words: 0, align: 'justify' }, 'Word spacing'],
  ] as const)('letters of the page “%s” are set as their script asks', async (which, look, absent) => {
    const { page, reader } = await openWith({ letters: 20, words: 40 }, which)
    const found = await lookOf(reader)
    expect(found).toMatchObject(look)
    expect(found.line / found.size).toBeGreaterThan(1.7)
    const sideways = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(sideways, 'px to scroll sideways').toBe(0)
    await press(reader, 'Text')
    expect(await labelsOf(reader)).not.toContain(absent)
    await stage.driver.screenshot(page, `${SHOTS}/${name}-looks-${which}.png`)
    await choose(stage, {})
  })

  test('the bar is away while one reads on, and back when one looks for it', async () => {
    const { page, reader } = await openWith({ size: 150 })
    const away = (is: boolean) =>
      until(`the bar to be ${is ? 'away' : 'there'}`, () =>
        reader.evaluate(
          (root, wanted) => getComputedStyle(root.querySelector('.bar') as Element).opacity === wanted,
          is ? '0' : '1',
        ),
      )
    const scroll = (by: number) => page.evaluate((y) => scrollBy({ top: y, behavior: 'instant' }), by)
    await away(false)
    await scroll(600)
    await away(true)
    await scroll(-20)
    await away(false)
    await scroll(200)
    await away(true)
    await page.mouse.move(400, 300)
    await page.mouse.move(400, 10)
    await away(false)
    await page.mouse.move(400, 400)
    await scroll(100)
    await away(true)
    await page.keyboard.press('Tab')
    await away(false)
  })

  test('the bar covers nothing that one is taken to', async () => {
    const { page, reader } = await openWith({ size: 150 })
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const { top, bottom } = await reader.evaluate((root) => {
      const place = root.querySelectorAll('.story p')[4] as HTMLElement
      place.scrollIntoView()
      return {
        top: place.getBoundingClientRect().top,
        bottom: root.querySelector('.bar')?.getBoundingClientRect().bottom,
      }
    })
    expect(top).toBeGreaterThanOrEqual(bottom ?? Number.POSITIVE_INFINITY)
    await choose(stage, {})
  })

  test('a tap beside the text takes the bar away and back', async () => {
    const { page, reader } = await openWith({ size: 150 })
    await page.evaluate(() => scrollTo(0, 600))
    const isAway = () => reader.evaluate((root) => root.querySelector('.bar')?.hasAttribute('data-away') ?? null)
    await until('the bar to be away', isAway)
    await page.touchscreen.tap(8, 400)
    await until('the bar to be back', async () => !(await isAway()))
    await page.touchscreen.tap(8, 400)
    await until('the bar to be away again', isAway)
    await choose(stage, {})
  })

  test('a system that keeps still and has colours of its own is heard', async () => {
    const { page, reader } = await openWith({ theme: 'sepia' }, 'signals')
    const seen = () => reader.evaluate(motionAndColours)
    const before = await seen()
    expect(before).toMatchObject({ moves: true, paper: false, ink: false, links: false })
    await stage.driver.need(['stillness', 'own colours'], page)
    await until('the system to be heard', async () => (await seen()).paper)
    expect(await seen()).toEqual({ moves: false, paper: true, ink: true, links: true, hair: true })
    await stage.driver.screenshot(page, `${SHOTS}/${name}-looks-own-colours.png`)
    await stage.driver.need([], page)
    await until('the theme to be back', async () => !(await seen()).paper)
    expect(await seen()).toEqual(before)
  })

  test('at 200 % and 400 % nothing is cut off, and nothing scrolls sideways but what is wide by nature', async () => {
    const { page, reader } = await openWith({}, 'signals')
    for (const factor of [2, 4]) {
      await stage.driver.zoom(page, factor)
      expect(await reader.evaluate(cutOff), `the story at ${factor * 100} %`).toEqual([])
      for (const panel of ['Text', 'Save', 'Keys']) {
        await press(reader, panel)
        expect(await reader.evaluate(cutOff), `${panel} at ${factor * 100} %`).toEqual([])
        await stage.driver.screenshot(page, `${SHOTS}/${name}-looks-${panel}-${factor}.png`)
        await page.keyboard.press('Escape')
      }
    }
    await stage.driver.zoom(page, 1)
  })

  test('axe finds nothing in what a story holds, nor in what opens beside it', async () => {
    const { page, reader } = await openWith({}, 'signals')
    await reader.evaluate((_root, source) => void new Function(source)(), axe.source)
    for (const theme of THEMES) {
      await until(`the theme to be ${theme}`, async () => (await themeOf(page)) === theme)
      await reader.evaluate(() => scrollTo(0, 400))
      expect(await reader.evaluate(faults), `the story, ${theme}`).toEqual([])
      for (const panel of ['Save', 'Keys']) {
        await press(reader, panel)
        expect(await reader.evaluate(faults), `${panel}, ${theme}`).toEqual([])
        await page.keyboard.press('Escape')
      }
      await reader.evaluate((root) => root.querySelector<HTMLElement>('.story sup a')?.click())
      await until('a note to be open', () => isOpen(reader, '.note'))
      expect(await reader.evaluate(faults), `a note, ${theme}`).toEqual([])
      await page.keyboard.press('Escape')
      await reader.evaluate((root) => root.querySelector<HTMLElement>('figure button.picture')?.click())
      await until('a picture to be large', () => isOpen(reader, '.viewer'))
      expect(await reader.evaluate(faults), `a picture, ${theme}`).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('d')
    }
    await choose(stage, {})
  }, 120_000)

  test('axe finds nothing in contents, numbered pages and the strip of the voice', async () => {
    const { page, reader } = await openWith({}, 'mill')
    await reader.evaluate((_root, source) => void new Function(source)(), axe.source)
    await press(reader, 'Listen')
    await until('the strip to be there', () => reader.evaluate((root) => root.querySelector('.listen') !== null))
    for (const theme of THEMES) {
      await until(`the theme to be ${theme}`, async () => (await themeOf(page)) === theme)
      await press(reader, 'Contents')
      expect(await reader.evaluate(faults), `contents and strip, ${theme}`).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('d')
    }
    await choose(stage, {})
  }, 120_000)

  test('axe finds nothing in the picker, in any theme', async () => {
    const page = await open('quarry')
    const popup = await stage.driver.pressToolbarButton(page)
    await until('picking to be offered', () => popup.evaluate(() => !document.getElementById('pick')?.hidden))
    await popup.click('#pick')
    const picker = await until('the picker', () => stage.driver.reader(page, 'lede-picker'))
    await page.mouse.click(400, 300)
    await until('a rule to be proposed', () => picker.evaluate((root) => root.querySelector('input')?.value))
    await picker.evaluate((_root, source) => void new Function(source)(), axe.source)
    for (const colours of ['dark', 'light'] as const) {
      await stage.driver.prefer(colours, page)
      for (const theme of THEMES) {
        await picker.evaluate((root, wanted) => (root.host as HTMLElement).setAttribute('data-theme', wanted), theme)
        expect(await picker.evaluate(faults, 'host'), `the picker, ${theme}, ${colours}`).toEqual([])
      }
    }
  })

  test('axe finds nothing on the options page, in any theme', async () => {
    const page = await open({ url: `${stage.driver.origin}options/index.html` })
    await until('the sections', () => page.evaluate(() => document.querySelector('main section') !== null))
    await page.evaluate(axe.source)
    for (const colours of ['dark', 'light'] as const) {
      await stage.driver.prefer(colours, page)
      for (const theme of THEMES) {
        await page.evaluate((theme) => {
          const { chrome } = globalThis as unknown as { chrome: { storage: { sync: { set(values: object): void } } } }
          chrome.storage.sync.set({ theme })
        }, theme)
        await until(`the theme to be ${theme}`, () =>
          page.evaluate((wanted) => document.documentElement.dataset.theme === wanted, theme),
        )
        expect(await page.evaluate(faults), `options, ${theme}, ${colours}`).toEqual([])
        await stage.driver.screenshot(page, `${SHOTS}/${name}-options-${theme}-${colours}.png`)
      }
    }
    await choose(stage, {})
  })

  test.each(['light', 'dark'] as const)(
    'axe finds nothing on a %s screen, in any theme',
    async (colours) => {
      const { page, reader } = await openWith({})
      await stage.driver.prefer(colours, page)
      await reader.evaluate((_root, source) => void new Function(source)(), axe.source)
      for (const theme of THEMES) {
        await until(`the theme to be ${theme}`, async () => (await themeOf(page)) === theme)
        expect(await reader.evaluate(faults), `the reader, ${theme}`).toEqual([])
        await press(reader, 'Text')
        expect(await reader.evaluate(faults), `the Text panel, ${theme}`).toEqual([])
        await stage.driver.screenshot(page, `${SHOTS}/${name}-looks-${theme}-${colours}.png`)
        await page.keyboard.press('Escape')
        const popup = await stage.driver.pressToolbarButton(page)
        await until('the popup to have read the page', async () => (await popup.text()).includes('Article'))
        await until('the popup to have the theme', async () => (await themeIn(popup)) === theme)
        await popup.click('summary')
        await popup.inject(axe.source)
        const found = await popup.evaluate(faults)
        await popup.screenshot(`${SHOTS}/${name}-looks-popup-${theme}-${colours}.png`)
        await popup.click('#report')
        await until('the report to be open', () => popup.evaluate(() => document.querySelector('#reporting textarea')))
        const foundInReport = await popup.evaluate(faults)
        await popup.close()
        expect(found, `the popup, ${theme}`).toEqual([])
        expect(foundInReport, `the report, ${theme}`).toEqual([])
        await page.keyboard.press('d')
      }
      await stage.driver.prefer('light')
      await choose(stage, {})
    },
    120_000,
  )
}

// What a person does in the panel

const press = (reader: ReaderRoot, words: string) =>
  reader.evaluate((root, wanted) => {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)
    if (!button) throw new Error(`There is no button “${wanted}”`)
    button.click()
  }, words)

const pick = (reader: ReaderRoot, choice: string, value: string) =>
  reader.evaluate((root, wanted) => {
    const radio = root.querySelector<HTMLInputElement>(wanted)
    if (!radio) throw new Error(`There is no ${wanted}`)
    radio.click()
  }, `.panel input[name="${choice}"][value="${value}"]`)

/** Whether a panel is open over the story. */
const isOpen = (reader: ReaderRoot, panel: string) =>
  reader.evaluate((root, wanted) => root.querySelector(wanted) !== null, `${panel}:popover-open`)

const slide = (reader: ReaderRoot, label: string, value: number) =>
  reader.evaluate(
    (root, words, wanted) => {
      const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(words))
      const range = found?.querySelector<HTMLInputElement>('input[type="range"]')
      if (!range) throw new Error(`There is no slider “${words}”`)
      range.valueAsNumber = wanted
      for (const type of ['input', 'change']) range.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
    },
    label,
    value,
  )

const labelsOf = (reader: ReaderRoot) =>
  reader.evaluate((root) => [...root.querySelectorAll('.panel .scale span')].map(({ textContent }) => textContent))

// What it does

const lookOf = (reader: ReaderRoot) =>
  reader.evaluate((root) => {
    const words = root.querySelector('.story > p') as HTMLElement
    const style = getComputedStyle(words)
    const px = (value: string) => Math.round((Number.parseFloat(value) || 0) * 1000) / 1000
    return {
      paper: getComputedStyle(root.host).backgroundColor,
      face: style.fontFamily,
      size: px(style.fontSize),
      line: px(style.lineHeight),
      letters: px(style.letterSpacing),
      words: px(style.wordSpacing),
      align: style.textAlign,
      direction: style.direction,
      width: words.offsetWidth,
    }
  })

const isNear = (one: number, other: number) => Math.abs(one - other) < 0.01

const themeOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('lede-reader')?.dataset.theme ?? '')

const themeIn = (popup: Popup) => popup.evaluate(() => document.documentElement.dataset.theme)

const facesOf = (page: Page) => page.evaluate(() => [...document.fonts].map(({ status }) => status))

/** The width of the first words of the story on one line, in px. */
const widthOfWords = (reader: ReaderRoot) =>
  reader.evaluate((root) => {
    const range = new Range()
    const words = root.querySelector('.story p')?.firstChild as Text
    range.setStart(words, 0)
    range.setEnd(words, 20)
    return range.getBoundingClientRect().width
  })

/** Whether anything moves by itself, and which colours are those of the system. */
function motionAndColours(root: ShadowRoot) {
  const probe = document.createElement('a')
  root.append(probe)
  const system = (name: string) => {
    probe.style.color = name
    return getComputedStyle(probe).color
  }
  const styleOf = (selector: string) => getComputedStyle(root.querySelector(selector) ?? root.host)
  const found = {
    moves: [...root.querySelectorAll('*')].some(
      (one) => Number.parseFloat(getComputedStyle(one).transitionDuration) > 0,
    ),
    paper: getComputedStyle(root.host).backgroundColor === system('Canvas'),
    ink: styleOf('.story p').color === system('CanvasText'),
    links: styleOf('.story p a').color === system('LinkText'),
    hair: styleOf('.hair').backgroundColor === system('Highlight'),
  }
  probe.remove()
  return found
}

/** What reaches beyond the window at its sides, a line each: elements with words, things to press, open panels. */
function cutOff(root: ShadowRoot): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const found = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px to scroll sideways`] : []
  const bar = root.querySelector('.bar')?.getBoundingClientRect().height ?? 0
  if (bar > 48) found.push('the bar, which has more than a line')
  for (const one of root.querySelectorAll('p, h1, h2, h3, li, dd, img, figcaption, button, input, select, a, .panel')) {
    const { left, right, width } = one.getBoundingClientRect()
    // Tables, listings and formulas scroll by themselves; a closed panel has no place; the last are words to be heard.
    if (!width || one.closest('.wide, pre, math, .spoken')) continue
    if (left < -0.5 || right > clientWidth + 0.5) found.push(`${one.localName} ${one.textContent?.trim().slice(0, 30)}`)
  }
  return found
}

// What axe says

/**
 * What is wrong, a line each. It runs where axe was put and sees nothing of this file.
 * @param part `host` where the page around the shadow root is shown, and not ours to judge
 */
export const faults = async (root?: ShadowRoot, part: 'host' | 'page' = 'page'): Promise<string[]> => {
  // axe goes into the shadow roots it can see; ours is shown to it, in this world only.
  if (root) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
  const { violations, passes } = await axe.run(part === 'host' && root ? root.host : document, {
    rules: { 'target-size': { enabled: true } },
  })
  // The address of what stands in a shadow root is a list of its own.
  const looked = passes.some(({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0])))
  if (root && !looked) throw new Error('axe did not look into the reader')
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`))
}
