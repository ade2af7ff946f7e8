/** Which voice a person chose to be read to with, by language. It stays on this device: others have other voices. */
import browser from './browser'

/** The chosen voice's `voiceURI`; empty where none was chosen or storage does not answer. */
export async function chosenVoice(lang: string): Promise<string> {
  const key = keyOf(lang)
  try {
    const { [key]: found } = await browser.storage.local.get(key)
    return typeof found === 'string' ? found : ''
  } catch (error) {
    console.warn('Lede: the chosen voice could not be read.', error)
    return ''
  }
}

/** @throws where storage does not take it. */
export async function keepVoice(lang: string, voice: string): Promise<void> {
  await browser.storage.local.set({ [keyOf(lang)]: voice })
}

/** One voice serves all variants of a language. */
const keyOf = (lang: string): string => `voice-${lang.split('-')[0]}`
