/** A passage copied out of the reader brings along where it is from. */
import type { Article } from '../../article/types'
import { plainTextOf } from '../take/plain-text'
import { isPersons } from '../trusted'
import { put } from './clipboard'
import type { Frame } from './frame'
import { make } from './make'

/** A word or two are looked up or searched for, not quoted. */
const LEAST_WORDS = 5
/** What stands beside the story on the screen. */
const NOT_STORY = '.bar, .panel, .hair, .spoken, .end, button, [popover], [aria-hidden="true"], script, style'

export function copyWithSource({ article, root, settings, onSettings, signal }: Frame): void {
  let wanted = settings.sourceLine
  onSettings(({ sourceLine }) => {
    wanted = sourceLine
  })
  window.addEventListener(
    'copy',
    (event) => {
      if (!isPersons(event)) return
      const passage = wanted ? selectedIn(root) : null
      const text = passage && plainTextOf(passage)
      if (!passage || !text || !event.clipboardData || countWords(text, article.lang) < LEAST_WORDS) return
      event.preventDefault()
      put(withSource(passage, text, article), event.clipboardData)
    },
    { capture: true, signal },
  )
}

/** The selected part of the story as a tree of its own; null where none is, or where a field is. */
function selectedIn(root: ShadowRoot): HTMLElement | null {
  if (root.activeElement?.matches('input, textarea, select')) return null
  const range = getSelection()?.getComposedRanges({ shadowRoots: [root] })[0]
  if (!range || range.collapsed || !root.contains(range.startContainer) || !root.contains(range.endContainer))
    return null
  const live = document.createRange()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  const passage = make('div', {}, [live.cloneContents()])
  for (const element of passage.querySelectorAll(NOT_STORY)) element.remove()
  for (const element of passage.querySelectorAll('*')) {
    for (const name of ['class', 'style', 'tabindex', 'id']) element.removeAttribute(name)
  }
  return passage
}

/** A passage and its source, as text and as markup. */
export function withSource(
  passage: HTMLElement,
  text: string,
  { title, site, url }: Article,
): { text: string; html: string } {
  const named = [title, site].filter(Boolean)
  const source = make('p', {}, [
    make('a', { href: url }, [named[0] ?? url]),
    named.length > 1 ? `, ${named.slice(1).join(', ')}` : null,
  ])
  return {
    text: `${text}\n\n${[named.join(', '), url].filter(Boolean).join('\n')}`,
    html: `${passage.innerHTML}${source.outerHTML}`,
  }
}

/** Words in any script. */
export function countWords(text: string, lang: string): number {
  const words = new Intl.Segmenter(languageOr(lang), { granularity: 'word' }).segment(text.slice(0, 400))
  return [...words].filter(({ isWordLike }) => isWordLike).length
}

function languageOr(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang)[0]
  } catch {
    return undefined
  }
}
