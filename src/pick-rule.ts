/** "Hide this too": a block is picked on the page, its rule is kept, and can be taken back for a while. */
import type { Article } from './article/types'
import { say } from './i18n'
import { addRule, removeRule } from './rules-store'
import type { Settings } from './schema'
import { openPicker } from './views/picker/picker'
import { tell } from './views/picker/tell'

export interface PickOptions {
  theme: Settings['theme']
  /** Takes away whatever is shown. */
  signal: AbortSignal
}

/**
 * Lets the person pick a block of the page as it is shown now.
 * @param article the story, to tell what a block holds of it.
 * @returns the line of the rule that hides the block; null where they left, or it could not be kept.
 */
export async function pickRule(article: Article | null, { theme, signal }: PickOptions): Promise<string | null> {
  const line = await openPicker({ article, host: location.hostname, theme, signal })
  if (!line) return null
  try {
    await addRule(line)
    return line
  } catch (error) {
    notKept(error)
    tell({ words: say('picker_not_kept'), theme, signal })
    return null
  }
}

/** Says that the rule is kept, with the way back: `undone` is called when it is gone again. */
export function offerUndo(line: string, undone: () => void, { theme, signal }: PickOptions): void {
  tell({
    words: say('picker_done', location.hostname.replace(/^www\./, '')),
    theme,
    undo: () => void removeRule(line).then(undone, notKept),
    signal,
  })
}

function notKept(error: unknown): void {
  console.warn('Lede: the rules could not be kept.', error)
}
