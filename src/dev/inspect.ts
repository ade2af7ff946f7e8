/**
 * `npm run --silent inspect -- [--json] [--list LIST.jsonl] [--browser chromium|firefox] [FILE...]`
 *
 * Answers "why?" for saved pages: each is loaded in a real browser under its own address, scripts off, nothing
 * fetched, and read by the very pipeline the extension runs.
 */
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { ensureBrowser } from '../../scripts/setup.mjs'
import type { BrowserName } from './browsers'
import { outlineOf } from './inspect-outline'
import { type Inspected, inspectPages, type Request } from './inspect-run'

const USAGE = `npm run --silent inspect -- [options] [FILE...]
  FILE              a saved page: .html, .html.gz or .txt
  --list LIST       a file with one {"file": ..., "url": ..., "charset": ...} a line, paths relative to the list
  --json            one object a line instead of an outline
  --browser NAME    chromium (default) or firefox`

/** A sentence for the person who called us in a way that cannot work. */
class Misuse extends Error {}

try {
  process.exitCode = await main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = error instanceof Misuse ? 2 : 1
}

async function main(): Promise<number> {
  const { values, positionals } = parseOptions()
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const browser = values.browser
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new Misuse(`--browser is chromium or firefox, not ${browser}.`)
  }
  const listed = values.list === undefined ? [] : await readList(values.list)
  const pages = [...listed, ...positionals.map((file) => ({ file, path: resolve(file) }))]
  if (pages.length === 0) throw new Misuse(values.list ? `${values.list} names no page.` : `Which page?\n${USAGE}`)

  await ensureBrowser(browser)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  return await run(pages, browser, values.json)
}

function parseOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        list: { type: 'string' },
        browser: { type: 'string', default: 'chromium' },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Misuse(`${(error as Error).message}\n${USAGE}`)
  }
}

/** The pages of a list; a line that is none becomes a page with an error of its own, so the rest still runs. */
async function readList(list: string): Promise<Request[]> {
  const text = await readFile(list, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Misuse(
      error.code === 'ENOENT' ? `There is no list ${list}.` : `The list ${list} cannot be read: ${error.message}`,
    )
  })
  const folder = dirname(resolve(list))
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ line: line.replace(/^\uFEFF/, ''), number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }): Request => {
      const entry = parsed(line)
      if (typeof entry?.file !== 'string' || entry.file === '') {
        return { file: '', path: '', broken: `Line ${number} of ${list} is no JSON object with a "file".` }
      }
      const request: Request = { file: entry.file, path: resolve(folder, entry.file) }
      if (typeof entry.url === 'string') request.url = entry.url
      if (typeof entry.charset === 'string') request.charset = entry.charset
      return request
    })
}

function parsed(line: string): { file?: unknown; url?: unknown; charset?: unknown } | null {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

async function run(pages: readonly Request[], browser: BrowserName, json: boolean): Promise<number> {
  const bar = new SingleBar(
    { stream: process.stderr, format: '{bar} {value} of {total} pages, {eta_formatted} left', noTTYOutput: false },
    Presets.shades_classic,
  )
  const showBar = process.stderr.isTTY === true && pages.length > 1 && !(process.stdout.isTTY && !json)
  if (showBar) bar.start(pages.length, 0)

  let readable = 0
  const waiting = new Map<number, Inspected>()
  let next = 0
  const print = (result: Inspected, index: number) => {
    waiting.set(index, result)
    if (result.error === null) readable++
    for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
      process.stdout.write(json ? `${JSON.stringify(lineOf(ready))}\n` : `${outlineOf(ready, inColour())}\n`)
      waiting.delete(next++)
    }
    if (showBar) bar.increment()
  }
  const lanes = Math.min(pages.length, 3, availableParallelism())
  await inspectPages(pages, { browser, lanes, outline: !json, onPage: print })
  if (showBar) bar.stop()
  return readable > 0 ? 0 : 1
}

function inColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR
}

/** The object of `--json`. */
function lineOf({ file, url, reading, error }: Inspected) {
  const { article, title, dek, byline, published, site, lang, dir, text, captions, aside, findings, ms } = reading
  const rounded = Math.round(ms * 100) / 100
  return {
    file,
    url,
    article,
    title,
    dek,
    byline,
    published,
    site,
    lang,
    dir,
    text,
    captions,
    aside,
    findings,
    ms: rounded,
    error,
  }
}
