// @vitest-environment node
import { expect, test } from 'vitest'
import { shrunkPage, withoutPrivate } from '../src/dev/shrink-page'

const shrunk = (body: string, head = ''): string => shrunkPage(`<html><head>${head}</head><body>${body}</body></html>`)

test('the story, its structure and its names stay as they are', () => {
  const body =
    '<main id="story" class="css-1n6 appeal" role="main" data-testid="box"><h1>Night pay</h1><p itemprop="x">One <b>two</b> <a href="/donate">three</a></p><ul><li>a</li></ul></main>'
  expect(shrunk(body)).toContain(body)
})

test('structured data and telling meta elements stay, the rest of the head goes', () => {
  const kept =
    '<title>Pay</title><script type="application/ld+json">{"@type":"NewsArticle"}</script><meta property="og:title" content="Pay">'
  const page = shrunk(
    '<p>x</p>',
    `${kept}<link rel="stylesheet" href="x.css"><meta name="csrf-token" content="t"><script>track()</script>`,
  )
  expect(page).toContain(kept)
  expect(page).not.toMatch(/stylesheet|csrf|track/)
})

test('scripts, comments, drawings, embedded data, handlers and counting pixels go', () => {
  const page =
    shrunk(`<!-- c --><script>s()</script><svg><path d="M0"/></svg><img src="data:image/png;base64,AA" width="90">
    <img src="https://count.example/p" width="1" height="1"><p onclick="x()" data-user="7" jsaction="y" nonce="z">Kept</p>`)
  expect(page).not.toMatch(/<!-- |s\(\)|path|base64|count\.example|onclick|data-user|jsaction|nonce/)
  expect(page).toContain('<p>Kept</p>')
})

test('style that hides or places stays, looks go, and so does what only some media get', () => {
  const page = shrunk(
    '<p style="color: red; display: none">x</p>',
    '<style>/* { */ .a, .b { color: red; position: fixed; top: 0 } .c { color: blue } @media print { .d { display: none } } .e { visibility: hidden }</style>',
  )
  expect(page).toContain('.a, .b { position: fixed; top: 0 }\n.e { visibility: hidden }')
  expect(page).toContain('<p style="display: none">')
  expect(page).not.toMatch(/\.c|\.d|red|blue/)
})

test('private data is replaced wherever it stands', () => {
  const page = shrunk(
    '<p title="a.b@c.example">Write to ida.holm+x@harbour.example</p><a href="mailto:ida@harbour.example">m</a><a href="tel:+44 1234">t</a>',
    '<script type="application/ld+json">{"email":"ida@harbour.example"}</script>',
  )
  expect(page).not.toMatch(/holm|ida|c\.example|1234/)
  expect(page).toContain('Write to name@example.com')
  expect(withoutPrivate('ask a@b.example now')).toBe('ask name@example.com now')
})

test('addresses lose what tracks a reader, and keep what leads', () => {
  const page = shrunk(
    '<a href="/p?id=7&amp;utm_source=x&amp;fbclid=y#part">a</a><a href="/q?token=1">b</a><a href="#top">c</a>',
  )
  expect(page).toContain('<a href="/p?id=7#part">a</a><a href="/q">b</a><a href="#top">c</a>')
})

test('white space is folded but where it counts', () => {
  expect(shrunk('<p>a\n      b</p>\n\n\n   <pre>x\n    y</pre>')).toContain('<p>a\nb</p>\n<pre>x\n    y</pre>')
})
