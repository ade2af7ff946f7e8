/** Line focus: a few whole lines stay bright, and the story itself is not touched. */
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { type ReaderRoot, until } from '../../../src/dev/browsers'
import type { PageName } from '../site'
import { SHOTS, type Stage } from '../stage'

export function focusingLines(stage: Stage): void {
  const { name, open, openReader } = stage

  async function openFocused(page: PageName, lines: 1 | 3 | 5): Promise<{ page: Page; reader: ReaderRoot }> {
    const tab = await open(page)
    const reader = await openReader(tab)
    await setLines(tab, reader, lines)
    return { page: tab, reader }
  }
  async function setLines(page: Page, reader: ReaderRoot, lines: 0 | 1 | 3 | 5): Promise<void> {
    const wanted = lines ? `${lines} line` : 'Off'
    await until(`line focus to be at ${lines}`, async () => {
      await page.keyboard.press('f')
      return reader.evaluate((root, words) => root.querySelector('.spoken')?.textContent?.includes(words), wanted)
    })
  }

  test.each(['bridge', 'hebrew', 'strict'] as const)(
    'one, three or five whole lines of %s are bright, and off is off',
    async (story) => {
      const page = await open(story)
      const reader = await openReader(page)
      await scrollAmidText(reader)
      // A tab that was closed at once may have taken its last choice with it.
      await setLines(page, reader, 0)
      const before = await layoutOf(reader)
      expect(await veils(reader)).toBe(null)
      for (const count of [1, 3, 5]) {
        await page.keyboard.press('f')
        expect(await brightLines(reader)).toHaveLength(count)
        expect(await cutLines(reader), 'lines that a veil cuts through').toEqual([])
      }
      expect(await layoutOf(reader)).toEqual(before)
      await page.keyboard.press('f')
      expect(await veils(reader)).toBe(null)
    },
  )

  test('arrow keys go line by line through the whole story, its title and its last words included', async () => {
    const { page, reader } = await openFocused('bridge', 1)
    await until('the pictures to be there', () =>
      reader.evaluate((root) => [...root.querySelectorAll('img')].every((img) => img.complete)),
    )
    /** Where on the page the bright line stands: a picture has no words to know it by. */
    const place = async () => ((await veils(reader))?.top ?? 0) + (await page.evaluate(() => scrollY))
    /** Presses a key until the bright line stays where it is. @returns the lines it went through. */
    async function goThrough(key: 'ArrowUp' | 'ArrowDown'): Promise<string[]> {
      const seen = [(await brightLines(reader)).join(' ')]
      for (let before = await place(); ; ) {
        await page.keyboard.press(key)
        const now = await place()
        if (Math.abs(now - before) < 1) return seen
        before = now
        seen.push((await brightLines(reader)).join(' '))
      }
    }
    await goThrough('ArrowUp')
    const seen = await goThrough('ArrowDown')
    const text = seen.join(' ').replace(/\s+/g, ' ')
    expect(text).toContain('Harbour bridge reopens')
    expect(text).toContain('The bill is now known.')
    expect(text).toContain('“It does.”')
    const words = seen.filter(Boolean)
    expect(new Set(words).size, 'every line once').toBe(words.length)
    await setLines(page, reader, 0)
  })

  test('the bright lines stay where one reads while the story scrolls, and go where one presses', async () => {
    const { page, reader } = await openFocused('bridge', 3)
    await scrollAmidText(reader)
    const before = await veils(reader)
    const bright = (await brightLines(reader)).join()
    await page.evaluate(() => scrollBy({ top: 100, behavior: 'instant' }))
    await until('other lines to be bright', async () => {
      const cut = await cutLines(reader)
      return cut.length === 0 && (await brightLines(reader)).join() !== bright
    })
    const after = await veils(reader)
    expect(Math.abs((after?.top ?? 0) - (before?.top ?? 0))).toBeLessThan(120)
    const height = await page.evaluate(() => innerHeight)
    const width = await page.evaluate(() => innerWidth)
    await page.mouse.click(width / 2, height - 200)
    const { top, bottom } = (await veils(reader)) ?? { top: 0, bottom: 0 }
    expect(top).toBeLessThan(height - 150)
    expect(bottom).toBeGreaterThan(height - 260)
    await stage.driver.screenshot(page, `${SHOTS}/${name}-line-focus.png`)
    await setLines(page, reader, 0)
  })

  test('holds for the next page, and arrows scroll again where it is off', async () => {
    const { reader } = await openFocused('bridge', 5)
    await scrollAmidText(reader)
    await until('five lines to be bright', async () => (await brightLines(reader)).length === 5)
    const page = await open('hebrew')
    const other = await openReader(page)
    await scrollAmidText(other)
    await until('the next reader to be focused too', async () => (await brightLines(other)).length === 5)
    await setLines(page, other, 0)
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    await page.keyboard.press('ArrowDown')
    await until('the page to scroll', () => page.evaluate(() => scrollY > 0))
  })
}

/** Puts a paragraph where one reads: a picture there would count as a line. */
const scrollAmidText = (reader: ReaderRoot) =>
  reader.evaluate((root) => {
    const longest = [...root.querySelectorAll('.story p')].sort((a, b) => b.clientHeight - a.clientHeight)[0]
    const { top = 0 } = longest?.getBoundingClientRect() ?? {}
    scrollBy({ top: top - innerHeight * 0.4, behavior: 'instant' })
  })

/** The bright gap between the veils; null where there is none. */
const veils = (reader: ReaderRoot) =>
  reader.evaluate((root) => {
    const above = root.querySelector('.dim.above')
    const below = root.querySelector('.dim.below')
    if (!above?.checkVisibility() || !below) return null
    return { top: above.getBoundingClientRect().bottom, bottom: below.getBoundingClientRect().top }
  })

const layoutOf = (reader: ReaderRoot) =>
  reader.evaluate((root) =>
    [...root.querySelectorAll('main *')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return [left, top, width, height]
    }),
  )

/** Lines of text wholly in the bright gap, from top to bottom. */
const brightLines = async (reader: ReaderRoot) =>
  (await linesOf(reader)).filter(({ shown }) => shown === 'bright').map(({ text }) => text)
const cutLines = async (reader: ReaderRoot) =>
  (await linesOf(reader)).filter(({ shown }) => shown === 'cut').map(({ text }) => text)

/** Every line of the reader as its letters stand, and whether the veils leave it bright. */
const linesOf = (reader: ReaderRoot) =>
  reader.evaluate((root) => {
    const above = root.querySelector('.dim.above')
    const gap = {
      top: above?.checkVisibility() ? above.getBoundingClientRect().bottom : 0,
      bottom: root.querySelector('.dim.below')?.getBoundingClientRect().top ?? 0,
    }
    const range = document.createRange()
    const walker = document.createTreeWalker(root.querySelector('main') as Element, NodeFilter.SHOW_TEXT)
    const lines: { text: string; top: number; bottom: number; shown: string }[] = []
    while (walker.nextNode()) {
      const { data } = walker.currentNode as Text
      for (const { index } of data.matchAll(/\S/gu)) {
        range.setStart(walker.currentNode, index)
        range.setEnd(walker.currentNode, index + 1)
        const { top, bottom } = range.getBoundingClientRect()
        const middle = (top + bottom) / 2
        const line = lines.find((one) => middle > one.top && middle < one.bottom)
        const letter = data.slice(index).match(/^\S\s?/)?.[0] ?? ''
        if (line) line.text += letter
        else lines.push({ text: letter, top, bottom, shown: '' })
      }
    }
    for (const line of lines) {
      // The boxes of large letters set tight reach into each other; the letters do not.
      const air = (line.bottom - line.top) / 5
      const inside = line.top + air >= gap.top && line.bottom - air <= gap.bottom
      const outside = line.bottom - air <= gap.top || line.top + air >= gap.bottom
      line.shown = inside ? 'bright' : outside ? 'dim' : 'cut'
    }
    return lines.sort((a, b) => a.top - b.top)
  })
