/** A layer of ours over the page, in a closed shadow root: above everything, whatever the page's own styles say. */
import { direction, locale } from '../../i18n'
import type { Settings } from '../../schema'
import { make, styleSheet } from '../reader/make'
import { isPersons } from '../trusted'
import css from './picker.css?inline'

export const PICKER = 'lede-picker'

/** Everything a person does with pointer or keys. */
const INPUT = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel', 'dragstart', 'selectstart'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste', 'focusin', 'focusout'],
] as const

export interface Layer {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** What is drawn goes in here. */
  readonly element: HTMLElement
}

/** Puts a layer over the page until the signal aborts; then nothing of it is left. */
export function openLayer(className: string, theme: Settings['theme'], signal: AbortSignal): Layer {
  const host = document.createElement(PICKER)
  host.dataset.theme = theme
  const root = host.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [styleSheet(css)]
  const element = make('div', { className, popover: 'manual', lang: locale(), dir: direction() })
  root.append(element)
  // Beside a modal dialog of the page nothing can be reached: then the layer goes into it.
  const around = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement
  around.append(host)
  element.showPopover()
  signal.addEventListener('abort', () => host.remove(), { once: true })
  return { host, root, element }
}

type Hear = (type: (typeof INPUT)[number], event: Event) => void

/**
 * Hears what a person does in a layer before the page can, and keeps it from the page. `everything` takes what is done
 * elsewhere too, as keys are while nothing of the layer has the focus.
 */
export function hearFirst({ host }: Layer, everything: boolean, hear: Hear, signal: AbortSignal): void {
  for (const type of INPUT)
    window.addEventListener(
      type,
      (event) => {
        if (!isPersons(event)) return
        if (event.target !== host && !(everything && /^(key|wheel)/.test(type))) return
        event.stopImmediatePropagation()
        hear(type, event)
      },
      { capture: true, passive: type === 'wheel' || type.startsWith('touch'), signal },
    )
}

/** The element of the layer that a press is for: the one under the pointer, or the focused one for a press by key. */
export function pressed({ root }: Layer, event: MouseEvent): Element | null {
  return event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY)
}
