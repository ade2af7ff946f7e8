/** The hidden page stays asleep: what a person does in the reader is none of its business. */

/** Kept from the page by catching them first; the browser's own answers to them go on. */
const CAUGHT = ['keyup', 'keypress', 'wheel', 'touchmove', 'copy', 'cut', 'selectstart', 'contextmenu', 'dragstart']
/** Kept from the page as they leave the host, so that our own listeners inside hear them. */
const STOPPED = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'input',
]

/** Until the signal aborts; `onScroll` hears the scrolling that the page does not. */
export function keepPageAsleep(host: HTMLElement, onScroll: () => void, signal: AbortSignal): void {
  const caught = { capture: true, signal }
  for (const type of CAUGHT) window.addEventListener(type, (event) => event.stopImmediatePropagation(), caught)
  for (const type of STOPPED) host.addEventListener(type, (event) => event.stopPropagation(), { signal })
  window.addEventListener(
    'scroll',
    (event) => {
      if (event.target !== document) return
      event.stopImmediatePropagation()
      onScroll()
    },
    caught,
  )
}

/** Some frameworks tidy up what they did not put there; in another place the host would be hidden with the page. */
export function closeIfRemoved(host: HTMLElement, close: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (host.parentNode !== document.documentElement) close()
  })
  observer.observe(document.documentElement, { childList: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
