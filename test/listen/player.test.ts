import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makePlayer, type Reading } from '../../src/views/listen/player'
import type { Heard, Manner, Speaker } from '../../src/views/listen/speaker'

interface Asked {
  text: string
  lang: string
  manner: Manner
  hear: (heard: Heard) => void
}

/** An engine that does what the test makes it do. */
function fakeSpeaker() {
  const asked: Asked[] = []
  let hushed = 0
  const speaker: Speaker = {
    say: (text, lang, manner, hear) => void asked.push({ text, lang, manner, hear }),
    hush: () => void hushed++,
  }
  return {
    speaker,
    /** Everything asked for since the last time. */
    texts: () => asked.splice(0).map(({ text }) => text),
    /** The utterance of this text that was asked for last. */
    of(text: string): Asked {
      const found = asked.findLast((one) => one.text === text)
      if (!found) throw new Error(`“${text}” was not asked for`)
      return found
    },
    say(text: string) {
      this.of(text).hear({ type: 'start' })
      this.of(text).hear({ type: 'end' })
    },
    get hushed() {
      return hushed
    },
  }
}

const MANNER: Manner = { voice: null, lang: 'en', others: new Map(), rate: 1 }
/** Two paragraphs and a heading between them; the last sentence comes in two pieces. */
const PIECES = [
  { text: 'The lamp was lit.', lang: '', sentence: 0, paragraph: 0, pause: 0 },
  { text: 'It burned all night.', lang: '', sentence: 1, paragraph: 0, pause: 0 },
  { text: 'A heading', lang: 'fr', sentence: 2, paragraph: 1, pause: 600 },
  { text: 'In the morning,', lang: '', sentence: 3, paragraph: 2, pause: 600 },
  { text: 'it went out.', lang: '', sentence: 3, paragraph: 2, pause: 0 },
]

function begun() {
  const engine = fakeSpeaker()
  const seen: Reading[] = []
  const player = makePlayer(PIECES, engine.speaker, MANNER, (now) => seen.push(structuredClone(now)))
  player.play()
  return { engine, player, seen }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('reads every piece once and in order, one asked for ahead, with a pause at headings', () => {
  const { engine, player } = begun()
  expect(engine.texts()).toEqual(['The lamp was lit.', 'It burned all night.'])

  const { engine: other, player: through } = begun()
  other.say('The lamp was lit.')
  other.say('It burned all night.')
  expect(() => other.of('A heading'), 'not before the pause').toThrow()
  vi.advanceTimersByTime(600)
  expect(other.of('A heading').lang).toBe('fr')
  other.say('A heading')
  vi.advanceTimersByTime(600)
  other.say('In the morning,')
  expect(through.now).toMatchObject({ playing: true, at: 4 })
  other.say('it went out.')
  expect(through.now).toEqual({ playing: false, at: 4, word: null, trouble: null })
  expect(other.texts()).toEqual(PIECES.map(({ text }) => text))
  expect(player.now.at).toBe(0)

  through.play()
  expect(other.texts()[0], 'once more from the top').toBe('The lamp was lit.')
})

test('tells the word being said, its length guessed where the engine gives none', () => {
  const { engine, seen } = begun()
  const { hear } = engine.of('The lamp was lit.')
  hear({ type: 'start' })
  hear({ type: 'word', index: 4, length: 4 })
  expect(seen.at(-1)?.word).toEqual({ start: 4, end: 8 })
  hear({ type: 'word', index: 9, length: 0 })
  expect(seen.at(-1)?.word).toEqual({ start: 9, end: 12 })
})

describe('waiting', () => {
  test('goes on from the word at which it was told to wait', () => {
    const { engine, player } = begun()
    const { hear } = engine.of('The lamp was lit.')
    hear({ type: 'start' })
    hear({ type: 'word', index: 9, length: 3 })
    player.pause()
    expect(player.now).toMatchObject({ playing: false, at: 0 })
    engine.texts()
    player.play()
    expect(engine.texts()[0]).toBe('was lit.')
  })

  test('counts words from where it went on', () => {
    const { engine, player } = begun()
    engine.of('The lamp was lit.').hear({ type: 'word', index: 9, length: 3 })
    player.pause()
    player.play()
    engine.of('was lit.').hear({ type: 'word', index: 4, length: 3 })
    expect(player.now.word).toEqual({ start: 13, end: 16 })
  })

  test('what the hushed engine still says is not listened to', () => {
    const { engine, player } = begun()
    const { hear } = engine.of('The lamp was lit.')
    hear({ type: 'start' })
    player.pause()
    hear({ type: 'failed', error: 'interrupted' })
    hear({ type: 'end' })
    vi.advanceTimersByTime(60_000)
    expect(player.now).toEqual({ playing: false, at: 0, word: null, trouble: null })
    player.play()
    hear({ type: 'failed', error: 'canceled' })
    expect(player.now.playing).toBe(true)
  })

  test('waits too where somebody else hushed the engine', () => {
    const { engine, player } = begun()
    engine.of('The lamp was lit.').hear({ type: 'failed', error: 'canceled' })
    expect(player.now).toMatchObject({ playing: false, trouble: null })
  })
})

describe('an engine that falls silent', () => {
  test('in mid-sentence: the reading goes on with the next', () => {
    const { engine, player } = begun()
    engine.of('The lamp was lit.').hear({ type: 'start' })
    engine.of('The lamp was lit.').hear({ type: 'word', index: 4, length: 4 })
    engine.texts()
    const before = engine.hushed
    vi.advanceTimersByTime(8_000)
    expect(engine.hushed).toBe(before + 1)
    expect(engine.texts()[0]).toBe('It burned all night.')
    expect(player.now).toMatchObject({ playing: true, at: 1 })
  })

  test('before the first sound: it is asked once more', () => {
    const { engine, player } = begun()
    engine.texts()
    vi.advanceTimersByTime(6_000)
    expect(engine.texts()[0]).toBe('The lamp was lit.')
    expect(player.now).toMatchObject({ playing: true, at: 0 })
  })

  test('again and again: the reading stops and says so', () => {
    const { player } = begun()
    vi.advanceTimersByTime(6_000 * 4 + 2_000)
    expect(player.now).toMatchObject({ playing: false, trouble: 'silent' })
    player.play()
    expect(player.now).toMatchObject({ playing: true, trouble: null })
  })

  test('that begins each sentence and fails is given up as well', () => {
    const { engine, player } = begun()
    for (let tries = 0; tries < 4 && player.now.playing; tries++) {
      const { hear } = engine.of(PIECES[player.now.at]?.text ?? '')
      hear({ type: 'start' })
      hear({ type: 'failed', error: 'synthesis-failed' })
      vi.advanceTimersByTime(600)
    }
    expect(player.now).toMatchObject({ playing: false, trouble: 'silent' })
  })

  test('words keep it from being taken for silent', () => {
    const { engine, player } = begun()
    const { hear } = engine.of('The lamp was lit.')
    hear({ type: 'start' })
    for (const index of [0, 4, 9, 13]) {
      hear({ type: 'word', index, length: 3 })
      vi.advanceTimersByTime(7_900)
    }
    expect(player.now).toMatchObject({ at: 0, playing: true })
  })

  test('swallowing an end: the beginning of the next piece says that one is over', () => {
    const { engine, player } = begun()
    engine.of('The lamp was lit.').hear({ type: 'start' })
    engine.of('It burned all night.').hear({ type: 'start' })
    expect(player.now).toMatchObject({ at: 1, playing: true })
    engine.of('The lamp was lit.').hear({ type: 'end' })
    expect(player.now.at, 'an end that comes late ends nothing').toBe(1)
  })
})

test('a browser that lets no voice begin is said to', () => {
  const { engine, player } = begun()
  engine.of('The lamp was lit.').hear({ type: 'failed', error: 'not-allowed' })
  expect(player.now).toMatchObject({ playing: false, trouble: 'not-allowed' })
})

describe('finding the way', () => {
  test('by sentences: on, back, back to the beginning of one in two pieces, never out of the story', () => {
    const { player } = begun()
    player.skip('sentence', -1)
    expect(player.now.at).toBe(0)
    player.skip('sentence', 1)
    expect(player.now.at).toBe(1)
    player.goTo(4)
    player.skip('sentence', 1)
    expect(player.now.at).toBe(4)
    player.skip('sentence', -1)
    expect(player.now.at).toBe(3)
    player.skip('sentence', -1)
    expect(player.now.at).toBe(2)
  })

  test('by paragraphs', () => {
    const { player } = begun()
    player.skip('paragraph', 1)
    expect(player.now.at).toBe(2)
    player.skip('paragraph', -1)
    expect(player.now.at).toBe(0)
    player.goTo(1)
    player.skip('paragraph', -1)
    expect(player.now.at).toBe(0)
  })

  test('goes on reading there if it was reading, and waits there if not', () => {
    const { engine, player } = begun()
    engine.texts()
    player.goTo(3)
    expect(engine.texts()[0]).toBe('In the morning,')
    player.pause()
    player.goTo(1)
    expect(engine.texts()).toEqual([])
    expect(player.now).toMatchObject({ at: 1, playing: false })
  })
})

test('another pace or voice holds from the present word on; the same one interrupts nothing', () => {
  const { engine, player } = begun()
  engine.of('The lamp was lit.').hear({ type: 'word', index: 9, length: 3 })
  engine.texts()
  player.speak({ ...MANNER })
  expect(engine.texts()).toEqual([])
  player.speak({ ...MANNER, rate: 2 })
  expect(engine.of('was lit.').manner.rate).toBe(2)
})

test('a story without a word to say is not begun', () => {
  const engine = fakeSpeaker()
  const player = makePlayer([], engine.speaker, MANNER, () => {})
  player.play()
  expect(player.now.playing).toBe(false)
})
