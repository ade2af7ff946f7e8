/** The extension's own interfaces, at hand without its popup. */
import type { Driver } from './browsers'
import { until } from './until'

/** Runs functions in a page of the extension's own that shows next to nothing: opened once, kept behind the others. */
export function inExtension({ openPage, origin }: Pick<Driver, 'openPage' | 'origin'>): Driver['inExtension'] {
  let own: Awaited<ReturnType<typeof openPage>> | null = null
  return async (run, ...args) => {
    if (!own || own.isClosed()) own = await openPage(`${origin}LICENSES.txt`)
    return (await own.evaluate(run as (...given: unknown[]) => unknown, ...args)) as never
  }
}

/** Zooms the tab in front, as the browser's own menu does; `Driver.zoom` says more. */
export const zoomIn =
  (inExtension: Driver['inExtension']): Driver['zoom'] =>
  async (page, factor) => {
    const before = await page.evaluate(() => innerWidth)
    await page.bringToFront()
    const changed = await inExtension(async (wanted) => {
      type Tabs = {
        query(which: object): Promise<{ id: number }[]>
        getZoom(tab: number): Promise<number>
        setZoom(tab: number, factor: number): Promise<void>
      }
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
      const [front] = await tabs.query({ active: true, currentWindow: true })
      const id = front?.id ?? 0
      const isOther = (await tabs.getZoom(id)) !== wanted
      await tabs.setZoom(id, wanted)
      return isOther
    }, factor)
    if (changed)
      await until('the page to be laid out anew', async () => (await page.evaluate(() => innerWidth)) !== before)
  }
