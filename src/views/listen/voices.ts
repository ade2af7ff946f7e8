/** The device's voices: which there are for a language, and which is taken. */

/** Languages that are written and spoken as another one says. */
const SPOKEN_AS: Record<string, string> = { no: 'nb', nn: 'nb', cmn: 'zh' }
/** Linux's own voices, which Firefox says are not of the device. */
const SPEECH_DISPATCHER = 'urn:moz-tts:speechd:'
/** Milliseconds a browser may take to find its voices; they tell of themselves when they come later. */
const PATIENCE = 2_000

/** What is said of a voice, kept while it is there: asked of one that has been removed, Firefox's tab crashes. */
export type Voice = Readonly<Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name' | 'voiceURI'>>
/** A voice that can be asked to speak. */
export interface LiveVoice extends Voice {
  readonly engine: SpeechSynthesisVoice
}

/** The voices, waited for where the browser has none yet: it looks for them when it is first asked. */
export function findVoices(synth: SpeechSynthesis, signal: AbortSignal): Promise<LiveVoice[]> {
  const there = voicesOf(synth)
  if (there.length) return Promise.resolve(there)
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer)
      resolve(voicesOf(synth))
    }
    const timer = setTimeout(settle, PATIENCE)
    synth.addEventListener('voiceschanged', settle, { once: true, signal })
    signal.addEventListener('abort', settle, { once: true })
  })
}

const voicesOf = (synth: SpeechSynthesis): LiveVoice[] =>
  synth.getVoices().map((engine) => {
    const { lang, default: isDefault, name, voiceURI } = engine
    const localService = engine.localService || voiceURI.startsWith(SPEECH_DISPATCHER)
    return { lang, localService, default: isDefault, name, voiceURI, engine }
  })

/**
 * Those that speak a language (BCP 47; empty: all), the best first: the exact variant, then one of the person's own,
 * voices of the device before those that send the text away, the browser's default.
 */
export function voicesFor<V extends Voice>(voices: readonly V[], lang: string): V[] {
  const own = navigator.languages.map(canonical)
  const wanted = canonical(lang)
  const language = languageOf(lang)
  const rank = (voice: V): number => {
    const tag = canonical(voice.lang)
    const variant = tag === wanted ? 0 : own.includes(tag) ? 1 : 2
    return (voice.localService ? 0 : 10) + variant * 2 + (voice.default ? 0 : 1)
  }
  return voices
    .filter((voice) => !lang || languageOf(voice.lang) === language)
    .map((voice) => ({ voice, rank: rank(voice) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ voice }) => voice)
}

/**
 * The voice to read with: the one the person chose, else the best of the device's own. Nobody's reading is sent over
 * the network unless they chose so.
 * @returns null where the language has no such voice.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], lang: string, chosen: string): V | null {
  return (
    voices.find(({ voiceURI }) => voiceURI === chosen) ??
    voicesFor(voices, lang).find(({ localService }) => localService) ??
    null
  )
}

/** The language of a tag without its variant ("en" of "en_GB"), as one name for each language. */
export function languageOf(tag: string): string {
  const language = canonical(tag).split('-')[0] ?? ''
  return SPOKEN_AS[language] ?? language
}

/** Tags as `canonical` found them: Linux has thousands of voices, and the browser is slow to read a tag. */
const known = new Map<string, string>()

/** Android writes "en_GB"; some engines write what is no tag at all. */
function canonical(tag: string): string {
  const found = known.get(tag) ?? canonicalOf(tag.replaceAll('_', '-'))
  known.set(tag, found)
  return found
}

function canonicalOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch {
    return tag
  }
}
