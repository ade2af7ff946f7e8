/** One quiet line at the foot of the window that says what was done, with the way back; it leaves by itself. */
import { say } from '../../i18n'
import type { Settings } from '../../schema'
import { make } from '../reader/make'
import { hearFirst, openLayer, pressed } from './layer'

/** Milliseconds the line stays; while somebody points at it or has it focused it waits. */
const STAYS = 12_000

export interface Told {
  words: string
  theme: Settings['theme']
  /** What Undo does; without it the line has none. */
  undo?: () => void
  signal: AbortSignal
}

/** Shows the line until it was pressed, its time is over, or the signal aborts. */
export function tell({ words, theme, undo, signal: outer }: Told): void {
  const controller = new AbortController()
  const signal = AbortSignal.any([controller.signal, outer])
  const layer = openLayer('undo', theme, signal)
  const button = undo ? make('button', { type: 'button' }, [say('picker_undo')]) : null
  layer.element.append(make('p', { role: 'status' }, [words]), ...(button ? [button] : []))
  let due = 0
  const wait = () => {
    due = window.setTimeout(() => {
      if (layer.element.matches(':hover, :focus-within')) wait()
      else controller.abort()
    }, STAYS)
  }
  signal.addEventListener('abort', () => clearTimeout(due), { once: true })
  hearFirst(
    layer,
    false,
    (type, event) => {
      if (type !== 'click' || !button || pressed(layer, event as MouseEvent) !== button) return
      controller.abort()
      undo?.()
    },
    signal,
  )
  wait()
}
