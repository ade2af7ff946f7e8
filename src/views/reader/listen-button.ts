/** "Listen" in the bar: brings what reads aloud when it is first pressed. */
import { say } from '../../i18n'
import type { Listening } from '../listen/listen'
import type { Frame } from './frame'
import { make } from './make'

export function offerListening(frame: Frame): void {
  if (!('speechSynthesis' in window)) return
  let coming: Promise<Listening> | null = null
  const press = async () => {
    coming ??= frame.bring('listen').then(({ readAloud }) => readAloud(frame))
    try {
      ;(await coming).toggle()
    } catch (error) {
      coming = null
      console.warn('Lede: what reads aloud could not be brought.', error)
      showSentence(frame, say('listen_not_here'))
    }
  }
  frame.bar.addButton(say('listen'), () => void press())
  frame.keys.add({ key: 'l', words: say('listen_key'), press: () => void press() })
}

/** One sentence where panels open, gone with the next press. */
function showSentence({ sheet }: Frame, words: string): void {
  const note = make('p', { className: 'panel', popover: 'auto', role: 'alert' }, [words])
  note.addEventListener('toggle', (event) => (event as ToggleEvent).newState === 'closed' && note.remove())
  sheet.append(note)
  note.showPopover()
}
