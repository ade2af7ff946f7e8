/** What loading a document took, as far as the browser tells. */
export interface LoadFigures {
  /** Of the document and of everything it brought until now. */
  requests: number
  /** What came over the network for them; of other sites only where they let it be known. */
  bytes: number
  /** Milliseconds from the beginning until the whole text was there. */
  textAfter: number
}

/**
 * @param isKeptOut tells requests that were not made: Chromium lists them, too.
 * @param timeline of the document, as the browser keeps it.
 */
export function loadFigures(
  isKeptOut: (request: PerformanceResourceTiming) => boolean,
  timeline: Performance = performance,
): LoadFigures {
  const [page] = timeline.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const listed = timeline.getEntriesByType('resource') as PerformanceResourceTiming[]
  const brought = listed.filter((request) => !isKeptOut(request))
  const all = page ? [page, ...brought] : brought
  return {
    requests: all.length,
    bytes: all.reduce((sum, { transferSize }) => sum + transferSize, 0),
    textAfter: Math.round(page?.domInteractive ?? 0),
  }
}
