/** What was hidden, listed at the foot; each block returns to its place in the story when a person wants to see it. */
import type { Finding } from '../../article/types'
import { direction, locale, say, sayCount, sayGrounds, sayKind } from '../../i18n'
import type { Frame } from './frame'
import css from './hidden.css?inline'
import { make } from './make'

/** What may hold a block beside text and other blocks. */
const HOLDS = /^(div|section|article|blockquote|li|dd|td|th|details)$/
const ITEM = /^(li|dd)$/
const MOST_LETTERS = 160

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
  const block = make('aside', { className: 'returned', tabIndex: -1, ariaLabel: say('ledger_returned') }, [
    make('p', { className: 'label', lang: locale(), dir: direction() }, [
      make('span', {}, [say('ledger_returned')]),
      make('button', { type: 'button', onclick: hide }, [say('ledger_hide')]),
    ]),
    found.content,
  ])
  putBefore(block, found.before, found.part)
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

interface List {
  element: HTMLElement
  follow(): void
}

/** The hidden blocks' words enter the reader only while the list is open: find-in-page would find them otherwise. */
function makeList(frame: Frame): List {
  const action = make('b')
  const summary = make('summary')
  const items = make('div')
  const details = make('details', {}, [summary, items])
  const element = make('div', { className: 'found' })
  let listed: readonly Finding[] = []
  let rows: (() => void)[] = []

  const draw = () => {
    action.textContent = say(details.open ? 'hide' : 'show')
    summary.replaceChildren(sayCount('hidden_here', listed.length), ' · ', action)
    rows = []
    items.replaceChildren(...(details.open ? itemsOf(frame, listed, rows) : []))
  }
  details.addEventListener('toggle', draw)
  return {
    element,
    follow() {
      const { findings } = frame.article
      if (findings.length !== listed.length) {
        listed = findings
        draw()
      }
      element.replaceChildren(...(listed.length ? [details] : []))
      for (const row of rows) row()
    },
  }
}

/** The whole list. What changes in it is told to `rows`. */
function itemsOf(frame: Frame, findings: readonly Finding[], rows: (() => void)[]): HTMLElement[] {
  const { ledger } = frame
  const areBack = () => findings.every(ledger.isBack)
  const everything = make('button', { type: 'button', onclick: () => ledger.show(findings, !areBack()) })
  const follow = () => {
    everything.textContent = say(areBack() ? 'ledger_hide_all' : 'ledger_show_all')
  }
  follow()
  rows.push(follow)
  const groups = [...Map.groupBy(findings, ({ kind }) => kind)].map(([kind, blocks]) =>
    make('li', {}, [
      make('strong', {}, [sayKind(kind, blocks.length)]),
      make(
        'ul',
        {},
        blocks.map((finding) => item(frame, finding, rows)),
      ),
    ]),
  )
  return [everything, make('ul', { className: 'hidden' }, groups)]
}

function item({ ledger, announce }: Frame, finding: Finding, rows: (() => void)[]): HTMLElement {
  const { text, evidence } = finding
  const show = make('button', { type: 'button', onclick: () => ledger.show([finding], !ledger.isBack(finding)) })
  const failed = () => announce(say('ledger_not_kept'))
  const keep = make('button', {
    type: 'button',
    onclick: () => void ledger.keep(finding, !ledger.isKept(finding)).catch(failed),
  })
  keep.hidden = !ledger.canKeep
  const follow = () => {
    show.textContent = say(ledger.isBack(finding) ? 'ledger_hide' : 'show')
    show.hidden = ledger.isKept(finding)
    keep.textContent = say(ledger.isKept(finding) ? 'ledger_unkeep' : 'ledger_keep')
  }
  follow()
  rows.push(follow)
  return make('li', {}, [
    make('q', { dir: 'auto' }, [firstWords(text)]),
    make('div', { className: 'actions' }, [
      show,
      keep,
      make('details', { className: 'why' }, [make('summary', {}, [say('ledger_why')]), sayGrounds(evidence)]),
    ]),
  ])
}

const firstWords = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')}…` : text
