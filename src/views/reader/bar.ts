/** The bar of words at the top, and the panels that open under it. It leaves while one reads. */
import { say } from '../../i18n'
import { make } from './make'
import { returnFocus } from './popover'

export interface Panel {
  element: HTMLElement
  button: HTMLButtonElement
  toggle(): void
}

export interface Bar {
  readonly element: HTMLElement
  /** Adds a word to press. */
  addButton(label: string, press: () => void): HTMLButtonElement
  /** Adds a word that opens a panel; `draw` fills the panel each time it opens. */
  addPanel(label: string, draw: (panel: HTMLElement) => void): Panel
  /** Shows how much is left, in words; '' for nothing. */
  showLeft(words: string): void
}

/** The bar, with its Close at the end; panels are put in `sheet`. */
export function makeBar(close: () => void): Bar {
  const left = make('span', { className: 'left' })
  const tools = make('span', { className: 'tools' })
  const element = make('header', { className: 'bar', ariaLabel: say('reader_bar') }, [
    left,
    tools,
    make('button', { type: 'button', onclick: close }, [say('reader_close')]),
  ])
  return {
    element,
    showLeft: (words) => {
      if (left.textContent !== words) left.textContent = words
    },
    addButton(label, press) {
      const button = make('button', { type: 'button', onclick: press }, [label])
      tools.append(button)
      return button
    },
    addPanel(label, draw) {
      const panel = make('section', { className: 'panel', popover: 'auto', ariaLabel: label })
      const button = make('button', { type: 'button', ariaExpanded: 'false' }, [label])
      button.popoverTargetElement = panel
      returnFocus(panel)
      panel.addEventListener('beforetoggle', (event) => {
        const opens = (event as ToggleEvent).newState === 'open'
        button.ariaExpanded = String(opens)
        if (opens) draw(panel)
      })
      tools.append(button)
      element.append(panel)
      return { element: panel, button, toggle: () => panel.togglePopover() }
    },
  }
}
