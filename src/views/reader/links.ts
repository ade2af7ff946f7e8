/** Links of the story that lead to the page itself. */
import { decodedFragment } from '../address'

/**
 * Links to the page itself would load it again. One to a place in the story goes there; any other closes the reader,
 * and where it names a place of the page the browser takes the person to it.
 */
export function followInside(event: MouseEvent, root: ShadowRoot, close: () => void): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const anchor = (event.target as Element).closest('a')
  if (!anchor?.href || withoutHash(anchor.href) !== withoutHash(location.href)) return
  const place = anchor.hash ? root.getElementById(decodedFragment(anchor.hash.slice(1))) : null
  event.preventDefault()
  if (!place) {
    close()
    if (anchor.hash) location.assign(anchor.hash)
    return
  }
  place.tabIndex = -1
  place.scrollIntoView()
  place.focus({ preventScroll: true })
}

const withoutHash = (href: string): string => href.split('#', 1)[0] ?? ''
