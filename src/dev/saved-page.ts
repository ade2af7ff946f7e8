/** A saved page in a real tab: under its own address, with its scripts off and nothing fetched from outside. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { HTTPRequest, Page } from 'puppeteer-core'

export interface SavedPage {
  file: string
  url: string
  /** Content type as the server would have sent it. */
  type: string
  bytes: Buffer
}

/**
 * Styles in the page count, as layout is evidence; nothing else may run or load. Scripts are refused by policy and not
 * by switching them off, because a browser without scripts shows `<noscript>`, which no reader of the page ever saw.
 */
export const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/**
 * Reads a saved page (`.html`, `.html.gz`, `.txt`).
 * @param file path of the file
 * @param known its address and charset, where the caller knows them. Without a web address, the one the page states for itself
 *   (canonical link, `og:url`), or one made of the file's name; and UTF-8 if the bytes are that, else the browser's guess
 * @throws a sentence if the file cannot be read
 */
export async function readSavedPage(file: string, known: { url?: string; charset?: string } = {}): Promise<SavedPage> {
  const stored = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${error.message}`)
  })
  const bytes = unpacked(stored, file)
  const charset = known.charset ?? (isUtf8(bytes) ? 'utf-8' : '')
  const media = /\.txt(\.gz)?$/i.test(file) ? 'text/plain' : 'text/html'
  const url = webAddress(known.url ?? '') ?? statedAddress(bytes) ?? addressOfFile(file)
  return { file, url, type: charset ? `${media}; charset=${charset}` : media, bytes }
}

function unpacked(stored: Buffer, file: string): Buffer {
  const isGzip = stored[0] === 0x1f && stored[1] === 0x8b
  if (!isGzip) return stored
  try {
    return gunzipSync(stored)
  } catch (error) {
    throw new Error(`${file} cannot be unpacked: ${(error as Error).message}`)
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) ? url.href : undefined
}

const STATED = [/<link\b[^>]*\brel\s*=\s*["']?canonical\b[^>]*>/i, /<meta\b[^>]*\bproperty\s*=\s*["']?og:url\b[^>]*>/i]

/** The address the page gives for itself, or undefined; saved files seldom come with another one. */
function statedAddress(bytes: Buffer): string | undefined {
  const head = bytes.toString('utf8', 0, 200_000)
  for (const tag of STATED) {
    const value = tag.exec(head)?.[0].match(/\b(?:href|content)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i)
    const url = webAddress((value?.[1] ?? value?.[2] ?? value?.[3] ?? '').replaceAll('&amp;', '&'))
    if (url) return url
  }
  return undefined
}

function addressOfFile(file: string): string {
  return `http://saved.page/${encodeURIComponent(basename(file))}`
}

/** What each tab shows at present; a request that is not for it is refused. */
const shown = new WeakMap<Page, { saved: SavedPage; served: boolean }>()

/**
 * Shows a saved page in a tab, and returns when its document is parsed; then anything may be evaluated in it.
 * The tab may be used for one page after the other.
 * @param tab a tab of Chromium or Firefox
 * @param timeout milliseconds until a page that does not come is given up
 * @throws if the page does not come, in which case the tab should be closed
 */
export async function openSavedPage(tab: Page, saved: SavedPage, { timeout = 20_000 } = {}): Promise<void> {
  if (!shown.has(tab)) {
    await tab.setRequestInterception(true)
    tab.on('request', (request) => void answer(tab, request))
    tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
  }
  const withoutHash = saved.url.replace(/#.*/s, '')
  // The same address again would only scroll to its hash, and keep the document.
  if (tab.url().replace(/#.*/s, '') === withoutHash) await tab.goto('about:blank', { timeout })
  shown.set(tab, { saved, served: false })
  await tab.goto(saved.url, { waitUntil: 'domcontentloaded', timeout })
}

async function answer(tab: Page, request: HTTPRequest): Promise<void> {
  const page = shown.get(tab)
  const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame()
  try {
    if (!isPage || !page) return await request.abort()
    // A second navigation is the page sending the reader elsewhere (meta refresh). 204 keeps the document that is there.
    if (page.served) return await request.respond({ status: 204 })
    page.served = true
    await request.respond({
      status: 200,
      headers: { 'Content-Type': page.saved.type, 'Content-Security-Policy': POLICY },
      body: page.saved.bytes,
    })
  } catch {
    // The tab was closed, or moved on, before the answer; whoever waits for the page is told by `goto`.
  }
}
