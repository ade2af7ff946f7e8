/**
 * Picks a block of the page with pointer or keys, and writes the rule that hides it. The page is only looked at: it
 * hears nothing, and nothing is left when the picker goes.
 */
import type { Article } from '../../article/types'
import { say } from '../../i18n'
import type { Settings } from '../../schema'
import { selectionNow } from '../reader/borrow'
import { make } from '../reader/make'
import { matchesOf, selectorFor } from '../selector'
import { hearFirst, type Layer, openLayer, pressed } from './layer'
import { makePanel, readLine, type Verdict } from './panel'
import { blockAt, childOf, parentOf, siblingOf } from './walk'
import { weigh } from './weigh'

/** More blocks than these are counted and not outlined. */
const MOST_OUTLINES = 60

export interface PickerOptions {
  /** The story, to tell what a block holds of it; null where the page has none. */
  article: Article | null
  /** Host name of the page. */
  host: string
  theme: Settings['theme']
  /** Abort it to take the picker away. */
  signal: AbortSignal
}

/** `key` is the one that was pressed and is not yet released, where it was one. */
type Done = (line: string | null, key?: string) => void

/** Lets a person pick. @returns the line of the rule, or null if they left without one. */
export function openPicker(options: PickerOptions): Promise<string | null> {
  return new Promise((resolve) => {
    const controller = new AbortController()
    const signal = AbortSignal.any([controller.signal, options.signal])
    signal.addEventListener('abort', () => resolve(null), { once: true })
    const focused = document.activeElement
    const selected = selectionNow()
    const [left, top] = [scrollX, scrollY]
    pick(options, signal, (line, key) => {
      resolve(line)
      controller.abort()
      if (key) keepRelease(key)
      // Keys may have led far away.
      if (line === null && (scrollX !== left || scrollY !== top)) scrollTo({ left, top, behavior: 'instant' })
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true })
      selected()
    })
  })
}

function pick({ article, host, theme }: PickerOptions, signal: AbortSignal, done: Done): void {
  const layer = openLayer('picker', theme, signal)
  const panel = makePanel()
  const outlines = make('div', { className: 'outlines' })
  layer.element.append(make('div', { className: 'shield' }), outlines, panel.element)
  layer.element.tabIndex = -1
  layer.element.ariaLabel = say('picker_name')
  layer.element.role = 'dialog'

  let at: Element | null = null
  let chosen = false
  let matched: Element[] = []
  /** Where one came from on the way up: down leads back there. */
  let trail: Element[] = []

  const judge = () => {
    const rule = readLine(panel.rule.value, host)
    matched = typeof rule === 'string' ? [] : (matchesOf(document, rule.selector) ?? [])
    panel.judge(verdictOn(rule, matched, at, article))
  }
  const look = (block: Element | null, choose = chosen) => {
    if (!block || (block === at && choose === chosen)) return
    if (block !== at) {
      at = block
      panel.rule.value = `${siteOf(host)}##${selectorFor(block)}`
      judge()
    }
    chosen = choose
    panel.show(block, chosen)
  }
  const choose = () => {
    look(at, true)
    panel.hide.focus({ preventScroll: true })
    if (panel.hide.disabled) panel.rule.focus({ preventScroll: true })
  }
  const step = (next: (from: Element) => Element) => {
    if (!at) return
    look(next(at))
    at.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }
  const up = (from: Element) => {
    const parent = parentOf(from)
    if (parent !== from) trail.push(from)
    return parent
  }
  const down = (from: Element) => {
    const before = trail.pop()
    return before && before !== from && from.contains(before) ? before : childOf(from)
  }
  const STEPS: Record<string, (from: Element) => Element> = {
    ArrowUp: up,
    '+': up,
    ArrowDown: down,
    '-': down,
    ArrowLeft: (from) => siblingOf(from, -1),
    ArrowRight: (from) => siblingOf(from, 1),
  }

  const press = (event: MouseEvent) => {
    const target = pressed(layer, event)
    const key = event.detail === 0 ? 'Enter' : undefined
    if (panel.cancel === target) done(null, key)
    else if (panel.hide === target && !panel.hide.disabled) done(panel.rule.value.trim(), key)
    else if (!target || !panel.element.contains(target)) {
      trail = []
      look(blockAt(document, event.clientX, event.clientY, layer.host))
      choose()
    }
  }
  const isInPanel = ({ clientX, clientY }: MouseEvent) =>
    panel.element.contains(layer.root.elementFromPoint(clientX, clientY))
  const point = (event: PointerEvent) => {
    if (chosen || isInPanel(event)) return
    trail = []
    look(blockAt(document, event.clientX, event.clientY, layer.host))
  }
  const key = (event: KeyboardEvent) => {
    const typing = layer.root.activeElement === panel.rule
    if (event.isComposing) return
    if (event.key === 'Escape') done(null, event.key)
    else if (event.key === 'Enter' && typing && !panel.hide.disabled) done(panel.rule.value.trim(), event.key)
    else if (event.key === 'Enter' && !chosen) choose()
    else if (STEPS[event.key] && !typing) step(STEPS[event.key] as (from: Element) => Element)
    else if (event.key === 'Tab') keepInside(layer, event)
    else return
    event.preventDefault()
  }
  hearFirst(
    layer,
    true,
    (type, event) => {
      if (type === 'pointermove') point(event as PointerEvent)
      else if (type === 'click') press(event as MouseEvent)
      else if (type === 'keydown') key(event as KeyboardEvent)
      else if (type === 'input') judge()
      else if (type === 'contextmenu' || (type === 'mousedown' && !isInPanel(event as MouseEvent)))
        event.preventDefault()
    },
    signal,
  )
  followBlocks(outlines, () => ({ at, matched }), signal)
  layer.element.focus({ preventScroll: true })
  look(blockAt(document, innerWidth / 2, innerHeight / 2, layer.host))
}

/** The release of the key that ended it is none of the page's business either; the next press is. */
function keepRelease(key: string): void {
  const controller = new AbortController()
  const heard = { capture: true, signal: controller.signal }
  addEventListener('keydown', () => controller.abort(), heard)
  addEventListener(
    'keyup',
    (event) => {
      if (event.key !== key) return
      event.stopImmediatePropagation()
      controller.abort()
    },
    heard,
  )
}

function verdictOn(
  rule: ReturnType<typeof readLine>,
  matched: readonly Element[],
  at: Element | null,
  article: Article | null,
): Verdict {
  if (typeof rule === 'string') return { refused: rule }
  if (!matched.length) return { refused: 'nothing' }
  return { refused: null, weight: weigh(article, matched), others: matched.filter((one) => one !== at).length }
}

/** A site without its "www": the rule holds for all of it. */
const siteOf = (host: string): string => host.replace(/^www\./, '')

/** Tab goes round inside the panel. */
function keepInside({ root }: Layer, event: KeyboardEvent): void {
  const stops = [...root.querySelectorAll<HTMLElement>('input, button:not(:disabled)')].filter(
    (element) => element.getClientRects().length > 0,
  )
  const here = stops.indexOf(root.activeElement as HTMLElement)
  const next = event.shiftKey ? (here <= 0 ? stops.length : here) - 1 : (here + 1) % stops.length
  stops[next]?.focus()
}

/** Draws a frame around the block and around what else would go, wherever the page moves them. */
function followBlocks(
  outlines: HTMLElement,
  now: () => { at: Element | null; matched: readonly Element[] },
  signal: AbortSignal,
): void {
  const draw = () => {
    if (signal.aborted) return
    const { at, matched } = now()
    const others = matched.filter((one) => one !== at).slice(0, MOST_OUTLINES)
    const framed = at ? [at, ...others] : others
    while (outlines.childElementCount > framed.length) outlines.lastElementChild?.remove()
    while (outlines.childElementCount < framed.length) outlines.append(make('div'))
    for (const [i, block] of framed.entries()) place(outlines.children[i] as HTMLElement, block, block === at)
    requestAnimationFrame(draw)
  }
  draw()
}

function place(outline: HTMLElement, block: Element, isPicked: boolean): void {
  const { left, top, width, height } = block.getBoundingClientRect()
  outline.className = isPicked ? 'picked' : 'other'
  Object.assign(outline.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` })
}
