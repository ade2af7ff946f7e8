/** What a page's truth says of its blocks: pure functions, from texts to labels. */
import type { Truth } from './bench-pages'
import { fold, tokens } from './score'

/** What alignment needs to know of a page's blocks, in reading order. */
export interface BlockTexts {
  texts: readonly string[]
  /** What each text is: p, h1, figcaption ... */
  tags: readonly string[]
}

/** A label for each block. */
export interface Aligned {
  /** 1 for story, 0 for what is not, between them where the truth has a part of it; `UNSAID` where it says nothing. */
  targets: Float32Array
  /** How much each label counts within its page; 0 where nothing is said. */
  weights: Float32Array
}

export const UNSAID = -1

/** A truth of running text is compared with a block by runs of so many words; a block with fewer words is short. */
const RUN = 4
/** From this share of its runs on a block is story, and up to that one it is not. */
const MOSTLY = 0.6
const HARDLY = 0.2
/** How far ahead of the last block found a short block is looked for: in words of the truth. */
const AHEAD = 6
/** So short a text says nothing: a letter or a digit is in every block. */
const LEAST_LETTERS = 2
/** A phrase that runs over several blocks must share so many letters with one at its edge, or hold one so long. */
const EDGE = 18
const LONG_ENOUGH = 12
/** A reader shows blocks of these tags in their own places, where the labelled collection looks for its snippets too. */
export const SHOWN_ELSEWHERE = new Set(['h1', 'figcaption', 'caption'])

/**
 * Labels the blocks of a page by its truth: by the body where there is one, else by phrases and snippets.
 * A truth that states none of these says nothing of any block.
 */
export function align(blocks: BlockTexts, truth: Truth): Aligned {
  if (truth.body !== undefined) return alignBody(blocks.texts, truth.body)
  const isLabelled = truth.mustHide !== undefined || truth.mustKeep !== undefined
  return alignPhrases(blocks, {
    keep: isLabelled ? (truth.mustKeep ?? []) : (truth.with ?? []),
    hide: isLabelled ? (truth.mustHide ?? []).map(({ text }) => text) : (truth.without ?? []),
    unsaid: isLabelled ? SHOWN_ELSEWHERE : new Set(),
  })
}

/**
 * Labels blocks by the true body. A long block is story if most of its runs of words are in the body; a short one
 * ("Background", "17 March") only if it stands in the body just after the blocks before it, as its words alone may
 * stand anywhere.
 */
export function alignBody(texts: readonly string[], body: string): Aligned {
  const aligned = nothingSaid(texts.length)
  const truth = wordsOf(body)
  const places = placesOfRuns(truth)
  let reached = 0
  const alignShort = (i: number, words: readonly string[], weight: number): void => {
    const found = placeOf(words, truth, Math.max(0, reached - 1), reached + AHEAD)
    if (found >= 0) reached = found + words.length
    set(aligned, i, found >= 0 ? 1 : 0, found >= 0 ? 0.7 * weight : weight)
  }
  const alignLong = (i: number, words: readonly string[], weight: number): void => {
    const runs = runsOf(words)
    const known = runs.filter((run) => places.has(run))
    const share = known.length / runs.length
    // A half-known block is most often one that was edited, or two that were joined: believed, but not loudly.
    if (share > HARDLY && share < MOSTLY) set(aligned, i, share, 0.3 * weight)
    else set(aligned, i, share >= MOSTLY ? 1 : 0, weight)
    const last = known.at(-1)
    if (share < MOSTLY || words.length < RUN + 2 || last === undefined) return
    const place = places.get(last)?.find((at) => at >= reached - RUN)
    if (place !== undefined) reached = place + RUN
  }
  texts.forEach((text, i) => {
    const words = wordsOf(text)
    const weight = Math.log2(2 + words.length)
    if (words.length === 0) set(aligned, i, 0, 0.3)
    else if (words.length < RUN) alignShort(i, words, weight)
    else alignLong(i, words, weight)
  })
  return aligned
}

const wordsOf = (text: string): string[] => tokens(text.normalize('NFC'))

const runsOf = (words: readonly string[]): string[] =>
  Array.from({ length: words.length - RUN + 1 }, (_, start) => words.slice(start, start + RUN).join(' '))

function placesOfRuns(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, run] of (words.length < RUN ? [] : runsOf(words)).entries()) {
    const known = places.get(run)
    if (known) known.push(at)
    else places.set(run, [at])
  }
  return places
}

/** Where the words stand in the truth, beginning between two places; -1 if they do not. */
function placeOf(words: readonly string[], truth: readonly string[], from: number, to: number): number {
  for (let at = from; at <= to && at + words.length <= truth.length; at++) {
    if (words.every((word, offset) => truth[at + offset] === word)) return at
  }
  return -1
}

/** Phrases of the story, phrases that are not of it, and tags of blocks that the former say nothing of. */
export interface PhraseTruth {
  keep: readonly string[]
  hide: readonly string[]
  unsaid: ReadonlySet<string>
}

/**
 * Labels the blocks that hold one of the phrases; letters and digits count only. A phrase that no block holds whole
 * labels the blocks it runs over. Where phrases disagree about a block, it is half story.
 */
export function alignPhrases({ texts, tags }: BlockTexts, { keep, hide, unsaid }: PhraseTruth): Aligned {
  const aligned = nothingSaid(texts.length)
  const folded = texts.map((text) => fold(text))
  const label = (phrases: readonly string[], target: number, excepted: ReadonlySet<string>): void => {
    for (const phrase of phrases) {
      const wanted = fold(phrase)
      if (wanted.length < LEAST_LETTERS) continue
      const holders = indices(folded, (text) => text.includes(wanted))
      for (const i of holders) {
        if (excepted.has(tags[i] ?? '')) continue
        const before = aligned.targets[i]
        set(aligned, i, before === UNSAID || before === target ? target : 0.5, 5)
      }
      if (holders.length > 0) continue
      for (const i of indices(folded, (text) => isPartOf(text, wanted))) {
        set(aligned, i, aligned.targets[i] === UNSAID ? target : (aligned.targets[i] as number), 3)
      }
    }
  }
  label(hide, 0, new Set())
  label(keep, 1, unsaid)
  return aligned
}

/** Whether a phrase that runs over several blocks runs over this one: holds it whole, or begins or ends in it. */
const isPartOf = (block: string, phrase: string): boolean =>
  (block.length >= LONG_ENOUGH && phrase.includes(block)) || runsInto(block, phrase) || runsInto(phrase, block)

/** Whether the end of one text is the beginning of the other, over at least an edge. */
function runsInto(text: string, next: string): boolean {
  if (next.length < EDGE) return false
  const edge = next.slice(0, EDGE)
  for (let at = text.indexOf(edge); at >= 0; at = text.indexOf(edge, at + 1)) {
    if (next.startsWith(text.slice(at))) return true
  }
  return false
}

const indices = (texts: readonly string[], test: (text: string) => boolean): number[] =>
  texts.flatMap((text, i) => (test(text) ? [i] : []))

const nothingSaid = (length: number): Aligned => ({
  targets: new Float32Array(length).fill(UNSAID),
  weights: new Float32Array(length),
})

function set(aligned: Aligned, i: number, target: number, weight: number): void {
  aligned.targets[i] = target
  aligned.weights[i] = weight
}
