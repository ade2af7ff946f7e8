// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSavedPage } from '../src/dev/saved-page'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-page-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function saved(name: string, content: string | Buffer): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, content)
  return file
}

test('a packed page is unpacked, and stands under the address its list gives', async () => {
  const file = await saved('ferry.html.gz', gzipSync('<p>Żółw</p>'))
  const page = await readSavedPage(file, { url: 'https://harbour-post.example/ferry' })
  expect(page).toMatchObject({ url: 'https://harbour-post.example/ferry', type: 'text/html; charset=utf-8' })
  expect(page.bytes.toString()).toBe('<p>Żółw</p>')
})

test('without an address the page says it itself, or its file name does', async () => {
  const canonical =
    '<link href="https://a.example/?x=1&amp;y=2" rel="canonical"><meta property="og:url" content="https://b.example/">'
  expect((await readSavedPage(await saved('a.html', canonical))).url).toBe('https://a.example/?x=1&y=2')
  const graph = '<link rel=canonical href="/relative"><meta property="og:url" content="https://b.example/">'
  expect((await readSavedPage(await saved('b.html', graph))).url).toBe('https://b.example/')
  expect((await readSavedPage(await saved('a story.html', '<p>'))).url).toBe('http://saved.page/a%20story.html')
  expect((await readSavedPage(await saved('c.html', '<p>'), { url: 'file:///c.html' })).url).toBe(
    'http://saved.page/c.html',
  )
})

test('bytes that are no UTF-8 are left to the browser, unless somebody knows better', async () => {
  const file = await saved('old.html', Buffer.from([0x3c, 0x70, 0x3e, 0xe9]))
  expect((await readSavedPage(file)).type).toBe('text/html')
  expect((await readSavedPage(file, { charset: 'windows-1250' })).type).toBe('text/html; charset=windows-1250')
})

test('a text file is shown as the browser shows text', async () => {
  expect((await readSavedPage(await saved('story.txt', 'The ferry left.'))).type).toBe('text/plain; charset=utf-8')
})

test('a file that is not there, or broken, is told in a sentence', async () => {
  await expect(readSavedPage(join(folder, 'none.html'))).rejects.toThrow(/^There is no file .*none\.html\.$/)
  const broken = await saved('broken.html.gz', Buffer.from([0x1f, 0x8b, 0x08, 0x00]))
  await expect(readSavedPage(broken)).rejects.toThrow(/broken\.html\.gz cannot be unpacked/)
})
