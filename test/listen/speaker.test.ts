import { afterEach, expect, test, vi } from 'vitest'
import { browserSpeaker } from '../../src/views/listen/speaker'

const [maud, odile] = [{ lang: 'en-GB' }, { lang: 'fr-FR' }] as SpeechSynthesisVoice[]
const MANNER = { voice: maud as SpeechSynthesisVoice, lang: 'en', rate: 1 }

/** The engine gets these, as [voice, language]. */
function asked(...said: Parameters<ReturnType<typeof browserSpeaker>['say']>[]): unknown[] {
  const heard: unknown[] = []
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      voice?: SpeechSynthesisVoice
      lang?: string
    },
  )
  const synth = { resume() {}, speak: ({ voice, lang }: SpeechSynthesisUtterance) => heard.push([voice, lang]) }
  const speaker = browserSpeaker(synth as unknown as SpeechSynthesis)
  for (const one of said) speaker.say(...one)
  return heard
}
afterEach(() => void vi.unstubAllGlobals())

test('a passage in another language is said by a voice for it, where there is one', () => {
  const manner = { ...MANNER, others: new Map([['fr', odile as SpeechSynthesisVoice]]) }
  expect(
    asked(
      ['It went out.', '', manner, () => {}],
      ['C’est tout.', 'fr', manner, () => {}],
      ['Das ist alles.', 'de', manner, () => {}],
    ),
  ).toEqual([
    [maud, 'en-GB'],
    [odile, 'fr-FR'],
    [maud, 'en-GB'],
  ])
})

test('without a voice the browser takes one for the language of the passage', () => {
  const manner = { ...MANNER, voice: null, others: new Map() }
  expect(asked(['It went out.', '', manner, () => {}], ['C’est tout.', 'fr', manner, () => {}])).toEqual([
    [null, 'en'],
    [null, 'fr'],
  ])
})
