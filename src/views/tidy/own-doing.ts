/** What a person opened over the page themselves: it stays, whatever it says, for they want to see it. */
import { isPersons } from '../trusted'
import { fixedIn } from './overlays'
import { around } from './roots'

/** What opens this soon after a press, in milliseconds, the person may have opened. */
const OWN_DOING = 3_000
/** Share of the window's height from which on it is no bar: nobody opens bars. */
const NO_BAR = 0.3
/** What a press can open something by; all else is told by the pointer over it. */
const PRESSABLE = 'a, button, input, label, select, summary, img, [role], [onclick]'

export interface OwnDoing {
  /** Right after a press: those of the elements that lie over the page, or hold what does, are the person's. */
  claim(elements: Iterable<Element>): void
  /** What was open when nobody knew yet who had opened it: the person's, if they pressed anything before. */
  claimOpen(elements: Iterable<Element>): void
  /** It is the person's, or stands in what is. */
  has(element: Element): boolean
}

/**
 * Hears presses until the signal aborts.
 * @param isJunk what is known to be junk is nobody's
 */
export function hearPresses(isJunk: (element: Element) => boolean, signal: AbortSignal): OwnDoing {
  const own = new WeakSet<Element>()
  let pressed = Number.NEGATIVE_INFINITY
  const press = (event: Event) => {
    if (isPersons(event) && mayOpen(event)) pressed = event.timeStamp
  }
  // No `pointerdown`: a finger that scrolls is no press.
  for (const type of ['mousedown', 'click', 'keydown']) addEventListener(type, press, { capture: true, signal })
  return {
    claim(elements) {
      if (performance.now() - pressed > OWN_DOING) return
      for (const element of elements)
        for (const over of fixedIn(element)) if (!isBar(over) && !isJunk(over)) own.add(over)
    },
    claimOpen(elements) {
      if (hasClicked()) for (const element of elements) own.add(element)
    },
    has: (element) => around(element).some((at) => own.has(at)),
  }
}

/** By the height it is laid out with: a dialog may grow out of nothing. */
const isBar = (element: Element): boolean => (element as HTMLElement).offsetHeight < innerHeight * NO_BAR

/** Not what scrolls the page, marks its text or holds another key. */
function mayOpen(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.key === 'Enter' || (event.key.length === 1 && event.key !== ' ')
  const [target] = event.composedPath()
  if (!(target instanceof Element)) return false
  return target.closest(PRESSABLE) !== null || getComputedStyle(target).cursor === 'pointer'
}

/** Since the page was loaded, whoever listened: keys that press a button or a link count as clicks. */
const hasClicked = (): boolean => (performance.eventCounts?.get('click') ?? 0) > 0
