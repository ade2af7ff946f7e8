// @vitest-environment node
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** One import for each way into and out of each zone of the house: who, whom, and whether lint lets it pass. */
const IMPORTS: [from: string, what: string, allowed: boolean][] = [
  ['src/article/article.ts', './judge/index', true],
  ['src/article/article.ts', '@mozilla/readability', false],
  ['src/article/article.ts', '../browser', false],
  ['src/article/article.ts', '../messages', false],
  ['src/article/article.ts', '../views/reader/reader', false],
  ['src/article/junk/donation.ts', '../block', true],
  ['src/article/junk/donation.ts', '../lexicons/index', true],
  ['src/article/junk/donation.ts', './newsletter', false],
  ['src/article/junk/donation.ts', '../article', false],
  ['src/article/junk/donation.ts', '../../i18n', false],
  ['src/article/junk/index.ts', './newsletter', true],
  ['src/article/junk/index.ts', '../article', false],
  ['src/article/judge/pitch.ts', '../junk/donation', true],
  ['src/article/judge/pitch.ts', '../features', true],
  ['src/article/judge/layout.ts', '../layout', true],
  ['src/article/judge/pitch.ts', '../article', false],
  ['src/article/lexicons/en.ts', './concepts', true],
  ['src/article/lexicons/en.ts', '../dom', false],
  ['src/views/reader/reader.ts', '../../article/types', true],
  ['src/views/reader/reader.ts', '../../i18n', true],
  ['src/views/reader/reader.ts', './reader.css?inline', true],
  ['src/views/reader/reader.ts', '../../article/article', false],
  ['src/views/reader/reader.ts', '../../settings', false],
  ['src/views/reader/reader.ts', '../../browser', false],
  ['src/views/reader/reader.ts', '../../schema', true],
  ['src/views/picker/picker.ts', '../selector', true],
  ['src/views/picker/panel.ts', '../../rules', true],
  ['src/views/picker/panel.ts', '../../rules-store', false],
  ['src/rules-store.ts', './browser', true],
  ['src/rules-store.ts', './spilling-store', true],
  ['src/rules-store.ts', './article/dom', false],
  ['src/spilling-store.ts', './browser', true],
  ['src/spilling-store.ts', './content', false],
  ['src/gate.ts', './gate/cover', true],
  ['src/gate/try.ts', '../article/article', false],
  ['src/gate/cover.ts', '../schema', true],
  ['src/background/reconcile.ts', '../sites', true],
  ['src/sites.ts', './spilling-store', true],
  ['src/sites.ts', './article/dom', false],
  ['src/modes.ts', './sites', true],
  ['src/popup/site.ts', '../sites', true],
  ['src/rules.ts', './settings', false],
  ['src/pick-rule.ts', './rules-store', true],
  ['src/pick-rule.ts', './views/picker/picker', true],
  ['src/pick-rule.ts', './content', false],
  ['src/parts/picker.ts', '../pick-rule', true],
  ['src/content.ts', './pick-rule', false],
  ['src/content.ts', './rules-here', true],
  ['src/options/rules.ts', '../rules-store', true],
  ['src/options/rules.ts', '../content', false],
  ['src/options/looks.ts', '../views/reader/looks-panel', true],
  ['src/options/looks.ts', '../views/tidy/tidy', false],
  ['src/options/looks.ts', '../article/article', false],
  ['src/popup/popup.ts', '../views/reader/looks-panel', false],
  ['src/settings.ts', './schema', true],
  ['src/backup.ts', './rules-store', true],
  ['src/backup.ts', './options/file', false],
  ['src/migrations.ts', './messages', false],
  ['src/kinds.ts', './views/ledger', false],
  ['src/background/light.ts', '../light', true],
  ['src/popup/light.ts', '../light-memory', true],
  ['src/popup/light.ts', '../kept-out', false],
  ['src/content.ts', './kept-out', true],
  ['src/content.ts', './light-memory', false],
  ['src/schema.ts', './browser', false],
  ['src/schema.ts', './article/types', true],
  ['src/schema.ts', './article/kept-kinds', false],
  ['src/views/reader/take-panel.ts', '../take/plain-text', true],
  ['src/views/reader/take-panel.ts', '../take/markdown', false],
  ['src/views/reader/take-panel.ts', '../../parts/take', false],
  ['src/views/reader/take-panel.ts', 'turndown', false],
  ['src/views/take/markdown.ts', 'turndown', true],
  ['src/views/take/markdown.ts', '../reader/make', true],
  ['src/views/take/markdown.ts', '../reader/frame', false],
  ['src/views/take/markdown.ts', '../../parts', false],
  ['src/views/reader/listen-button.ts', '../listen/listen', true],
  ['src/views/reader/listen-button.ts', '../listen/session', false],
  ['src/views/reader/listen-button.ts', '../../parts/listen', false],
  ['src/views/listen/session.ts', '../reader/frame', true],
  ['src/views/listen/session.ts', '../../voices', false],
  ['src/parts/listen.ts', '../voices', true],
  ['src/content.ts', './voices', false],
  ['src/voices.ts', './settings', false],
  ['src/content.ts', './article/article', true],
  ['src/content.ts', './views/orphan', true],
  ['src/content.ts', './views/reader/reader', false],
  ['src/content.ts', './parts/reader', false],
  ['src/parts.ts', './messages', true],
  ['src/parts.ts', './article/article', false],
  ['src/parts/reader.ts', '../views/reader/reader', true],
  ['src/parts/reader.ts', '../article/sanitise', true],
  ['src/parts/reader.ts', '../article/pager', true],
  ['src/parts/reader.ts', '../places', true],
  ['src/parts/reader.ts', '../other-page', true],
  ['src/parts/reader.ts', '../messages', false],
  ['src/parts/reader.ts', '../article/junk/index', false],
  ['src/parts/engine.ts', '../article/article', true],
  ['src/parts/engine.ts', '../words', true],
  ['src/parts/engine.ts', '../messages', false],
  ['src/parts/reader.ts', '../settings', false],
  ['src/parts/lexend.ts', '@fontsource-variable/lexend/unicode.json', true],
  ['src/content.ts', '@fontsource-variable/lexend/unicode.json', false],
  ['src/content.ts', './background/menus', false],
  ['src/content.ts', './words', true],
  ['src/content.ts', './ledger', true],
  ['src/ledger.ts', './views/ledger', true],
  ['src/ledger.ts', './views/tidy/page-marks', true],
  ['src/ledger.ts', './browser', false],
  ['src/views/reader/hidden.ts', '../ledger', true],
  ['src/views/reader/hidden.ts', '../../ledger', false],
  ['src/views/tidy/page-marks.ts', '../selector', true],
  ['src/content.ts', './places', true],
  ['src/content.ts', './other-page', false],
  ['src/places.ts', './messages', true],
  ['src/places.ts', './background/places', false],
  ['src/other-page.ts', './views/reader/reader', false],
  ['src/content.ts', './shadow-root', true],
  ['src/views/tidy/watch.ts', '../../shadow-root', true],
  ['src/article/block.ts', '../shadow-root', false],
  ['src/words.ts', './article/lexicons/index', true],
  ['src/words.ts', './messages', true],
  ['src/words.ts', './background/words', false],
  ['src/background.ts', './words', false],
  ['src/background.ts', './background/menus', true],
  ['src/background.ts', './article/types', true],
  ['src/background.ts', './article/article', false],
  ['src/background.ts', './views/reader/reader', false],
  ['src/background.ts', './content', false],
  ['src/background/menus.ts', '../messages', true],
  ['src/background/menus.ts', '../article/dom', false],
  ['src/popup/popup.ts', '../article/types', true],
  ['src/popup/popup.ts', '../article/article', false],
  ['src/popup/popup.ts', '../background/menus', false],
  ['src/popup/popup.ts', '../dev/build', false],
  ['src/messages.ts', './article/types', true],
  ['src/messages.ts', './article/dom', false],
  ['src/messages.ts', './settings', false],
  ['src/dev/inspect.ts', '../article/article', true],
  ['src/dev/inspect.ts', './build', true],
  ['src/dev/inspect.ts', '../views/reader/reader', false],
  ['src/dev/inspect.ts', '../../test/e2e/site', false],
]

let folder = ''
let refused: Set<string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-imports-'))
  const root = process.cwd()
  const config = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'))
  await writeFile(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }))
  const contents = new Map<string, string[]>()
  for (const [from, what] of IMPORTS) contents.set(from, [...(contents.get(from) ?? []), `import '${what}'`])
  for (const [from, lines] of contents) {
    await mkdir(dirname(join(folder, from)), { recursive: true })
    await writeFile(join(folder, from), `${lines.join('\n')}\n`)
  }
  refused = await refusals(join(root, 'node_modules/@biomejs/biome/bin/biome'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The imports lint complains about, as "file:line". */
function refusals(biome: string): Promise<Set<string>> {
  const args = [biome, 'lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none', '.']
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder }, (_error, stdout) => {
      const found = stdout.matchAll(/noRestrictedImports,file=[^,]*(src[^,]+),line=(\d+)/g)
      resolve(new Set([...found].map(([, file = '', line]) => `${file.replaceAll('\\', '/')}:${line}`)))
    })
  })
}

test.each(IMPORTS)('%s importing %s: allowed is %s', (from, what, allowed) => {
  const line = IMPORTS.filter(([file]) => file === from).findIndex(([, wanted]) => wanted === what) + 1
  expect(refused.has(`${from}:${line}`)).toBe(!allowed)
})
