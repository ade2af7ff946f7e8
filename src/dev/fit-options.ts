/** Everything about the fit that was chosen and not learned, each with the reason for it. */
import type { GrowOptions } from './forest'

export interface FitOptions {
  cut: GrowOptions
  first: GrowOptions
  second: GrowOptions
  /** How much a block of the story counts beside one that is not. */
  story: number
  /** How much a block counts whose label comes from phrases, beside one of a page with a whole body. */
  phrases: number
  snippets: number
  /** Names of features that the trees may not ask about, as a pattern. */
  drop: string
}

export const OPTIONS: FitOptions = {
  // The first cut only has to know what is plainly frame: few trees in large steps do, and every block pays for them.
  cut: { trees: 20, leaves: 8, rate: 0.3, penalty: 10, features: 0.7, seed: 1 },
  // Trees of eight leaves ask at most a few questions in a row: a person can follow them, and more leaves gained
  // nothing on unseen sites. The rate goes with the number of trees; together they keep the file small.
  // Two features in five are tried for each tree, so that one strong measurement does not silence those that stand in
  // for it where it is missing. The penalty keeps leaves that few examples reach from shouting.
  first: { trees: 50, leaves: 8, rate: 0.18, penalty: 10, features: 0.4, seed: 1 },
  // The second reading has less to find, so it goes in smaller steps, and more of them.
  second: { trees: 74, leaves: 8, rate: 0.12, penalty: 10, features: 0.4, seed: 2 },
  // A lost paragraph is worse than a surviving box.
  story: 1.5,
  // A phrase labels few blocks of its page, but those a person chose.
  phrases: 1,
  // Snippets were picked for being hard, and are what the labelled collection is judged by.
  snippets: 2,
  drop: '^$',
}

/**
 * How much a block of the story counts for the first cut, by its words: what is cut is not looked at again, so a long
 * one must never be; single words ("Sport") stand in menus and stories alike.
 */
export const cutWeight = (words: number): number => 2 * Math.min(4, Math.max(0.3, words / 10))

/** A page with a whole body counts as if it had about so many blocks: many blocks are much of the same. */
export const EVEN_PAGE = 300
export const SMALL_PAGE = 60

/** A block is shown from this score on; as in the extension. */
export const SURE = 0.5

/**
 * The options with some of them changed.
 * @param changes JSON such as {"story": 1.2, "first": {"trees": 40}}
 * @throws a sentence if that is not JSON, or names an option there is not, or gives it a wrong kind of value
 */
export function changedOptions(changes: string): FitOptions {
  const wanted = changes ? parsed(changes) : {}
  return merged(OPTIONS, wanted, '') as FitOptions
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`--with needs JSON such as {"first": {"trees": 40}}: ${(error as Error).message}`)
  }
}

function merged(known: object, wanted: unknown, path: string): object {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) {
    throw new Error(`--with: ${path || 'the whole'} must be an object.`)
  }
  const result: Record<string, unknown> = { ...known }
  for (const [name, value] of Object.entries(wanted)) {
    const before = result[name]
    const place = path ? `${path}.${name}` : name
    if (!Object.hasOwn(result, name)) throw new Error(`--with: there is no option ${place}.`)
    if (typeof before === 'object' && before !== null) result[name] = merged(before, value, place)
    else if (typeof value === typeof before) result[name] = value
    else throw new Error(`--with: ${place} must be a ${typeof before}.`)
  }
  return result
}
