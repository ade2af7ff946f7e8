/** The extension's own interfaces, at hand without its popup. */
import type { Driver } from './browsers'

/** Runs functions in a page of the extension's own that shows next to nothing: opened once, kept behind the others. */
export function inExtension({ openPage, origin }: Pick<Driver, 'openPage' | 'origin'>): Driver['inExtension'] {
  let own: Awaited<ReturnType<typeof openPage>> | null = null
  return async (run, ...args) => {
    if (!own || own.isClosed()) own = await openPage(`${origin}LICENSES.txt`)
    return (await own.evaluate(run as (...given: unknown[]) => unknown, ...args)) as never
  }
}
