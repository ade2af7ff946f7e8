// Makes a fresh checkout ready: packages, and the browsers a command needs. Plain node and nothing else, because it
// runs before any package is there. Everything it says goes to stderr, so that a command's own output stays clean.
//
//   node scripts/setup.mjs                      packages only
//   node scripts/setup.mjs chromium firefox     these browsers too
//   node scripts/setup.mjs ... screen           and what presses real keys where there is no display (Linux)
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browserStore, commandPath, findBrowser, MINIMUM, noteDownloaded, ROOT, TITLE } from './find-browsers.mjs'
import { runStep } from './step.mjs'

/** @typedef {import('./find-browsers.mjs').BrowserName} BrowserName */

/** A sentence for the person: what is missing and what to do about it. */
class Missing extends Error {}

/** @param {string[]} wanted */
async function main(wanted) {
  try {
    checkNode()
    await ensurePackages()
    for (const name of /** @type {const} */ (['chromium', 'firefox']))
      if (wanted.includes(name)) await ensureBrowser(name)
    if (wanted.includes('screen')) await ensureScreen()
  } catch (error) {
    if (!(error instanceof Missing)) throw error
    say(error.message)
    process.exit(1)
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const engines = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).engines.node
  const [, leastMajor = '0', leastMinor = '0'] = /(\d+)\.(\d+)/.exec(engines) ?? []
  if (major > Number(leastMajor) || (major === Number(leastMajor) && minor >= Number(leastMinor))) return
  throw new Missing(
    `Lede needs Node ${leastMajor}.${leastMinor} or newer, and this is ${process.versions.node}: install a newer one from https://nodejs.org.`,
  )
}

async function ensurePackages() {
  if (packagesAreComplete()) return
  const npm = process.env.npm_execpath
  const command = npm && /\.[cm]?js$/.test(npm) ? [process.execPath, npm] : ['npm']
  // Nothing we use needs a script of its own at install time, so none may run.
  const { ok } = await install('Installing packages', [...command, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'])
  if (ok) return
  throw new Missing("The packages could not be installed, for the reason in npm's words above.")
}

/**
 * True if what npm wrote down about its last install is what the lock file asks for. npm writes that record last, so
 * an install that was broken off does not pass.
 */
function packagesAreComplete() {
  try {
    const asked = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages
    const installed = JSON.parse(readFileSync(join(ROOT, 'node_modules/.package-lock.json'), 'utf8')).packages
    return Object.entries(asked).every(([path, { version, optional }]) => {
      if (path === '') return true
      return installed[path] ? installed[path].version === version : optional === true
    })
  } catch {
    return false
  }
}

/**
 * Finds a browser, or installs it.
 * @param {BrowserName} name
 * @returns {Promise<import('./find-browsers.mjs').FoundBrowser>}
 * @throws one sentence that says what to install, where this machine does not let us
 */
export async function ensureBrowser(name) {
  const search = findBrowser(name)
  if (search.found) return search.found
  if (search.complaint) throw new Missing(search.complaint)

  if (isDebian()) await apt(name === 'chromium' ? ['chromium', 'chromium-sandbox'] : ['firefox-esr'], TITLE[name])
  if (!findBrowser(name).found) await download(name)

  const { found, tooOld } = findBrowser(name)
  if (found) return found
  const old = tooOld[0] ? `; ${tooOld[0].path} is version ${tooOld[0].version}` : ''
  const hint = isDebian() ? `apt-get install ${name === 'chromium' ? 'chromium' : 'firefox-esr'}, or ` : ''
  throw new Missing(
    `${TITLE[name]} ${MINIMUM[name]} or newer is needed and could not be installed here${old}: install it ` +
      `(${hint}in any other way and set ${name.toUpperCase()} to its program).`,
  )
}

/**
 * Chromium takes real key presses only on a screen. Where Linux has none to spare, Xvfb is one, and xdotool presses.
 * Elsewhere the person's own screen does.
 */
export async function ensureScreen() {
  if (process.platform !== 'linux') return
  const missing = [
    ['Xvfb', 'xvfb'],
    ['xdotool', 'xdotool'],
  ].filter(([command = '']) => !commandPath(command))
  if (missing.length === 0) return
  const packages = missing.map(([, name = '']) => name)
  if (hasApt()) await apt(packages, 'Screen for real key presses')
  if (missing.every(([command = '']) => commandPath(command))) return
  throw new Missing(
    `The tests press real keys on a screen of their own and need ${packages.join(' and ')}: install ${packages.length > 1 ? 'them' : 'it'} with your package manager.`,
  )
}

/** Chromium and Firefox as Debian packages: Debian has them, Ubuntu's are only doors to a snap. */
function isDebian() {
  return hasApt() && /^ID="?debian"?$/m.test(osRelease())
}

function hasApt() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get')
}

function osRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
}

let listsAreFresh = false

/**
 * Installs Debian packages, if we are root or may become it without a password. A failure is not the end: the caller
 * looks whether the thing is there now, and has its own sentence if not.
 * @param {string[]} packages
 * @param {string} title
 */
async function apt(packages, title) {
  const root = rootPrefix()
  if (!root) return
  await refreshLists(root)
  await install(`Installing ${title}`, [...root, 'apt-get', 'install', '-qy', '--no-install-recommends', ...packages])
}

/** @param {string[]} root */
async function refreshLists(root) {
  if (listsAreFresh) return
  const { ok } = await install('Refreshing package lists', [...root, 'apt-get', 'update', '-q'])
  listsAreFresh = ok
}

/** What to put before a command to run it as root; null where that is not ours. */
function rootPrefix() {
  const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive']
  if (process.getuid?.() === 0) return quietly
  const allowed = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
  return allowed ? ['sudo', '-n', ...quietly] : null
}

/**
 * Downloads a browser from its maker into the person's cache.
 * @param {BrowserName} name
 */
async function download(name) {
  mkdirSync(browserStore(), { recursive: true })
  if (hasApt() && name === 'firefox') await apt(await firefoxLibraries(), 'Libraries for Firefox')
  const asRoot = name === 'chromium' && hasApt() && process.getuid?.() === 0 ? ['--install-deps'] : []
  const tool = join(ROOT, 'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js')
  const wish = name === 'chromium' ? 'chrome@stable' : 'firefox@stable'
  const { output } = await install(`Downloading ${TITLE[name]}`, [
    process.execPath,
    tool,
    'install',
    wish,
    '--path',
    browserStore(),
    '--format',
    'installed: {{path}}',
    ...asRoot,
  ])
  const path = /^installed: (.+)$/m.exec(output)?.[1]?.trim()
  if (path && existsSync(path)) noteDownloaded(name, path)
}

/** Ubuntu renamed these in 2024; the name apt knows is the one to ask for. */
async function firefoxLibraries() {
  const wanted = [
    ['libgtk-3-0t64', 'libgtk-3-0'],
    ['libasound2t64', 'libasound2'],
    ['libdbus-glib-1-2'],
    ['libx11-xcb1'],
    ['libxt6t64', 'libxt6'],
  ]
  const root = rootPrefix()
  if (root) await refreshLists(root)
  const known = (/** @type {string} */ name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0
  return wanted.flatMap((names) => names.find(known) ?? [])
}

/**
 * One step of the setup; if it fails, what it said is shown.
 * @param {string} title
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [env]
 */
async function install(title, command, env = process.env) {
  const result = await runStep(title, command, { cwd: ROOT, env })
  if (!result.ok) say(essenceOf(result.output))
  return result
}

/**
 * What matters of a failed command's output: from its own word "error" on, else the end; a few lines.
 * @param {string} output
 */
function essenceOf(output) {
  const lines = output
    .split('\n')
    .filter((line) => /\S/.test(line.replace(/^npm error/, '')) && !/^(\s+at |\s+\w+: |})/.test(line))
  const start = lines.findIndex((line) => /^(npm |apt-get: )?(error|e):? /i.test(line))
  return (start < 0 ? lines.slice(-8) : lines.slice(start, start + 8)).join('\n')
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`)
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) await main(process.argv.slice(2))
