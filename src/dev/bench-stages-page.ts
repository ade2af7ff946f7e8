/** The pipeline step by step for `bench --stages`, in the bench's tabs: one global, `benchStages`. */
import { Readability } from '@mozilla/readability'
import { assemble } from '../article/article'
import { measure } from '../article/block'
import { compose } from '../article/compose'
import { measureFeatures } from '../article/features'
import { firstCut } from '../article/frame'
import { findJunk } from '../article/judge/index'
import '../article/lexicons/languages'
import { secondOpinion } from '../article/second-opinion'
import { storyScores } from '../article/story'

/** Milliseconds a step, in the order of the pipeline. */
export type Stages = Record<string, number>

/** Reads the live page once, with a clock between the steps. */
export function lede(): Stages {
  const stages: Stages = {}
  let since = performance.now()
  const lap = (name: string): void => {
    const now = performance.now()
    stages[name] = now - since
    since = now
  }
  const page = measure(document)
  lap('measure')
  const cut = firstCut(page)
  lap('cut')
  const votes = secondOpinion(page)
  lap('vote')
  const measured = measureFeatures(page, cut, votes)
  lap('structured data')
  const scores = storyScores(page, measured)
  lap('scores')
  const judgement = findJunk(page, measured, scores)
  lap('judge')
  assemble(page, measured.data, judgement, compose)
  lap('compose')
  return stages
}

/** Stock Readability on a clone of the page, which is part of its cost. */
export function readability(): Stages {
  const started = performance.now()
  new Readability(document.cloneNode(true) as Document).parse()
  return { Readability: performance.now() - started }
}
