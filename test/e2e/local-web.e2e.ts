/** The promises rest on this: nothing leaves the machine, and whoever tries is written down. */
import http from 'node:http'
import tls from 'node:tls'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LocalWeb, startLocalWeb } from '../../src/dev/local-web'

let web: LocalWeb
beforeEach(async () => {
  web = await startLocalWeb()
})
afterEach(() => web.close())

test('answers http under any name, each address with its own page', async () => {
  web.serve('http://www.tidewater-post.example/a?page=2', { body: 'second', headers: { 'x-paper': 'yes' } })
  expect(await get('http://www.tidewater-post.example/a?page=2')).toMatchObject({ status: 200, body: 'second' })
  expect((await get('http://www.tidewater-post.example/a')).status).toBe(404)
  expect(web.strays().map(({ url }) => url)).toEqual(['http://www.tidewater-post.example/a'])
})

test('answers https behind CONNECT, and keeps it apart from http', async () => {
  web.serve('https://www.tidewater-post.example/a', { body: 'secret' })
  expect(await getSecure('www.tidewater-post.example', '/a')).toContain('secret')
  expect((await get('http://www.tidewater-post.example/a')).status).toBe(404)
})

test('a handler answers a whole host, until it is taken away; what it throws is a 500', async () => {
  const remove = web.handle('any.example', ({ url }) => {
    if (url.pathname === '/broken') throw new Error('no ink')
    return url.pathname === '/none' ? null : { body: url.pathname }
  })
  expect((await get('http://any.example/x/y')).body).toBe('/x/y')
  expect((await get('http://any.example/none')).status).toBe(404)
  expect(await get('http://any.example/broken')).toMatchObject({ status: 500, body: 'Error: no ink' })
  remove()
  expect((await get('http://any.example/x/y')).status).toBe(404)
})

test("tells a browser's housekeeping from what a page asks for", async () => {
  await get('http://update.googleapis.com/check')
  await get('http://update.googleapis.com/font', { referer: 'http://www.tidewater-post.example/a' })
  await get('http://tracker.example/pixel', { referer: 'http://www.tidewater-post.example/a' })
  expect(web.visits[0]).toMatchObject({ housekeeping: true, known: false, page: '' })
  expect(web.strays().map(({ url, page }) => [url, page])).toEqual([
    ['http://update.googleapis.com/font', 'http://www.tidewater-post.example/a'],
    ['http://tracker.example/pixel', 'http://www.tidewater-post.example/a'],
  ])
  web.forget()
  expect(web.visits).toEqual([])
})

function get(path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  const host = new URL(path).host
  return new Promise((resolve, reject) => {
    const asked = http.get({ port: web.port, path, headers: { ...headers, host } }, (answer) => {
      let body = ''
      answer.on('data', (chunk) => {
        body += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }))
    })
    asked.on('error', reject)
  })
}

function getSecure(host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const tunnel = http.request({ port: web.port, method: 'CONNECT', path: `${host}:443` })
    tunnel.on('error', reject)
    tunnel.on('connect', (_answer, socket) => {
      const secure = tls.connect({ socket, servername: host, rejectUnauthorized: false }, () => {
        secure.write(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`)
      })
      let body = ''
      secure.on('data', (chunk) => {
        body += chunk
      })
      secure.on('end', () => resolve(body))
      secure.on('error', reject)
    })
    tunnel.end()
  })
}
