/** The North Harbour Post, an invented newspaper: the page `npm start` opens. */
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { ROOT } from './build'
import type { LocalWeb } from './local-web'

/** Without https, as the local web's certificate would look alarming in a window. */
export const DEMO_URL = 'http://www.northharbourpost.example/2026/11/14/ferries-run-again'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Puts the newspaper on the local web. Its front page and its other stories are not written: they answer 404. */
export function serveDemo(web: LocalWeb): void {
  const { host, pathname } = new URL(DEMO_URL)
  web.handle(host, async ({ url }) => {
    const name = url.pathname === pathname ? 'index.html' : url.pathname.slice(1)
    const type = TYPES[extname(name)]
    if (!type || name.includes('..')) return null
    const body = await readFile(join(ROOT, 'test/demo', name)).catch(() => null)
    return body && { body, type }
  })
}
