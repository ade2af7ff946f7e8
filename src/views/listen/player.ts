/**
 * Reads pieces aloud, one after the other, whatever the engine does: it may fall silent without a word, swallow the
 * end of an utterance, refuse one, or be hushed by somebody else.
 */
import type { Piece } from './pieces'
import type { Heard, Manner, Speaker } from './speaker'

/** Why it stopped by itself: the engine gave no sound, or the browser lets none through. */
export type Trouble = 'silent' | 'not-allowed'

export interface Reading {
  playing: boolean
  /** The piece that is being said, or will be. */
  at: number
  /** The word being said, as offsets into the piece; null where the engine does not tell. */
  word: { start: number; end: number } | null
  trouble: Trouble | null
}

export interface Player {
  readonly now: Reading
  play(): void
  pause(): void
  /** Goes to a piece; goes on reading if it was. */
  goTo(piece: number): void
  /** One sentence or paragraph on (1) or back (-1); back from amid one leads to its beginning. */
  skip(unit: 'sentence' | 'paragraph', step: 1 | -1): void
  /** Another voice or pace, from the present word on. */
  speak(manner: Manner): void
}

/** Pieces asked for before their turn, so that no engine needs to be waited for between two of them. */
const AHEAD = 1
/** Milliseconds an engine may take to begin, and to go on to the next word. */
const PATIENCE = { start: 6_000, word: 8_000, end: 3_000 }
/** Milliseconds a character takes, until it is known better. */
const USUAL_PACE = 100
/** Pieces in a row that may fail before the engine is given up. */
const FAILURES = 3

/** A player that stands at the first piece. `changed` is called after every change of `now`. */
export function makePlayer(
  pieces: readonly Piece[],
  speaker: Speaker,
  manner: Manner,
  changed: (now: Reading) => void,
): Player {
  const now: Reading = { playing: false, at: 0, word: null, trouble: null }
  /** What was asked for in an earlier turn is not listened to any more. */
  let turn = 0
  /** Pieces before this one have been asked for. */
  let asked = 0
  let started: number | null = null
  let pace = USUAL_PACE
  let failures = 0
  let ended = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function hush(): void {
    turn++
    clearTimeout(timer)
    asked = now.at
    started = null
    speaker.hush()
  }

  function ask(): void {
    while (asked < pieces.length && asked <= now.at + AHEAD && (asked === now.at || !pieces[asked]?.pause)) say(asked++)
    wait()
  }

  function say(piece: number): void {
    const mine = turn
    const from = piece === now.at ? (now.word?.start ?? 0) : 0
    const { text, lang } = pieces[piece] as Piece
    speaker.say(text.slice(from), lang, manner, (heard) => {
      if (mine === turn) hear(piece, from, heard)
    })
  }

  function hear(piece: number, from: number, heard: Heard): void {
    if (piece < now.at) return
    if (heard.type === 'end') finish(piece, from)
    else if (heard.type !== 'failed') goOnHearing(piece, from, heard)
    else if (piece === now.at) fail(heard.error)
  }

  function goOnHearing(piece: number, from: number, heard: Exclude<Heard, { type: 'failed' }>): void {
    // The end of what came before was swallowed.
    if (piece > now.at) arrive(piece)
    started ??= performance.now()
    if (heard.type === 'word') {
      failures = 0
      now.word = wordAt(pieces[piece]?.text ?? '', from + heard.index, heard.length)
    }
    changed(now)
    ask()
  }

  function finish(piece: number, from: number): void {
    const said = (pieces[piece]?.text.length ?? 0) - from
    if (started !== null && said > 0) pace = ((performance.now() - started) * manner.rate) / said
    arrive(piece + 1)
    if (now.at < pieces.length) goOn()
    else comeToTheEnd()
  }

  /** Stays at the last piece; Play begins anew. */
  function comeToTheEnd(): void {
    Object.assign(now, { playing: false, at: pieces.length - 1 })
    ended = true
    hush()
    changed(now)
  }

  function arrive(piece: number): void {
    failures = 0
    Object.assign(now, { at: piece, word: null })
    asked = Math.max(asked, piece)
    started = null
  }

  /** Asks for the present piece, after the silence it wants. */
  function goOn(): void {
    clearTimeout(timer)
    changed(now)
    const pause = asked === now.at ? (pieces[now.at]?.pause ?? 0) : 0
    if (pause) timer = setTimeout(ask, pause / manner.rate)
    else ask()
  }

  function wait(): void {
    clearTimeout(timer)
    timer = setTimeout(fail, patience())
  }

  function patience(): number {
    if (started === null) return PATIENCE.start
    if (now.word) return PATIENCE.word / Math.min(1, manner.rate)
    return PATIENCE.end + (2 * pace * (pieces[now.at]?.text.length ?? 0)) / manner.rate
  }

  /** The engine fell silent, or refused. */
  function fail(error = ''): void {
    if (error === 'interrupted' || error === 'canceled') stop(null)
    else if (error === 'not-allowed') stop('not-allowed')
    else if (failures >= FAILURES) stop('silent')
    else tryOn()
  }

  /** What had begun is taken as said; anything else is asked for once more. */
  function tryOn(): void {
    const inARow = failures + 1
    if ((started !== null || inARow > 1) && now.at + 1 < pieces.length) arrive(now.at + 1)
    failures = inARow
    hush()
    goOn()
  }

  function stop(trouble: Trouble | null): void {
    Object.assign(now, { playing: false, trouble })
    failures = 0
    hush()
    changed(now)
  }

  function goTo(piece: number): void {
    ended = false
    Object.assign(now, { at: Math.max(0, Math.min(piece, pieces.length - 1)), word: null })
    hush()
    if (now.playing) ask()
    changed(now)
  }

  return {
    now,
    play() {
      if (now.playing || pieces.length === 0) return
      Object.assign(now, { playing: true, trouble: null }, ended && { at: 0, word: null })
      ended = false
      hush()
      ask()
      changed(now)
    },
    pause: () => stop(null),
    goTo,
    skip(unit, step) {
      const here = pieces[now.at]?.[unit] ?? 0
      const firstOf = (number: number) => pieces.findIndex((piece) => piece[unit] === number)
      const within = now.at > firstOf(here)
      const wanted = firstOf(step < 0 && within ? here : here + step)
      if (wanted >= 0) goTo(wanted)
    },
    speak(wanted) {
      const same = wanted.rate === manner.rate && wanted.voice?.voiceURI === manner.voice?.voiceURI
      manner = wanted
      if (same || !now.playing) return
      hush()
      ask()
    },
  }
}

/** Some engines tell where a word begins and not how long it is. */
function wordAt(text: string, start: number, length: number): { start: number; end: number } {
  const letters = length || (/^[\p{L}\p{N}\p{M}'’-]+/u.exec(text.slice(start))?.[0].length ?? 1)
  return { start, end: Math.min(text.length, start + letters) }
}
