import { afterEach, expect, test, vi } from 'vitest'
import { chooseVoice, findVoices, languageOf, voicesFor } from '../../src/views/listen/voices'

const voice = (name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}) => ({
  name,
  lang,
  voiceURI: `voice:${name}`,
  localService: true,
  default: false,
  ...more,
})
const VOICES = [
  voice('Far', 'en-US', { localService: false, default: true }),
  voice('Maud', 'en_GB'),
  voice('Ida', 'de-DE'),
  voice('Ned', 'en-US'),
  voice('Odd', 'it-IT-failatstart'),
]
const names = (found: { name: string }[]) => found.map(({ name }) => name)

afterEach(() => void vi.useRealTimers())

test('lists the voices of a language, its own variant first and those of the network last', () => {
  expect(names(voicesFor(VOICES, 'en-gb'))).toEqual(['Maud', 'Ned', 'Far'])
  expect(names(voicesFor(VOICES, 'en'))[2]).toBe('Far')
  expect(names(voicesFor(VOICES, 'it'))).toEqual(['Odd'])
  expect(voicesFor(VOICES, 'ja')).toEqual([])
  expect(voicesFor(VOICES, '')).toHaveLength(VOICES.length)
})

test('takes the chosen voice, else one of the device, and never one of the network unasked', () => {
  expect(chooseVoice(VOICES, 'en-gb', '')?.name).toBe('Maud')
  expect(chooseVoice(VOICES, 'en', 'voice:Far')?.name).toBe('Far')
  expect(chooseVoice(VOICES, 'en-gb', 'voice:gone')?.name).toBe('Maud')
  expect(chooseVoice([voice('Far', 'ja-JP', { localService: false })], 'ja', '')).toBeNull()
})

test('one language under several names is one', () => {
  expect(languageOf('no')).toBe(languageOf('nb-NO'))
  expect(languageOf('cmn-Hans-CN')).toBe(languageOf('zh_TW'))
  expect(languageOf('iw')).toBe('he')
})

/** A browser's engine whose voices come when they are let. */
function engine(voices: unknown[] = []) {
  const target = new EventTarget()
  const synth = Object.assign(target, { getVoices: () => voices }) as unknown as SpeechSynthesis
  return {
    synth,
    arrive: (...come: unknown[]) => {
      voices = come
      target.dispatchEvent(new Event('voiceschanged'))
    },
  }
}

test('waits for voices that arrive late', async () => {
  const { synth, arrive } = engine()
  const found = findVoices(synth, new AbortController().signal)
  arrive(VOICES[0])
  expect(await found).toEqual([{ ...VOICES[0], engine: VOICES[0] }])
})

test('the voices of Linux are of the device, whatever Firefox says of them', async () => {
  const ownVoice = voice('english', 'en', { localService: false, voiceURI: 'urn:moz-tts:speechd:english?en' })
  const [found] = await findVoices(engine([ownVoice]).synth, new AbortController().signal)
  expect(found).toMatchObject({ name: 'english', localService: true, engine: ownVoice })
})

test('a voice that is removed from the device is asked nothing any more: Firefox would crash', async () => {
  let isThere = true
  const engineVoice = new Proxy(voice('Leaving', 'en-US'), {
    get(target, key, all) {
      if (!isThere) throw new Error(`asked for its ${String(key)}`)
      return Reflect.get(target, key, all)
    },
  })
  const found = findVoices(engine([engineVoice]).synth, new AbortController().signal)
  isThere = false
  const voices = await found
  expect(voicesFor(voices, '').map(({ name }) => name)).toEqual(['Leaving'])
  expect(chooseVoice(voices, 'en', '')).toMatchObject({ localService: true, default: false })
})

test('finds none where none come, and waits no longer when all is over', async () => {
  vi.useFakeTimers()
  const found = findVoices(engine().synth, new AbortController().signal)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await found).toEqual([])
  const over = new AbortController()
  const unheard = findVoices(engine().synth, over.signal)
  over.abort()
  expect(await unheard).toEqual([])
})
