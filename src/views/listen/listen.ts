/** Listening in an open reader: a session at a time, and the keys that steer it. */
import { say } from '../../i18n'
import type { Frame } from '../reader/frame'
import css from './listen.css?inline'
import { type ChosenVoices, type Session, startSession } from './session'

export interface Listening {
  /** Begins to read aloud; once begun, waits or reads on. */
  toggle(): void
}

/** Readies a reader for listening; call it once a reader. */
export function readAloud(frame: Frame, chosen: ChosenVoices): Listening {
  let session: Session | null = null

  function start(): void {
    const over = new AbortController()
    const signal = AbortSignal.any([frame.signal, over.signal])
    signal.addEventListener(
      'abort',
      () => {
        session = null
      },
      { once: true },
    )
    session = startSession(frame, chosen, () => over.abort(), signal)
  }
  const toggle = () => (session ? session.toggle() : start())

  const when = () => session !== null
  const skip = (unit: 'sentence' | 'paragraph', step: 1 | -1) => () => session?.skip(unit, step)
  frame.keys.add({ key: ' ', words: say('listen_key_toggle'), press: toggle, when })
  frame.keys.add({ key: ',', words: say('listen_key_previous'), press: skip('sentence', -1), when })
  frame.keys.add({ key: '.', words: say('listen_key_next'), press: skip('sentence', 1), when })
  frame.keys.add({ key: '<', words: say('listen_key_previous_paragraph'), press: skip('paragraph', -1), when })
  frame.keys.add({ key: '>', words: say('listen_key_next_paragraph'), press: skip('paragraph', 1), when })
  frame.adopt(css)
  frame.onSettings(() => session?.apply())
  return { toggle }
}
