/**
 * Where boxes stand on the screen: what stays fixed over the page, what stands beside the story's column. Asked of few
 * boxes once the story is roughly known, and read from a layout that is there already; nothing is changed in between,
 * so the browser lays nothing out again. Without a layout (a parsed document) there is no opinion.
 */
import { type Block, type Box, isProse, type Page } from './block'
import { evidence, type Seen } from './junk/detector'

/** How a box keeps its place while the page scrolls: not at all, on the screen, at its lower or its upper edge. */
export type Hold = 'none' | 'fixed' | 'below' | 'above'

/** A stretch of the window's width, in CSS pixels, with the height that its text takes. */
interface Column {
  left: number
  right: number
  top: number
  bottom: number
  words: number
}

/** Beside the column with most words, one that has this share of them is the story's too: pages set in columns. */
const ALSO_COLUMN = 0.4
/** Generations above a finding that may be what stays fixed or stands beside. */
const MOST_STEPS = 5

/** The layout of a page. */
export class Layout {
  private readonly view: Window | null
  private columns: Column[] | undefined
  /** What was read of boxes so far: findings stand in the same ones. */
  private readonly holds = new Map<Box, Hold>()

  /** @param story the blocks that are taken for the story so far: they say where its columns are */
  constructor(
    page: Page,
    private readonly story: readonly Block[],
  ) {
    // A document without rendering (jsdom, a parsed copy) has no view, or no such method.
    this.view = 'checkVisibility' in page.document.documentElement ? page.document.defaultView : null
  }

  get isThere(): boolean {
    return this.view !== null
  }

  /** How the box itself keeps its place; what stands around it is not asked. */
  holdOf(box: Box): Hold {
    if (!this.view) return 'none'
    const hold = this.holds.get(box) ?? this.readHold(this.view, box)
    this.holds.set(box, hold)
    return hold
  }

  private readHold(view: Window, { element }: Box): Hold {
    const style = view.getComputedStyle(element)
    if (style.position === 'fixed') return 'fixed'
    if (style.position !== 'sticky') return 'none'
    return style.top === 'auto' && style.bottom !== 'auto' ? 'below' : 'above'
  }

  /** Whether the box stands left or right of all the story's columns, level with their text. */
  isBeside({ element }: Box): boolean {
    if (!this.view) return false
    this.columns ??= columnsOf(this.story)
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
    return (
      width > 1 &&
      height > 1 &&
      this.columns.length > 0 &&
      this.columns.every((column) => right <= column.left + 1 || left >= column.right - 1) &&
      this.columns.some((column) => top < column.bottom && bottom > column.top)
    )
  }

  /** What layout says of a box, or of what stands around it and holds no story. */
  groundsOf(box: Box, holdsStory: (box: Box) => boolean): Seen[] {
    if (!this.view) return []
    let isFixed = false
    let outer = box
    for (let at: Box | null = box, step = 0; at && step < MOST_STEPS && !holdsStory(at); at = at.parent, step++) {
      isFixed ||= this.holdOf(at) !== 'none'
      outer = at
    }
    return [
      ...(isFixed ? [evidence('fixed-on-screen')] : []),
      ...(this.isBeside(outer) ? [evidence('beside-the-column')] : []),
    ]
  }
}

/** The columns that hold the story's prose: paragraphs that stand above each other are in one. */
function columnsOf(story: readonly Block[]): Column[] {
  const columns: Column[] = []
  for (const { box, words } of story.filter(isProse)) {
    const { left, right, top, bottom, width } = box.element.getBoundingClientRect()
    if (width <= 1) continue
    const own = columns.find((column) => left < column.right && right > column.left)
    if (!own) {
      columns.push({ left, right, top, bottom, words })
      continue
    }
    own.left = Math.min(own.left, left)
    own.right = Math.max(own.right, right)
    own.top = Math.min(own.top, top)
    own.bottom = Math.max(own.bottom, bottom)
    own.words += words
  }
  const most = Math.max(0, ...columns.map((column) => column.words))
  return columns.filter((column) => column.words >= most * ALSO_COLUMN)
}
