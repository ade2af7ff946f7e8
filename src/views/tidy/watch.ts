/**
 * Watches a page for what arrives late. New elements are told before they are painted: an observer's callback runs
 * between the page's script and the next frame. Everything else waits for a quiet moment.
 */
import { shadowRootOf } from '../../shadow-root'

/** New elements looked at in one go; on a page that churns faster the rest waits for the next reading. */
const MOST_AT_ONCE = 30
/** Milliseconds of ours in one second of the page, looking at new elements; beyond it Tidy goes quiet. */
const BUDGET = 30
const SECOND = 1_000
/** A page is read anew when nothing worth reading was added for this long, in milliseconds … */
const QUIET = 400
/** … or at the latest after this. */
const PATIENCE = 3_000
/** A reading may take this share of the time; where one costs 100 ms the next comes 4 s later at the earliest. */
const READING_SHARE = 0.025
/** What no observer tells (a root attached to an old element, the page's list of sheets) is asked for this often. */
const PULSE = 250
/** Elements watched for a shadow root of theirs. */
const MOST_HOSTS = 200

export interface Watcher {
  /** New elements, outermost ones only, not yet painted. Where the page is busy there is no time to read them. */
  arrived: (elements: Element[], isBusy: boolean) => void
  /** Whether what was added makes another reading worth its while. */
  isWorthReading: (added: readonly Element[]) => boolean
  /** Children came or went there, or anywhere: rules that name places may have to name others. Cheap, and before paint. */
  changed: (where?: ReadonlySet<Node>) => void
  /** Something may have been opened over the page, at most once a frame. */
  opened: () => void
  /** A quiet moment after something worth reading was added: read the page anew. */
  settled: () => Promise<void>
  /** The page is at another address by now. */
  moved: () => void
}

/** Watches until the signal aborts. Costs nothing while nothing changes. */
export function watchPage(document: Document, watcher: Watcher, signal: AbortSignal): void {
  const budget = makeBudget()
  const settling = makeSettling(watcher.settled, signal)
  /** Custom elements that may get a root later. */
  const hosts = new Set<Element>()
  const revealed = new Set<Element>()
  let frame = 0
  let catchUp = 0

  const observer = new MutationObserver((records) => {
    budget.charge(() => {
      const added = addedIn(records)
      for (const element of added) enter(element)
      const parents = new Set<Node>()
      for (const { type, target } of records) {
        if (type === 'childList') parents.add(target)
        else revealed.add(target as Element)
      }
      if (parents.size) watcher.changed(parents)
      if (!added.length) return
      watcher.arrived(added.slice(0, MOST_AT_ONCE), !budget.isLeft())
      if (watcher.isWorthReading(added)) settling.soon()
    })
    lookSoon()
  })
  const observe = (root: Node) =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'open', 'hidden'],
    })

  const lookSoon = () => {
    if (frame || catchUp) return
    const look = () => {
      frame = catchUp = 0
      budget.charge(() => {
        const seen = [...revealed].filter(isSeen).slice(0, MOST_AT_ONCE)
        revealed.clear()
        if (seen.length) watcher.arrived(outermost(seen), false)
        watcher.opened()
      })
    }
    if (budget.isLeft()) frame = requestAnimationFrame(look)
    else catchUp = window.setTimeout(look, SECOND)
  }

  /** Watches the shadow roots of a new element: an observer of the document does not hear of them. */
  const enter = (element: Element) => {
    for (const inner of withInner(element)) {
      const root = shadowRootOf(inner)
      if (root) {
        hosts.delete(inner)
        observe(root)
        for (const child of root.children) enter(child)
      } else if (inner.localName.includes('-') && hosts.size < MOST_HOSTS) hosts.add(inner)
    }
  }

  const pulse = window.setInterval(() => {
    const opened = [...hosts].filter((host) => shadowRootOf(host) || !host.isConnected)
    for (const host of opened) hosts.delete(host)
    const found = opened.filter((host) => host.isConnected)
    for (const host of found) enter(host)
    watcher.changed()
    if (!found.length) return
    budget.charge(() => watcher.arrived(found, false))
    settling.soon()
  }, PULSE)

  const story = { address: addressNow() }
  const follow = () => {
    if (addressNow() === story.address) return
    story.address = addressNow()
    watcher.moved()
    settling.soon()
  }

  observe(document)
  enter(document.documentElement)
  navigation.addEventListener('currententrychange', follow, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearInterval(pulse)
    clearTimeout(catchUp)
    cancelAnimationFrame(frame)
  })
}

const addressNow = (): string => location.href.split('#', 1)[0] ?? ''

/** Time spent in the present second. */
function makeBudget() {
  let spent = 0
  let second = 0
  const renew = () => {
    const now = performance.now()
    if (now - second < SECOND) return
    second = now
    spent = 0
  }
  return {
    isLeft(): boolean {
      renew()
      return spent < BUDGET
    },
    charge(run: () => void): void {
      const start = performance.now()
      run()
      renew()
      spent += performance.now() - start
    },
  }
}

/** Runs `settled` when the page is quiet for a while, but not for longer than a page may be busy. */
function makeSettling(settled: () => Promise<void>, signal: AbortSignal) {
  let due = 0
  let idle = 0
  let since = 0
  let earliest = 0
  let running = false
  const run = async () => {
    idle = since = 0
    running = true
    const start = performance.now()
    await settled().catch((error) => console.warn('Lede: the page could not be read again.', error))
    const end = performance.now()
    earliest = end + (end - start) / READING_SHARE
    running = false
  }
  const begin = () => {
    if (running || performance.now() < earliest) soon()
    else idle = requestIdleCallback(() => void run(), { timeout: PATIENCE })
  }
  function soon(): void {
    // A reading that is about to begin meets what came by now, too.
    if (idle) return
    const now = performance.now()
    clearTimeout(due)
    since ||= now
    due = window.setTimeout(begin, Math.max(earliest - now, Math.min(QUIET, since + PATIENCE - now), 0))
  }
  signal.addEventListener('abort', () => {
    clearTimeout(due)
    cancelIdleCallback(idle)
  })
  return { soon }
}

const isSeen = (element: Element): boolean =>
  element.isConnected && !/^(html|body|head)$/.test(element.localName) && element.checkVisibility()

function* withInner(element: Element): Generator<Element> {
  yield element
  yield* element.querySelectorAll('*')
}

/** The outermost elements that were added and are still there. */
function addedIn(records: readonly MutationRecord[]): Element[] {
  const added = new Set<Element>()
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      const element = node.nodeType === 1 ? (node as Element) : node.nodeType === 3 ? node.parentElement : null
      if (element?.isConnected && !/^(script|style|link|meta|head|body|html)$/.test(element.localName))
        added.add(element)
    }
  }
  return outermost([...added])
}

function outermost(elements: readonly Element[]): Element[] {
  if (elements.length < 2) return [...elements]
  const all = new Set(elements)
  return elements.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false
    return true
  })
}
