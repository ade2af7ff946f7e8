/**
 * `npm run build [-- --watch]`: writes dist/chrome and dist/firefox.
 *
 * Content script and background are one classic script each (no chunks, nothing that a page could load), so is each
 * lexicon but English, which the engine has in it; popup and options are ordinary pages. The one manifest.json at the top is turned into each browser's own.
 */
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build, type InlineConfig, type Plugin, runnerImport } from 'vite'
import { WORDS_KEY } from '../article/lexicons/at-hand'
import type { Lexicon } from '../article/lexicons/concepts'
import { eagerly } from './eager'
import { licencesOf, packagesIn } from './licences'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
export type Target = 'chrome' | 'firefox'
export const TARGETS: readonly Target[] = ['chrome', 'firefox']

/** The unpacked extension of a target: what a person loads and what the tests install. */
export const outputOf = (target: Target): string => join(ROOT, 'dist', target)

/**
 * Builds the extension for each target.
 * @param options watch: stay and rebuild on every change; log: where progress lines go.
 * @throws where a source does not compile.
 */
export async function buildExtension(
  options: { watch?: boolean; targets?: readonly Target[]; log?: (line: string) => void } = {},
): Promise<void> {
  const { watch = false, targets = TARGETS, log = () => {} } = options
  for (const target of targets) {
    const started = performance.now()
    const out = outputOf(target)
    const packages = new Set<string>()
    const run = (config: InlineConfig) => build(withPlugins(config, packagesIn(packages)))
    await rm(out, { recursive: true, force: true })
    await mkdir(out, { recursive: true })
    for (const script of ['gate', 'content', ...(await partNames()), 'background'])
      await run(scriptConfig(script, target, watch))
    for (const page of PAGES) await run(pageConfig(page, target, watch))
    await writeFile(join(out, 'LICENSES.txt'), await licencesOf([...packages]))
    log(`dist/${target}  ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
}

/** Settings every bundle of Lede shares, those built for `inspect` and the bench included. */
export function sharedConfig(): InlineConfig {
  return {
    root: ROOT,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
  }
}

const withPlugins = (config: InlineConfig, ...plugins: Plugin[]): InlineConfig => ({
  ...config,
  plugins: [...(config.plugins ?? []), ...plugins],
})

/** The page's side beyond the content script: a source and a script each. */
async function partNames(): Promise<string[]> {
  const files = await readdir(join(ROOT, 'src/parts'))
  return files.filter((file) => file.endsWith('.ts')).map((file) => `parts/${file.slice(0, -3)}`)
}

const ENGINE = 'parts/engine'

function scriptConfig(name: string, target: Target, watch: boolean): InlineConfig {
  return {
    ...sharedConfig(),
    plugins: name === ENGINE ? [wordsFilesOf(target), ...(watch ? [] : [eagerly()])] : [],
    build: {
      ...outputConfig(target, watch),
      lib: {
        entry: join(ROOT, `src/${name}.ts`),
        formats: ['iife'],
        name: `lede_${name.replace('/', '_')}`,
        fileName: () => `${name}.js`,
      },
    },
  }
}

/** What opens in a window or tab of its own. */
const PAGES = ['popup', 'options'] as const

function pageConfig(page: (typeof PAGES)[number], target: Target, watch: boolean): InlineConfig {
  const shared = sharedConfig()
  return {
    ...shared,
    root: join(ROOT, 'src'),
    base: '',
    plugins: [...(shared.plugins ?? []), staticFilesOf(target)],
    build: {
      ...outputConfig(target, watch),
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(ROOT, `src/${page}/index.html`),
        output: { entryFileNames: `${page}/${page}.js`, assetFileNames: `${page}/${page}[extname]` },
      },
    },
  }
}

function outputConfig(target: Target, watch: boolean): InlineConfig['build'] & object {
  return {
    outDir: outputOf(target),
    emptyOutDir: false,
    target: ['chrome146', 'firefox148'],
    sourcemap: watch ? 'inline' : false,
    reportCompressedSize: false,
    watch: watch ? {} : null,
  }
}

/** Writes the words files beside the engine, which knows the small words of each and so is made anew with them. */
function wordsFilesOf(target: Target): Plugin {
  return {
    name: 'words-files',
    async closeBundle() {
      const { module } = await runnerImport<{ LEXICONS: readonly Lexicon[] }>(
        join(ROOT, 'src/article/lexicons/languages.ts'),
        sharedConfig(),
      )
      const folder = join(outputOf(target), 'words')
      await mkdir(folder, { recursive: true })
      const others = module.LEXICONS.filter(({ lang }) => lang !== 'en')
      await Promise.all(others.map((lexicon) => writeFile(join(folder, `${lexicon.lang}.js`), wordsScript(lexicon))))
    },
  }
}

/** A classic script that leaves a lexicon in the world it runs in; run twice it does no more. */
export function wordsScript(lexicon: Lexicon): string {
  const compact = Object.fromEntries(
    Object.entries(lexicon).map(([concept, phrases]) => [
      concept,
      phrases
        .replace(/\s+/g, ' ')
        .replace(/ ?\| ?/g, '|')
        .trim(),
    ]),
  )
  const key = `Symbol.for(${JSON.stringify(WORDS_KEY)})`
  // Inside a function that returns nothing: what a script evaluates to is sent to whoever put it there.
  return `(() => { (globalThis[${key}] ??= new Map()).set(${JSON.stringify(lexicon.lang)}, ${JSON.stringify(compact)}) })()\n`
}

/** Copies what no bundler needs to read, and again when one of these files changes in watch mode. */
function staticFilesOf(target: Target): Plugin {
  return {
    name: 'static-files',
    async buildStart() {
      for (const file of await staticFiles()) this.addWatchFile(file)
    },
    async closeBundle() {
      await copyStatic(target)
    },
  }
}

async function staticFiles(): Promise<string[]> {
  const folders = await Promise.all([filesUnder(join(ROOT, 'src/_locales')), filesUnder(join(ROOT, 'icons'))])
  return [join(ROOT, 'manifest.json'), join(ROOT, 'LICENSE'), ...folders.flat()]
}

async function copyStatic(target: Target): Promise<void> {
  const out = outputOf(target)
  const manifest = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8')) as Manifest
  await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifestFor(target, manifest), null, 2)}\n`)
  await copyLocales(join(out, '_locales'))
  await cp(join(ROOT, 'icons'), join(out, 'icons'), { recursive: true })
  await cp(join(ROOT, 'LICENSE'), join(out, 'LICENSE'))
}

/** Whose words stand in for a language that has none of its own: browsers take the next of kin for English. */
const STAND_INS = { pt_PT: 'pt_BR', zh_HK: 'zh_TW' } as const

/**
 * Writes the folder of words that browsers read: one a language, and one for each that borrows another's. What is noted
 * for translators stays here.
 */
export async function copyLocales(folder: string): Promise<void> {
  const words = join(ROOT, 'src/_locales')
  const own = (await readdir(words)).map((language) => [language, language] as const)
  for (const [language, source] of [...own, ...Object.entries(STAND_INS)]) {
    const messages = JSON.parse(await readFile(join(words, source, 'messages.json'), 'utf8'))
    for (const message of Object.values<{ description?: string }>(messages)) delete message.description
    await mkdir(join(folder, language), { recursive: true })
    await writeFile(join(folder, language, 'messages.json'), JSON.stringify(messages))
  }
}

interface Manifest {
  background: { service_worker?: string; scripts?: string[] }
  commands?: Record<string, { suggested_key?: Record<string, string> }>
  minimum_chrome_version?: string
  browser_specific_settings?: unknown
  [key: string]: unknown
}

/** Elsewhere than on a Mac Alt+T opens Firefox's own menu of tools, and no extension is asked. */
const FIREFOX_TIDY = { default: 'Alt+Y', mac: 'Alt+T' }

/** The manifest a browser understands without a warning: each loses what only the other one reads. */
export function manifestFor(target: Target, manifest: Manifest): Manifest {
  const { service_worker, scripts } = manifest.background
  const result: Manifest = { ...manifest, background: {} }
  if (target === 'chrome') {
    if (service_worker) result.background.service_worker = service_worker
    delete result.browser_specific_settings
  } else {
    if (scripts) result.background.scripts = scripts
    delete result.minimum_chrome_version
    const { 'toggle-tidy': tidy, ...others } = manifest.commands ?? {}
    result.commands = { ...others, ...(tidy && { 'toggle-tidy': { ...tidy, suggested_key: FIREFOX_TIDY } }) }
  }
  return result
}

/** True where nothing was built yet for the target, a source changed since, or what is there is a watcher's build. */
export async function buildIsStale(target: Target): Promise<boolean> {
  const content = await readFile(join(outputOf(target), 'content.js'), 'utf8').catch(() => '')
  if (content === '' || content.includes('sourceMappingURL=data:')) return true
  const builtAt = await changedAt(join(outputOf(target), 'manifest.json'))
  const sources = [...(await filesUnder(join(ROOT, 'src'))), ...(await staticFiles()), join(ROOT, 'package-lock.json')]
  const times = await Promise.all(sources.filter((file) => !file.startsWith(join(ROOT, 'src/dev'))).map(changedAt))
  return times.some((time) => time > builtAt)
}

const changedAt = (file: string): Promise<number> =>
  stat(file).then(
    (found) => found.mtimeMs,
    () => 0,
  )

/** Every file of a folder and its folders, by its whole path. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } })
  await buildExtension({ watch: values.watch, log: (line) => console.log(line) })
  if (values.watch) console.log('Watching src; stop with Ctrl+C.')
}
