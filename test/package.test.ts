// @vitest-environment node
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { copyLocales, manifestFor, ROOT, TARGETS } from '../src/dev/build'
import { licencesOf } from '../src/dev/licences'
import { zipOf } from '../src/dev/package'

const text = (words: string) => new TextEncoder().encode(words)

test('a zip is the same whatever order its files came in, and has them whole', () => {
  const one = zipOf(
    new Map([
      ['b.js', text('second')],
      ['a/c.js', text('first')],
    ]),
  )
  const other = zipOf(
    new Map([
      ['a/c.js', text('first')],
      ['b.js', text('second')],
    ]),
  )
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  expect(Object.entries(unzipSync(one)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['a/c.js', 'first'],
    ['b.js', 'second'],
  ])
})

test('what is shipped of others comes with name, version and licence; what has none is not shipped', async () => {
  const told = await licencesOf(['turndown', 'fflate'])
  expect(told).toMatch(/^fflate \d[\d.]+ \(MIT\)\n-+\nMIT License/m)
  expect(told.indexOf('fflate ')).toBeLessThan(told.indexOf('turndown '))
  await expect(licencesOf(['no-such-package'])).rejects.toThrow()
})

test.each(TARGETS)('the manifest of %s asks for what PRIVACY.md lists, and for nothing else', async (target) => {
  const manifest = manifestFor(target, JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8')))
  const asked = ['permissions', 'host_permissions', 'optional_permissions', 'optional_host_permissions'].flatMap(
    (name) => (manifest[name] ?? []) as string[],
  )
  const privacy = await readFile(join(ROOT, 'PRIVACY.md'), 'utf8')
  const listed = [...privacy.slice(privacy.indexOf('## Permissions')).matchAll(/^\| `([^`]+)` \| (.{20,}) \|$/gm)]
  expect(asked.toSorted()).toEqual(listed.map(([, name]) => name).toSorted())
  expect(manifest).not.toHaveProperty('web_accessible_resources')
  expect(manifest).not.toHaveProperty('content_scripts')
})

test('who reads the Portuguese of Portugal gets that of Brazil, and Hong Kong gets the Chinese of Taiwan: not English', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lede-locales-'))
  const words = (language: string) => readFile(join(folder, language, 'messages.json'), 'utf8')
  await copyLocales(folder)
  expect(await words('pt_PT')).toBe(await words('pt_BR'))
  expect(await words('zh_HK')).toBe(await words('zh_TW'))
  await rm(folder, { recursive: true })
})
