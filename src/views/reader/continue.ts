/** A story that goes on over numbered pages is joined when somebody asks for it. */
import type { Pager } from '../../article/types'
import { say } from '../../i18n'
import continueCss from './continue.css?inline'
import type { Frame } from './frame'
import { link, make } from './make'

/** No story has more; a site whose last page leads to the first would go on for ever. */
const MOST = 60

export function joinPages(frame: Frame): void {
  const { pager, story, adopt } = frame
  if (!pager?.next) return
  adopt(continueCss)
  let next = pager
  const words = make('p', { role: 'status' })
  const one = make('button', { type: 'button', onclick: () => void goOn(1) })
  const all = make('button', { type: 'button', onclick: () => void goOn(MOST) }, [say('continue_all')])
  const box = make('div', { className: 'continue' }, [one, all, words])

  function offer(): void {
    one.textContent = next.of ? say('continue_page_of', next.page + 1, next.of) : say('continue_page', next.page + 1)
    one.hidden = !next.next
    all.hidden = !next.next || (next.of > 0 && next.of <= next.page + 1)
    one.ariaDisabled = all.ariaDisabled = 'false'
  }

  /** Joins so many pages, as far as there are any. */
  async function goOn(count: number): Promise<void> {
    if (one.ariaDisabled === 'true') return
    one.ariaDisabled = all.ariaDisabled = 'true'
    let first: HTMLElement | null = null
    for (let joined = 0; joined < count && next.next && !frame.signal.aborted; joined++) {
      words.replaceChildren(say('continue_fetching', next.page + 1))
      const step = await joinNext(frame, next)
      words.replaceChildren(...(step.problem ? [step.problem, ' ', link(next.next, say('continue_open'))] : []))
      first ??= step.part
      if (step.problem && !step.pager) break
      next = step.pager ?? next
    }
    offer()
    show(first)
  }

  offer()
  story.after(box)
}

interface Step {
  part: HTMLElement | null
  /** What went wrong, in a sentence; empty where nothing did. */
  problem: string
  /** Where it goes on from the page; null where the page was not joined. */
  pager: Pager | null
}

/** Fetches the next page and lets it follow the story. */
async function joinNext(frame: Frame, { page, of, next }: Pager): Promise<Step> {
  const number = page + 1
  try {
    const found = await frame.readPage(next)
    const part = found.article && frame.addPage(found.article, say('continue_part', number))
    // A page that only links onwards by words does not say how many there are, nor which one it is.
    const goesOn = found.pager && found.pager.page > page ? found.pager : { page: number, of: number, next: '' }
    return part
      ? { part, problem: '', pager: { ...goesOn, of: Math.max(goesOn.of, goesOn.next ? of : 0) } }
      : { part: null, problem: say('continue_empty', number), pager: null }
  } catch (error) {
    console.debug('Lede: a further page could not be read.', error)
    return { part: null, problem: say('continue_failed', number), pager: null }
  }
}

/** The focus goes to what is new, and the window stays where it is: one reads on from the last line. */
function show(part: HTMLElement | null): void {
  const { scrollX: left, scrollY: top } = window
  part?.focus({ preventScroll: true })
  window.scrollTo({ left, top, behavior: 'instant' })
}
