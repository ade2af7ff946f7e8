/** One try to open an article by itself: covered while its text arrives, seen again in time whatever happens. */
import { parsed, scriptsSettled } from './arrival'
import type { Cover } from './cover'
import { hasText, isLikelyArticle, type Run, runOf } from './evidence'

/** The longest that text may be kept from a person, in milliseconds; a little less than the 300 that Lede promises. */
const LIMIT = 260
/** Letters that are the text of a page, and those that are the text of an article where no paragraphs tell. */
const PAGE_TEXT = 200
const ARTICLE_TEXT = 600
/** Letters by which a story has grown enough to be read again. */
const GROWTH = 80
/** What looking out for a story may cost, in milliseconds: on a page that never gets one, and where one is open. */
const BUDGET = 8
const BUDGET_OPEN = 50
/** Paragraphs that have to come for it to be worth a look. */
const NEWS = 3
/** What a person does with a page they see; then it is theirs. */
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart']

export interface Try {
  cover: Cover
  /** The story of the address before, where the page went on from there by itself. */
  before: Run | null
  /** Begins to bring what reads a page. */
  bring: () => Promise<unknown>
  /** Reads and opens, or reads again what is open; resolves to whether an article is open. */
  open: (again: boolean) => Promise<boolean>
  /** There is no article, as far as one sees. */
  leave: () => void
  /** Called where the whole text is there, and no article is open. */
  missed: () => void
  signal: AbortSignal
}

/** Resolves when nothing more is to be done at this address; aborting the signal ends it before. */
export async function tryToOpen({ cover, before, bring, open, leave, missed, signal: given }: Try): Promise<void> {
  const touched = new AbortController()
  const signal = AbortSignal.any([given, touched.signal])
  const show = () => {
    cover.lift()
    for (const type of TOUCHES)
      addEventListener(type, () => touched.abort(), { capture: true, passive: true, once: true, signal })
  }
  const limit = makeLimit(show)
  const isLikely = () => isLikelyArticle(document, new URL(location.href))
  const isThere = () => isLikely() && (runOf(document) !== null || hasText(document, ARTICLE_TEXT))

  /** What was read when it was opened last; null where nothing is open. */
  let opened: Run | null = null
  let isOpen = false
  const openNow = async () => {
    limit.begin()
    opened = runOf(document)
    isOpen = await open(isOpen)
    limit.end()
    if (isOpen) cover.lift()
    else show()
  }

  cover.put()
  await parsed(() => {
    const likely = isLikely()
    if (likely) void bring()
    if (hasText(document, likely ? ARTICLE_TEXT : PAGE_TEXT)) limit.begin()
    return limit.isOn()
  }, signal)
  const likely = isLikely()
  if (before === null && likely && isThere()) await openNow()
  else if (likely) limit.begin()
  else {
    show()
    leave()
  }
  if (!isOpen) missed()
  let came = 0
  await scriptsSettled({
    hasNews(records) {
      // Pages without a story change all the time: nothing but this number is asked of them.
      came += paragraphsIn(records)
      if (before === null && came < (isOpen ? 1 : NEWS)) return false
      came = 0
      const run = runOf(document)
      if (!isOpen) return run !== null && !isSame(run, before) && isLikely()
      return run !== null && opened !== null && run.letters >= opened.letters + GROWTH && isOneStory(run, opened)
    },
    announce() {
      cover.put()
      limit.begin()
    },
    settle: async () => {
      if (isOpen || isThere()) await openNow()
    },
    budget: () => (isOpen ? BUDGET_OPEN : BUDGET),
    signal,
  })
  limit.end()
  if (!given.aborted) cover.lift()
}

interface Limit {
  /** Counts from now, unless it counts already. */
  begin(): void
  end(): void
  isOn(): boolean
}

function makeLimit(passed: () => void): Limit {
  let timer = 0
  return {
    begin() {
      timer ||= window.setTimeout(passed, LIMIT)
    },
    end() {
      clearTimeout(timer)
      timer = 0
    },
    isOn: () => timer !== 0,
  }
}

const paragraphsIn = (records: readonly MutationRecord[]): number =>
  records.reduce((sum, { addedNodes }) => {
    for (const node of addedNodes)
      if (node instanceof Element) sum += node.localName === 'p' ? 1 : node.getElementsByTagName('p').length
    return sum
  }, 0)

const isSame = (run: Run, before: Run | null): boolean =>
  run.holder === before?.holder && run.letters === before.letters

/** What has come since stands where the story stood, or in its place. */
const isOneStory = (run: Run, opened: Run): boolean => run.holder === opened.holder || !opened.holder.isConnected
