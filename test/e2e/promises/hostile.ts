/** Pages that fight back: everything they can reach is broken, and they send all they can think of. */
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { until } from '../../../src/dev/browsers'
import { pressSwitch, type Stage, switchIsOn, textOf } from '../stage'

const STORY = ['The clock on the harbour tower', 'Ruta Belmont', 'The council has put', 'It is, he says']

export function fightingBack(stage: Stage): void {
  const pageNow = (page: Page) => page.evaluate('pageNow()')
  /** Lede's own element is defined by the page here: what that throws is the page's own doing. */
  const faults = (page: Page) => page.evaluate('heard.join("|")') as Promise<string>

  test('a page that broke everything it can reach is read, hears nobody, and is given back', async () => {
    const page = await stage.open('hostile')
    await page.evaluate('clobber()')
    const before = await pageNow(page)
    const reader = await stage.openReader(page)
    const text = await textOf(reader)
    for (const words of STORY) expect(text).toContain(words)
    expect(text).not.toContain('Donate now')
    expect(await page.evaluate('send()')).toBe(true)
    // A person's own key comes after all that was sent, and closes the reader that still stands.
    expect(await stage.driver.reader(page)).not.toBeNull()
    await page.keyboard.press('Escape')
    await until('the reader to be gone', async () => (await stage.driver.reader(page)) === null)
    expect(await pageNow(page)).toBe(before)
    expect((await faults(page)).replace(/[^|]*not here\|?/g, '').replace(/[^|]*attachShadow[^|]*\|?/g, '')).toBe('')
  })

  test.each(['remove', 'move'])('a page that would %s the reader is left as it was', async (what) => {
    const page = await stage.open('hostile')
    const before = await pageNow(page)
    await page.evaluate(`against('${what}')`)
    const popup = await stage.driver.pressToolbarButton(page)
    await pressSwitch(popup)
    await until('the switch to be off again', async () => !(await switchIsOn(popup)))
    expect(await pageNow(page)).toBe(before)
    await popup.close()
  })
}
