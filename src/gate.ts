/**
 * What the browser puts into every page of an automatic site, before there is anything of the page: it covers what may be
 * an article, has it opened as soon as its text is there, and lets everything else through. It must cost next to nothing
 * where there is no article; whatever reads a page is brought when there is one.
 */
import { type Cover, makeCover } from './gate/cover'
import { type Run, runOf, shapeOf } from './gate/evidence'
import { tryToOpen } from './gate/try'
import { countKeptOut, keptOut } from './kept-out'
import { tellWorker } from './messages'
import { loadSettings } from './settings'

/** What the content script leaves in our world of the page. */
interface PageSide {
  openByItself(again: boolean): Promise<boolean>
}
const SIDE = Symbol.for('lede')
const GATE = Symbol.for('lede-gate')
const world = globalThis as { [SIDE]?: PageSide; [GATE]?: true }
/** What was asked for, and is on its way or there. */
let coming: Promise<boolean> | null = null
/** The whole text is there, and no article is open. */
let isMissed = false

if (!world[GATE] && /^(text\/(html|plain)|application\/xhtml)/.test(document.contentType)) {
  world[GATE] = true
  countKeptOut(document, () => {
    // What is light looks like an article: nothing else is waited for. Some browsers tell it late.
    if (isMissed) loadWholeIfLight()
    else void bring()
  })
  attend(makeCover(document))
}

/** One try at every address the page has. */
function attend(cover: Cover): void {
  let current = new AbortController()
  const begin = (before: Run | null) => {
    current.abort()
    cover.lift()
    current = new AbortController()
    if (shapeOf(location) === 'front') leave()
    else void tryToOpen({ cover, before, bring, open, leave, missed, signal: current.signal })
  }
  begin(null)
  if (cover.isOn()) void loadSettings().then(({ theme }) => cover.wear(theme))
  // A page that goes to another address by itself is another one; where it only puts its own right, it is not.
  navigation.addEventListener('currententrychange', ({ navigationType, from }) => {
    const isOther = from.url?.split('#', 1)[0] !== location.href.split('#', 1)[0]
    if (isOther && (navigationType === 'push' || navigationType === 'traverse')) begin(runOf(document))
  })
}

/** Says on the button that there is no article. */
function leave(): void {
  tellWorker('lookChanged', { view: 'off', hidden: 0, article: false }).catch((error) =>
    console.debug('Lede: nobody to tell.', error),
  )
}

/** Brings what reads a page, once; resolves to false where the person wants this page as it is. */
function bring(): Promise<boolean> {
  coming ??= tellWorker('bringPageSide', world[SIDE] !== undefined)
  coming.catch(() => {
    coming = null
  })
  return coming
}

/** Whether there is an open article now. */
async function open(again: boolean): Promise<boolean> {
  try {
    // What is light was wanted to open, and has what reads it from the start.
    const isReady = (world[SIDE] && keptOut()) || (await bring())
    return isReady && ((await world[SIDE]?.openByItself(again)) ?? false)
  } catch (error) {
    console.debug('Lede: it did not open.', error)
    return false
  }
}

function missed(): void {
  isMissed = true
  loadWholeIfLight()
}

/** A page that is light may need its scripts to be an article. */
function loadWholeIfLight(): void {
  if (!keptOut()) return
  tellWorker('loadWhole', 'no-article').catch((error) => console.debug('Lede: it stays light.', error))
}
