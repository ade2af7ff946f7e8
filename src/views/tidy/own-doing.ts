/** What a person opened over the page themselves: it stays, whatever it says, for they want to see it. */
import { isPersons } from '../trusted'
import { fixedIn } from './overlays'
import { around } from './roots'

/** What opens this soon after a press, in milliseconds, the press has opened … */
const AT_ONCE = 1_000
/** … and this soon where the control says that it opens something: that may have to be fetched. */
const ANNOUNCED = 5_000
/** Share of the window's height from which on it is no bar: nobody opens bars. */
const NO_BAR = 0.3
/** Share of the window that a picture covers where it is what was opened, and no logo. */
const LARGE = 0.1
/** What a press can open something by; all else is told by the pointer over it. */
const PRESSABLE = 'a, button, input, label, select, summary, img, [role], [onclick]'
const OPENERS = '[aria-haspopup], [aria-expanded], [aria-controls], [popovertarget], [commandfor]'
/** Of these it can be told later that they have opened something. */
const OPENED = '[aria-expanded="true"], [popovertarget], [commandfor]'

export interface OwnDoing {
  /** What is new: those of the elements that lie over the page, or hold what does, are the person's if a press opened them. */
  claim(elements: Iterable<Element>): void
  /**
   * What covered the page when nobody listened yet: the person's if they have pressed anything, and a control says that it
   * opened this, or a picture of the page is shown in it. What comes by itself after a press has neither.
   */
  claimOpen(wall: readonly Element[]): void
  /** It is the person's, or stands in what is. */
  has(element: Element): boolean
}

/**
 * Hears presses until the signal aborts.
 * @param isJunk what is known to be junk is nobody's
 */
export function hearPresses(isJunk: (element: Element) => boolean, signal: AbortSignal): OwnDoing {
  const own = new WeakSet<Element>()
  let last: { at: number; by: Element } | null = null
  const press = (event: Event) => {
    const by = isPersons(event) && pressedBy(event)
    if (by) last = { at: event.timeStamp, by }
  }
  const hasJustOpened = (over: Element, { at, by }: NonNullable<typeof last>): boolean => {
    const patience = by.closest(OPENERS) ? ANNOUNCED : AT_ONCE
    return performance.now() - at < patience || over.contains(by) || leadsTo(by, over) || showsPicture(over)
  }
  // No `pointerdown`: a finger that scrolls is no press.
  for (const type of ['mousedown', 'click', 'keydown']) addEventListener(type, press, { capture: true, signal })
  return {
    claim(elements) {
      if (!last) return
      for (const element of elements)
        for (const over of fixedIn(element))
          if (!isBar(over) && !isJunk(over) && hasJustOpened(over, last)) own.add(over)
    },
    claimOpen(wall) {
      if (!hasClicked() || !wall.some(wasOpened)) return
      for (const element of wall) own.add(element)
    },
    has: (element) => around(element).some((at) => own.has(at)),
  }
}

/** By the height it is laid out with: a dialog may grow out of nothing. */
const isBar = (element: Element): boolean => (element as HTMLElement).offsetHeight < innerHeight * NO_BAR

/** What was pressed; not what scrolls the page, marks its text or holds another key. */
function pressedBy(event: Event): Element | null {
  if (event instanceof KeyboardEvent && event.key !== 'Enter' && (event.key.length > 1 || event.key === ' '))
    return null
  const [target] = event.composedPath()
  if (!(target instanceof Element)) return null
  const control = target.closest(PRESSABLE)
  if (control || event instanceof KeyboardEvent) return control ?? target
  return getComputedStyle(target).cursor === 'pointer' ? target : null
}

/** Since the page was loaded, whoever listened: keys that press a button or a link count as clicks. */
const hasClicked = (): boolean => (performance.eventCounts?.get('click') ?? 0) > 0

const wasOpened = (over: Element): boolean =>
  [...document.querySelectorAll(OPENED)].some((control) => leadsTo(control, over)) || showsPicture(over)

/** A control outside names it, or something in it, by its id. */
const leadsTo = (control: Element, over: Element): boolean =>
  !over.contains(control) &&
  [...control.attributes].some(({ value }) => over.contains(document.getElementById(value.replace(/^#/, ''))))

/** It shows a picture of the page, large. */
function showsPicture(over: Element): boolean {
  const inside = [...over.querySelectorAll('img')]
  const names = new Set([...document.images].filter((image) => !inside.includes(image)).map(nameOf))
  return inside.some((image) => isLarge(image) && nameOf(image) !== '' && names.has(nameOf(image)))
}

const isLarge = ({ offsetWidth, offsetHeight }: HTMLElement): boolean =>
  offsetWidth * offsetHeight > innerWidth * innerHeight * LARGE

/** The file of a picture, whatever its size. */
const nameOf = ({ currentSrc, src }: HTMLImageElement): string =>
  (currentSrc || src).match(/^https?:[^?#]*\/([^/?#]+?)([-_]\d+x\d+)?(\.\w+)?([?#].*)?$/)?.[1] ?? ''
