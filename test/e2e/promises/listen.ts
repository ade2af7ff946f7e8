/** Listening: the story and nothing else is read aloud, marked as it is said, and silent when it is over. */
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { type ReaderRoot, until } from '../../../src/dev/browsers'
import { expectInOrder, SHOTS, type Stage } from '../stage'

/** Voices nobody hears: `swift` says all at once, `held` begins and waits. Firefox's are its own, for its own tests. */
const VOICES = {
  chromium: { swift: 'Swift Sal', held: 'Patient Pat' },
  firefox: { swift: 'Bob Marley', held: 'Teresa Cornelys' },
}
const TITLE = 'Harbour bridge reopens after a winter of night repairs'
/** Beginnings of what is said, in order. */
const PARTS = [TITLE, 'The first tram rolled', 'The bill is now known.', 'You inspect what you can', 'It does.']

export function listening(stage: Stage): void {
  const { name, open, openReader, readerGone } = stage
  const voices = VOICES[name]

  /** A reader that is read from by the voice that waits, at the title. */
  async function openHeld() {
    const page = await open('bridge')
    const reader = await openReader(page)
    await page.keyboard.press('l')
    await chooseVoice(reader, voices.held)
    await pressInStrip(reader, 'Stop')
    await restingPlace(page)
    await page.keyboard.press('Home')
    await until('the top to be in sight', async () => (await restingPlace(page)) === 0)
    await page.keyboard.press('l')
    await until('the title to be said', async () => (await marked(reader)) === TITLE)
    return { page, reader }
  }

  test('reads the story from its title to its end, and nothing else', async () => {
    const page = await open('bridge')
    const reader = await openReader(page)
    await watchMarks(reader)
    await page.keyboard.press('l')
    await chooseVoice(reader, voices.swift)
    await until('the voice to have come to the end', async () => {
      const { text } = await marksSeen(reader)
      return text.endsWith('“It does.”') && (await wordsOf(reader)).includes('Play')
    })
    const { text, inOrder } = await marksSeen(reader)
    expectInOrder(text, PARTS)
    expect(text).not.toContain('The first trams crossed before sunrise.')
    expect(inOrder, 'one mark below the other').toBe(true)
    const said = await saidIn(stage)
    if (said) {
      const spoken = said.map((one) => one.text).join(' ')
      expectInOrder(spoken, PARTS)
      for (const junk of ['Donate', 'Morning Tide', 'Related stories', 'crossed before sunrise']) {
        expect(spoken).not.toContain(junk)
      }
      expect(Math.max(...said.map((one) => one.text.length))).toBeLessThan(200)
    }
  })

  test('remembers the voice, and is led by keys: on, back, by paragraphs, wait and go on', async () => {
    const { page, reader } = await openHeld()
    if (name === 'chromium') {
      const word = () => reader.evaluate((root) => root.querySelectorAll('.marks .word').length)
      await until('the word to be marked', async () => (await word()) === 1)
    }
    await page.keyboard.press('>')
    await page.keyboard.press('>')
    await until('the first paragraph', async () => (await marked(reader)).startsWith('The first tram rolled'))
    await page.keyboard.press('.')
    const second = await marked(reader)
    expect(second).not.toContain('The first tram rolled')
    await page.keyboard.press(',')
    expect(await marked(reader)).toContain('The first tram rolled')
    await page.keyboard.press(' ')
    expect(await wordsOf(reader)).toContain('Play')
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false)
    await page.keyboard.press('l')
    expect(await wordsOf(reader)).toContain('Pause')
    await until('the voice to go on', () => page.evaluate(() => speechSynthesis.speaking))
    // The space bar presses a button that has the focus, and nothing else.
    await reader.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('.listen button')].find((one) => one.textContent === 'Next')?.focus(),
    )
    await page.keyboard.press(' ')
    expect(await wordsOf(reader)).toContain('Pause')
    expect(await marked(reader)).toBe(second)
  })

  test('scrolls along with the voice, waits where the person scrolls away, and comes back on a press', async () => {
    const { page, reader } = await openHeld()
    for (let paragraphs = 0; paragraphs < 8; paragraphs++) await page.keyboard.press('>')
    await until('the sentence to be in sight', () => markInSight(reader))
    expect(await restingPlace(page)).toBeGreaterThan(200)
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    await until('the way back to be offered', async () => (await wordsOf(reader)).includes('Back to the voice'))
    await page.keyboard.press('.')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await pressInStrip(reader, 'Back to the voice')
    await until('the sentence to be in sight again', () => markInSight(reader))
    await until('the way back to be gone', async () => !(await wordsOf(reader)).includes('Back to the voice'))
  })

  test('a double press on a sentence reads from there', async () => {
    const { page, reader } = await openHeld()
    const at = await reader.evaluate((root) => {
      const paragraph = root.querySelectorAll('.story p')[1]
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top } = paragraph?.getBoundingClientRect() ?? new DOMRect()
      return { x: left + 30, y: top + 16 }
    })
    await page.mouse.click(at.x, at.y, { count: 2 })
    await until('the sentence to be said', async () => (await marked(reader)).startsWith('Behind it came'))
  })

  test('begins at what is selected, a paragraph in another language by a voice for that', async () => {
    const page = await open('mill')
    const reader = await openReader(page)
    await page.keyboard.press('l')
    await chooseVoice(reader, voices.held)
    await pressInStrip(reader, 'Stop')
    await reader.evaluate((root) => {
      const words = root.querySelector('.story p[lang="fr"]')?.firstChild as Text
      getSelection()?.setBaseAndExtent(words, 2, words, 12)
      words.parentElement?.scrollIntoView()
    })
    await page.keyboard.press('l')
    // Firefox's voice for French says all at once; for what comes next, in Hebrew, the one that waits is all there is.
    const first = name === 'firefox' ? '«הים עושה' : '« On ne fait pas'
    await until('the sentence to be said', async () => (await marked(reader)).startsWith(first))
    if (name === 'chromium')
      await until('the voice for French', async () => (await saidIn(stage))?.at(-1)?.voice === 'Patiente Odile')
  })

  test('is silent when it is stopped, when the reader is closed and when the page goes', async () => {
    const { page, reader } = await openHeld()
    const speaking = () => page.evaluate(() => speechSynthesis.speaking)
    await until('the voice to speak', speaking)
    await pressInStrip(reader, 'Stop')
    await until('the voice to be silent', async () => !(await speaking()))
    expect(await reader.evaluate((root) => root.querySelectorAll('.listen, .marks').length)).toBe(0)
    await page.keyboard.press('l')
    await until('the voice to speak again', speaking)
    await page.keyboard.press('Escape')
    await readerGone(page)
    await until('the voice to be silent', async () => !(await speaking()))

    const other = await openHeld()
    await until('the voice to speak', () => other.page.evaluate(() => speechSynthesis.speaking))
    await other.page.reload()
    await until('the voice to be silent', async () => !(await other.page.evaluate(() => speechSynthesis.speaking)))
  })

  test('keeps the pace that was chosen, for the next page too', async () => {
    const { reader } = await openHeld()
    await reader.evaluate((root) => {
      const select = root.querySelector('.listen select') as HTMLSelectElement
      select.value = '2'
      select.dispatchEvent(new Event('change'))
    })
    if (name === 'chromium') {
      await until('the engine to be told', async () => (await saidIn(stage))?.at(-1)?.rate === 2)
    }
    const other = await openHeld()
    const pace = await other.reader.evaluate((root) => root.querySelector<HTMLSelectElement>('.listen select')?.value)
    expect(pace).toBe('2')
    await other.reader.evaluate((root) => {
      const select = root.querySelector('.listen select') as HTMLSelectElement
      select.value = '1'
      select.dispatchEvent(new Event('change'))
    })
  })

  test('shows the page no more of itself than before', async () => {
    const { page } = await openHeld()
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    expect(await page.evaluate(() => document.querySelector('lede-reader')?.shadowRoot)).toBe(null)
    expect(await page.evaluate(() => document.querySelectorAll('html > *').length)).toBe(3)
  })

  test('is fit to be seen while it reads, light and dark', async () => {
    for (const colours of ['light', 'dark'] as const) {
      const { page, reader } = await openHeld()
      await stage.driver.prefer(colours, page)
      for (let paragraphs = 0; paragraphs < 4; paragraphs++) await page.keyboard.press('>')
      await until('the sentence to be in sight', () => markInSight(reader))
      await stage.driver.screenshot(page, `${SHOTS}/${name}-listen-${colours}.png`)
    }
    await stage.driver.prefer('light')
  })
}

/** Where the window has come to rest. */
async function restingPlace(page: Page): Promise<number> {
  let before = -1
  return until('the scrolling to end', async () => {
    const now = await page.evaluate(() => new Promise<number>((rest) => requestAnimationFrame(() => rest(scrollY))))
    const rests = now === before
    before = now
    return rests ? now : null
  })
}

// What a person would see or do in the strip

const wordsOf = (reader: ReaderRoot) =>
  reader.evaluate((root) => root.querySelector<HTMLElement>('.listen')?.innerText ?? '')

async function pressInStrip(reader: ReaderRoot, words: string): Promise<void> {
  await until(`“${words}” to be pressed`, () =>
    reader.evaluate((root, wanted) => {
      const found = [...root.querySelectorAll<HTMLElement>('.listen button')].find((one) => one.innerText === wanted)
      found?.click()
      return found !== undefined
    }, words),
  )
}

async function chooseVoice(reader: ReaderRoot, voice: string): Promise<void> {
  await until(`the voice “${voice}” to be there`, () =>
    reader.evaluate((root, wanted) => {
      const select = root.querySelector<HTMLSelectElement>('.listen .voice')
      const found = [...(select?.options ?? [])].find((one) => one.text === wanted)
      if (!select || !found) return false
      select.value = found.value
      select.dispatchEvent(new Event('change'))
      return true
    }, voice),
  )
}

/** The words that stand over the marks of the sentence. */
const marked = async (reader: ReaderRoot): Promise<string> => (await reader.evaluate(textUnder, false)).text

/** The words that were ever marked since `watchMarks`, and whether the marks went down the page. */
const marksSeen = (reader: ReaderRoot) => reader.evaluate(textUnder, true)

interface Seen {
  left: number
  right: number
  top: number
  bottom: number
}

/** Has the reader remember the marks of sentences from now on, as places on the page. */
const watchMarks = (reader: ReaderRoot) =>
  reader.evaluate((root) => {
    const seen: Seen[] = []
    Object.assign(root, { seen })
    new MutationObserver(() => {
      for (const mark of root.querySelectorAll('.marks .sentence')) {
        const { left, right, top, bottom } = mark.getBoundingClientRect()
        seen.push({ left, right, top: top + scrollY, bottom: bottom + scrollY })
      }
    }).observe(root.querySelector('main') as Element, { childList: true, subtree: true })
  })

/** Letter by letter, so that nothing is taken from the code that is being tried. */
function textUnder(root: ShadowRoot, ever: boolean): { text: string; inOrder: boolean } {
  const now = [...root.querySelectorAll('.marks .sentence')].map((mark) => mark.getBoundingClientRect())
  const boxes = ever
    ? (root as unknown as { seen: Seen[] }).seen.filter((box, i, all) => {
        const before = all[i - 1]
        return !before || box.left !== before.left || box.top !== before.top || box.right !== before.right
      })
    : now.map(({ left, right, top, bottom }) => ({ left, right, top: top + scrollY, bottom: bottom + scrollY }))
  const range = document.createRange()
  const walker = document.createTreeWalker(root.querySelector('main') as Element, NodeFilter.SHOW_TEXT)
  let text = ''
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text
    for (const { index } of data.matchAll(/\S/g)) {
      range.setStart(walker.currentNode, index)
      range.setEnd(walker.currentNode, index + 1)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      const [x, y] = [(left + right) / 2, (top + bottom) / 2 + scrollY]
      const isMarked = boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)
      if (isMarked) text += /^\S\s?/.exec(data.slice(index))?.[0] ?? ''
    }
    if (text && !text.endsWith(' ')) text += ' '
  }
  const tops = boxes.map(({ top }) => top)
  const firstBelow = tops.every((top, i) => top >= (tops[i - 2] ?? 0) - 200)
  return { text: text.replace(/\s+/g, ' ').trim(), inOrder: firstBelow }
}

const markInSight = (reader: ReaderRoot) =>
  reader.evaluate((root) => {
    const foot = root.querySelector('.listen')?.getBoundingClientRect().top ?? 0
    const marks = [...root.querySelectorAll('.marks .sentence')].map((mark) => mark.getBoundingClientRect())
    return marks.length > 0 && marks.every(({ top, bottom }) => top >= 0 && bottom <= foot)
  })

/** What Chromium's engine was asked to say; null in Firefox, whose own engine keeps it to itself. */
async function saidIn({ driver }: Stage): Promise<{ text: string; rate: number; voice: string }[] | null> {
  if (driver.name !== 'chromium') return null
  const target = driver.browser.targets().find((one) => one.url().endsWith('/engine.js'))
  const engine = await target?.worker()
  return engine ? ((await engine.evaluate('said')) as { text: string; rate: number; voice: string }[]) : null
}
