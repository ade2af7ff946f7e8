/** When a page's text is there: parsed, or brought by a script later. */

/** How often a page still arriving is looked at, in milliseconds. */
const PULSE = 40
/** Text that a script brings is complete when nothing came for this long, in milliseconds … */
const QUIET = 60
/** … or after this, if the page never rests. */
const LONGEST = 180
/** How long a script may take to bring the text, in milliseconds. */
const PATIENCE = 20_000
/**
 * Resolves when the page is parsed, before its deferred scripts run, or when the signal aborts.
 * @param look at the page as far as it is there, now and then; true for enough.
 */
export function parsed(look: () => boolean, signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading' || signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const pulse = setInterval(() => document.body && look() && clearInterval(pulse), PULSE)
    const end = () => {
      clearInterval(pulse)
      resolve()
    }
    document.addEventListener('readystatechange', end, { once: true, signal })
    signal.addEventListener('abort', end, { once: true })
  })
}

export interface Scripts {
  /** Whether a story came since, or more of it. */
  hasNews: (records: readonly MutationRecord[]) => boolean
  /** It begins to come; the next frame is not painted yet. */
  announce: () => void
  /** It is there. */
  settle: () => Promise<void>
  /** What asking may cost, in milliseconds, where nothing comes of it: then nobody asks any more. */
  budget: () => number
  signal: AbortSignal
}

/** Follows what scripts add to the page; resolves when the text came and stayed as it is, or none came in time. */
export function scriptsSettled({ hasNews, announce, settle, budget, signal }: Scripts): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    let spent = 0
    let quiet = 0
    let since = 0
    const settleNow = () => {
      since = 0
      void settle()
    }
    const observer = new MutationObserver((records) => {
      if (!since) {
        const start = performance.now()
        const isNew = hasNews(records)
        spent = isNew ? 0 : spent + performance.now() - start
        if (spent > budget()) end()
        if (!isNew) return
        since = start
        announce()
      }
      clearTimeout(quiet)
      quiet = window.setTimeout(settleNow, Math.min(QUIET, since + LONGEST - performance.now()))
    })
    const patience = setTimeout(() => end(), PATIENCE)
    const end = () => {
      observer.disconnect()
      clearTimeout(quiet)
      clearTimeout(patience)
      resolve()
    }
    observer.observe(document, { childList: true, characterData: true, subtree: true })
    signal.addEventListener('abort', end, { once: true })
  })
}
