/**
 * The page is only borrowed: what hiding it would lose is written down before and put back after.
 * Nothing here changes the page's tree.
 */

type Root = Document | ShadowRoot
interface Scrolled {
  element: Element
  left: number
  top: number
}

/**
 * Writes down scroll positions, focus and selection, and pauses what is playing: in the page, its open shadow roots
 * and its frames of the same origin. Call it while the page is still shown.
 * @returns the way back; call it once, when the page is shown again.
 */
export function borrowPage(): () => void {
  const windows: { window: Window; left: number; top: number }[] = []
  const scrolled: Scrolled[] = []
  const playing: HTMLMediaElement[] = []
  for (const root of rootsOf(document)) {
    const view = 'defaultView' in root ? root.defaultView : null
    if (view) windows.push({ window: view, left: view.scrollX, top: view.scrollY })
    for (const element of root.querySelectorAll('*')) {
      const { scrollLeft: left, scrollTop: top } = element
      if ((left || top) && element !== element.ownerDocument.scrollingElement) scrolled.push({ element, left, top })
      if (isMedia(element) && !element.paused && !element.ended) playing.push(element)
    }
  }
  const focused = deepestFocus()
  const selected = selectionNow()
  for (const media of playing) media.pause()
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})

  return () => {
    for (const { window, left, top } of windows) {
      if (window.scrollX !== left || window.scrollY !== top) window.scrollTo({ left, top, behavior: 'instant' })
    }
    for (const { element, left, top } of scrolled) {
      if (element.scrollLeft !== left || element.scrollTop !== top) element.scrollTo({ left, top, behavior: 'instant' })
    }
    if (focused?.isConnected && deepestFocus() !== focused) focused.focus({ preventScroll: true })
    selected()
    // A page that may not play by itself stays silent, as it would for any script: nothing else is left to do.
    for (const media of playing) void media.play().catch(() => {})
  }
}

/** A document, its open shadow roots and the documents of its frames, as far as the browser lets us look. */
function* rootsOf(root: Root): Generator<Root> {
  yield root
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) yield* rootsOf(element.shadowRoot)
    const inner = documentOf(element)
    if (inner) yield* rootsOf(inner)
  }
}

/** The document in a frame; null for any other element, and where the browser does not let us look. */
function documentOf(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null
  try {
    return (element as HTMLIFrameElement).contentDocument
  } catch {
    return null // another origin
  }
}

/** By name: the classes of a frame's elements are the frame's own. */
const isMedia = (element: Element): element is HTMLMediaElement =>
  element.localName === 'video' || element.localName === 'audio'

/** What has the focus, inside open shadow roots and frames of the same origin as well. */
function deepestFocus(): HTMLElement | null {
  let focused: Element | null = null
  let root: Root | null = document
  while (root) {
    const active: Element | null = root.activeElement
    if (!active || active.localName === 'body') break
    focused = active
    root = active.shadowRoot ?? documentOf(active)
  }
  return focused && 'focus' in focused ? (focused as HTMLElement) : null
}

/** @returns the way back to the present selection, its direction included. */
export function selectionNow(): () => void {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0) return () => getSelection()?.removeAllRanges()
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  // Firefox selects several ranges, table cells for one: these have no direction to keep.
  const ranges =
    selection.rangeCount > 1
      ? Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i).cloneRange())
      : []
  return () => {
    const now = getSelection()
    if (!now || !anchorNode?.isConnected || !focusNode?.isConnected) return
    if (ranges.length) {
      now.removeAllRanges()
      for (const range of ranges) now.addRange(range)
      return
    }
    const same =
      now.rangeCount === 1 &&
      now.anchorNode === anchorNode &&
      now.anchorOffset === anchorOffset &&
      now.focusNode === focusNode &&
      now.focusOffset === focusOffset
    if (!same) now.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
  }
}
