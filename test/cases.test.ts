// @vitest-environment node
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type Case, complaintsOf, flawsOf } from '../src/dev/case-file'
import { type Inspected, inspectPages, type Request } from '../src/dev/inspect-run'

/** Every page of `test/cases` in a real browser, against what people wrote about it. */
const FOLDER = 'test/cases'
/** For one browser that reads them all, on a machine that does other things too. */
const PATIENCE = 180_000

const slugs = (await readdir(FOLDER, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
const pageOf = (slug: string): string =>
  ['page.html', 'page.txt'].map((name) => join(FOLDER, slug, name)).find((file) => existsSync(file)) ?? ''
const truths = new Map<string, unknown>()
const read = new Map<string, Inspected>()

// biome-ignore lint/correctness/noEmptyPattern: vitest hands over its fixtures first, and insists on braces
beforeAll(async ({}, suite) => {
  for (const slug of slugs) truths.set(slug, await truthOf(slug))
  // Asked for a single case (`-t en-donation`), no other page is opened.
  const asked = new Set(suite.tasks.filter(({ mode }) => mode === 'run').map(({ name }) => name))
  const pages = slugs.filter((slug) => asked.has(slug) && pageOf(slug) !== '')
  if (pages.length === 0) return
  const requests = pages.map((slug): Request => {
    const { url, charset } = (truths.get(slug) ?? {}) as Partial<Case>
    const file = pageOf(slug)
    return { file, path: file, ...(url ? { url } : {}), ...(charset ? { charset } : {}) }
  })
  await inspectPages(requests, {
    browser: 'chromium',
    lanes: 1,
    outline: false,
    onPage: (result, index) => read.set(pages[index] as string, result),
  })
}, PATIENCE)

async function truthOf(slug: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(FOLDER, slug, 'case.json'), 'utf8'))
  } catch (error) {
    return `case.json cannot be read: ${(error as Error).message}`
  }
}

test('there are cases', () => {
  expect(slugs.length).toBeGreaterThan(0)
})

test.for(slugs)('%s', (slug) => {
  const complaints = complaintsAbout(slug)
  if (complaints.length === 0) return
  const failure = new Error(`${slug}\n\n${complaints.join('\n\n')}\n\nLook closer: ${commandFor(slug)}\n`)
  // Where this file threw is of no interest: the page and the evidence are.
  failure.stack = failure.message
  throw failure
})

/** The outline of a page as the test read it: under the case's own address. */
function commandFor(slug: string): string {
  const { url = '' } = (truths.get(slug) ?? {}) as Partial<Case>
  const line = JSON.stringify({ file: resolve(pageOf(slug)), url })
  return `echo '${line}' | npm run --silent inspect -- --list /dev/stdin`
}

function complaintsAbout(slug: string): string[] {
  const truth = truths.get(slug)
  if (typeof truth === 'string') return [truth]
  const flaws = flawsOf(truth)
  if (flaws.length > 0) return flaws.map((flaw) => `case.json: ${flaw}`)
  const seen = read.get(slug)
  if (!seen) return [`There is no page.html or page.txt in ${FOLDER}/${slug}.`]
  if (seen.error !== null) return [seen.error]
  const unchecked =
    (truth as Case).checked === false
      ? ['Nobody has looked at this case yet: correct "keep" and "hide", then take "checked" out of its case.json.']
      : []
  return [...unchecked, ...complaintsOf(truth as Case, seen.reading)]
}
