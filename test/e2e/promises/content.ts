/** Everything that belongs to the story: pictures, tables, listings, notes, formulas, players. */
import { expect, test } from 'vitest'
import { type ReaderRoot, until } from '../../../src/dev/browsers'
import { EMBEDS } from '../site'
import { SHOTS, type Stage } from '../stage'

export function content(stage: Stage): void {
  const { name } = stage

  test('content: opening asks the network for no lazy picture, poster or embed', async () => {
    const page = await stage.open('signals')
    await until('the gallery to have loaded', () =>
      page.evaluate(() => [...document.images].every((one) => one.complete)),
    )
    stage.web.forget()
    const reader = await stage.openReader(page)
    await until('the pictures the page has to be shown', () =>
      reader.evaluate((root) => [...root.querySelectorAll<HTMLImageElement>('img[src]')].every((one) => one.complete)),
    )
    expect(await reader.evaluate((root) => root.querySelectorAll('iframe, video, audio, object').length)).toBe(0)
    expect(asked(stage)).toEqual([])
    expect(await waiting(reader)).toEqual(['The lamp of the upper yard', 'The upper yard'])
  })

  test('content: a picture that was not loaded holds its place, and loads when one comes near', async () => {
    const page = await stage.open('signals')
    const reader = await stage.openReader(page)
    const shape = await reader.evaluate((root) => {
      const box = root.querySelector('img[alt="The lamp of the upper yard"]')?.getBoundingClientRect()
      return box && box.width / box.height
    })
    expect(shape).toBeCloseTo(640 / 360, 1)
    await page.keyboard.press('End')
    await until('the lamp to be shown', () =>
      reader.evaluate(
        (root) =>
          (root.querySelector<HTMLImageElement>('img[src][alt="The lamp of the upper yard"]')?.naturalWidth ?? 0) > 0,
      ),
    )
    await until('the yard to be loading', async () => (await waiting(reader)).length === 0)
  })

  test('content: a gallery stays together; a picture opens large, turns by keys, and Escape gives the story back', async () => {
    const page = await stage.open('signals')
    const reader = await stage.openReader(page)
    expect(await reader.evaluate((root) => root.querySelectorAll('figure > figure').length)).toBe(3)
    await reader.evaluate((root) => root.querySelector<HTMLElement>('button:has(> img[alt="One ball"])')?.focus())
    await page.keyboard.press('Enter')
    await until('the picture to be large', async () => (await viewer(reader)).alt === 'One ball')
    expect(await viewer(reader)).toMatchObject({ caption: 'Monday: one ball, eleven feet.' })
    expect((await viewer(reader)).width).toBeGreaterThan(700)
    await page.keyboard.press('ArrowRight')
    await until('the next picture', async () => (await viewer(reader)).alt === 'Two balls')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await until(
      'the picture before the gallery',
      async () => (await viewer(reader)).alt === 'The mast beside the bridge',
    )
    await stage.driver.screenshot(page, `${SHOTS}/${name}-picture.png`)
    await page.keyboard.press('Escape')
    await until('the picture to be closed', async () => (await viewer(reader)).alt === '')
    await until('the focus to be on the picture', async () =>
      (await focused(reader)).endsWith('The mast beside the bridge'),
    )
    await page.keyboard.press('Escape')
    await stage.readerGone(page)
  })

  test('content: a note opens at its mark, Escape closes it, and its place leads back', async () => {
    const page = await stage.open('signals')
    const reader = await stage.openReader(page)
    await pressMark(reader, '1')
    expect(await note(reader)).toContain('from the steps of the fish market.')
    expect(await note(reader)).not.toContain('↩')
    await page.keyboard.press('Escape')
    await until('the note to be closed', async () => (await note(reader)) === '')
    await until('the focus to be on the mark', async () => (await focused(reader)) === '1')
    await pressMark(reader, '[2]')
    await reader.evaluate((root) => root.querySelector<HTMLElement>('.note-place')?.click())
    await until('the note itself', async () => (await focused(reader)).startsWith('The two are a black cone'))
    await reader.evaluate((root) =>
      root.activeElement?.querySelector<HTMLElement>('a[aria-label="Back to the text"]')?.click(),
    )
    await until('the mark again', async () => (await focused(reader)) === '[2]')
  })

  test('content: a table is a stop for the keyboard only where it is wider than its place', async () => {
    const page = await stage.open('signals')
    const reader = await stage.openReader(page)
    const regions = () =>
      reader.evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('.wide')].map(({ tabIndex, role, ariaLabel }) => [
          tabIndex,
          role,
          ariaLabel,
        ]),
      )
    await until('the wide table to be a region', async () => (await regions())[0]?.[1] === 'region')
    expect(await regions()).toEqual([
      [0, 'region', 'Water over the bar, in feet, by signal and by month of the year'],
      [-1, null, null],
    ])
    const columns = await reader.evaluate((root) =>
      [...(root.querySelector('table')?.rows ?? [])].map(({ cells }) => cells.length),
    )
    expect(columns).toEqual([13, 13, 13, 13])
  })

  test('content: listings keep their lines, formulas are MathML, a pull quote stands aside', async () => {
    const page = await stage.open('signals')
    const reader = await stage.openReader(page)
    const found = await reader.evaluate((root) => ({
      code: root.querySelector('.story pre')?.textContent,
      math: root.querySelector('.story math mrow')?.textContent,
      sentence: [...root.querySelectorAll<HTMLElement>('.story p')].find((p) => p.querySelector('math'))?.textContent,
      aside: root.querySelector('.story aside')?.textContent,
    }))
    expect(found.code).toBe('def depth(staff):\n    # feet over the bar\n\n    return staff + 2')
    expect(found.math).toBe('d=h+2')
    expect(found.sentence?.match(/d=h\+2/g)).toHaveLength(1)
    expect(found.aside).toBe('Nine of them say how much water stands over the bar.')
  })

  test('content: a player is a still with title and link; pressed, it loads in its place', async () => {
    const page = await stage.open('signals')
    const reader = await stage.openReader(page)
    const stills = await reader.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('.still')].map((still) => [
        still.querySelector('strong')?.textContent ?? '',
        still.querySelector('a')?.href,
      ]),
    )
    expect(stills).toEqual([
      ['Hoisting the signals, from dawn to dusk', 'https://www.youtube.com/watch?v=tidewater11'],
      ['The foghorn, recorded in March', 'https://www.tidewater-post.example/sound/horn.wav'],
      ['Tides of the year, by the day', EMBEDS.chart],
    ])
    stage.web.forget()
    await pressIn(reader, 'Tides of the year, by the day')
    await until('the chart to be asked for', () => asked(stage).includes(EMBEDS.chart))
    await pressIn(reader, 'The foghorn, recorded in March')
    await until('the horn to sound', () =>
      reader.evaluate((root) => (root.querySelector('audio')?.currentTime ?? 0) > 0),
    )
    expect(asked(stage)).not.toContain(EMBEDS.ad)
    await page.keyboard.press('Escape')
    await stage.readerGone(page)
  })
}

const asked = (stage: Stage): string[] =>
  stage.web.visits.filter(({ housekeeping }) => !housekeeping).map(({ url }) => url)

const waiting = (reader: ReaderRoot) =>
  reader.evaluate((root) => [...root.querySelectorAll<HTMLImageElement>('img:not([src])')].map(({ alt }) => alt))

/** The picture that is open large; empty where none is. */
const viewer = (reader: ReaderRoot) =>
  reader.evaluate((root) => {
    const open = root.querySelector('.viewer:popover-open')
    const image = open?.querySelector('img')
    return {
      alt: image?.alt ?? '',
      width: image?.getBoundingClientRect().width ?? 0,
      caption: open?.querySelector('p')?.textContent ?? '',
    }
  })

const note = (reader: ReaderRoot) =>
  reader.evaluate((root) => root.querySelector('.note:popover-open')?.textContent ?? '')

const focused = (reader: ReaderRoot) =>
  reader.evaluate((root) => root.activeElement?.ariaLabel || (root.activeElement?.textContent ?? ''))

async function pressMark(reader: ReaderRoot, mark: string): Promise<void> {
  await reader.evaluate((root, words) => {
    const link = [...root.querySelectorAll<HTMLElement>('.story sup a')].find(
      ({ textContent }) => textContent === words,
    )
    link?.focus()
    link?.click()
  }, mark)
  await until('the note to open', async () => (await note(reader)) !== '')
}

const pressIn = (reader: ReaderRoot, title: string) =>
  reader.evaluate((root, words) => {
    const still = [...root.querySelectorAll('.still')].find((one) => one.querySelector('strong')?.textContent === words)
    still?.querySelector('button')?.click()
  }, title)
