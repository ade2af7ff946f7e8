/** How often a state is looked at. Browsers answer within a few milliseconds; this only keeps two cores free. */
const PAUSE = 40
const NOTHING = 'nothing'
const TOO_LATE = 'no answer in time'

/**
 * Asks again and again until the answer is neither false, null, undefined nor an error, and returns it.
 * After `limit` ms it throws, saying what it waited for and what it saw last.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  limit = 15_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + limit
  let last = NOTHING
  for (;;) {
    try {
      const answer = await within(ask(), Math.max(1, end - Date.now()))
      if (answer !== false && answer !== null && answer !== undefined) {
        return answer as Exclude<T, false | null | undefined>
      }
      last = String(answer)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      // The last question may be cut short by the limit itself; what was seen before it says more.
      if (message !== TOO_LATE || last === NOTHING) last = message
    }
    if (Date.now() >= end) throw new Error(`Waited ${limit / 1000} s for ${what}; last seen: ${last}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

/** The promise's own outcome if it comes within `limit` ms; else throws. */
export async function within<T>(work: T | Promise<T>, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(TOO_LATE)), limit)
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
