// One step of a longer job: runs a command, shows that it is alive, keeps its output for the case that it fails.
import { spawn } from 'node:child_process'

/**
 * Runs a command quietly. While it runs a line says so, with a clock: a running one on a terminal; elsewhere a line
 * after the first second, and another every ten. Everything is written to stderr.
 * @param {string} title
 * @param {readonly string[]} command the program and its arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ ok: boolean, output: string, seconds: string }>} output: all it wrote, stdout and stderr as they came
 */
export async function runStep(title, [program = '', ...args], { cwd = process.cwd(), env = process.env } = {}) {
  const started = performance.now()
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`
  const terminal = process.stderr.isTTY === true
  const show = (/** @type {string} */ text) => process.stderr.write(terminal ? `\r\x1b[K${text}` : `${text}\n`)

  if (terminal) show(`${title} …`)
  const tick = () => show(`${title} … ${seconds()}`)
  const first = setTimeout(tick, 1000)
  const clock = setInterval(tick, terminal ? 1000 : 10_000)
  let output = ''
  const code = await new Promise((resolve) => {
    // Node refuses to run npm's .cmd file on Windows without a shell.
    const shell = process.platform === 'win32' && program === 'npm'
    const child = spawn(program, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
        output += chunk
      })
    }
    child.on('error', (error) => {
      output += `${error.message}\n`
      resolve(1)
    })
    child.on('close', resolve)
  })
  clearTimeout(first)
  clearInterval(clock)
  show(`${code === 0 ? '✓' : '✗'} ${title.padEnd(28)} ${seconds()}`)
  if (terminal) process.stderr.write('\n')
  return { ok: code === 0, output, seconds: seconds() }
}
