/**
 * `npm test`: everything that must hold, one line a stage, cheapest first. Stops at the first stage that fails and
 * shows what it wrote.
 */
import { fileURLToPath } from 'node:url'
import { runStep } from '../../scripts/step.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const tool = (path: string, ...args: string[]): string[] => [process.execPath, `${ROOT}node_modules/${path}`, ...args]

const STAGES: [string, string[]][] = [
  ['Types', tool('typescript/bin/tsc', '-p', '.')],
  ['Lint and format', tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--diagnostic-level=warn', '.')],
  ['Unit tests and cases', tool('vitest/vitest.mjs', 'run')],
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

/** Runs beside all the others, on what they leave of the machine. */
const BESIDE: [string, string[]] = ['10,000 damaged pages', tool('tsx/dist/cli.mjs', 'src/dev/fuzz.ts', '--low')]

const started = performance.now()
const beside = runStep(...BESIDE, { cwd: ROOT })
for (const [title, step] of [
  ...STAGES.map(([title, command]) => [title, () => runStep(title, command, { cwd: ROOT })] as const),
  [BESIDE[0], () => beside] as const,
]) {
  const { ok, output } = await step()
  if (ok) continue
  console.error(`\n${output.trim()}\n\n${title} failed; the stages after it were not run.`)
  process.exit(1)
}
const minutes = (performance.now() - started) / 60_000
console.error(
  `\nAll ${STAGES.length + 1} stages hold, in ${minutes < 1 ? `${Math.round(minutes * 60)} s` : `${minutes.toFixed(1)} min`}.`,
)
