/** One reading aloud, from the press of Listen to Stop: the voice, its marks in the story, and the strip that steers it. */
import { languageName, say } from '../../i18n'
import { SCHEMA, type Settings } from '../../schema'
import type { Frame } from '../reader/frame'
import { followVoice } from './follow'
import { makeMarks } from './marks'
import { type PlacedPiece, piecesOf, rangeOf } from './pieces'
import { makePlayer, type Player, type Reading } from './player'
import { browserSpeaker, type Manner } from './speaker'
import { pieceAt, pieceInSight, selectedPiece } from './start'
import { makeStrip } from './strip'
import { chooseVoice, findVoices, type LiveVoice, voicesFor } from './voices'

/** The voices a person chose to be read to with. */
export interface ChosenVoices {
  /** The `voiceURI` of the voice chosen for a language; empty where none was. */
  of(lang: string): Promise<string>
  keep(lang: string, voice: string): void
}

export interface Session {
  /** Reads on, or waits. */
  toggle(): void
  skip: Player['skip']
  /** The settings changed. */
  apply(): void
}

/**
 * Reads the article as it stands now, from what is selected or in sight.
 * @param stop aborts `signal`, and with it the session.
 */
export function startSession(frame: Frame, chosen: ChosenVoices, stop: () => void, signal: AbortSignal): Session {
  const synth = window.speechSynthesis
  const { lang } = frame.article
  const pieces = piecesOf([...frame.main.querySelectorAll('article > header > :is(h1, .dek)'), frame.story], lang)
  const otherLangs = new Set(pieces.map((piece) => piece.lang).filter(Boolean))
  let voices: LiveVoice[] = []
  let others: Manner['others'] = new Map()
  let voice: LiveVoice | null = null
  let marked: PlacedPiece['whole'] | null = null

  const manner = () => ({ voice: voice?.engine ?? null, lang, others, rate: frame.settings.listenSpeed })
  const player = makePlayer(pieces, browserSpeaker(synth), manner(), show)
  const marks = makeMarks(frame.main, signal)
  const strip = makeStrip(
    {
      toggle,
      previous: () => player.skip('sentence', -1),
      next: () => player.skip('sentence', 1),
      stop,
      back: () => follower.back(),
      speed: (listenSpeed) => frame.change({ listenSpeed: listenSpeed as Settings['listenSpeed'] }),
      voice: choose,
    },
    SCHEMA.listenSpeed.choices,
  )
  const follower = followVoice(frame, () => strip.element.getBoundingClientRect().top, strip.showAway, signal)

  function show(now: Reading): void {
    const piece = pieces[now.at]
    if (!piece || signal.aborted) return
    const { passage, whole, start } = piece
    const sentence = rangeOf(passage, whole.start, whole.end)
    marks.show(sentence, now.word && rangeOf(passage, start + now.word.start, start + now.word.end))
    if (whole !== marked) follower.to(sentence)
    marked = whole
    strip.showPlaying(now.playing)
    if (now.trouble) strip.showMessage(say(now.trouble === 'silent' ? 'listen_silent' : 'listen_not_allowed'))
    else if (now.playing) strip.showMessage('')
  }

  function toggle(): void {
    if (player.now.playing) player.pause()
    else if (voice) player.play()
    else strip.showMessage(lack())
  }

  /** Why there is no voice to read with. */
  function lack(): string {
    if (!voices.length) return say('listen_no_voices')
    return say(
      voicesFor(voices, lang).length ? 'listen_distant_only' : 'listen_no_voice_for',
      languageName(lang) || lang,
    )
  }

  function choose(uri: string): void {
    voice = voices.find(({ voiceURI }) => voiceURI === uri) ?? voice
    chosen.keep(lang, uri)
    player.speak(manner())
    player.play()
  }

  async function takeVoices(): Promise<void> {
    voices = await findVoices(synth, signal)
    const wanted = voice?.voiceURI ?? (await chosen.of(lang))
    const found = await Promise.all([...otherLangs].map(voiceIn))
    if (signal.aborted) return
    others = new Map(found.flatMap(([tongue, one]) => (one ? [[tongue, one.engine]] : [])))
    voice = chooseVoice(voices, lang, wanted)
    player.speak(manner())
    strip.showVoices(voices, lang, voice)
    strip.showMessage(voice ? '' : lack())
  }

  /** The voice for passages in another language than the article's. */
  const voiceIn = async (tongue: string) => [tongue, chooseVoice(voices, tongue, await chosen.of(tongue))] as const

  function readFrom(piece: number): void {
    if (piece < 0) return
    player.goTo(piece)
    if (voice) player.play()
  }

  signal.addEventListener(
    'abort',
    () => {
      player.pause()
      strip.element.remove()
    },
    { once: true },
  )
  // Some engines would read a tab that is gone to its end.
  addEventListener('pagehide', () => player.pause(), { signal })
  synth.addEventListener('voiceschanged', () => void takeVoices(), { signal })
  frame.main.addEventListener('dblclick', ({ clientX, clientY }) => readFrom(pieceAt(pieces, clientX, clientY)), {
    signal,
  })

  strip.showSpeed(frame.settings.listenSpeed)
  frame.bar.element.after(strip.element)
  const selected = selectedPiece(pieces, frame.root)
  void takeVoices().then(() => signal.aborted || readFrom(selected < 0 ? pieceInSight(pieces) : selected))

  return {
    toggle,
    skip: player.skip,
    apply() {
      strip.showSpeed(frame.settings.listenSpeed)
      player.speak(manner())
      // Other type, other lines: the marks move once it is laid out.
      requestAnimationFrame(() => show(player.now))
    },
  }
}
