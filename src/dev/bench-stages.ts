/** `bench --stages`: where the time goes, step by step, beside stock Readability on a clone of the same page. */
import type { BenchPage } from './bench-pages'
import type { Stages } from './bench-stages-page'
import { layOut } from './bench-table'
import { sharedConfig } from './build'
import { eagerly } from './eager'
import { ask, bundleOf, openWithScript, throughTabs } from './tabs'

const READABILITY = 'Readability'

/**
 * Reads each page twice with both engines and a clock between the steps of Lede's.
 * @param onPage called after each page
 * @returns a table: for each step its share of Readability's time over all pages, first and second reading
 */
export async function stagesTable(pages: readonly BenchPage[], onPage: (done: number) => void): Promise<string> {
  const source = await bundleOf('src/dev/bench-stages-page.ts', 'benchStages', {
    ...sharedConfig(),
    plugins: [eagerly()],
  })
  const readings: [Stages, Stages] = [{}, {}]
  const failures: string[] = []
  let done = 0
  await throughTabs(pages, 1, async (tab, page, index) => {
    try {
      await openWithScript(tab, page, source)
      // Whoever goes first pays for what the other finds prepared, so nobody always does.
      const order = index % 2 ? ['lede', 'readability'] : ['readability', 'lede']
      for (const sums of readings)
        for (const engine of order) add(sums, (await ask(tab, `benchStages.${engine}()`)) as Stages)
      return true
    } catch (error) {
      failures.push(`${page.name}: ${(error as Error).message}`)
      return false
    } finally {
      onPage(++done)
    }
  })
  const [first, second] = readings
  const steps = Object.keys(second).filter((name) => name !== READABILITY)
  const all = steps.map((name) => [name, '', share(first, [name]), share(second, [name])])
  const rows = [
    ['share of Readability’s time', String(pages.length), 'first reading', 'second reading'],
    ...all,
    ['all steps', '', share(first, steps), share(second, steps)],
  ]
  return [layOut(rows), ...failures].join('\n')
}

function add(sums: Stages, more: Stages): void {
  for (const [name, ms] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + ms
}

const share = (sums: Stages, names: readonly string[]): string =>
  (names.reduce((sum, name) => sum + (sums[name] ?? 0), 0) / (sums[READABILITY] ?? 0)).toFixed(3)
