/** A local web that answers as slowly as a real one: round trips, a server that thinks, one line that all share. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Asked, LocalWeb, Served } from './local-web'

/** A line, as measuring sites name them. */
export interface Line {
  /** There and back, in milliseconds. */
  roundTrip: number
  /** What all answers share on their way here. */
  bitsPerSecond: number
}

/** Before the first request of a host can leave: its name is looked up, the line opened and secured. */
const TRIPS_TO_OPEN = 3

export interface SlowWeb {
  /**
   * Answers everything of a host.
   * @param think how long its server takes, in milliseconds.
   */
  handle(host: string, think: number, answer: (asked: Asked) => Served | null): void
  /** Forgets which hosts were reached and what is still on the line, as before a first visit. */
  fresh(): void
}

export function slowed(web: LocalWeb, { roundTrip, bitsPerSecond }: Line): SlowWeb {
  const reached = new Map<string, Promise<void>>()
  let freeAt = 0

  /** Resolves when so many bytes have come through the line, behind all that was asked for before. */
  async function transferred(bytes: number): Promise<void> {
    freeAt = Math.max(freeAt, performance.now()) + (bytes * 8_000) / bitsPerSecond
    await wait(freeAt - performance.now())
  }

  function open(host: string): Promise<void> {
    const opening = reached.get(host) ?? wait(TRIPS_TO_OPEN * roundTrip)
    reached.set(host, opening)
    return opening
  }

  return {
    handle(host, think, answer) {
      web.handle(host, async (asked) => {
        const served = answer(asked)
        await open(host)
        await wait(roundTrip + think)
        await transferred(served ? Buffer.byteLength(served.body) : 0)
        return served && { ...served, headers: { 'cache-control': 'no-store', ...served.headers } }
      })
    },
    fresh() {
      reached.clear()
      freeAt = 0
    },
  }
}
