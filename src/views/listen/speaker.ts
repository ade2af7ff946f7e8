/**
 * A voice that can be asked to say something. The page shares the browser's one with us: it can learn that something
 * is being said, never what.
 */

/** How something is said. */
export interface Manner {
  /** null: whatever voice the browser has for the language. */
  voice: SpeechSynthesisVoice | null
  /** BCP 47; empty if unknown. */
  lang: string
  /** The voices for passages in other languages, by those; where none is, `voice` says them as well as it can. */
  others: ReadonlyMap<string, SpeechSynthesisVoice>
  /** 1 is the voice's usual pace. */
  rate: number
}

/** What comes back while something is said. `index` counts characters of the text that was given. */
export type Heard =
  | { type: 'start' | 'end' }
  | { type: 'word'; index: number; length: number }
  | { type: 'failed'; error: string }

export interface Speaker {
  /**
   * Says a text after what was asked for before.
   * @param lang where it is in another language than `manner` says; else empty
   */
  say(text: string, lang: string, manner: Manner, hear: (heard: Heard) => void): void
  /** Says nothing more. What was being said may still be heard of. */
  hush(): void
}

/** The browser's own engine. */
export function browserSpeaker(synth: SpeechSynthesis): Speaker {
  // Chromium forgets to tell of utterances that nobody holds.
  const held = new Set<SpeechSynthesisUtterance>()
  return {
    say(text, lang, manner, hear) {
      const utterance = new SpeechSynthesisUtterance(text)
      const voice = manner.others.get(lang) ?? manner.voice
      utterance.voice = voice
      utterance.lang = voice?.lang ?? (lang || manner.lang)
      utterance.rate = manner.rate
      const over = (heard: Heard) => {
        held.delete(utterance)
        hear(heard)
      }
      utterance.onstart = () => hear({ type: 'start' })
      utterance.onend = () => over({ type: 'end' })
      utterance.onerror = ({ error }) => over({ type: 'failed', error })
      utterance.onboundary = ({ name, charIndex, charLength }) => {
        if (name !== 'sentence') hear({ type: 'word', index: charIndex, length: charLength ?? 0 })
      }
      held.add(utterance)
      // The page may have left its engine waiting.
      synth.resume()
      synth.speak(utterance)
    },
    hush() {
      held.clear()
      synth.cancel()
    },
  }
}
