/** Structure: what the story is made of, where one is in it, and how it goes on. */
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { type ReaderRoot, until } from '../../../src/dev/browsers'
import { PAGES } from '../site'
import { expectInOrder, SHOTS, type Stage, textOf } from '../stage'

const GATE = 'They found the mistake with a bucket'
const PRICE = 'There is no price on the sacks yet.'

const COURIER = 'https://www.saltmarsh-courier.example'
const SERIES = `${COURIER}/long/the-last-ferry`
const STANDFIRST = 'Four winters on the boat that the island could not do without, told by those who took it.'
/** The pages of a story; each repeats its standfirst, and the last paragraph of the page before it. */
const FERRY = [
  [
    'The ferry to Marl End left for the last time on a Sunday, eleven minutes late, because the dog of the harbour master had gone aboard and would not be found.',
    'It carried nine people, two of them in uniform, and a piano that had been going back and forth since Thursday because nobody was at home to sign for it.',
    'The captain, Hanne Vik, had asked for no speeches. She was given three, and a lamp made of brass that she put under her coat so that it would not get wet.',
  ],
  [
    'Of the four winters before that Sunday the second was the worst. The ice came in November, from the wrong side, and it did not break when the boat leant on it.',
    'For nineteen days the mail went over on a sledge. The doctor went with it on the fourth day, and came back on the ninth with a beard and a godson.',
    'People say that they would not want to have missed it. The people who say it, the captain remarked, are those who were on the mainland at the time.',
  ],
  [
    'The new bridge is higher than the mast was. From its middle one sees both landings, and between them the water, on which there is nothing to be seen any more.',
    'The piano stands in the school. It was signed for in the end by the harbour master, whose dog had slept under it, and it is said to be nearly in tune.',
  ],
]

/** What the second page has beside its text. */
const ICE = `<table><tr><th>Winter</th><th>Days of ice</th></tr><tr><td>First</td><td>31</td></tr>
<tr><td>Second</td><td>112</td></tr></table>`

/** The story on three pages, as sites do it. */
function serveFerry({ web }: Stage): void {
  web.handle('www.saltmarsh-courier.example', ({ url }) => {
    if (url.pathname !== '/long/the-last-ferry') return null
    const page = Number(url.searchParams.get('page') ?? 1)
    const own = FERRY[page - 1]
    return own ? { body: ferryPage(own, page) } : null
  })
}

function ferryPage(own: string[], page: number): string {
  const before = FERRY[page - 2]?.at(-1)
  const told = [...(before ? [before] : []), ...own].map((text) => `<p>${text}</p>`).join('\n')
  const numbers = FERRY.map((_, i) => (i + 1 === page ? i + 1 : `<a href="?page=${i + 1}">${i + 1}</a>`)).join(' ')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The last ferry - Saltmarsh Courier</title>
<link rel="icon" href="data:,"><meta name="description" content="${STANDFIRST}"></head><body>
<header><a href="/">Saltmarsh Courier</a></header>
<main><article><h1>The last ferry</h1><p class="standfirst">${STANDFIRST}</p><div class="text">${told}${page === 2 ? ICE : ''}</div>
<div class="pages">${numbers}</div></article></main>
<section id="comments"><h2>Comments</h2><p class="comment-pages"><a href="?comments=2">2</a></p></section>
<script>window.ran = true</script></body></html>`
}

export function structure(stage: Stage): void {
  const { open, openReader, readerOf, readerGone } = stage

  test('the head of a story says who wrote it, when, and when it was changed', async () => {
    const page = await open('mill')
    const title = await page.title()
    const reader = await openReader(page)
    const head = await reader.evaluate((root) => (root.querySelector('main header') as HTMLElement).innerText)
    expectInOrder(head, [
      'Tidewater Post · Harbour',
      'The tide mill turns again',
      'Ines Calder, Tomas Wray,',
      'and Ruth Adeyemi',
      'May 2, 2026',
      'Updated May 6, 2026',
    ])
    const times = await reader.evaluate((root) =>
      [...root.querySelectorAll<HTMLTimeElement>('main time')].map(({ dateTime }) => dateTime),
    )
    expect(times).toEqual(['2026-05-02T08:00:00Z', '2026-05-06T17:20:00Z'])
    expect(await page.title()).toBe(title)
    await reader.evaluate((root) => (root.querySelector('.kicker a') as HTMLElement).click())
    await readerGone(page)
    expect(page.url()).toBe(PAGES.mill)
  })

  test('headings are an outline, landmarks are there once, other languages are marked', async () => {
    const page = await open('mill')
    const reader = await openReader(page)
    const found = await reader.evaluate((root) => ({
      levels: [...root.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map(({ localName }) => localName),
      landmarks: ['.bar', 'main', 'article', '.end'].map((one) => root.querySelectorAll(one).length),
      tongues: [...root.querySelectorAll<HTMLElement>('.story [lang]')].map(({ lang, dir }) => [lang, dir]),
      hyphens: getComputedStyle(root.querySelector('.story [lang="fr"]') as Element).hyphens,
      untranslated: root.querySelector('.story [translate="no"]')?.textContent,
    }))
    expect(found.levels).toEqual(['h1', 'h2', 'h3', 'h2', 'h3', 'h2'])
    expect(found.landmarks).toEqual([1, 1, 1, 1])
    expect(found.tongues).toEqual([
      ['fr', ''],
      ['he', 'rtl'],
    ])
    expect(found.hyphens).toBe('auto')
    expect(found.untranslated).toBe('Salt Reach')
  })

  test('the contents lead to each heading, by key alone', async () => {
    const page = await open('mill')
    const reader = await openReader(page)
    await page.keyboard.press('t')
    await until('the first heading to have the focus', async () => (await focused(reader)) === 'How water is kept')
    expect(await contentsOf(reader)).toEqual([
      '1 How water is kept',
      '2 The gate that closes itself',
      '1 What it grinds',
      '2 A price that nobody set',
      '1 What comes next',
    ])
    await pressTabTo(page, reader, 'What it grinds')
    await page.keyboard.press('Enter')
    await until('the heading to have the focus', async () => (await focused(reader)) === 'What it grinds')
    const heading = await whereIs(reader, 'What it grinds')
    const bar = await reader.evaluate((root) => root.querySelector('.bar')?.getBoundingClientRect().height ?? 0)
    expect(heading.top).toBeGreaterThanOrEqual(bar)
    expect(heading.top).toBeLessThan(heading.window / 3)

    await page.keyboard.press('n')
    expect(await focused(reader)).toBe('A price that nobody set')
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    expect(await focused(reader)).toBe('The gate that closes itself')
    await page.keyboard.press('t')
    const current = await reader.evaluate((root) => root.querySelector('.contents [aria-current]')?.textContent)
    expect(current).toBe('The gate that closes itself')
    await page.keyboard.press('Escape')
    await until('the focus to be back', async () => (await focused(reader)) === 'The gate that closes itself')
    expect(await contentsShown(reader), 'Escape closes the panel and nothing else').toBe(false)
    expect(page.url()).toBe(PAGES.mill)
  })

  test('contents, keys and the way on are fit to be seen', async () => {
    serveFerry(stage)
    for (const [width, height] of [
      [390, 780],
      [1280, 860],
    ] as const) {
      const page = await open('mill')
      await page.setViewport({ width, height })
      const reader = await openReader(page)
      const bar = await reader.evaluate((root) => root.querySelector('.bar')?.getBoundingClientRect().height)
      expect(bar, 'the height of one line of words to press').toBeLessThan(48)
      await stage.driver.screenshot(page, `${SHOTS}/${stage.name}-head-${width}.png`)
      await page.keyboard.press('t')
      await until('the contents to be shown', async () => (await contentsOf(reader)).length)
      await stage.driver.screenshot(page, `${SHOTS}/${stage.name}-contents-${width}.png`)
      await page.keyboard.press('?')
      await stage.driver.screenshot(page, `${SHOTS}/${stage.name}-keys-${width}.png`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, 'pixels wider than the window').toBeLessThanOrEqual(0)
      const ferry = await open({ url: SERIES })
      await ferry.setViewport({ width, height })
      const other = await openReader(ferry)
      await other.evaluate((root) => root.querySelector('.continue')?.scrollIntoView({ block: 'center' }))
      await stage.driver.screenshot(ferry, `${SHOTS}/${stage.name}-continue-${width}.png`)
    }
  })

  test('a short story has no contents', async () => {
    const reader = await openReader(await open('hebrew'))
    expect(await reader.evaluate((root) => root.querySelector('.bar')?.textContent)).not.toContain('Contents')
  })

  test('? shows the keys, Escape hides them', async () => {
    const page = await open('mill')
    const reader = await openReader(page)
    await page.keyboard.press('?')
    const shown = () =>
      reader.evaluate((root) => (root.querySelector('.keys:popover-open') as HTMLElement | null)?.innerText)
    const text = (await until('the keys to be shown', shown)) ?? ''
    for (const words of ['Contents', 'Next heading', 'Previous heading', 'Close']) expect(text).toContain(words)
    await page.keyboard.press('Escape')
    await until('the keys to be gone', async () => !(await shown()))
    const word = await reader.evaluate((root) => {
      const button = root.querySelector<HTMLElement>('.keys-word')
      button?.click()
      return button?.getBoundingClientRect().height ?? 0
    })
    await until('the keys to be shown', shown)
    expect(word).toBeGreaterThanOrEqual(24)
  })

  test('opens at the top where the page is at its top', async () => {
    const page = await open('mill')
    await openReader(page)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('the sentence under the eye stays there, from the page into the reader and back', async () => {
    const page = await open('mill')
    await scrollPageTo(page, GATE)
    const before = await whereOnPage(page, GATE)
    const reader = await openReader(page)
    expect(Math.abs((await whereIs(reader, GATE)).eye - before.eye)).toBeLessThan(0.03)

    // Untouched, the page comes back to the very pixel.
    const scrolled = await page.evaluate(() => scrollY)
    await page.keyboard.press('Escape')
    await readerGone(page)
    expect(await whereOnPage(page, GATE)).toEqual(before)

    await stage.driver.pressAltR(page)
    const again = await readerOf(page)
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
    await scrollReaderTo(again, PRICE)
    const read = await whereIs(again, PRICE)
    await page.keyboard.press('Escape')
    await readerGone(page)
    const back = await whereOnPage(page, PRICE)
    expect(Math.abs(back.eye - read.eye)).toBeLessThan(0.03)

    // Toggled once more, it opens where it was, without drifting.
    await stage.driver.pressAltR(page)
    expect((await whereIs(await readerOf(page), PRICE)).top).toBeCloseTo(read.top, 0)
  })

  test('a page in one piece of text keeps the line under the eye, too', async () => {
    const page = await open('plain')
    await page.setViewport({ width: 500, height: 300 })
    await page.evaluate(() => scrollTo(0, 120))
    const line = await page.evaluate(() => {
      const at = document.caretPositionFromPoint(60, innerHeight / 3)
      return (at?.offsetNode.textContent ?? '').slice(at?.offset, (at?.offset ?? 0) + 16).trim()
    })
    expect(line.length).toBeGreaterThan(5)
    const reader = await openReader(page)
    const away = await reader.evaluate((root, words) => {
      const leaf = [...root.querySelectorAll('.story p')].find((one) =>
        one.textContent?.includes(words.replace(/\s+/g, ' ')),
      )
      const { top = 0, bottom = 0 } = leaf?.getBoundingClientRect() ?? {}
      return leaf ? Math.max(0, top - innerHeight / 3, innerHeight / 3 - bottom) : Number.NaN
    }, line)
    expect(away, `how far “${line}” is from the eye, less than a line`).toBeLessThan(30)
    await page.setViewport(null)
  })

  test('the place is kept when the page is loaded anew, and when one comes back to it', async () => {
    const page = await open('mill')
    const reader = await openReader(page)
    await scrollReaderTo(reader, PRICE)
    const read = await whereIs(reader, PRICE)
    await placeIsKept(stage, page)
    await page.reload()
    await stage.driver.stopBackground()
    await stage.driver.pressAltR(page)
    expect((await whereIs(await readerOf(page), PRICE)).top).toBeCloseTo(read.top, 0)

    await page.goto(PAGES.hebrew)
    await page.goto(PAGES.mill)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await stage.driver.pressAltR(page)
    expect((await whereIs(await readerOf(page), PRICE)).top).toBeCloseTo(read.top, 0)
  })

  test('what is left is counted by the words below', async () => {
    const page = await open('mill')
    const reader = await openReader(page)
    const left = () => reader.evaluate((root) => root.querySelector('.bar .left')?.textContent)
    expect(await left()).toMatch(/^\d min left$/)
    await reader.evaluate((root) => root.querySelector('.story')?.lastElementChild?.scrollIntoView({ block: 'end' }))
    await until('nothing to be left', async () => (await left()) === '')
    const hair = await reader.evaluate((root) => (root.querySelector('.hair') as HTMLElement).style.transform)
    expect(hair).toBe('scaleX(1)')
  })

  test('a story on numbered pages is joined on demand, in order and without repeats', async () => {
    serveFerry(stage)
    const page = await open({ url: SERIES })
    stage.web.forget()
    const reader = await openReader(page)
    const asked = () => stage.web.visits.filter(({ housekeeping }) => !housekeeping).map(({ url }) => url)
    const words = () =>
      reader.evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('.continue button')]
          .filter(({ hidden }) => !hidden)
          .map((b) => b.innerText),
      )
    expect(await words()).toEqual(['Continue: page 2 of 3', 'All pages'])
    expect(asked()).toEqual([])

    await reader.evaluate((root) => (root.querySelector('.continue button') as HTMLElement).click())
    await until('page 2 to have joined', async () => (await words())[0] === 'Continue: page 3 of 3')
    expect(await words()).toEqual(['Continue: page 3 of 3'])
    expect(asked()).toEqual([`${SERIES}?page=2`])
    expect(await focused(reader)).toContain('Of the four winters')
    expect(await reader.evaluate((root) => root.querySelectorAll('.more .wide > table').length)).toBe(1)

    await reader.evaluate((root) => (root.querySelector('.continue button') as HTMLElement).click())
    await until('all pages to have joined', async () => (await words()).length === 0)
    const text = await textOf(reader)
    expectInOrder(text, [STANDFIRST, ...FERRY.flat()])
    for (const said of [STANDFIRST, ...FERRY.flat()]) expect(text.split(said).length - 1, said).toBe(1)
    expect(await page.evaluate(() => document.querySelectorAll('article').length)).toBe(1)

    // The page is the first one; what was read last stands on none of its lines, so it shows its story's end.
    await scrollReaderTo(reader, FERRY[2]?.[1] ?? '')
    await page.keyboard.press('Escape')
    await readerGone(page)
    expect(page.url()).toBe(SERIES)
  })

  test('all pages join in one go; what cannot be fetched is said, and can be tried again', async () => {
    serveFerry(stage)
    const page = await open({ url: SERIES })
    const reader = await openReader(page)
    const remove = stage.web.handle('www.saltmarsh-courier.example', ({ url }) =>
      url.searchParams.get('page') === '3' ? { status: 503, body: 'Later' } : { body: ferryPage(FERRY[1] ?? [], 2) },
    )
    await reader.evaluate((root) => (root.querySelectorAll('.continue button')[1] as HTMLElement).click())
    const said = await until('the failure to be said', async () => {
      const status = await reader.evaluate(
        (root) => root.querySelector<HTMLElement>('.continue [role=status]')?.innerText,
      )
      return status?.includes('could not') ? status : null
    })
    expect(said).toBe('Page 3 could not be fetched. Open it on the site')
    remove()
    serveFerry(stage)
    await reader.evaluate((root) => (root.querySelector('.continue button') as HTMLElement).click())
    await until('the last page to have joined', async () => (await textOf(reader)).includes('nearly in tune'))
    expect((await textOf(reader)).includes('could not be fetched')).toBe(false)
  })

  test.each(['in the page', 'in a frame', 'in a shadow root'] as const)(
    'the focus comes back to where it was %s',
    async (where) => {
      const page = await open('mill')
      await page.evaluate((place) => {
        const frame = document.querySelector<HTMLIFrameElement>('#ferry')
        const inside = {
          'in the page': document.querySelector<HTMLElement>('.byline a'),
          'in a frame': frame?.contentDocument?.querySelector<HTMLElement>('#stop'),
          'in a shadow root': document.querySelector('#search')?.shadowRoot?.querySelector<HTMLElement>('#query'),
        }[place]
        inside?.focus({ preventScroll: true })
      }, where)
      const focus = () =>
        page.evaluate(() => {
          const active = document.activeElement
          const inner =
            (active as HTMLIFrameElement).contentDocument?.activeElement ?? active?.shadowRoot?.activeElement
          return [active?.localName, inner?.id ?? '']
        })
      const before = await focus()
      await stage.driver.pressAltR(page)
      const reader = await readerOf(page)
      expect(await reader.evaluate((root) => root.activeElement?.localName)).toBe('main')
      await page.keyboard.press('Escape')
      await readerGone(page)
      expect(await focus()).toEqual(before)
    },
  )

  test('a page that the browser has translated gives a translated article', async () => {
    const page = await open('german')
    await page.evaluate(translate)
    const reader = await openReader(page)
    const text = await textOf(reader)
    expect(text).toContain('After nine weeks the lock at the harbour is open again')
    expect(text).not.toContain('Nach neun Wochen')
    expect(await reader.evaluate((root) => root.querySelector('article')?.lang)).toBe('en')
  })

  test('search and selection work in the story as on any page', async () => {
    const page = await open('mill')
    const reader = await openReader(page)
    const found = await page.evaluate((words) => {
      const find = (window as unknown as { find(...how: unknown[]): boolean }).find
      return find(words, false, false, true)
    }, 'a bucket of red clay')
    expect(found).toBe(true)
    const selected = await reader.evaluate((root) => {
      const words = root.querySelector('.story p')?.firstChild
      getSelection()?.setBaseAndExtent(words as Node, 0, words as Node, 19)
      return String(getSelection())
    })
    expect(selected).toBe('On the first Friday')
  })
}

// Where things stand: `top` in pixels, `eye` the part of the text that is above the eye line, a third down the window

interface Standing {
  top: number
  eye: number
  window: number
}

const whereIs = (reader: ReaderRoot, words: string): Promise<Standing> =>
  reader.evaluate((root, wanted) => {
    const all = [...root.querySelectorAll('.story :is(p, h2, h3)')]
    const { top = 0, height = 1 } =
      all.find((one) => one.textContent?.startsWith(wanted))?.getBoundingClientRect() ?? {}
    return { top, eye: (innerHeight / 3 - top) / height, window: innerHeight }
  }, words)

const whereOnPage = (page: Page, words: string): Promise<Standing> =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('article p')]
    const { top = 0, height = 1 } =
      all.find((one) => one.textContent?.startsWith(wanted))?.getBoundingClientRect() ?? {}
    return { top, eye: (innerHeight / 3 - top) / height, window: innerHeight }
  }, words)

/** Brings the middle of a paragraph to the eye line, as a person would by scrolling. */
async function scrollPageTo(page: Page, words: string): Promise<void> {
  const { top } = await whereOnPage(page, words)
  await page.evaluate((by) => scrollBy(0, by - innerHeight / 3 + 40), top)
  await until('the page to have scrolled', () => page.evaluate(() => scrollY > 0))
}

async function scrollReaderTo(reader: ReaderRoot, words: string): Promise<void> {
  const { top } = await whereIs(reader, words)
  await reader.evaluate((_root, by) => scrollBy(0, by - innerHeight / 3 + 30), top)
}

const focused = (reader: ReaderRoot) => reader.evaluate((root) => root.activeElement?.textContent ?? null)

async function pressTabTo(page: Page, reader: ReaderRoot, words: string): Promise<void> {
  for (let i = 0; i < 12; i++) {
    if ((await focused(reader)) === words) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to “${words}”.`)
}

/** The lines of the contents, each with its depth. */
const contentsOf = (reader: ReaderRoot) =>
  reader.evaluate((root) =>
    [...root.querySelectorAll('.contents button')].map((button) => {
      let depth = 0
      for (let at = button.closest('ol'); at; at = at.parentElement?.closest('ol') ?? null) depth++
      return `${depth} ${button.textContent}`
    }),
  )

const contentsShown = (reader: ReaderRoot) =>
  reader.evaluate((root) => root.querySelector('.panel:popover-open') !== null)

/** Waits until the worker has kept a place: only the extension's own pages can see it. */
async function placeIsKept({ driver }: Stage, page: Page): Promise<void> {
  const popup = await driver.pressToolbarButton(page)
  await until('the place to be kept', () =>
    popup.evaluate(async () => {
      type Memory = { storage: { session: { get(which: null): Promise<object> } } }
      const { chrome } = globalThis as unknown as { chrome: Memory }
      return Object.keys(await chrome.storage.session.get(null)).length > 0
    }),
  )
  await popup.close()
}

/** As Chromium translates: the text of each node in two font elements, and the language of the page changed. */
function translate(): void {
  const lines = [
    'After nine weeks the lock at the harbour is open again, and the boats that had waited for it since the spring went through one by one, with their lamps lit.',
    'People stood on the bank with flasks and blankets, as they do for a launch, and nobody went home before the last of the boats had passed the inner gate.',
    'What had broken was a bolt no longer than a hand. It had been there since the lock was built, and nobody had a drawing of it or knew who had made it.',
    'The repair cost less than the scaffolding around it. The new bolt was turned in a workshop two streets away, by a man who had read about it in the paper.',
    'From Wednesday on the lock will be open by night as well, and those who come after ten have to ring a bell, because the keeper has asked for a crank.',
  ]
  document.documentElement.lang = 'en'
  document.documentElement.classList.add('translated-ltr')
  document.querySelectorAll('article p, main p').forEach((paragraph, i) => {
    const inner = document.createElement('font')
    const outer = document.createElement('font')
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit'
    outer.dir = inner.dir = 'auto'
    inner.textContent = lines[i % lines.length] ?? ''
    outer.append(inner)
    paragraph.replaceChildren(outer)
  })
}
