/** The pinned numbers: what a run must reach, compared with what it reached. */
import { byCollection, type EngineName, type Quality, quality, times } from './bench-judge'
import type { BenchRun } from './bench-table'

/** One pinned number. It moves on purpose only, so it says where it comes from. */
export type Floor = { why: string } & ({ least: number } | { most: number })

/** Floors by the name of what they bind. */
export type Floors = Record<string, Floor>

/**
 * The figures of a run that floors may bind, by name: `fundus.f1`, `labelled.kept`, `cases.lost` … for the first engine,
 * and `time.ratio`, its total time over Readability's where both were run.
 */
export function figuresOf(run: BenchRun): Record<string, number> {
  const [engine] = run.engines
  if (!engine) return {}
  const figures: Record<string, number> = {}
  for (const [collection, pages] of byCollection(run.pages)) {
    for (const [name, value] of qualityFigures(quality(pages, engine))) figures[`${collection}.${name}`] = value
  }
  if (engine !== 'readability' && run.engines.includes('readability')) {
    const total = (name: EngineName): number => times(run.pages, name, run.engines).total
    figures['time.ratio'] = total(engine) / total('readability')
  }
  return figures
}

function qualityFigures(found: Quality): [string, number][] {
  const { pages, f1, hidden, kept, traps, titles, authors, dates } = found
  const missing = (share: typeof hidden): number | undefined => share && Math.round((1 - share.value) * share.of)
  const all: [string, number | undefined][] = [
    ['pages', pages],
    ['f1', f1],
    ['hidden', hidden?.value],
    ['left', missing(hidden)],
    ['kept', kept?.value],
    ['lost', missing(kept)],
    ['traps', traps?.value],
    ['titles', titles?.value],
    ['authors', authors?.value],
    ['dates', dates?.value],
  ]
  return all.filter((entry): entry is [string, number] => entry[1] !== undefined)
}

/**
 * Compares figures with their floors.
 * @param whole false if figures were taken of a part only: then a floor without a figure is not a fault
 * @returns one sentence for each floor that does not hold; empty if all hold
 */
export function brokenFloors(figures: Record<string, number>, floors: Floors, whole = true): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const figure = figures[name]
    if (figure === undefined) return whole ? [`${name} was not measured, but has a floor (${floor.why}).`] : []
    const rounded = Number(figure.toFixed(4))
    if ('least' in floor && rounded < floor.least)
      return [`${name} is ${rounded}, not at least ${floor.least} (${floor.why}).`]
    if ('most' in floor && rounded > floor.most)
      return [`${name} is ${rounded}, not at most ${floor.most} (${floor.why}).`]
    return []
  })
}
