/** Where somebody reads on this page: kept while the page lives, and with the worker for when it is loaded anew. */
import type { Bookmark } from './article/types'
import type { tellWorker } from './messages'

export interface Places {
  /** Where the reader is to open; null where the page itself says it, by how far it is scrolled. */
  toOpenAt(): Promise<Bookmark | null>
  /** Somebody reads on: kept for a page that is loaded anew. */
  keep(bookmark: Bookmark): void
  /** The reader was closed there and the page is back: as long as nobody scrolls it, the next one opens there. */
  left(bookmark: Bookmark | null): void
}

/**
 * @param address what the page is known by; it may change while the page lives.
 * @param tell the way to the worker.
 */
export function placesOf(address: () => string, tell: typeof tellWorker): Places {
  let last: { address: string; bookmark: Bookmark | null; scrolled: number } | null = null
  return {
    async toOpenAt() {
      if (last?.address === address()) return isScrolledTo(last.scrolled) ? last.bookmark : null
      const kept = await tell('placeOf', address()).catch(noWorker)
      // A page that nobody has touched is at its top, or where the browser put it for the reader that was open.
      return kept && (isScrolledTo(0) || isScrolledTo(kept.scrolled)) ? kept.bookmark : null
    },
    keep: (bookmark) => void tell('keepPlace', address(), { bookmark, scrolled: window.scrollY }).catch(noWorker),
    left(bookmark) {
      last = { address: address(), bookmark, scrolled: window.scrollY }
    },
  }
}

const isScrolledTo = (top: number): boolean => Math.abs(window.scrollY - top) < 2

function noWorker(error: unknown): null {
  console.debug('Lede: the place could not be kept or asked for.', error)
  return null
}
