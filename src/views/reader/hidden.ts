/** What was hidden, listed at the foot; each block returns to its place in the story when a person wants to see it. */
import type { Finding } from '../../article/types'
import { direction, locale, say, sayCount } from '../../i18n'
import type { Frame } from './frame'
import css from './hidden.css?inline'
import type { HiddenList } from './hidden-list'
import { make } from './make'

/** What may hold a block beside text and other blocks. */
const HOLDS = /^(div|section|article|blockquote|li|dd|td|th|details)$/
const ITEM = /^(li|dd)$/

export function giveBackHidden(frame: Frame): void {
  const { ledger, main, signal } = frame
  const blocks = new Map<Finding, HTMLElement>()
  const list = makeList(frame)
  let pointed: { finding: Finding; scrolled: number } | null = null

  const follow = () => {
    for (const finding of frame.article.findings) {
      if (ledger.isShown(finding) === blocks.has(finding)) continue
      if (blocks.has(finding)) {
        const block = blocks.get(finding)
        if (block?.contains(frame.root.activeElement)) main.focus({ preventScroll: true })
        block?.remove()
        blocks.delete(finding)
      } else {
        const block = returned(frame, finding)
        if (block) blocks.set(finding, block)
      }
    }
    for (const [finding, block] of blocks) block.toggleAttribute('data-ghost', !ledger.isBack(finding))
    list.follow()
  }
  const point = (finding: Finding | null) => {
    if (pointed) {
      blocks.get(pointed.finding)?.removeAttribute('data-pointed')
      if (!finding) window.scrollTo({ top: pointed.scrolled, behavior: 'instant' })
    }
    const scrolled = pointed?.scrolled ?? scrollY
    const block = finding && blocks.get(finding)
    pointed = finding && { finding, scrolled }
    if (!block) return
    block.setAttribute('data-pointed', '')
    bringIntoSight(block)
  }
  const reveal = (finding: Finding) => {
    const block = blocks.get(finding)
    if (!block) return
    bringIntoSight(block)
    block.focus({ preventScroll: true })
    mark(block)
    // Nobody is taken away from it again.
    if (pointed) pointed.scrolled = scrollY
  }

  frame.adopt(css)
  frame.foot.firstElementChild?.append(list.element)
  frame.onStory(follow)
  ledger.attend({ follow, reveal, point }, signal)
}

/** A block at its place in the story; null where nothing of it can be shown. */
function returned(frame: Frame, finding: Finding): HTMLElement | null {
  const found = frame.returnOf(finding)
  if (!found) return null
  const hide = () => frame.ledger.show([finding], false)
  const block = make('section', { className: 'returned', tabIndex: -1, ariaLabel: say('ledger_returned') }, [
    make('p', { className: 'label', lang: locale(), dir: direction() }, [
      make('span', {}, [say('ledger_returned')]),
      make('button', { type: 'button', onclick: hide }, [say('ledger_hide')]),
    ]),
    found.content,
  ])
  putBefore(block, found.before, found.part)
  frame.dress(found.content)
  return block
}

/** In front of a leaf, or as near to it as lists and tables allow. */
export function putBefore(block: HTMLElement, leaf: Element | null, part: Element): void {
  if (!leaf || !part.contains(leaf)) {
    part.append(block)
    return
  }
  for (let at = leaf; ; at = at.parentElement as Element) {
    const before = at.previousElementSibling
    if (at.parentElement === part || (before && HOLDS.test(at.parentElement?.localName ?? ''))) {
      at.before(block)
      return
    }
    if (before && ITEM.test(before.localName)) {
      before.append(block)
      return
    }
  }
}

function bringIntoSight(block: HTMLElement): void {
  const { top, bottom } = block.getBoundingClientRect()
  const fits = top >= 0 && bottom <= innerHeight
  const covers = top <= 0 && bottom >= innerHeight
  if (!fits && !covers) block.scrollIntoView({ block: bottom - top < innerHeight / 2 ? 'center' : 'start' })
}

/** The mark fades by itself. */
function mark(block: HTMLElement): void {
  block.removeAttribute('data-marked')
  void block.offsetWidth
  block.setAttribute('data-marked', '')
  block.addEventListener('animationend', () => block.removeAttribute('data-marked'), { once: true })
}

// The list

/** The hidden blocks' words enter the reader only while the list is open: find-in-page would find them otherwise. */
function makeList(frame: Frame): HiddenList {
  const action = make('b', {}, [say('show')])
  const summary = make('summary')
  const items = make('div')
  const details = make('details', {}, [summary, items])
  const element = make('div', { className: 'found' })
  let listed: readonly Finding[] = []
  let list: HiddenList | null = null

  const draw = async () => {
    action.textContent = say(details.open ? 'hide' : 'show')
    list = null
    items.replaceChildren()
    if (!details.open) return
    const { listHidden } = await frame.bring('ledger')
    if (!details.open) return
    list = listHidden(frame)
    items.replaceChildren(list.element)
  }
  const drawAnew = () => void draw().catch((error) => console.warn('Lede: the list could not be brought.', error))
  details.addEventListener('toggle', drawAnew)
  return {
    element,
    follow() {
      const { findings } = frame.article
      if (findings.length !== listed.length) {
        listed = findings
        summary.replaceChildren(sayCount('hidden_here', listed.length), ' · ', action)
        element.replaceChildren(details)
        drawAnew()
      }
      list?.follow()
    },
  }
}
