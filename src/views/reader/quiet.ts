/** The bar is out of the way while one reads on, and back as soon as one looks for it. */
import type { Frame } from './frame'

/** A scroll shorter than this, in px, is a hand coming to rest. */
const REST = 4
/** So near to the top of the window, in px, a pointer looks for the bar. */
const EDGE = 48

/** Takes the bar away on the way down; brings it back on the way up, by Tab, at the top edge, by a tap beside the text. */
export function keepBarQuiet({ bar, main, root, sheet, signal, onScroll }: Frame): void {
  const { element } = bar
  const away = (is: boolean) => element.toggleAttribute('data-away', is && scrollY > element.offsetHeight)
  let before = scrollY
  onScroll(() => {
    if (Math.abs(scrollY - before) <= REST) return
    away(scrollY > before)
    before = scrollY
  })
  const heard = { signal }
  root.addEventListener('focusin', (event) => isByKey(event.target) && away(false), heard)
  sheet.addEventListener(
    'pointermove',
    ({ pointerType, clientY }) => {
      if (pointerType === 'mouse' && clientY < EDGE) away(false)
    },
    heard,
  )
  sheet.addEventListener(
    'click',
    (event) => {
      const beside = event.target === sheet || event.target === main
      if (beside && (event as PointerEvent).pointerType === 'touch') away(!element.hasAttribute('data-away'))
    },
    heard,
  )
}

/** A place in the story that a link led to has the focus, too, but no key for itself. */
const isByKey = (target: EventTarget | null): boolean =>
  (target as HTMLElement).tabIndex >= 0 && (target as HTMLElement).matches(':focus-visible')
