/** The table of contents of a story with three headings or more, and keys from heading to heading. */
import { say } from '../../i18n'
import contentsCss from './contents.css?inline'
import type { Frame } from './frame'
import { HEADINGS, levelOf } from './headings'
import { make } from './make'
import { eyeLine } from './places'

/** With fewer headings one sees the whole by scrolling. */
const LEAST = 3

export function offerContents(frame: Frame): void {
  let isOffered = false
  const headings = () => [...frame.story.querySelectorAll<HTMLElement>(HEADINGS)]
  frame.adopt(contentsCss)
  frame.onStory(() => {
    if (isOffered || headings().length < LEAST) return
    isOffered = true
    offer(frame, headings)
  })
}

function offer({ bar, keys }: Frame, headings: () => HTMLElement[]): void {
  const panel = bar.addPanel(say('contents_name'), (element) => {
    const all = headings()
    const go = (heading: HTMLElement) => {
      element.hidePopover()
      jumpTo(heading)
    }
    element.replaceChildren(make('nav', { className: 'contents' }, [listOf(all, currentOf(all), go)]))
  })
  keys.add({ key: 't', words: say('contents_name'), press: panel.toggle })
  keys.add({ key: 'n', words: say('contents_next'), press: () => jumpTo(headings().find(isBelow)) })
  keys.add({ key: 'p', words: say('contents_previous'), press: () => jumpTo(headings().findLast(isAbove)) })
}

/** A list in a list for each level. */
function listOf(headings: HTMLElement[], current: HTMLElement | null, go: (heading: HTMLElement) => void): HTMLElement {
  const top = make('ol')
  const open = [{ level: 0, list: top }]
  for (const heading of headings) {
    const level = levelOf(heading)
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1)?.list ?? top
    const button = make('button', { type: 'button', onclick: () => go(heading) }, [heading.textContent?.trim() ?? ''])
    if (heading === current) button.ariaCurrent = 'location'
    button.autofocus = heading === (current ?? headings[0])
    const inner = make('ol')
    parent.append(make('li', {}, [button, inner]))
    open.push({ level, list: inner })
  }
  for (const list of top.querySelectorAll('ol')) if (!list.childElementCount) list.remove()
  return top
}

/** The heading of what is read now; null above the first. */
const currentOf = (headings: HTMLElement[]): HTMLElement | null =>
  headings.findLast((heading) => heading.getBoundingClientRect().top <= eyeLine()) ?? null

/** Puts a heading at the top, clear of the bar, and the focus on it. */
function jumpTo(heading: HTMLElement | undefined): void {
  if (!heading) return
  heading.tabIndex = -1
  heading.scrollIntoView({ behavior: 'instant' })
  heading.focus({ preventScroll: true })
}

/** Where a heading stands when one has jumped to it, in pixels; a little more for broken pixels. */
const landing = (heading: HTMLElement): number => Number.parseFloat(getComputedStyle(heading).scrollMarginTop) + 2
const isBelow = (heading: HTMLElement): boolean => heading.getBoundingClientRect().top > landing(heading)
const isAbove = (heading: HTMLElement): boolean => heading.getBoundingClientRect().top < landing(heading) - 4
