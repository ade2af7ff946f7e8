/**
 * Draws the toolbar icons: icons/on.svg, off.svg and none.svg in every size browsers ask for, by the installed Chromium.
 *
 *   npx tsx src/dev/icons.ts
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findBrowser, ROOT } from '../../scripts/find-browsers.mjs'

const NAMES = ['on', 'off', 'none']
const SIZES = [16, 19, 32, 38, 48, 64, 96, 128]

const { found, complaint } = findBrowser('chromium')
if (!found) throw new Error(complaint || 'Icons are drawn by Chrome or Chromium: install one of them')
const browser = await puppeteer.launch({
  executablePath: found.path,
  headless: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await browser.newPage()
  for (const name of NAMES) {
    const svg = await readFile(join(ROOT, `icons/${name}.svg`), 'utf8')
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size })
      await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`)
      const png = await page.screenshot({ type: 'png', omitBackground: true })
      await writeFile(join(ROOT, `icons/${name}-${size}.png`), png)
    }
  }
} finally {
  await browser.close()
}
console.log(`icons: ${NAMES.length * SIZES.length} files`)
