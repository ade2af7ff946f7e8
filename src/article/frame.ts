/**
 * The first cut: menus, footers and lists of links far from the story are told by sums that every page has, before
 * anything dear is measured of them. A few learned trees tell them; where these are not sure, the block is no frame.
 */
import { type Block, type Box, type Page, WITHIN } from './block'
import {
  type Core,
  findCore,
  lastProseBefore,
  linkShareIn,
  log,
  nextProseAfter,
  proseShareIn,
  stepsTo,
  type Template,
  templatesOf,
  wordsIn,
} from './core'
import { CUT, FRAME_BELOW } from './cut'
import { type FlatForest, flatForest, probabilities } from './trees'
import { cut } from './weights.json'

let forest: FlatForest | undefined

/** What is known of a page after the first cut. */
export interface Cut {
  /** The part with most of the prose, or null where there is no prose. */
  core: Core | null
  /** For each block the sums of its template. */
  templates: Template[]
  /** 1 for each block that is surely frame. A page without a core has none. */
  frame: Uint8Array
}

/** Tells what is surely frame on a page. */
export function firstCut(page: Page): Cut {
  const core = findCore(page)
  const templates = templatesOf(page)
  return { core, templates, frame: frameOf(page, core, templates) }
}

function frameOf(page: Page, core: Core | null, templates: readonly Template[]): Uint8Array {
  const frame = new Uint8Array(page.blocks.length)
  if (!core) return frame
  forest ??= flatForest(cut)
  const table = cutTable(page, core, templates)
  const story = probabilities(forest, table, CUT.length, frame)
  for (let i = 0; i < frame.length; i++) frame[i] = (story[i] as number) < FRAME_BELOW ? 1 : 0
  return frame
}

/** One row a block, in the order of `CUT`. */
export function cutTable(page: Page, core: Core, templates: readonly Template[]): Float32Array {
  const { blocks, sums } = page
  const lastProse = lastProseBefore(page)
  const nextProse = nextProseAfter(page)
  const table = new Float32Array(blocks.length * CUT.length)
  let at = 0
  for (let i = 0; i < blocks.length; i++) {
    const { box, words, linkWords } = blocks[i] as Block
    table[at++] = log(words)
    table[at++] = linkWords / words
    for (let s = 0; s < SURROUNDINGS.length; s++) table[at++] = box.within & (SURROUNDINGS[s] as number) ? 1 : 0
    at = putBoxes(table, at, page, box)
    const { words: all, blocks: equals, linkWords: linked, prose } = templates[i] as Template
    table[at++] = log(all)
    table[at++] = log(equals)
    table[at++] = linked / all
    table[at++] = prose / all
    table[at++] = i >= core.box.start && i < core.box.end ? 1 : 0
    table[at++] = stepsTo(box, core.box, i)
    table[at++] = box.depth - core.box.depth
    table[at++] = i < core.first ? log(core.first - i) : 0
    table[at++] = i > core.last ? log(i - core.last) : 0
    table[at++] = i >= core.first && i <= core.last ? 1 : 0
    table[at++] = log(i - (lastProse[i] as number))
    table[at++] = log((nextProse[i] as number) - i)
    const from = Math.max(0, i - 4)
    const to = Math.min(blocks.length, i + 5)
    const around = (sums.words[to] as number) - (sums.words[from] as number)
    table[at++] = log(around)
    table[at++] = ((sums.linkWords[to] as number) - (sums.linkWords[from] as number)) / around
    table[at++] = ((sums.prose[to] as number) - (sums.prose[from] as number)) / around
  }
  return table
}

const SURROUNDINGS = [WITHIN.aside, WITHIN.nav, WITHIN.header, WITHIN.footer, WITHIN.list, WITHIN.heading]

/** What holds a block, up to three boxes above its own. */
function putBoxes(table: Float32Array, start: number, page: Page, box: Box): number {
  const outer = box.parent ?? box
  const outer3 = outer.parent?.parent ?? outer.parent ?? outer
  let at = start
  table[at++] = log(wordsIn(page, box))
  table[at++] = linkShareIn(page, box)
  table[at++] = log(wordsIn(page, outer))
  table[at++] = linkShareIn(page, outer)
  table[at++] = log(outer.end - outer.start)
  table[at++] = proseShareIn(page, outer)
  table[at++] = linkShareIn(page, outer3)
  table[at++] = proseShareIn(page, outer3)
  return at
}
