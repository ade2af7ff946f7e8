/**
 * What is being said, marked behind the words. The marks are boxes of our own: the browser's highlight registry belongs
 * to the page's document too, and would hand the page our ranges and, through them, the closed shadow root.
 */
import { lineBoxes } from '../reader/line-boxes'
import { make } from '../reader/make'

export interface Marks {
  /** Marks a sentence and a word in it; null for none. */
  show(sentence: Range | null, word: Range | null): void
}

/** Marks within `main`, moved along when it is laid out anew, gone when the signal aborts. */
export function makeMarks(main: HTMLElement, signal: AbortSignal): Marks {
  const layer = make('div', { className: 'marks', ariaHidden: 'true' })
  main.append(layer)
  let shown: [Range | null, Range | null] = [null, null]
  const draw = () => {
    const origin = layer.getBoundingClientRect()
    const [sentence, word] = shown
    layer.replaceChildren(...boxesFor(sentence, 'sentence', origin), ...boxesFor(word, 'word', origin))
  }
  const layout = new ResizeObserver(draw)
  layout.observe(main)
  signal.addEventListener(
    'abort',
    () => {
      layout.disconnect()
      layer.remove()
    },
    { once: true },
  )
  return {
    show(sentence, word) {
      shown = [sentence, word]
      draw()
    },
  }
}

function boxesFor(range: Range | null, className: string, origin: DOMRect): HTMLElement[] {
  return lineBoxes(range?.getClientRects() ?? []).map(({ left, top, right, bottom }) => {
    const box = make('div', { className })
    // Physical sides: they are measured in the window, whichever way the text runs.
    box.style.left = `${left - origin.left}px`
    box.style.top = `${top - origin.top}px`
    box.style.width = `${right - left}px`
    box.style.height = `${bottom - top}px`
    return box
  })
}
