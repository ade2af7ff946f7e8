/**
 * The same page without the junk: what the engine finds is hidden where it stands, by a style sheet and by nothing else.
 * The page goes on living; what it adds is looked at before it is painted.
 */
import type { Article, Finding } from '../../article/types'
import { makeHideSheet } from './hide-sheet'
import { withHoles } from './holes'
import { isNeeded } from './needed'
import { isLocked, overlaysOn, UNLOCK } from './overlays'
import { watchPage } from './watch'

/** If more of the story's words than this share would go, nothing goes. */
const MOST_STORY = 0.2

export interface TidyOptions {
  /** As it was read when Tidy was pressed. */
  article: Article
  /** Abort it to give the page back: not one attribute, node or style of ours stays. */
  signal: AbortSignal
  /** Reads the page again; null where it is no article any more. */
  read: () => Promise<Article | null>
  /** Judges elements that came after the page was read; `over` says that they lie over the page. */
  judge: (elements: readonly Element[], over: boolean) => Finding[]
  /** Blocks that the person wants to see. */
  isShown: (finding: Finding) => boolean
  /** What is hidden changed. */
  changed: () => void
}

export interface Tidy {
  /** What is hidden now, in the order of the page. */
  readonly findings: readonly Finding[]
  /** Too much of the story would have gone, so nothing is hidden. */
  readonly refused: boolean
  /** Hides and shows again as `isShown` says by now. */
  apply(): void
}

export function openTidy(options: TidyOptions): Tidy {
  const { signal, read, judge, isShown, changed } = options
  const sheet = makeHideSheet(document)
  let article = options.article
  /** Found in reading, and what arrived or was opened since. */
  let later: Finding[] = []
  let shown: Finding[] = []
  let refused = false
  let unlocked = false

  const findings = () => [...article.findings, ...later].filter(({ partial }) => !partial)

  const apply = () => {
    const wanted = findings().filter((finding) => !isShown(finding) && finding.elements.some(canGo))
    const going = withHoles(wanted.flatMap(({ elements }) => elements.filter(canGo)))
    refused = storyShare(article, going) > MOST_STORY
    shown = refused ? [] : wanted
    sheet.hide(refused ? [] : going)
    const unlock = unlocked && !refused
    sheet.also(unlock ? UNLOCK : '')
  }

  const take = (found: readonly Finding[]) => {
    if (!found.length) return
    later = [...later.filter((finding) => finding.elements.some((element) => element.isConnected)), ...found]
    apply()
    changed()
  }

  const lookOver = () => {
    const overlays = overlaysOn(document).filter(({ element }) => canGo(element) && !sheet.hidden.has(element))
    const covering = overlays.filter(({ isBackdrop }) => !isBackdrop).map(({ element }) => element)
    const found = judge(covering, true)
    if (!found.length) return
    const backdrops = overlays.filter(({ isBackdrop }) => isBackdrop).map(({ element }) => element)
    found[0]?.elements.push(...backdrops)
    unlocked ||= isLocked(document)
    take(found)
  }

  apply()
  lookOver()
  watchPage(
    document,
    {
      arrived: (elements) => take(judge(elements.filter(isStanding), false)),
      changed: () => sheet.repair(),
      opened: lookOver,
      async settled() {
        const again = await read()
        if (!again || signal.aborted) return
        article = again
        // What lies over the page is told by where it lies: the next reading knows less of it than the look did.
        later = later.filter((finding) =>
          finding.elements.some((element) => element.isConnected && sheet.hidden.has(element)),
        )
        apply()
        changed()
      },
    },
    signal,
  )
  signal.addEventListener('abort', () => sheet.remove(), { once: true })
  return {
    get findings() {
      return shown
    },
    get refused() {
      return refused
    },
    apply,
  }
}

const canGo = (element: Element): boolean =>
  element.isConnected && !/^(html|body|head)$/.test(element.localName) && !isNeeded(element)

const isStanding = (element: Element): boolean => element.isConnected

/** Share of the story's text inside the elements that would go. */
function storyShare({ places }: Article, going: ReadonlySet<Element>): number {
  let all = 0
  let lost = 0
  for (const { element, text } of places) {
    all += text.length
    for (
      let at: Element | null = element;
      at;
      at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null)
    ) {
      if (!going.has(at)) continue
      lost += text.length
      break
    }
  }
  return all ? lost / all : 0
}
