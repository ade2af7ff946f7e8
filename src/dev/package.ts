/**
 * `npm run package [-- --twice]`: what the stores are given, in `dist`: a zip for Chrome, one for Firefox, and the source
 * that reviewers build them from. The same source gives the same bytes, today and anywhere; `--twice` proves it by
 * building again.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { zipSync } from 'fflate'
import { buildExtension, filesUnder, outputOf, ROOT, TARGETS } from './build'

const run = promisify(execFile)

export interface Package {
  /** Of the file, without a folder. */
  name: string
  bytes: Uint8Array
}

/** Zips cannot say less than this day; local time, as they know no zones. */
const NO_DAY = new Date(1980, 0, 1)

/**
 * Files as a zip whose bytes depend on their names and contents alone.
 * @param files by their path in the zip, with slashes.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: NO_DAY })
}

/** Builds both extensions and packs them, and the source beside them. @throws where something does not build. */
export async function makePackages(): Promise<Package[]> {
  await buildExtension()
  const { version } = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'))
  const built = TARGETS.map(async (target): Promise<Package> => {
    const folder = outputOf(target)
    return { name: `lede-${target}-${version}.zip`, bytes: zipOf(await contentsOf(folder, await filesUnder(folder))) }
  })
  const source = { name: `lede-source-${version}.zip`, bytes: zipOf(await contentsOf(ROOT, await sourceFiles())) }
  return [...(await Promise.all(built)), source]
}

async function contentsOf(folder: string, files: readonly string[]): Promise<Map<string, Uint8Array>> {
  const entries = files.map(
    async (file) => [relative(folder, file).replaceAll('\\', '/'), new Uint8Array(await readFile(file))] as const,
  )
  return new Map(await Promise.all(entries))
}

/** What git has, as it is on the disk; in an unpacked source zip, where there is no git, every file but what is made. */
async function sourceFiles(): Promise<string[]> {
  const listed = await run('git', ['ls-files', '-z'], { cwd: ROOT, maxBuffer: 2 ** 24 }).catch(() => null)
  if (listed)
    return listed.stdout
      .split('\0')
      .filter(Boolean)
      .map((file) => join(ROOT, file))
  const made = /^(node_modules|dist|shots|\.git)(\/|$)/
  return (await filesUnder(ROOT)).filter((file) => !made.test(relative(ROOT, file).replaceAll('\\', '/')))
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { twice: { type: 'boolean', default: false } } })
  const packages = await makePackages()
  if (values.twice) {
    const again = new Map((await makePackages()).map(({ name, bytes }) => [name, sha256(bytes)]))
    const differing = packages.filter(({ name, bytes }) => again.get(name) !== sha256(bytes))
    if (differing.length) throw new Error(`Built twice, these differ: ${differing.map(({ name }) => name).join(', ')}.`)
  }
  for (const { name, bytes } of packages) {
    await writeFile(join(ROOT, 'dist', name), bytes)
    console.log(`dist/${name}  ${Math.round(bytes.length / 1000)} kB  sha256 ${sha256(bytes)}`)
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main()
