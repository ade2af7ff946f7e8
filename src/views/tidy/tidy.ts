/**
 * The same page without the junk: what the engine finds is hidden where it stands, by a style sheet and by nothing else.
 * The page goes on living; what it adds is looked at before it is painted.
 */
import { type Article, type Finding, MOST_STORY } from '../../article/types'
import { withHeads } from './head'
import { makeHideSheet } from './hide-sheet'
import { mayGo, withHoles } from './holes'
import { makeModals } from './modals'
import { isLocked, overlaysOn, UNLOCK } from './overlays'
import { hearPresses } from './own-doing'
import { around } from './roots'
import { watchPage } from './watch'

/** The reader moves these into its header and its foot; on the page they have their place. */
const STAYS: ReadonlySet<string> = new Set(['author', 'meta'])

export interface TidyOptions {
  /** As it was read when Tidy was pressed. */
  article: Article
  /** Abort it to give the page back: not one attribute, node or style of ours stays. */
  signal: AbortSignal
  /** Reads the page again, in `lifted`; null where it is no article any more. */
  read: () => Promise<Article | null>
  /** Judges elements that came after the page was read; `over` says that they lie over the page. */
  judge: (elements: readonly Element[], over: boolean) => Finding[]
  /** Judges what covers the page and locks it, whatever it says; null where it holds the story, or may not go. */
  judgeWall: (elements: readonly Element[]) => Finding | null
  /** Whether what came makes another reading worth its while. */
  isWorthReading: (added: readonly Element[]) => boolean
  /** Those that say what was found before; costs next to nothing. */
  recognise: (elements: readonly Element[]) => Finding[]
  /** Blocks that the person wants to see. */
  isShown: (finding: Finding) => boolean
}

export interface Tidy {
  /** What is hidden, in the order of the page, and what of it the person wants to see. */
  readonly findings: readonly Finding[]
  /** Too much of the story would have gone, so nothing is hidden. */
  readonly refused: boolean
  /** Hides and shows again as `isShown` says by now. */
  apply(): void
  /** Runs something that has to see the whole page; nothing of it is painted. */
  lifted<T>(run: () => T): T
}

/** Tidies the page until the signal aborts. */
export function openTidy(options: TidyOptions): Tidy {
  const { signal, read, judge, judgeWall, isWorthReading, recognise, isShown } = options
  const sheet = makeHideSheet(document)
  let article = withHeads(options.article)
  /** What arrived or was opened since the page was read. */
  let later: Finding[] = []
  let refused = false
  let unlocked = false
  const own = hearPresses((element) => isHidden(element) || recognise([element]).length > 0, signal)
  /** Overlays that were there before. */
  const seen = new WeakSet<Element>()

  const isHidden = (element: Element): boolean => around(element).some((at) => sheet.hidden.has(at))
  const modals = makeModals(isHidden)
  const findings = () =>
    [...article.findings, ...later].filter((finding) => isTidied(finding) && !finding.elements.some(own.has))

  const apply = () => {
    const wanted = findings().filter((finding) => !isShown(finding))
    const going = withHoles(wanted, sheet.hidden.has)
    refused = storyShare(article, going) > MOST_STORY
    if (refused) sheet.hide([])
    else sheet.hide(going, unlocked ? UNLOCK : '')
    followModals()
  }

  const followModals = () => modals.follow([...article.findings, ...later].flatMap(({ elements }) => elements))

  const isHiddenStory = (element: Element): boolean =>
    isHidden(element) && article.places.some((place) => element.contains(place.element))

  const take = (found: readonly Finding[]) => {
    if (!found.length) return
    later = [...later.filter(isThere), ...found]
    apply()
  }

  const isPageLocked = (): boolean => {
    const story = article.places[0]?.element
    return story !== undefined && isLocked(document, story)
  }

  /** What covers the page and locks it goes, whatever it says, all of it or nothing. */
  const takeWall = (wall: readonly Element[]) => {
    if (!wall.length || !wall.every(mayBeJunk)) return
    if (findings().some(({ elements }) => wall.some((element) => elements.includes(element)))) return
    const finding = sheet.lifted(isPageLocked) ? judgeWall(wall) : null
    if (finding) take([finding])
  }

  /** Overlays that are junk go, then the dark sheet that was behind them and the lock they put on the page. */
  const lookOver = () => {
    followModals()
    const { overlays, wall } = overlaysOn(document)
    const over = overlays.map(({ element }) => element)
    own.claim(over.filter((element) => !seen.has(element)))
    for (const element of over) seen.add(element)
    take(judge(over.filter(mayBeJunk), true))
    takeWall(wall)
    const gone = findings().find((finding) => isOver(finding) && !isShown(finding))
    if (!gone || refused || over.some(own.has)) return
    const left = overlaysOn(document).overlays.find(({ element, isLeftOver }) => isLeftOver && mayBeJunk(element))
    if (left) gone.elements.push(left.element)
    else if (unlocked || !isPageLocked()) return
    unlocked ||= isPageLocked()
    apply()
  }
  const mayBeJunk = (element: Element): boolean => mayGo(element) && !isHidden(element) && !own.has(element)

  const inPlace = rememberPlace()
  own.claimOpen(overlaysOn(document).wall)
  apply()
  lookOver()
  watchPage(
    document,
    {
      arrived(elements, isBusy) {
        own.claim(elements)
        // A page may put its story into a box that is hidden.
        if (elements.some(isHiddenStory)) apply()
        take(isBusy ? recognise(elements) : judge(elements, false))
      },
      isWorthReading,
      changed: sheet.repair,
      opened: lookOver,
      async settled() {
        const again = await read()
        if (!again || signal.aborted) return
        article = withHeads(again)
        later = later.filter((finding) => isThere(finding) && isNews(finding, article))
        apply()
      },
      moved() {
        // The elements may serve another story by now: only what still says the same stays hidden until that is read.
        later = later.filter(saysTheSame)
        article = { ...article, findings: article.findings.filter(saysTheSame) }
        apply()
      },
    },
    signal,
  )
  const giveBack = () => {
    sheet.remove()
    followModals()
  }
  signal.addEventListener('abort', () => inPlace(giveBack), { once: true })
  return {
    get findings() {
      return refused ? [] : findings()
    },
    get refused() {
      return refused
    },
    apply,
    lifted: sheet.lifted,
  }
}

const isTidied = (finding: Finding): boolean =>
  !finding.partial && !STAYS.has(finding.kind) && finding.elements.some(mayGo)

const isOver = ({ evidence, elements }: Finding): boolean =>
  evidence.some(({ ground }) => ground === 'fixed-on-screen') && elements.some((element) => element.isConnected)

const isThere = ({ elements }: Finding): boolean => elements.some((element) => element.isConnected)

const saysTheSame = ({ elements: [element], text }: Finding): boolean =>
  element !== undefined && bare(element.textContent ?? '').includes(bare(text).slice(0, 60))
const bare = (text: string): string => text.replace(/\s+/g, '')

/** Neither taken for story by a reading since, nor found by it anyway. */
function isNews({ elements }: Finding, { findings, places }: Article): boolean {
  const holds = (inner: Element) => elements.some((element) => element.contains(inner))
  if (places.some(({ element }) => holds(element))) return false
  return !findings.some((other) => other.elements.some((outer) => elements.some((element) => outer.contains(element))))
}

/**
 * Remembers where the window stands. What is given back puts it there again if nobody has moved it since: browsers follow
 * what is read when something above it comes or goes, but not on a page that is locked then.
 */
function rememberPlace(): (giveBack: () => void) => void {
  const { scrollX: left, scrollY: top } = window
  let followed = top
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      followed = scrollY
    }),
  )
  return (giveBack) => {
    const isThere = followed === scrollY
    giveBack()
    if (isThere) scrollTo({ left, top, behavior: 'instant' })
  }
}

/** Share of the story's text inside the elements that would go. */
function storyShare({ places }: Article, going: ReadonlySet<Element>): number {
  let all = 0
  let lost = 0
  for (const { element, text } of places) {
    all += text.length
    if (around(element).some((at) => going.has(at))) lost += text.length
  }
  return all ? lost / all : 0
}
