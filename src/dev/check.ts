/**
 * `npm test`: everything that must hold, one line a stage, cheapest first. Stops at the first stage that fails and
 * shows what it wrote.
 */
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { runStep } from '../../scripts/step.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const tool = (path: string, ...args: string[]): string[] => [process.execPath, `${ROOT}node_modules/${path}`, ...args]

const STAGES: [string, string[]][] = [
  ['Types', tool('typescript/bin/tsc', '-p', '.')],
  ['Lint and format', tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--diagnostic-level=warn', '.')],
  ['Unit tests and cases', tool('vitest/vitest.mjs', 'run')],
  ['Damaged pages', tool('tsx/dist/cli.mjs', 'src/dev/fuzz.ts', '--mutants', '2000')],
  ['Packages, twice the same', tool('tsx/dist/cli.mjs', 'src/dev/package.ts', '--twice')],
  [
    "Firefox's own lint",
    tool(
      'web-ext/bin/web-ext.js',
      'lint',
      '--source-dir',
      'dist/firefox',
      '--warnings-as-errors',
      '--no-config-discovery',
    ),
  ],
  ['Promises in both browsers', tool('vitest/vitest.mjs', 'run', '--config', 'vitest.e2e.config.ts')],
]

const started = performance.now()
for (const [title, command] of STAGES) {
  const { ok, output } = await runStep(title, command, { cwd: ROOT })
  for (const name of heldOnlyAgain(output)) console.error(`  held only when tried again: ${name}`)
  if (ok) continue
  console.error(`\n${output.trim()}\n\n${title} failed; the stages after it were not run.`)
  process.exit(1)
}
const minutes = (performance.now() - started) / 60_000
console.error(
  `\nAll ${STAGES.length} stages hold, in ${minutes < 1 ? `${Math.round(minutes * 60)} s` : `${minutes.toFixed(1)} min`}.`,
)

/** The tests that failed first and then held, by name, from what vitest's verbose reporter wrote. */
function heldOnlyAgain(output: string): string[] {
  return output.split('\n').flatMap((line) => stripVTControlCharacters(line).match(/✓ (.*) \(retry x\d+\)/)?.[1] ?? [])
}
