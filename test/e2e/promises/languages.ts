/** Lede's words in another language: the browser takes them, and what is made of them runs the way they do. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { launch, until } from '../../../src/dev/browsers'
import { startLocalWeb } from '../../../src/dev/local-web'
import { SHOTS, type Stage } from '../stage'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

export function languages({ name }: Stage): void {
  test('in Arabic the popup and the options page speak it, from right to left, in their width', async () => {
    const extension = speakingOnly('ar', name)
    const said = messagesIn(extension, 'ar')
    const web = await startLocalWeb()
    const driver = await launch({ browser: name, web, extension })
    try {
      for (const [address, heading] of [
        ['popup/index.html', said.clean_view],
        ['options/index.html', said.options_name],
      ]) {
        const page = await driver.openPage(driver.origin + address)
        await until(`the words of ${address}`, async () => (await page.$eval('h1', (h1) => h1.textContent)) === heading)
        const { lang, dir, shift } = await page.evaluate(() => {
          const { lang, dir, scrollWidth, clientWidth } = document.documentElement
          return { lang, dir, shift: scrollWidth - clientWidth }
        })
        expect({ lang, dir, shift }).toEqual({ lang: 'ar', dir: 'rtl', shift: 0 })
        const { left, right } = await page.$eval('h1', (h1) => {
          const range = document.createRange()
          range.selectNodeContents(h1)
          const words = range.getBoundingClientRect()
          const line = (h1.parentElement as HTMLElement).getBoundingClientRect()
          return { left: words.left - line.left, right: line.right - words.right }
        })
        expect(right, 'the heading begins at the right').toBeLessThan(left)
        await driver.screenshot(page, `${SHOTS}/${name}-arabic-${address?.split('/')[0]}.png`)
      }
    } finally {
      await driver.close()
      await web.close()
      rmSync(extension, { recursive: true })
    }
  })
}

/** A copy of the build with the words of one language, which any browser then takes. */
function speakingOnly(language: string, name: Stage['name']): string {
  const copy = mkdtempSync(join(tmpdir(), 'lede-words-'))
  cpSync(join(ROOT, 'dist', name === 'firefox' ? 'firefox' : 'chrome'), copy, { recursive: true })
  for (const other of readdirSync(join(copy, '_locales')))
    if (other !== language) rmSync(join(copy, '_locales', other), { recursive: true })
  const manifest = join(copy, 'manifest.json')
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), default_locale: language }))
  return copy
}

function messagesIn(extension: string, language: string): Record<string, string> {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(extension, '_locales', language, 'messages.json'), 'utf8'),
  )
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]))
}
