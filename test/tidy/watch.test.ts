import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Watcher, watchPage } from '../../src/views/tidy/watch'

let watching: AbortController
/** Milliseconds that the watcher itself has taken, beside the clock's. */
let taken: number
let told: { arrived: [string[], boolean][]; opened: number; read: number }

/** A watcher that takes so many milliseconds for what arrives and for a reading, which may have to wait for others. */
function watch({ look = 0, reading = 0, waits = 0, worth = true } = {}): void {
  const watcher: Watcher = {
    arrived(elements, isBusy) {
      told.arrived.push([elements.map(({ id }) => id), isBusy])
      taken += look
    },
    isWorthReading: () => worth,
    changed() {},
    opened: () => void told.opened++,
    async settled() {
      told.read++
      taken += reading
      if (waits) await new Promise((resolve) => setTimeout(resolve, waits))
    },
    moved() {},
  }
  watchPage(document, watcher, watching.signal)
}

/** What is added is told as soon as the script that adds it has ended, as in a browser. */
async function add(...ids: string[]): Promise<void> {
  for (const id of ids) {
    const made = document.createElement('p')
    made.id = id
    document.body.append(made)
  }
  await Promise.resolve()
}

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = ''
  watching = new AbortController()
  taken = 0
  told = { arrived: [], opened: 0, read: 0 }
  const clock = performance.now.bind(performance)
  vi.spyOn(performance, 'now').mockImplementation(() => clock() + taken)
  vi.stubGlobal('navigation', new EventTarget())
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 20))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
  HTMLElement.prototype.checkVisibility = () => true
})
afterEach(() => {
  watching.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('what a page adds', () => {
  test('is told before the next frame, the outermost alone', async () => {
    watch()
    const box = document.createElement('div')
    box.id = 'box'
    document.body.append(box)
    box.append(document.createElement('p'))
    await Promise.resolve()
    expect(told.arrived).toEqual([[['box'], false]])
  })

  test('is told in small numbers, however much it is', async () => {
    watch()
    await add(...Array.from({ length: 500 }, (_, i) => `p${i}`))
    expect(told.arrived.map(([ids]) => ids.length)).toEqual([30])
  })

  test('is told with the remark that there is no time left, until the next second', async () => {
    watch({ look: 20 })
    for (const id of ['a', 'b', 'c']) await add(id)
    await vi.advanceTimersByTimeAsync(1_000)
    await add('d')
    expect(told.arrived.map(([, isBusy]) => isBusy)).toEqual([false, false, true, false])
  })
})

test('what lies over the page is looked at once a frame at most, and once a second where there is no time left', async () => {
  watch({ look: 40 })
  for (let i = 0; i < 20; i++) {
    document.body.className = `at-${i}`
    await Promise.resolve()
  }
  await vi.advanceTimersToNextFrame()
  expect(told.opened).toBe(1)
  await add('a')
  document.body.className = 'busy'
  await vi.advanceTimersByTimeAsync(900)
  expect(told.opened).toBe(1)
  await vi.advanceTimersByTimeAsync(200)
  expect(told.opened).toBe(2)
})

describe('the page is read again', () => {
  /** So many seconds in which something comes ten times a second. */
  async function churn(seconds: number): Promise<void> {
    for (let i = 0; i < seconds * 10; i++) {
      await add(`at-${i}`)
      await vi.advanceTimersByTimeAsync(100)
    }
  }

  test('when it has been quiet for a moment', async () => {
    watch()
    await add('a')
    await vi.advanceTimersByTimeAsync(300)
    expect(told.read).toBe(0)
    await vi.advanceTimersByTimeAsync(200)
    expect(told.read).toBe(1)
  })

  test('while it never rests, so often that it takes a fortieth of the time', async () => {
    watch({ reading: 100 })
    await churn(20)
    expect(told.read).toBeGreaterThanOrEqual(3)
    expect(told.read * 100).toBeLessThanOrEqual(20_000 / 40)
  })

  test('once more for what came while it was read', async () => {
    watch({ waits: 1_000 })
    await add('a')
    await vi.advanceTimersByTimeAsync(500)
    await add('b')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(told.read).toBe(1)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(told.read).toBe(2)
  })

  test('not for what is not worth it', async () => {
    watch({ worth: false })
    await churn(20)
    expect(told.read).toBe(0)
  })

  test('no more once it is given back', async () => {
    watch()
    await add('a')
    watching.abort()
    await add('b')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told).toEqual({ arrived: [[['a'], false]], opened: 0, read: 0 })
  })
})
