/**
 * `npm run new-case -- <slug> <file.html[.gz] | file.txt> [--url ADDRESS]`
 *
 * Makes a case of a saved page: a shrunk copy, and a `case.json` guessed from what Lede reads today. It fails until a
 * person has corrected it.
 */
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBrowser } from '../../scripts/setup.mjs'
import { ROOT } from './build'
import type { Case } from './case-file'
import type { PageReading } from './inspect-page-reading'
import { type Inspected, inspectPages, type Request } from './inspect-run'
import { readSavedPage } from './saved-page'
import { shrunkPage, withoutPrivate } from './shrink-page'

const USAGE = `npm run new-case -- <slug> <file> [--url ADDRESS]
  <slug>         language and what it shows, as in "en-donation-thermometer"
  <file>         a saved page: .html, .html.gz or .txt
  --url ADDRESS  where the page was, if it does not say so itself`

/** A sentence for the person who called us in a way that cannot work. */
class Misuse extends Error {}

try {
  await main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = error instanceof Misuse ? 2 : 1
}

async function main(): Promise<void> {
  const { slug, file, url } = asked()
  const folder = join(ROOT, 'test/cases', slug)
  if (existsSync(folder)) throw new Misuse(`There is a case ${slug} already: ${folder}`)

  const saved = await readSavedPage(file, url === undefined ? {} : { url })
  const isText = saved.type.startsWith('text/plain')
  const charset = /charset=(\S+)/.exec(saved.type)?.[1] ?? 'windows-1252'
  const text = new TextDecoder(charset).decode(saved.bytes)
  const page = isText ? withoutPrivate(text) : shrunkPage(text)

  await ensureBrowser('chromium')
  await mkdir(folder, { recursive: true })
  const target = join(folder, isText ? 'page.txt' : 'page.html')
  await writeFile(target, page)

  const [before, after] = await readBoth(
    { file, path: file, url: saved.url, charset },
    { file: target, path: target, url: saved.url, charset: 'utf-8' },
  )
  await writeFile(join(folder, 'case.json'), `${JSON.stringify(guess(saved.url, after), null, 2)}\n`)
  tellNext(slug, target, { was: saved.bytes.length, is: Buffer.byteLength(page) }, before, after)
}

function asked(): { slug: string; file: string; url: string | undefined } {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse()
  } catch (error) {
    throw new Misuse(`${(error as Error).message}\n${USAGE}`)
  }
  const { values, positionals } = parsed
  const [slug, file, ...rest] = positionals
  if (slug === undefined || file === undefined || rest.length > 0) throw new Misuse(USAGE)
  if (!/^[a-z]{2,3}(-[a-z\d]+)+$/.test(slug))
    throw new Misuse(`"${slug}" should be small letters, the language first, as in "en-donation-thermometer".`)
  if (values.url !== undefined && !URL.canParse(values.url)) throw new Misuse(`"${values.url}" is no address.`)
  return { slug, file, url: values.url }
}

function parse() {
  return parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } })
}

/** The page as it was saved and as it was shrunk, both read by Lede in Chromium. */
async function readBoth(...pages: [Request, Request]): Promise<[Inspected, Inspected]> {
  const read: Inspected[] = []
  await inspectPages(pages, {
    browser: 'chromium',
    lanes: 1,
    outline: false,
    onPage: (result, index) => {
      read[index] = result
    },
  })
  return read as [Inspected, Inspected]
}

/** What Lede makes of the page today, as truths to be corrected. */
function guess(url: string, { reading }: Inspected): Case {
  const lines = reading.text.split('\n').filter((line) => line.trim() !== '')
  const picked = [...new Set([0, Math.floor(lines.length / 2), lines.length - 1])].flatMap((at) => lines[at] ?? [])
  return {
    url,
    language: reading.lang.slice(0, 2),
    keep: [...(reading.title ? [reading.title] : []), ...picked.map((line) => snippet(line))],
    hide: hiddenByKind(reading),
    note: '',
    checked: false,
  }
}

function hiddenByKind({ findings }: PageReading): Record<string, string[]> {
  const hide: Record<string, string[]> = {}
  for (const { kind, text } of findings) {
    hide[kind] ??= []
    hide[kind].push(snippet(text))
  }
  return hide
}

/** The beginning of a text, cut between two words. */
function snippet(text: string, most = 70): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut
}

function tellNext(
  slug: string,
  page: string,
  size: { was: number; is: number },
  before: Inspected,
  after: Inspected,
): void {
  const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} kB`
  const shown = relative(process.cwd(), page)
  const lines = [`${shown}: ${kilobytes(size.is)}, of ${kilobytes(size.was)}`]
  const problem = after.error ?? (after.reading.article ? '' : 'Lede finds no article on this page.')
  if (problem) lines.push(problem)
  else if (before.error === null && withoutPrivate(before.reading.text) !== after.reading.text)
    lines.push(
      'Shrinking changed what Lede reads. If the fault you are after is gone, put back what it hangs on by hand.',
    )
  lines.push(
    '',
    'Next:',
    `1. Correct ${join('test/cases', slug, 'case.json')}: "keep" has sentences that must stay, "hide" what must go, by kind;`,
    '   a note says what the page shows. Replace names of private people on the page; then take "checked" out.',
    `2. npx vitest run test/cases.test.ts -t ${slug}   Watch it fail, mend the engine, then run all cases: nothing else may move.`,
    'Commit only a page that may be published.',
  )
  console.log(lines.join('\n'))
}
