/**
 * A small web of our own. One port of this machine is the proxy of a browser: whatever host the browser asks for,
 * over http or https, it is answered here from pages that were handed in. Everything else is 404 and written down,
 * so nothing leaves the machine and a test can say who tried.
 */
import http from 'node:http'
import https from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { generate } from 'selfsigned'

/** One answer. `type` defaults to `text/html; charset=utf-8`, `status` to 200. */
export interface Served {
  body: Buffer | string
  type?: string
  headers?: Record<string, string>
  status?: number
}

/** What a handler of a whole host is asked. */
export interface Asked {
  url: URL
  method: string
  headers: http.IncomingHttpHeaders
}
export type Handler = (asked: Asked) => Served | null | Promise<Served | null>

/** One request that reached the proxy. */
export interface Visit {
  url: string
  method: string
  /** True if a page or a handler answered it. */
  known: boolean
  /** The page that asked, as far as the request says so (its referrer or origin); empty if it does not. */
  page: string
  /** True for a browser's own housekeeping (updates, time, settings of its maker), which no page asked for. */
  housekeeping: boolean
}

export interface LocalWeb {
  port: number
  /** Every request so far, in order of arrival. */
  visits: readonly Visit[]
  /** Serves one exact address (query included, fragment not); returns the way to take it down again. */
  serve(url: string, page: Served): () => void
  /** Answers everything of a host that `serve` does not; null from `answer` means 404. */
  handle(host: string, answer: Handler): () => void
  /** Requests for what nobody serves, housekeeping left out: a test wants none. */
  strays(): Visit[]
  /** Forgets the visits so far. */
  forget(): void
  close(): Promise<void>
}

/** Hosts of the browsers' makers: what a fresh browser asks for by itself, switches or not. */
const MAKERS =
  /(^|\.)(google|googleapis|gstatic|gvt1|gvt2|google-analytics|googleusercontent|chromium|mozilla|firefox|mozaws|mozgcp|detectportal\.firefox|getpocket|digicert|letsencrypt|lencr)\.(com|net|org)$/

/**
 * Starts the proxy on a free port of 127.0.0.1. Point a browser's http and https proxy at `port`; its certificate is
 * self-signed and made at start, so the browser must be told to accept that.
 */
export async function startLocalWeb(): Promise<LocalWeb> {
  const pages = new Map<string, Served>()
  const handlers = new Map<string, Handler>()
  const visits: Visit[] = []
  const sockets = new Set<Socket>()

  async function find(asked: Asked): Promise<Served | null> {
    const page = pages.get(address(asked.url))
    if (page) return page
    const handled = await handlers.get(asked.url.host)?.(asked)
    if (handled) return handled
    // Browsers ask every host for an icon; that says nothing about the page.
    return asked.url.pathname === '/favicon.ico' && isOurs(asked.url.host) ? { body: '', status: 204 } : null
  }

  function isOurs(host: string): boolean {
    return handlers.has(host) || [...pages.keys()].some((at) => new URL(at).host === host)
  }

  async function answer(request: http.IncomingMessage, response: http.ServerResponse, scheme: string) {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown.invalid'}`)
    const method = request.method ?? 'GET'
    let served: Served | null = null
    let failure = ''
    try {
      served = await find({ url, method, headers: request.headers })
    } catch (error) {
      failure = String(error)
    }
    visits.push(visit(url, method, served !== null, request.headers))
    if (response.destroyed) return
    if (!served) {
      response.writeHead(failure ? 500 : 404, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(failure || `Nothing is served at ${url.href}`)
      return
    }
    const body = Buffer.from(served.body)
    response.writeHead(served.status ?? 200, {
      'content-type': served.type ?? 'text/html; charset=utf-8',
      'content-length': String(body.length),
      ...served.headers,
    })
    response.end(method === 'HEAD' ? undefined : body)
  }

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Lede local web' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  })
  const plain = http.createServer((request, response) => answer(request, response, 'http'))
  const secure = https.createServer({ key, cert }, (request, response) => answer(request, response, 'https'))

  plain.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  })
  secure.on('tlsClientError', (_error, socket) => socket.destroy())
  plain.on('connect', (request: http.IncomingMessage, socket: Socket, head: Buffer) => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length > 0) socket.unshift(head)
    const server = request.url?.endsWith(':80') ? plain : secure
    server.emit('connection', socket)
  })
  for (const [server, scheme] of [
    [plain, 'ws'],
    [secure, 'wss'],
  ] as const) {
    server.on('upgrade', (request: http.IncomingMessage, socket: Socket) => {
      const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown.invalid'}`)
      visits.push(visit(url, 'GET', false, request.headers))
      socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n')
    })
  }

  await new Promise<void>((resolve, reject) => {
    plain.once('error', reject)
    plain.listen(0, '127.0.0.1', resolve)
  })

  return {
    port: (plain.address() as AddressInfo).port,
    visits,
    serve(url, page) {
      const at = address(new URL(url))
      pages.set(at, page)
      return () => {
        if (pages.get(at) === page) pages.delete(at)
      }
    },
    handle(host, handler) {
      handlers.set(host, handler)
      return () => {
        if (handlers.get(host) === handler) handlers.delete(host)
      }
    },
    strays: () => visits.filter((seen) => !seen.known && !seen.housekeeping),
    forget: () => {
      visits.length = 0
    },
    close: () =>
      new Promise((resolve) => {
        plain.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function address(url: URL): string {
  return url.origin + url.pathname + url.search
}

function visit(url: URL, method: string, known: boolean, headers: http.IncomingHttpHeaders): Visit {
  const asking = headers.referer ?? headers.origin ?? ''
  const page = /^https?:/.test(asking) ? asking : ''
  const housekeeping = MAKERS.test(url.hostname) && (!page || MAKERS.test(new URL(page).hostname))
  return { url: url.href, method, known, page, housekeeping }
}
