/** A screen of our own (Xvfb) and a hand on it (xdotool): real keys for a browser that takes no others. */
import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { until } from './until'

const run = promisify(execFile)

export interface HiddenScreen {
  /** The X display, as in `:7`. */
  display: string
  close(): Promise<void>
}

/** Starts an Xvfb on a display it finds free itself. Throws with one sentence if there is no Xvfb. */
export async function startHiddenScreen(): Promise<HiddenScreen> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  let failure = ''
  let number = ''
  screen.on('error', () => {
    failure = 'Xvfb is missing: install the Debian package xvfb (or set DISPLAY to a screen of yours).'
  })
  screen.stdio[3]?.on('data', (chunk: Buffer) => {
    number += chunk.toString()
  })
  await until('Xvfb to name its display', () => {
    if (failure) return true
    if (screen.exitCode !== null) throw new Error(`Xvfb ended with ${screen.exitCode}`)
    return number.endsWith('\n')
  })
  if (failure) throw new Error(failure)
  const gone = new Promise<void>((resolve) => screen.once('exit', () => resolve()))
  return {
    display: `:${number.trim()}`,
    close() {
      screen.kill()
      return gone
    },
  }
}

/** Runs xdotool on a display and returns what it prints. Throws with one sentence if there is no xdotool. */
export async function xdotool(display: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await run('xdotool', args, { env: { ...process.env, DISPLAY: display }, timeout: 10_000 })
    return stdout.trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new Error('xdotool is missing: install the Debian package xdotool.')
    }
    throw error
  }
}

/** The visible windows of a display, as xdotool numbers them. */
export async function visibleWindows(display: string): Promise<string[]> {
  const printed = await xdotool(display, 'search', '--onlyvisible', '--name', '.*').catch(() => '')
  return printed.split('\n').filter(Boolean)
}
