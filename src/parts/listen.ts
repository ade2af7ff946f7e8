/** Listening as a part: few people want it on a page, and it is brought when they do. */
import { offerPart } from '../parts'
import { readAloud } from '../views/listen/listen'
import type { Frame } from '../views/reader/frame'
import { chosenVoice, keepVoice } from '../voices'

const voices = {
  of: chosenVoice,
  keep: (lang: string, voice: string) =>
    void keepVoice(lang, voice).catch((error) => console.warn('Lede: the voice could not be kept.', error)),
}
const listen = { readAloud: (frame: Frame) => readAloud(frame, voices) }
export type ListenPart = typeof listen

offerPart('listen', listen)
