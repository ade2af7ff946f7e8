/** What light loading kept out of this document, as the browser tells it. */
import { POLICY } from './light'

export interface KeptOut {
  /** Requests for scripts that were not made, and those for frames. */
  scripts: number
  frames: number
  /** Sheets, fonts and the like. */
  others: number
}

/** All that our scripts in this document share of it. */
interface Count {
  total(): KeptOut | null
  has(request: PerformanceResourceTiming): boolean
}

const COUNT = Symbol.for('lede-kept-out')
const world = globalThis as { [COUNT]?: Count }

const SCRIPT = /^script-src/
const FRAME = /^(frame|object)-src$/

/** What was kept out until now; null where nothing was, as in every document that is loaded whole. */
export const keptOut = (): KeptOut | null => world[COUNT]?.total() ?? null

/** Whether a request that the browser lists was not made in truth. */
export const isKeptOut = (request: PerformanceResourceTiming): boolean => world[COUNT]?.has(request) ?? false

/**
 * Begins to count, for all of our scripts in this document; to be called before its first script would run.
 * @param begun called when it shows that the page is light.
 */
export function countKeptOut(page: Document, begun: () => void = () => {}): void {
  const scripts = new Set<string>()
  const others = new Set<string>()
  let frames = 0
  let isLight = false
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, originalPolicy }) => {
    if (originalPolicy !== POLICY) return
    if (!isLight) queueMicrotask(begun)
    isLight = true
    // Of frames browsers tell the site only; of what stands in the page itself that it does.
    if (FRAME.test(effectiveDirective)) frames++
    else if (blockedURI !== 'inline') (SCRIPT.test(effectiveDirective) ? scripts : others).add(blockedURI)
  })
  world[COUNT] = {
    total: () => (isLight ? { scripts: scripts.size, frames, others: others.size } : null),
    has: ({ name, initiatorType }) =>
      scripts.has(name) || others.has(name) || (isLight && /^(i?frame|object|embed)$/.test(initiatorType)),
  }
}
