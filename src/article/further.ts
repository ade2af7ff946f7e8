/** Pages that go on with further stories below the first: each is a story of its own, with its own junk. */
import type { Article, Finding } from './types'

/** Words that make a story of what was left out. */
const LEAST_WORDS = 120
/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4

type Known = WeakMap<Element, { length: number; story: Article | null }>

/**
 * The article with the stories behind it: they are no findings of it any more, and what is junk in them is.
 * @param article a reading of the whole page
 * @param read reads a part of the page by itself
 * @param known what was read of such parts before; a part that has grown since is read again
 */
export function withFurtherStories(
  article: Article,
  read: (root: Element) => Article | null,
  known: Known = new WeakMap(),
): Article {
  const last = article.places.at(-1)?.element
  if (!last) return article
  const storyIn = (root: Element): Article | null => {
    const { length } = root.textContent ?? ''
    const before = known.get(root)
    if (before?.length === length) return before.story
    const story = read(root)
    const enough = story && story.words >= LEAST_WORDS ? story : null
    known.set(root, { length, story: enough })
    return enough
  }
  const places = [...article.places]
  const findings = article.findings.flatMap((finding) => {
    const roots = finding.elements.filter((element) => mayBeStory(finding, element, last))
    const stories = roots.flatMap((root) => storyIn(root) ?? [])
    if (!stories.length) return finding
    places.push(...stories.flatMap((story) => story.places))
    return stories.flatMap((story) => story.findings)
  })
  return { ...article, findings, places }
}

/** A box behind the story that is called an article or headed like one. */
function mayBeStory({ kind, partial }: Finding, root: Element, last: Element): boolean {
  if (partial || kind === 'comments' || !(last.compareDocumentPosition(root) & FOLLOWING)) return false
  if ((root.textContent?.length ?? 0) < LEAST_WORDS * 2) return false
  return root.matches('article, [role="article"]') || root.querySelector('article, [role="article"], h1') !== null
}
