/** The reader scrolls along with the voice, until the person scrolls away from it: then it waits for them. */
import type { Frame } from '../reader/frame'

export interface Follower {
  /** The voice is at another sentence. */
  to(sentence: Range): void
  /** Brings the sentence back into sight and follows again. */
  back(): void
}

/** How much of the window the sentence keeps free above it when it is brought into sight. */
const ABOVE = 0.3

/**
 * @param bottom how far the sentence may reach down, in pixels of the window.
 * @param onAway hears whether the sentence is out of sight by the person's doing.
 */
export function followVoice(
  frame: Pick<Frame, 'onScroll'>,
  bottom: () => number,
  onAway: (away: boolean) => void,
  signal: AbortSignal,
): Follower {
  let sentence: Range | null = null
  /** Our own scrolling is under way. */
  let coming = false
  let away = false

  const place = () => sentence?.getBoundingClientRect()
  const inSight = (): boolean => {
    const at = place()
    return !at || (at.bottom > 0 && at.top < bottom())
  }
  const look = () => {
    if (signal.aborted) return
    if (inSight()) coming = false
    const now = !coming && !inSight()
    if (now === away) return
    away = now
    onAway(away)
  }
  const bring = () => {
    const at = place()
    if (!at) return
    const fits = at.top >= 0 && at.bottom <= bottom()
    if (fits) return
    coming = true
    window.scrollBy({ top: at.top - innerHeight * ABOVE, behavior: softly() })
  }
  frame.onScroll(look)
  document.addEventListener(
    'scrollend',
    () => {
      coming = false
      look()
    },
    { signal },
  )
  return {
    to(next) {
      sentence = next
      if (!away) bring()
      look()
    },
    back() {
      bring()
      look()
    },
  }
}

const softly = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth')
