/** Taking an article along: what is copied, saved and printed is the story, whole and with its source. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'puppeteer-core'
import { extractText } from 'unpdf'
import { expect, test } from 'vitest'
import { type ReaderRoot, until } from '../../../src/dev/browsers'
import { PAGES } from '../site'
import { expectInOrder, SHOTS, type Stage } from '../stage'

const TITLE = 'What the ferry “Anna” carries: ropes, salt & a piano?'
const FILE = 'What the ferry “Anna” carries - ropes, salt & a piano'
const STORY = [
  'The ferry',
  'It was, the mate said, “no great deal”.',
  'He has kept it for a year now',
  'The list',
  'salt for the fish market, in sacks of 25 kg',
  'Crossings in March',
  'The piano was a surprise.',
  '“You do not ask who plays,”',
  '– not well, but one hears it',
]

export function take(stage: Stage): void {
  const { name, open, openReader } = stage

  test.each(['ferry', 'strict', 'paragraphs'] as const)('copies the article in every form (%s)', async (which) => {
    const page = await open(which)
    const reader = await openReader(page)
    await until('the pictures to be there', () => reader.evaluate(allPicturesLoaded))
    stage.web.forget()
    const words = await reader.evaluate((root) => root.querySelector('.story p:last-of-type')?.textContent ?? '')
    const plain = words.replaceAll(/[*_]/g, '')

    await page.keyboard.press('s')
    await press(page, reader, 'Copy', 'Markdown')
    await told(reader, 'Copied as Markdown.')
    const markdown = await stage.driver.clipboard()
    expect(markdown['text/plain']).toMatch(/^# \S/)
    expect(markdown['text/plain']?.replaceAll(/[*_\\]/g, '')).toContain(plain)
    expect(markdown['text/html']).toBeUndefined()

    await page.bringToFront()
    await showPanel(page, reader)
    await press(page, reader, 'Copy', 'Plain text')
    await told(reader, 'Copied as plain text.')
    const text = await stage.driver.clipboard()
    expect(text['text/plain']?.replaceAll('\r\n', '\n')).toContain(`\n\n${words}`)

    await page.bringToFront()
    await showPanel(page, reader)
    await press(page, reader, 'Copy', 'Formatted')
    await told(reader, 'Copied with formatting.')
    const formatted = await stage.driver.clipboard()
    expect(formatted['text/plain']).toEqual(text['text/plain'])
    expect(formatted['text/html']).toMatch(/<h1[ >]/)
    expect(formatted['text/html']).toContain(PAGES[which])
    expect(requests(stage), 'requests').toEqual([])
  })

  test('the key c copies the story as Markdown, whole and in order', async () => {
    const page = await open('ferry')
    const reader = await openReader(page)
    await page.keyboard.press('c')
    await until('the bar to say so', () =>
      reader.evaluate((root) => root.querySelector('.bar .left')?.textContent === 'Copied as Markdown.'),
    )
    const { 'text/plain': copied = '' } = await stage.driver.clipboard()
    expect(copied.startsWith('# What the ferry'), copied).toBe(true)
    let at = 0
    for (const part of STORY) {
      const found = copied.replaceAll('*', '').indexOf(part, at)
      expect(found, `${part} in\n${copied}`).toBeGreaterThanOrEqual(at)
      at = found
    }
    expect(copied).toContain(`[the bridge office](${PAGES.bridge})`)
    expect(copied).toContain('| first | 12  | 40  |')
    expect(copied).toMatch(
      /!\[The ferry under the harbour bridge\]\(https:\/\/www\.tidewater-post\.example\/img\/bridge\.svg\)/,
    )
  })

  test('saves Markdown with what is known on top, under the name of the story', async () => {
    const page = await open('ferry')
    const file = await saved(stage, page, await openReader(page), 'Markdown', `${FILE}.md`)
    const text = file.toString()
    expect(text.startsWith(`---\ntitle: "${TITLE}"\nauthor: "Tomas Wray"\ndate: 2026-04-02\n`)).toBe(true)
    expect(text).toContain(
      `\naddress: "${PAGES.ferry}"\nsite: "Tidewater Post"\nlanguage: "en"\n---\n\n# What the ferry`,
    )
    expect(text).toContain('no great deal”.\n\nHe has kept it')
  })

  test('saves a web page that needs nothing else', async () => {
    const page = await open('ferry')
    const reader = await openReader(page)
    await until('the picture to be there', () => reader.evaluate(allPicturesLoaded))
    stage.web.forget()
    const file = await saved(stage, page, reader, 'Web page', `${FILE}.html`)
    expect(requests(stage), 'requests').toEqual([])
    expect(file.toString()).toContain('src="data:image/')
    const copy = await open({ url: pathToFileURL(join(stage.downloads, `${FILE}.html`)).href })
    expect(await copy.title()).toBe(TITLE)
    expect(await copy.evaluate(() => document.body.innerText)).toContain('one hears it on deck – not well')
    expect(await copy.evaluate(() => [...document.images].map((image) => image.naturalWidth > 0))).toEqual([true])
    await stage.driver.screenshot(copy, `${SHOTS}/${name}-saved-page.png`)
    expect(requests(stage), 'requests').toEqual([])
  })

  test('saves a book', async () => {
    const page = await open('ferry')
    const reader = await openReader(page)
    await until('the picture to be there', () => reader.evaluate(allPicturesLoaded))
    const files = unzipSync(await saved(stage, page, reader, 'EPUB', `${FILE}.epub`))
    expect(Object.keys(files)[0]).toBe('mimetype')
    const chapter = strFromU8(files['EPUB/article.xhtml'] ?? new Uint8Array())
    const { error, pictures, headings } = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xhtml+xml')
      const all = (selector: string) => [...parsed.querySelectorAll(selector)]
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? '',
        pictures: all('img').map((image) => image.getAttribute('src')),
        headings: all('h1, h2').map((heading) => heading.textContent),
      }
    }, chapter)
    expect(error).toBe('')
    expect(headings).toEqual([TITLE, 'The list', 'The piano'])
    // Its own bytes where the browser's cache has them, else as it was drawn.
    expect(pictures).toEqual([expect.stringMatching(/^pictures\/picture-1\.(svg|png)$/)])
    expect(files[`EPUB/${pictures[0]}`]?.length).toBeGreaterThan(100)
  })

  test('asks for pictures of other origins only when told to', async () => {
    const at = 'https://pictures.example/ferry.svg'
    const picture = readFileSync(new URL('../pages/bridge.svg', import.meta.url))
    const remove = stage.web.serve(at, {
      body: picture,
      type: 'image/svg+xml',
      headers: { 'access-control-allow-origin': '*' },
    })
    const page = await open('ferry')
    await page.evaluate((src) => document.querySelector('article img')?.setAttribute('src', src), at)
    const reader = await openReader(page)
    await until('the picture to be there', () => reader.evaluate(allPicturesLoaded))
    stage.web.forget()

    const linked = await saved(stage, page, reader, 'Web page', `${FILE}.html`)
    expect(requests(stage), 'requests').toEqual([])
    expect(linked.toString()).toContain(`src="${at}"`)
    await told(reader, `Saved: ${FILE}.html 1 picture stays on the web.`)

    await page.bringToFront()
    await press(page, reader, '', 'Load 1 picture again for the file')
    const whole = await saved(stage, page, reader, 'Web page', `${FILE}.html`)
    expect(whole.toString()).toContain('src="data:image/svg+xml;base64,')
    expect(requests(stage).every((url) => url === at)).toBe(true)
    remove()
  })

  test('saves where the page allows nothing', async () => {
    const page = await open('strict')
    const reader = await openReader(page)
    stage.web.forget()
    const base = 'Town library lends its first telescope'
    expect((await saved(stage, page, reader, 'Markdown', `${base}.md`)).toString()).toContain('The moon has more edges')
    expect((await saved(stage, page, reader, 'Web page', `${base}.html`)).toString()).toContain('The moon has more')
    expect((await saved(stage, page, reader, 'EPUB', `${base}.epub`)).length).toBeGreaterThan(1000)
    expect(requests(stage), 'requests').toEqual([])
  })

  test('a copied passage brings its source along, a word or two do not', async () => {
    const page = await open('ferry')
    const reader = await openReader(page)
    await select(reader, '.story p:nth-of-type(2)', '.story p:nth-of-type(3)')
    await copySelection(page)
    const long = await stage.driver.clipboard()
    expect(long['text/plain']?.replaceAll('\r\n', '\n')).toMatch(
      /^It was, the mate said, “no great deal”\.\n\nHe has kept it .*\n\nWhat the ferry “Anna” carries: ropes, salt & a piano\?, Tidewater Post\nhttps:\/\/www\.tidewater-post\.example\/harbour\/ferry$/,
    )
    expect(long['text/html']).toContain(`href="${PAGES.ferry}"`)
    expect(long['text/html']).toContain(`href="${PAGES.bridge}"`)

    await page.bringToFront()
    await select(reader, '.story h2', '.story h2')
    await copySelection(page)
    expect((await stage.driver.clipboard())['text/plain']).toBe('The list')
  })

  test('without the source line where a person wants none', async () => {
    const page = await open('ferry')
    const reader = await openReader(page)
    const label = 'Add the source to copied passages'
    await showPanel(page, reader)
    await press(page, reader, '', label)
    await page.keyboard.press('Escape')
    await select(reader, '.story p:nth-of-type(2)', '.story p:nth-of-type(3)')
    await copySelection(page)
    expect((await stage.driver.clipboard())['text/plain']).not.toContain(PAGES.ferry)

    // The choice holds for other tabs, and is taken back for the tests to come.
    await page.bringToFront()
    await showPanel(page, reader)
    expect(await reader.evaluate(sourceIsWanted)).toBe(false)
    await press(page, reader, '', label)
    const other = await open('ferry')
    const otherReader = await openReader(other)
    await showPanel(other, otherReader)
    expect(await otherReader.evaluate(sourceIsWanted)).toBe(true)
  })

  test('is set for paper: the address at the head, no bar, no blue', async () => {
    const page = await open('ferry')
    const reader = await openReader(page)
    const look = () =>
      reader.evaluate((root) => {
        const shown = (selector: string) => (root.querySelector(selector)?.getClientRects().length ?? 0) > 0
        const colour = (selector: string) => getComputedStyle(root.querySelector(selector) as Element).color
        return { bar: shown('.bar'), address: shown('.address'), link: colour('.story a') === colour('.story p') }
      })
    expect(await look()).toEqual({ bar: true, address: false, link: false })
    await stage.driver.prefer('dark', page)
    await stage.driver.printing(page, true)
    expect(await look()).toEqual({ bar: false, address: true, link: true })
    expect(await reader.evaluate((root) => getComputedStyle(root.querySelector('h1') as Element).color)).toBe(
      'rgb(0, 0, 0)',
    )
    expect(await reader.evaluate((root) => root.querySelector('.address')?.textContent)).toBe(PAGES.ferry)
    await stage.driver.screenshot(page, `${SHOTS}/${name}-paper.png`)
    await stage.driver.printing(page, false)
    await stage.driver.prefer('light', page)
  })

  test('what is printed is the article, whole and alone', async () => {
    const page = await open('signals')
    const reader = await openReader(page)
    const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true })
    expectInOrder(text.replace(/\s+/g, ' '), [
      'What the harbour',
      'Tomas Wray',
      PAGES.signals,
      'Nobody under sixty',
      'October',
      'December',
      'Hoisting the signals, from dawn to dusk',
      'https://www.youtube.com/watch?v=tidewater11',
      'the yard has been dark on that side ever since.',
      'lit at night.',
    ])
    const bar = await reader.evaluate((root) => (root.querySelector('.bar') as HTMLElement).innerText.split(/\s*\n\s*/))
    for (const words of [...bar, 'Load here', 'Keys', 'Imprint']) expect(text).not.toContain(words)
  })

  test('the panel is fit to be seen', async () => {
    const page = await open('ferry')
    const reader = await openReader(page)
    await showPanel(page, reader)
    await stage.driver.screenshot(page, `${SHOTS}/${name}-take.png`)
  })
}

// What a person does

const isOpen = (root: ShadowRoot) => root.querySelector('.take:popover-open') !== null

async function showPanel(page: Page, reader: ReaderRoot): Promise<void> {
  if (!(await reader.evaluate(isOpen))) await page.keyboard.press('s')
  await until('the panel to open', () => reader.evaluate(isOpen))
}

/** Presses a word of the panel with the mouse; `group` is what stands over it. */
async function press(page: Page, reader: ReaderRoot, group: string, words: string): Promise<void> {
  await showPanel(page, reader)
  const at = await reader.evaluate(
    (root, group, words) => {
      const groups = [...root.querySelectorAll('.take fieldset')]
      const within = groups.find((one) => one.querySelector('legend')?.textContent === group)
      const found = [...(within ?? root.querySelector('.take') ?? root).querySelectorAll('button, label')].find(
        (one) => one.textContent === words,
      )
      const box = found?.getBoundingClientRect()
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
    },
    group,
    words,
  )
  if (!at) throw new Error(`The panel has no “${words}”.`)
  await page.mouse.click(at.x, at.y)
}

const told = (reader: ReaderRoot, words: string) =>
  until(`the panel to say “${words}”`, () =>
    reader.evaluate((root, words) => (root.querySelector('.told')?.textContent ?? '').startsWith(words), words),
  )

/** Saves in a form and waits for the file. */
async function saved(stage: Stage, page: Page, reader: ReaderRoot, form: string, file: string): Promise<Buffer> {
  rmSync(join(stage.downloads, file), { force: true })
  await showPanel(page, reader)
  await press(page, reader, 'Save as', form)
  await told(reader, `Saved: ${file}`)
  return until(`${file} to be written`, () => {
    const names = readdirSync(stage.downloads)
    if (!names.includes(file) || names.some((name) => /\.(crdownload|part)$/.test(name))) return null
    const bytes = readFileSync(join(stage.downloads, file))
    return bytes.length ? bytes : null
  })
}

const select = (reader: ReaderRoot, from: string, to: string) =>
  reader.evaluate(
    (root, from, to) => {
      const first = root.querySelector(from)
      const last = root.querySelector(to)
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
    },
    from,
    to,
  )

async function copySelection(page: Page): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press('c', { commands: ['Copy'] })
  await page.keyboard.up('Control')
}

const sourceIsWanted = (root: ShadowRoot) => [...root.querySelectorAll<HTMLInputElement>('.take input')].at(-1)?.checked

const allPicturesLoaded = (root: ShadowRoot) =>
  [...root.querySelectorAll('img')].every((image) => image.complete && image.naturalWidth > 0)

const requests = ({ web }: Stage) => web.visits.filter(({ housekeeping }) => !housekeeping).map(({ url }) => url)
