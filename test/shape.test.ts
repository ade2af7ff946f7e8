// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../manifest.json'
import { DETECTORS } from '../src/article/junk/index'
import { LEXICONS } from '../src/article/lexicons/languages'
import { JUNK_KINDS } from '../src/article/types'

/** The folder is a test: what every kind of junk, every language and every permission must have with it. */

const CASES = 'test/cases'
/** The shapes of the document that Lede was born from. */
const SEEDS = ['en-seed-markup', 'en-seed-br', 'en-seed-lines', 'en-seed-text']

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
const read = (file: string): string => readFileSync(file, 'utf8')

const source = filesIn('src')
const tests = filesIn('test')
const slugs = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Fails with one sentence for each thing that is missing. */
function expectNothing(missing: string[]): void {
  if (missing.length === 0) return
  const failure = new Error(`\n${missing.join('\n')}\n`)
  // The sentences say it all; where this file threw does not matter.
  failure.stack = failure.message
  throw failure
}
const missingFile = (file: string, why: string): string[] =>
  source.includes(file) || tests.includes(file) ? [] : [`${file} is missing: ${why}.`]
const missingCase = (slug: string, why: string): string[] => {
  const own = tests.filter((file) => file.startsWith(`${join(CASES, slug)}/`)).map((file) => basename(file))
  if (own.length === 0) return [`${CASES}/${slug} is missing: ${why}.`]
  if (!own.includes('case.json')) return [`${CASES}/${slug} has no case.json.`]
  return own.some((name) => /^page\.(html|txt)$/.test(name)) ? [] : [`${CASES}/${slug} has no page.html or page.txt.`]
}

test.each(JUNK_KINDS)(
  'junk of the kind %s has a detector, a unit test, a page it is hidden on and a look-alike',
  (kind) => {
    expectNothing([
      ...missingFile(`src/article/junk/${kind}.ts`, `the detector of ${kind}`),
      ...(DETECTORS.some((detector) => detector.kind === kind) ? [] : [`The list of detectors does not name ${kind}.`]),
      ...missingFile(`test/article/junk/${kind}.test.ts`, `what ${kind} is and what only looks like it`),
      ...missingCase(`en-${kind}`, `a page with ${kind} that goes`),
      ...missingCase(`en-${kind}-near-miss`, `a page that looks like ${kind} and stays`),
    ])
  },
)

test('every detector has a kind of its own', () => {
  const kinds = DETECTORS.map(({ kind }) => kind)
  expectNothing(kinds.filter((kind, i) => kinds.indexOf(kind) !== i).map((kind) => `Two detectors look for ${kind}.`))
})

test.each(LEXICONS.map(({ lang }) => lang))('the language %s has a page with junk and a look-alike', (lang) => {
  if (lang === 'en') expectNothing(SEEDS.flatMap((slug) => missingCase(slug, 'a shape of the first document')))
  else {
    expectNothing([
      ...missingCase(`${lang}-appeal`, `a page in ${lang} with what must go`),
      ...missingCase(`${lang}-near-miss`, `a page in ${lang} that stays whole`),
    ])
  }
})

test('every case is of a language that Lede reads', () => {
  const known = new Set(LEXICONS.map(({ lang }) => lang))
  expectNothing(
    slugs
      .filter((slug) => !known.has(slug.split('-')[0] ?? ''))
      .map((slug) => `${CASES}/${slug} does not begin with the language of its page, as “en-…” does.`),
  )
})

/** What shows that a permission is used; one that is not here has to be argued for here. */
const USES: Record<string, RegExp> = {
  activeTab: /\.executeScript\(/,
  scripting: /\bscripting\./,
  storage: /\bstorage\./,
  contextMenus: /\bcontextMenus\./,
  alarms: /\balarms\./,
  declarativeNetRequestWithHostAccess: /\bbrowser\.declarativeNetRequest\b/,
}

test('every permission is used, and no host is asked for at install', () => {
  const code = source.filter((file) => file.endsWith('.ts') && !file.startsWith('src/dev/')).map(read)
  const asked = manifest as { permissions: string[]; host_permissions?: string[] }
  expectNothing([
    ...asked.permissions.flatMap((name) => {
      const use = USES[name]
      if (!use) return [`${name} is asked for: say in test/shape.test.ts what shows that it is used.`]
      return code.some((text) => use.test(text)) ? [] : [`${name} is asked for and nothing in src uses it.`]
    }),
    ...(asked.host_permissions ?? []).map((host) => `${host} is asked for at install.`),
  ])
})

test('the article imports nothing of ours and nothing from outside', () => {
  const imports = source
    .filter((file) => file.startsWith('src/article/'))
    .flatMap((file) =>
      [
        ...read(file).matchAll(
          /(?:^|\n)\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
        ),
      ].map((match) => ({ file, from: match[1] ?? match[2] ?? '' })),
    )
  expect(imports.length).toBeGreaterThan(0)
  expectNothing(
    imports
      .filter(({ file, from }) => !from.startsWith('.') || !join(file, '..', from).startsWith('src/article/'))
      .map(({ file, from }) => `${file} imports ${from}.`),
  )
})

test('no extension interface and no global of a page is used by the article', () => {
  expectNothing(
    source
      .filter((file) => file.startsWith('src/article/') && file.endsWith('.ts'))
      .filter((file) => /\b(?:browser|chrome)\.\w+\.|\b(?:window|globalThis|localStorage)\./.test(read(file)))
      .map((file) => `${file} reaches for something that is not in the document it was given.`),
  )
})
