/** What every popover of the reader does. */

/**
 * Gives the focus that a closing popover holds back to where it was: browsers remember only that it was somewhere in
 * the host, and with the focus on the hidden page Firefox hears no key.
 */
export function returnFocus(popover: HTMLElement): void {
  let before: HTMLElement | null = null
  popover.addEventListener('beforetoggle', (event) => {
    const opens = (event as ToggleEvent).newState === 'open'
    if (opens) before = (popover.getRootNode() as ShadowRoot).activeElement as HTMLElement | null
    else if (popover.matches(':focus-within')) before?.focus({ preventScroll: true })
  })
}
