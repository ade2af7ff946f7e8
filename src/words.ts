/**
 * Words beyond English. The content script knows English and the small words that tell languages apart; every other
 * lexicon is a file of its own, which the worker puts into the page when a page turns out to need it.
 */
import { lexiconAtHand, register, WORDS_KEY } from './article/lexicons/at-hand'
import type { Lexicon } from './article/lexicons/concepts'
import { lexiconFor } from './article/lexicons/index'
import { tellWorker } from './messages'

/** Where words files leave their lexicons: in our own world of the page, which the page cannot see. */
const WORDS = Symbol.for(WORDS_KEY)
const world = globalThis as { [WORDS]?: ReadonlyMap<string, Lexicon> }

/**
 * Sees to it that the words for a page in `lang` (a BCP 47 tag or '') are at hand.
 * @returns whether new ones came, so that what was read before is worth reading again. Where none can come, because the
 * worker is gone or may not reach the page any more, the page is read with what there is.
 */
export async function bringWordsFor(lang: string): Promise<boolean> {
  const needed = lexiconFor(lang)
  if (lexiconAtHand(needed)) return false
  try {
    await tellWorker('bringWords', needed)
  } catch (error) {
    console.debug(`Lede: the words of ${needed} could not be brought.`, error)
    return false
  }
  // Asked for before it is taken: what an earlier version of Lede left behind here is never read.
  const brought = world[WORDS]?.get(needed)
  if (brought) register(brought)
  return brought !== undefined
}
