/** The strip at the foot of the window while one listens: a few words to press, the pace and the voice. */
import { languageName, locale, say } from '../../i18n'
import { make } from '../reader/make'
import { languageOf, type Voice, voicesFor } from './voices'

/** What a person can ask for. */
export interface StripActions {
  toggle(): void
  previous(): void
  next(): void
  stop(): void
  /** Back to the sentence that is being said. */
  back(): void
  speed(rate: number): void
  /** By its `voiceURI`. */
  voice(uri: string): void
}

export interface Strip {
  readonly element: HTMLElement
  showPlaying(playing: boolean): void
  showAway(away: boolean): void
  showSpeed(rate: number): void
  /** The voices to choose from, those of the language first; `chosen` is null where none is taken yet. */
  showVoices(voices: readonly Voice[], lang: string, chosen: Voice | null): void
  /** One sentence on what is amiss; '' for nothing. */
  showMessage(words: string): void
}

/** @param speeds the paces one can choose, 1 being the usual one. */
export function makeStrip(actions: StripActions, speeds: readonly number[]): Strip {
  const button = (key: Parameters<typeof say>[0], press: () => void, spoken?: Parameters<typeof say>[0]) =>
    make('button', { type: 'button', onclick: press, ...(spoken && { ariaLabel: say(spoken) }) }, [say(key)])
  const back = button('listen_back', actions.back)
  back.className = 'away'
  back.hidden = true
  const toggle = button('listen_play', actions.toggle)
  const speed = make(
    'select',
    { ariaLabel: say('listen_speed') },
    speeds.map((rate) => make('option', { value: String(rate) }, [timesIn(rate)])),
  )
  speed.onchange = () => actions.speed(Number(speed.value))
  const voice = make('select', { ariaLabel: say('listen_voice'), className: 'voice', hidden: true })
  voice.onchange = () => actions.voice(voice.value)
  const message = make('p', { role: 'status' })
  const element = make('section', { className: 'listen', ariaLabel: say('listen_strip') }, [
    back,
    message,
    make('div', {}, [
      button('listen_previous', actions.previous, 'listen_previous_spoken'),
      toggle,
      button('listen_next', actions.next, 'listen_next_spoken'),
      speed,
      voice,
      button('listen_stop', actions.stop),
    ]),
  ])
  return {
    element,
    showPlaying: (playing) => {
      const words = say(playing ? 'listen_pause' : 'listen_play')
      if (toggle.textContent !== words) toggle.textContent = words
    },
    showAway: (away) => {
      back.hidden = !away
    },
    showSpeed: (rate) => {
      speed.value = String(rate)
    },
    showVoices(voices, lang, chosen) {
      voice.replaceChildren(...voiceChoices(voices, lang, chosen))
      voice.hidden = voices.length === 0
      voice.value = chosen?.voiceURI ?? ''
    },
    showMessage: (words) => {
      if (message.textContent !== words) message.textContent = words
    },
  }
}

const timesIn = (rate: number): string => `${new Intl.NumberFormat(locale()).format(rate)}×`

function voiceChoices(voices: readonly Voice[], lang: string, chosen: Voice | null): HTMLElement[] {
  const fit = voicesFor(voices, lang)
  const listed = new Set(fit)
  const others = voicesFor(voices, '').filter((voice) => !listed.has(voice))
  const option = (voice: Voice) => make('option', { value: voice.voiceURI }, [nameOf(voice)])
  const group = (label: string, members: Voice[]) =>
    members.length ? [make('optgroup', { label }, members.map(option))] : []
  return [
    ...(chosen ? [] : [make('option', { value: '', disabled: true }, [say('listen_voice')])]),
    ...group(languageName(languageOf(lang)) || say('listen_voices'), fit),
    ...group(say('listen_other_voices'), others),
  ]
}

/** A voice that sends the text away says so. */
const nameOf = ({ name, localService }: Voice): string => (localService ? name : say('listen_distant', name))
