/** What of other people's work is in the packages, and under which licence: asked of the bundler, never kept by hand. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url))

/** Adds to `packages` the name of every npm package that has a module in a bundle. */
export function packagesIn(packages: Set<string>): Plugin {
  return {
    name: 'packages-in',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const id of chunk.moduleIds) {
          const name = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(id)?.[1]
          if (name) packages.add(name)
        }
      }
    },
  }
}

/**
 * Names, versions and licence texts, one after the other.
 * @param packages names as in `node_modules`.
 * @throws for a package without a licence file: it cannot be shipped.
 */
export async function licencesOf(packages: readonly string[]): Promise<string> {
  const texts = await Promise.all([...packages].sort().map(licenceOf))
  return `Lede is under the Mozilla Public License 2.0 (see LICENSE). It contains:\n\n${texts.join('\n')}`
}

async function licenceOf(name: string): Promise<string> {
  const folder = join(MODULES, name)
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  if (!file) throw new Error(`${name} has no licence file: it cannot be part of Lede.`)
  const text = await readFile(join(folder, file), 'utf8')
  return `${name} ${version} (${license})\n${'-'.repeat(72)}\n${text.trim()}\n`
}
