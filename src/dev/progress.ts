/** How far a long run has come, told on stderr. */
import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  /** @param done how many of all are done by now */
  at: (done: number) => void
  end: () => void
}

/**
 * A bar on a terminal, else a line now and then.
 * @param total how many there are to do
 * @param what what they are: "pages"
 */
export function progressOf(total: number, what: string): Progress {
  if (!process.stderr.isTTY) {
    return { at: (done) => done % 100 === 0 && console.error(`${done} of ${total} ${what}`), end: () => {} }
  }
  const bar = new SingleBar(
    { stream: process.stderr, format: `{bar} {value} of {total} ${what}, {eta_formatted} left` },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  return { at: (done) => bar.update(done), end: () => bar.stop() }
}
