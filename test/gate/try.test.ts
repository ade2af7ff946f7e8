import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runOf } from '../../src/gate/evidence'
import { tryToOpen } from '../../src/gate/try'

const SENTENCE = 'The yard took until the last week of autumn to finish it, plank by plank, and nobody minded. '
const story = (words: string, count = 4) =>
  `<article>${`<p>${words} ${SENTENCE.repeat(2)}</p>`.repeat(count)}</article>`
const gallery = '<figure><figcaption>The harbour in the fog, seen from the pier.</figcaption></figure>'.repeat(9)

/** What a person could see, in order: `covered`, `page`, `article`. */
const seen: string[] = []
let isCovered = false
let isOpen = false
let controller = new AbortController()
const look = () => seen.push(isCovered ? 'covered' : isOpen ? 'article' : 'page')
const cover = {
  put() {
    isCovered = true
    look()
  },
  lift() {
    if (!isCovered) return
    isCovered = false
    look()
  },
  isOn: () => isCovered,
  wear() {},
}
const bring = vi.fn(async () => {})
const leave = vi.fn<() => void>()
const missed = vi.fn<() => void>()
/** Opens as long after it is asked as a test says, in milliseconds. */
let takes = 20
const open = vi.fn(async (_again: boolean) => {
  await new Promise((resolve) => setTimeout(resolve, takes))
  isOpen = true
  return true
})
const begin = (before = null as ReturnType<typeof runOf>) =>
  tryToOpen({ cover, before, bring, open, leave, missed, signal: controller.signal })
/** Lets time pass, and what it brings about. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  seen.splice(0)
  isCovered = isOpen = false
  takes = 20
  controller = new AbortController()
  history.replaceState(null, '', '/harbour/the-ferry-is-back-again')
})
afterEach(() => {
  controller.abort()
  vi.useRealTimers()
})

describe('a page', () => {
  test('with an article is covered until it is open', async () => {
    document.body.innerHTML = story('The ferry')
    void begin()
    await pass(1_000)
    expect(seen).toEqual(['covered', 'article'])
    expect(open).toHaveBeenCalledExactlyOnceWith(false)
    expect(missed).not.toHaveBeenCalled()
  })

  test('without one is seen at once, and the button hears of it', async () => {
    document.body.innerHTML = gallery
    void begin()
    await pass(1)
    expect(seen).toEqual(['covered', 'page'])
    expect(leave).toHaveBeenCalledOnce()
    expect(missed).toHaveBeenCalledOnce()
    await pass(30_000)
    expect(open).not.toHaveBeenCalled()
    expect(bring).not.toHaveBeenCalled()
  })

  test('without one is asked nothing more, however often it changes', async () => {
    document.body.innerHTML = gallery
    void begin()
    await pass(1)
    const asked = (['querySelector', 'querySelectorAll', 'getElementsByTagName', 'createTreeWalker'] as const).map(
      (name) => vi.spyOn(document, name),
    )
    for (let i = 0; i < 50; i++) {
      document.body.insertAdjacentHTML('beforeend', gallery)
      await pass(100)
    }
    expect(asked.map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0, 0])
    for (const spy of asked) spy.mockRestore()
  })

  test('that takes too long to open is seen in less than 300 ms, and opened if nobody touches it', async () => {
    document.body.innerHTML = story('The ferry')
    takes = 1_000
    void begin()
    await pass(299)
    expect(seen).toEqual(['covered', 'page'])
    await pass(1_000)
    expect(isOpen).toBe(true)
  })
})

describe('text that a script brings', () => {
  test('is covered before it is painted, and read when it has come', async () => {
    document.body.innerHTML = '<main></main>'
    void begin()
    await pass(2_000)
    const main = document.querySelector('main') as HTMLElement
    main.innerHTML = story('The bell')
    await pass(0)
    expect(seen).toEqual(['covered', 'page', 'covered'])
    await pass(30)
    main.insertAdjacentHTML('beforeend', story('And more'))
    await pass(300)
    expect(seen).toEqual(['covered', 'page', 'covered', 'article'])
    expect(open).toHaveBeenCalledExactlyOnceWith(false)
  })

  test('and adds to later is read again', async () => {
    document.body.innerHTML = story('The ferry')
    void begin()
    await pass(500)
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${SENTENCE.repeat(2)}</p>`)
    await pass(500)
    expect(open.mock.calls).toEqual([[false], [true]])
  })

  test('for somebody who has begun to use the page is theirs', async () => {
    document.body.innerHTML = gallery
    const done = begin()
    await pass(100)
    window.dispatchEvent(new Event('pointerdown'))
    await done
    document.body.innerHTML = story('The bell')
    await pass(1_000)
    expect(open).not.toHaveBeenCalled()
  })

  test('after a page went to another address is not the story before', async () => {
    document.body.innerHTML = story('The ferry')
    const before = runOf(document)
    void begin(before)
    await pass(100)
    expect(open).not.toHaveBeenCalled()
    document.body.innerHTML = story('The clock', 5)
    await pass(300)
    expect(open).toHaveBeenCalledExactlyOnceWith(false)
    expect(seen.at(-1)).toBe('article')
  })
})
