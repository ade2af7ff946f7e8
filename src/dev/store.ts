/**
 * `npm run store`: what the stores ask for beside the package, in `dist/store`: pictures of the real thing on the demo
 * page, 1280 by 800 as both stores want them, and the texts for their forms, checked against their limits.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { type Driver, launch, type Popup, until } from './browsers'
import { buildExtension, outputOf, ROOT } from './build'
import { DEMO_URL, serveDemo } from './demo-site'
import { startLocalWeb } from './local-web'

const OUT = join(ROOT, 'dist/store')
const SIZE = { width: 1280, height: 800 }

/** Most characters of each field: Chrome Web Store and addons.mozilla.org, as of November 2026; the smaller one counts. */
const LIMITS = { name: 45, summary: 132, description: 15_000, reviewers: 3_000 } as const
type Field = keyof typeof LIMITS

await mkdir(OUT, { recursive: true })
const fields = await texts()
for (const [name, text] of Object.entries(fields)) await writeFile(join(OUT, `${name}.txt`), text)
await writeFile(join(OUT, 'permissions.txt'), await justifications())
await buildExtension()
const pictures = await takePictures()
console.log([...Object.keys(fields), 'permissions'].map((name) => `dist/store/${name}.txt`).join('\n'))
console.log(pictures.map((name) => `dist/store/${name}.png`).join('\n'))

/** @throws a sentence for a text that a store would refuse. */
async function texts(): Promise<Record<Field, string>> {
  const messages = JSON.parse(await readFile(join(ROOT, 'src/_locales/en/messages.json'), 'utf8'))
  const fields = {
    name: messages.name.message,
    summary: messages.description.message,
    description: await readFile(join(ROOT, 'store/description.txt'), 'utf8'),
    reviewers: await readFile(join(ROOT, 'store/reviewers.txt'), 'utf8'),
  }
  for (const [name, limit] of Object.entries(LIMITS)) {
    const { length } = fields[name as Field].trim()
    if (length > limit) throw new Error(`The ${name} has ${length} characters; the stores take ${limit}.`)
  }
  return fields
}

/** Each permission with its use, as PRIVACY.md tells it. */
async function justifications(): Promise<string> {
  const privacy = await readFile(join(ROOT, 'PRIVACY.md'), 'utf8')
  const rows = privacy.slice(privacy.indexOf('## Permissions')).matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)
  return [...rows].map(([, name, use]) => `${name}: ${use}`).join('\n')
}

async function takePictures(): Promise<string[]> {
  const web = await startLocalWeb()
  serveDemo(web)
  const driver = await launch({ browser: 'chromium', web, extension: outputOf('chrome') })
  try {
    return [
      await picture(driver, '1-reader', 'light', 'reader', false),
      await picture(driver, '2-ledger', 'light', 'reader', true, '#hidden summary'),
      await picture(driver, '3-tidy', 'light', 'tidy', true),
      await picture(driver, '4-dark', 'dark', 'reader', false),
      await optionsPicture(driver, '5-options'),
    ]
  } finally {
    await driver.close()
    await web.close()
  }
}

/** The demo page as it is read, the popup over it where it is wanted, with what a press on `unfolds` shows. */
async function picture(
  driver: Driver,
  name: string,
  colours: 'light' | 'dark',
  mode: 'reader' | 'tidy',
  withPopup: boolean,
  unfolds = '',
): Promise<string> {
  const page = await driver.openPage(DEMO_URL)
  await page.setViewport(SIZE)
  await driver.prefer(colours, page)
  const popup = await driver.pressToolbarButton(page)
  await readyIn(popup)
  await popup.click(`#mode [value=${mode}]`)
  await popup.click('[role="switch"]')
  await until('the view to be open', () =>
    popup.evaluate(() => document.querySelector('[role="switch"]')?.getAttribute('aria-checked') === 'true'),
  )
  if (unfolds) await popup.click(unfolds)
  await popup.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => {}))
  const file = join(OUT, `${name}-popup.png`)
  await popup.screenshot(file)
  await popup.close()
  const shown = await page.screenshot()
  await page.close()
  await compose(driver, name, Buffer.from(shown), withPopup ? await readFile(file) : null)
  await rm(file)
  return name
}

async function readyIn(popup: Popup): Promise<void> {
  await until('the popup to know the page', () =>
    popup.evaluate(() => document.querySelector<HTMLButtonElement>('[role="switch"]')?.disabled === false),
  )
}

async function optionsPicture(driver: Driver, name: string): Promise<string> {
  const page = await driver.openPage(`${driver.origin}options/index.html`)
  await page.setViewport(SIZE)
  await driver.prefer('light', page)
  await writeFile(join(OUT, `${name}.png`), await page.screenshot())
  await page.close()
  return name
}

/** The page, and over its corner the popup as the browser would hang it there. */
async function compose(driver: Driver, name: string, shown: Buffer, popup: Buffer | null): Promise<void> {
  const sheet: Page = await driver.browser.newPage()
  await sheet.setViewport(SIZE)
  const image = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`
  await sheet.setContent(
    `<!doctype html><style>
      body { margin: 0; background: url(${image(shown)}) 0 0 / 1280px auto no-repeat }
      img { position: absolute; top: 10px; right: 18px; max-height: 780px; border-radius: 10px; box-shadow: 0 6px 28px #0007 }
    </style>${popup ? `<img src="${image(popup)}">` : ''}`,
  )
  await writeFile(join(OUT, `${name}.png`), await sheet.screenshot())
  await sheet.close()
}
