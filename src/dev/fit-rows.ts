/** What was measured of every block of every page: collected once in real Chromium, kept in a file, read again. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { deserialize, serialize } from 'node:v8'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { BenchPage } from './bench-pages'
import { sharedConfig } from './build'
import type { PageRows } from './fit-page'
import { ask, bundleOf, openWithScript, throughTabs } from './tabs'

/** A page's blocks: rows [start, start + texts.length) of the columns. */
export interface RowsPage {
  /** As `BenchPage.name`. */
  name: string
  start: number
  texts: string[]
  tags: string[]
  words: Int32Array
  /** As `PageRows.ranges` and `.templates`. */
  ranges: Int32Array
  templates: Int32Array
}

export interface Rows {
  /** The day they were collected, and a digest of the code that measured. */
  made: string
  code: string
  features: string[]
  /** One column a feature, all pages one after the other. */
  columns: Float32Array[]
  pages: RowsPage[]
}

/** The measuring code as a script for the page, with its digest. */
export async function measuringCode(): Promise<{ source: string; digest: string }> {
  const source = await bundleOf('src/dev/fit-page.ts', 'fitPage', sharedConfig())
  return { source, digest: createHash('sha256').update(source).digest('hex') }
}

/**
 * Measures pages in Chromium.
 * @param options jobs: tabs at once; onPage: called after each page; onFailure: told of each page that is left out
 * @throws a sentence if there is no Chromium, or no page could be measured
 */
export async function collectRows(
  pages: readonly BenchPage[],
  code: { source: string; digest: string },
  options: { jobs: number; onPage: (done: number) => void; onFailure: (page: BenchPage, error: string) => void },
): Promise<Rows> {
  const measured: (PageRows | undefined)[] = []
  let done = 0
  await throughTabs(pages, options.jobs, async (tab, page, index) => {
    try {
      await openWithScript(tab, page, code.source)
      measured[index] = (await ask(tab, 'fitPage.rows()')) as PageRows
      return true
    } catch (error) {
      options.onFailure(page, (error as Error).message)
      return false
    } finally {
      options.onPage(++done)
    }
  })
  const found = pages.flatMap((page, index) => {
    const rows = measured[index]
    return rows ? [{ name: page.name, rows }] : []
  })
  return { made: new Date().toISOString().slice(0, 10), code: code.digest, ...tableOf(found) }
}

/** Pages' rows as one table of columns. */
function tableOf(found: readonly { name: string; rows: PageRows }[]): Pick<Rows, 'features' | 'columns' | 'pages'> {
  const features = [...(found[0]?.rows.features ?? [])]
  if (features.length === 0) throw new Error('No page could be measured.')
  const length = found.reduce((sum, { rows }) => sum + rows.texts.length, 0)
  const columns = features.map(() => new Float32Array(length))
  let start = 0
  const pages = found.map(({ name, rows }): RowsPage => {
    const { texts, tags, words, ranges, templates } = rows
    const floats = floatsOf(rows.rows)
    for (const [f, column] of columns.entries()) {
      for (let i = 0; i < texts.length; i++) column[start + i] = floats[i * features.length + f] as number
    }
    const page = { name, start, texts, tags, words: Int32Array.from(words), ...integers({ ranges, templates }) }
    start += texts.length
    return page
  })
  return { features, columns, pages }
}

const integers = (of: { ranges: number[]; templates: number[] }): { ranges: Int32Array; templates: Int32Array } => ({
  ranges: Int32Array.from(of.ranges),
  templates: Int32Array.from(of.templates),
})

function floatsOf(base64: string): Float32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'))
  return new Float32Array(bytes.buffer)
}

/** Keeps rows in a file. */
export async function saveRows(file: string, rows: Rows): Promise<void> {
  await writeFile(file, gzipSync(serialize(rows), { level: 1 }))
}

/**
 * Rows that were kept, or undefined if there is no such file.
 * @throws a sentence if the file is something else
 */
export async function keptRows(file: string): Promise<Rows | undefined> {
  if (!existsSync(file)) return undefined
  try {
    const rows = deserialize(gunzipSync(await readFile(file))) as Rows
    if (!Array.isArray(rows.pages) || rows.columns.length !== rows.features.length) throw new Error('it has no columns')
    return rows
  } catch (error) {
    throw new Error(`${file} holds no rows that can be read (${(error as Error).message}). Name another file.`)
  }
}
