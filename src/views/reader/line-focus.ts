/** Line focus: all but a few lines around the one being read are dimmed. Nothing of the story is moved or changed. */
import { say, sayCount } from '../../i18n'
import { SCHEMA, type Settings } from '../../schema'
import type { Frame } from './frame'
import { type Box, lineBoxes } from './line-boxes'
import css from './line-focus.css?inline'
import { make } from './make'

const COUNTS = SCHEMA.lineFocus.choices

/** Where one reads, as a share of the window's height. */
const EYE = 0.4
/** What stays bright above and below the lines, in CSS pixels: less than the space between two lines. */
const AIR = 4
/** Seen in one piece, like a line. */
const PICTURES = 'img, video, svg, iframe, hr'
/** Too small to be a line: the reading of a character above it. */
const NO_LINES = 'rt, rp, .marks'

export function focusLines(frame: Frame): void {
  const { main, keys, signal } = frame
  let eye = innerHeight * EYE
  let focus: LineFocus | null = null

  const isOn = () => focus !== null && !frame.root.querySelector(':popover-open')
  const move = (step: 1 | -1) => () => {
    eye = focus?.move(eye, step) ?? eye
    focus?.draw()
  }
  frame.adopt(css)
  frame.onSettings(({ lineFocus }) => {
    if (lineFocus && !focus) focus = openLineFocus(frame, () => eye)
    if (!lineFocus && focus) {
      focus.close()
      focus = null
      eye = innerHeight * EYE
    }
    focus?.draw()
  })
  keys.add({ key: 'f', words: say('line_focus_key'), press: () => chooseNext(frame) })
  keys.add({ key: 'ArrowDown', words: say('line_focus_next'), press: move(1), when: isOn })
  keys.add({ key: 'ArrowUp', words: say('line_focus_previous'), press: move(-1), when: isOn })
  keys.add({ key: ']', words: say('line_focus_next'), press: move(1), when: isOn })
  keys.add({ key: '[', words: say('line_focus_previous'), press: move(-1), when: isOn })
  frame.onScroll(() => focus?.draw())
  main.addEventListener(
    'click',
    ({ clientY }) => {
      if (!focus) return
      eye = clientY
      focus.draw()
    },
    { signal },
  )
}

/** The choice of line focus, for a panel: what is drawn, and how it takes over what was set elsewhere. */
export function lineFocusChoice({ change }: Pick<Frame, 'change'>): {
  element: HTMLElement
  show(settings: Settings): void
} {
  const radios = COUNTS.map((count) =>
    make('input', { type: 'radio', name: 'lineFocus', onchange: () => change({ lineFocus: count }) }),
  )
  const labels = radios.map((radio, i) => make('label', {}, [radio, wordsFor(COUNTS[i] ?? 0)]))
  return {
    element: make('fieldset', { className: 'lineFocus' }, [
      make('legend', {}, [say('line_focus')]),
      make('div', {}, labels),
    ]),
    show({ lineFocus }) {
      for (const [i, radio] of radios.entries()) radio.checked = COUNTS[i] === lineFocus
    },
  }
}

const wordsFor = (count: number): string => (count ? sayCount('line_focus_lines', count) : say('line_focus_off'))

function chooseNext(frame: Frame): void {
  const at = COUNTS.indexOf(frame.settings.lineFocus)
  const count = COUNTS[(at + 1) % COUNTS.length] ?? 0
  frame.change({ lineFocus: count })
  frame.announce(`${say('line_focus')}: ${wordsFor(count)}`)
}

interface LineFocus {
  /** Dims all but the lines around the eye. */
  draw(): void
  /** One line on or back, the window with it. @returns where in the window the line stands now. */
  move(eye: number, step: 1 | -1): number
  close(): void
}

function openLineFocus(frame: Frame, eye: () => number): LineFocus {
  const { main, sheet, signal } = frame
  const above = make('div', { className: 'dim above', ariaHidden: 'true' })
  const below = make('div', { className: 'dim below', ariaHidden: 'true' })
  const layout = new ResizeObserver(() => draw())
  layout.observe(main)
  signal.addEventListener('abort', () => layout.disconnect(), { once: true })
  addEventListener('resize', draw, { signal })
  sheet.prepend(above, below)

  function draw(): void {
    const lines = linesAround(main, eye())
    const gap = gapAround(lines, nearest(lines, eye()), frame.settings.lineFocus)
    above.hidden = below.hidden = gap === null
    if (!gap) return
    above.style.height = `${Math.max(0, gap.top)}px`
    below.style.top = `${gap.bottom}px`
  }
  return {
    draw,
    move(from, step) {
      const lines = linesAround(main, from)
      const next = lines[nearest(lines, from) + step]
      if (!next) return from
      const before = scrollY
      window.scrollBy({ top: middle(next) - innerHeight * EYE, behavior: 'instant' })
      return middle(next) - (scrollY - before)
    },
    close() {
      layout.disconnect()
      above.remove()
      below.remove()
    },
  }
}

/** The lines of text and the pictures within a window's height of the eye, from top to bottom. */
export function linesAround(main: HTMLElement, eye: number): Box[] {
  const [from, to] = [eye - innerHeight, eye + innerHeight]
  const rects: Box[] = []
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
    if (node.matches(NO_LINES)) return NodeFilter.FILTER_REJECT
    const { top, bottom } = node.getBoundingClientRect()
    // What has no box of its own (a `picture`) has inner ones.
    return top === bottom || (bottom > from && top < to) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT
  })
  const range = document.createRange()
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Element) {
      if (node.matches(PICTURES)) rects.push(node.getBoundingClientRect())
      continue
    }
    range.selectNodeContents(node)
    rects.push(...range.getClientRects())
  }
  return lineBoxes(rects.sort((a, b) => a.top - b.top))
}

/**
 * What stays bright: so many lines with this one in their middle (or near it at either end of the story) and some air,
 * at most half of what is between them and the next.
 * @returns null where there are no lines.
 */
export function gapAround(lines: readonly Box[], at: number, count: number): Pick<Box, 'top' | 'bottom'> | null {
  const first = Math.max(0, Math.min(at - Math.floor(count / 2), lines.length - count))
  const bright = lines.slice(first, first + count)
  if (!bright.length) return null
  const top = Math.min(...bright.map((line) => line.top))
  const bottom = Math.max(...bright.map((line) => line.bottom))
  const before = lines[first - 1]
  const after = lines[first + count]
  return {
    top: top - (before ? Math.min(AIR, (top - before.bottom) / 2) : AIR),
    bottom: bottom + (after ? Math.min(AIR, (after.top - bottom) / 2) : AIR),
  }
}

const middle = ({ top, bottom }: Box): number => (top + bottom) / 2

/** The place in the list of the line one reads at this height; -1 where there are no lines. */
export function nearest(lines: readonly Box[], eye: number): number {
  const within = lines.findIndex(({ top, bottom }) => top <= eye && eye < bottom)
  if (within >= 0) return within
  const away = lines.map((line) => Math.abs(middle(line) - eye))
  return away.indexOf(Math.min(...away))
}
