// Where the browsers of this machine are. Plain node: it runs before any package is installed.
import { execFileSync } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {'chromium' | 'firefox'} BrowserName
 * @typedef {{ path: string, version: string, major: number }} FoundBrowser
 * @typedef {{ found: FoundBrowser | null, tooOld: FoundBrowser[], complaint: string }} Search
 */

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** The first versions with the Sanitizer API, by which page markup reaches the reader. The manifest says the same. */
export const MINIMUM = { chromium: 146, firefox: 148 }

/** What a person calls each browser. */
export const TITLE = { chromium: 'Chrome or Chromium', firefox: 'Firefox' }

const REMEMBERED = join(ROOT, 'node_modules/.lede-browsers.json')

/** Where browsers are put that `setup.mjs` downloads: one folder a person, shared by all checkouts. */
export function browserStore() {
  if (process.platform === 'win32')
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local'), 'lede/browsers')
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/lede/browsers')
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lede/browsers')
}

/**
 * Both browsers as they are found on this machine, null for one that is missing or too old.
 * @returns {Record<BrowserName, FoundBrowser | null>}
 */
export function findBrowsers() {
  return { chromium: findBrowser('chromium').found, firefox: findBrowser('firefox').found }
}

/**
 * Looks for one browser: in the environment (`CHROMIUM`, `FIREFOX`), among the commands, in the usual places, among
 * the downloaded ones. What was found is remembered in node_modules until the file changes.
 * @param {BrowserName} name
 * @returns {Search} `complaint` is a sentence for the person if the environment names a browser that will not do
 */
export function findBrowser(name) {
  const variable = name.toUpperCase()
  const wish = process.env[variable]
  if (wish) {
    const path = commandPath(wish)
    const found = path ? versionOf(name, path) : null
    if (!found)
      return {
        found: null,
        tooOld: [],
        complaint: `${variable} is set to ${wish}, which is no browser that can be run.`,
      }
    if (found.major >= MINIMUM[name]) return { found, tooOld: [], complaint: '' }
    const complaint = `${variable} is set to ${wish}, which is version ${found.version}; Lede needs ${MINIMUM[name]} or newer.`
    return { found: null, tooOld: [found], complaint }
  }

  const memory = recall()
  const known = memory[name]
  if (known && known.stamp === stampOf(known.path)) return { found: strip(known), tooOld: [], complaint: '' }

  const tooOld = []
  for (const path of candidates(name)) {
    const found = versionOf(name, path)
    if (!found) continue
    if (found.major < MINIMUM[name]) {
      tooOld.push(found)
      continue
    }
    remember({ ...memory, [name]: { ...found, stamp: stampOf(found.path) } })
    return { found, tooOld: [], complaint: '' }
  }
  return { found: null, tooOld, complaint: '' }
}

/**
 * The file a command stands for, as the shell would find it; null if there is none.
 * @param {string} command a name, or a path
 */
export function commandPath(command) {
  const endings = process.platform === 'win32' ? ['', ...(process.env.PATHEXT ?? '.EXE').split(';')] : ['']
  const folders = /[\\/]/.test(command) ? [''] : (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  for (const folder of folders) {
    for (const ending of endings) {
      const path = folder ? join(folder, command + ending) : resolve(command + ending)
      if (isRunnable(path)) return path
    }
  }
  return null
}

/** @param {BrowserName} name */
function* candidates(name) {
  const commands = {
    chromium: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome'],
    firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  }
  for (const command of commands[name]) {
    const path = commandPath(command)
    if (path && !isSnap(path)) yield path
  }
  for (const path of usualPlaces(name)) if (isRunnable(path)) yield path
  for (const path of downloaded(name)) if (isRunnable(path)) yield path
}

/**
 * A snap's browser cannot read files outside the person's home folder, an unpacked extension among them. It comes as a
 * link to `snap`, or as a small script that calls it.
 * @param {string} path
 */
function isSnap(path) {
  const real = realpathSync(path)
  if (real.startsWith('/snap/') || real.endsWith('/snap')) return true
  return statSync(real).size < 20_000 && readFileSync(real, 'utf8').includes('/snap/bin/')
}

/** @param {BrowserName} name */
function usualPlaces(name) {
  if (process.platform === 'darwin') {
    const apps = {
      chromium: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
      firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    }
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps[name].map((app) => join(folder, app)),
    )
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => process.env[key] ?? [])
    const programs = {
      chromium: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
      firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
    }
    return folders.flatMap((folder) => programs[name].map((program) => join(folder, program)))
  }
  return {
    chromium: [
      '/opt/google/chrome/chrome',
      '/usr/lib/chromium/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
    ],
    firefox: ['/opt/firefox/firefox', '/usr/lib/firefox/firefox', '/usr/lib64/firefox/firefox'],
  }[name]
}

/** @param {BrowserName} name */
function downloaded(name) {
  const list = readJson(join(browserStore(), 'installed.json'))
  return typeof list?.[name] === 'string' ? [list[name]] : []
}

/**
 * Notes where a downloaded browser is, for every later `findBrowser` of this person.
 * @param {BrowserName} name
 * @param {string} path
 */
export function noteDownloaded(name, path) {
  const list = readJson(join(browserStore(), 'installed.json')) ?? {}
  mkdirSync(browserStore(), { recursive: true })
  writeFileSync(join(browserStore(), 'installed.json'), `${JSON.stringify({ ...list, [name]: path }, null, 2)}\n`)
}

/**
 * @param {BrowserName} name
 * @param {string} path
 * @returns {FoundBrowser | null} null where the file does not say a version: then it is not the browser it seems
 */
function versionOf(name, path) {
  const version = statedVersion(name, path)
  return version ? { path, version, major: Number.parseInt(version, 10) } : null
}

/**
 * Firefox writes its version into a file beside the program, Chrome on Windows into the name of a folder there; the
 * others have to be asked.
 * @param {BrowserName} name
 * @param {string} path
 */
function statedVersion(name, path) {
  const folder = dirname(realpathSync(path))
  if (name === 'firefox') {
    for (const file of [join(folder, 'application.ini'), join(folder, '../Resources/application.ini')]) {
      const stated = existsSync(file) && /^Version=([\d.]+)/m.exec(readFileSync(file, 'utf8'))?.[1]
      if (stated) return stated
    }
  }
  if (process.platform === 'win32') {
    const versions = readdirSync(folder).filter((entry) => /^\d+(\.\d+){3}$/.test(entry))
    return versions.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).at(-1) ?? ''
  }
  try {
    const answer = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 15_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return /\d+(\.\d+)+/.exec(answer)?.[0] ?? ''
  } catch {
    return ''
  }
}

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** @param {string} path */
function stampOf(path) {
  try {
    const { mtimeMs, size } = statSync(path)
    return `${mtimeMs} ${size}`
  } catch {
    return ''
  }
}

/** @returns {Partial<Record<BrowserName, FoundBrowser & { stamp: string }>>} */
function recall() {
  return readJson(REMEMBERED) ?? {}
}

/** @param {object} memory */
function remember(memory) {
  if (existsSync(dirname(REMEMBERED))) writeFileSync(REMEMBERED, `${JSON.stringify(memory, null, 2)}\n`)
}

/** @param {FoundBrowser & { stamp: string }} known @returns {FoundBrowser} */
function strip({ path, version, major }) {
  return { path, version, major }
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
