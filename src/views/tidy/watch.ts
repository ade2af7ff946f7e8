/**
 * Watches a page for what arrives late. New elements are told before they are painted: an observer's callback runs
 * between the page's script and the next frame. Everything else waits for a quiet moment.
 */

/** New elements looked at in one go; on a page that churns faster the rest waits for the next reading. */
const MOST_AT_ONCE = 30
/** Milliseconds of ours in one second of the page, looking at new elements; beyond it Tidy goes quiet. */
const BUDGET = 30
/** A page is read anew when nothing was added for this long, in milliseconds … */
const QUIET = 400
/** … or at the latest after this. */
const PATIENCE = 3_000
/** A reading may take this share of the time; where one costs 100 ms the next comes 4 s later at the earliest. */
const READING_SHARE = 0.025

export interface Watcher {
  /** New elements with text, outermost ones only, not yet painted. */
  arrived: (elements: Element[]) => void
  /** The tree changed: rules that name places may have to name others. Cheap, and before paint. */
  changed: () => void
  /** A quiet moment after the page's text changed: read it anew. */
  settled: () => void | Promise<void>
  /** Something may have been opened over the page, at most once a frame. */
  opened: () => void
}

/** Until the signal aborts. */
export function watchPage(document: Document, watcher: Watcher, signal: AbortSignal): void {
  let spent = 0
  let second = 0
  let due = 0
  let first = 0
  let earliest = 0
  let frame = 0
  const options = {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'open', 'hidden'],
  }
  const observer = new MutationObserver((records) => {
    const now = performance.now()
    if (now - second > 1_000) {
      second = now
      spent = 0
    }
    const added = addedIn(records)
    for (const element of added) for (const root of shadowRootsIn(element)) observer.observe(root, options)
    if (records.some(({ type }) => type === 'childList')) watcher.changed()
    if (added.length) {
      if (spent < BUDGET) watcher.arrived(added.slice(0, MOST_AT_ONCE))
      settleSoon(now)
    }
    if (!frame)
      frame = requestAnimationFrame(() => {
        frame = 0
        if (spent < BUDGET) timed(watcher.opened)
      })
    spent += performance.now() - now
  })

  const timed = (run: () => void) => {
    const start = performance.now()
    run()
    spent += performance.now() - start
  }

  const settleSoon = (now: number) => {
    clearTimeout(due)
    first ||= now
    const wait = Math.max(earliest - now, Math.min(QUIET, first + PATIENCE - now), 0)
    due = window.setTimeout(settle, wait)
  }
  const settle = () => {
    first = 0
    requestIdleCallback(
      async () => {
        if (signal.aborted) return
        const start = performance.now()
        await watcher.settled()
        const end = performance.now()
        earliest = end + (end - start) / READING_SHARE
      },
      { timeout: PATIENCE },
    )
  }

  observer.observe(document, options)
  for (const root of shadowRootsIn(document.documentElement)) observer.observe(root, options)
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect()
      clearTimeout(due)
      cancelAnimationFrame(frame)
    },
    { once: true },
  )
}

/** Open shadow roots under an element, those inside others too: an observer of the document does not hear of them. */
function* shadowRootsIn(element: Element): Generator<ShadowRoot> {
  if (element.shadowRoot) yield* rootAndInner(element.shadowRoot)
  for (const inner of element.querySelectorAll('*')) if (inner.shadowRoot) yield* rootAndInner(inner.shadowRoot)
}
function* rootAndInner(root: ShadowRoot): Generator<ShadowRoot> {
  yield root
  for (const child of root.children) yield* shadowRootsIn(child)
}

/** The outermost elements that were added and are still there, those without a word left out. */
function addedIn(records: readonly MutationRecord[]): Element[] {
  const added = new Set<Element>()
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      const element = node.nodeType === 1 ? (node as Element) : node.nodeType === 3 ? node.parentElement : null
      if (element?.isConnected && !/^(script|style|link|meta|head|body|html)$/.test(element.localName))
        added.add(element)
    }
  }
  if (added.size < 2) return [...added]
  return [...added].filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (added.has(at)) return false
    return true
  })
}
