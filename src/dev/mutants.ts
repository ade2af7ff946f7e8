/** Pages damaged in the ways pages are damaged, and in a few that somebody would have to mean. The same seed, the same damage. */

/** Numbers from 0 to 1, always the same for a seed (mulberry32, a public-domain generator by Tommy Ettinger). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What is at hand when a page is damaged. */
interface Bench {
  random: () => number
  pages: readonly string[]
  vectors: readonly string[]
}

type Damage = (html: string, bench: Bench) => string

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
const placeIn = (random: () => number, html: string): number => Math.floor(random() * html.length)
/** A stretch of a page, at most so many letters. */
function stretchOf(random: () => number, html: string, most: number): [start: number, end: number] {
  const start = placeIn(random, html)
  return [start, Math.min(html.length, start + 1 + Math.floor(random() * most))]
}
/** Where a tag begins, at or after some place. */
const tagNear = (random: () => number, html: string): number => Math.max(0, html.indexOf('<', placeIn(random, html)))
const insert = (html: string, at: number, what: string): string => html.slice(0, at) + what + html.slice(at)

const DAMAGES: readonly Damage[] = [
  // Cut off, as by a line that broke.
  (html, { random }) => html.slice(0, placeIn(random, html)),
  // A piece lost, doubled, or in another place.
  (html, { random }) => {
    const [start, end] = stretchOf(random, html, 400)
    return html.slice(0, start) + html.slice(end)
  },
  (html, { random }) => {
    const [start, end] = stretchOf(random, html, 800)
    return insert(html, tagNear(random, html), html.slice(start, end))
  },
  // A piece of another page.
  (html, { random, pages }) => {
    const other = pick(random, pages)
    const [start, end] = stretchOf(random, other, 1_500)
    return insert(html, tagNear(random, html), other.slice(start, end))
  },
  // Brackets, quotes and slashes lost.
  (html, { random }) => {
    const mark = pick(random, ['>', '<', '"', '/', '=', '</p>', '</div>', '</a>', '</li>'])
    const at = html.indexOf(mark, placeIn(random, html))
    return at < 0 ? html : html.slice(0, at) + html.slice(at + mark.length)
  },
  // One kind of element taken for another, everywhere.
  (html, { random }) => {
    const names = [
      'p',
      'div',
      'span',
      'li',
      'a',
      'table',
      'td',
      'form',
      'select',
      'svg',
      'math',
      'template',
      'title',
      'x-y',
    ]
    return html.replaceAll(new RegExp(`(</?)${pick(random, names)}\\b`, 'g'), `$1${pick(random, names)}`)
  },
  // Deeper than anybody writes.
  (html, { random }) => {
    const name = pick(random, ['div', 'blockquote', 'b', 'ul><li', 'table><tr><td', 'font', 'a'])
    return insert(html, tagNear(random, html), `<${name}>`.repeat(1 + Math.floor(random() * 300)))
  },
  // Letters that are not what they seem, entities that are none.
  (html, { random }) =>
    insert(
      html,
      placeIn(random, html),
      pick(random, ['\u0000', '\u202e', '\u200b', '&#0;', '&', '<!--', ']]>', '\ud800']),
    ),
  // A comment, a script or a text area that nobody ends.
  (html, { random }) =>
    insert(
      html,
      tagNear(random, html),
      pick(random, ['<!--', '<script>', '<textarea>', '<title>', '<style>', '<plaintext>', '<noscript>', '<select>']),
    ),
  // An attribute where it hurts.
  (html, { random }) => {
    const at = html.indexOf('>', placeIn(random, html))
    const attribute = pick(random, [
      ' hidden',
      ' style="display:contents"',
      ' dir=rtl',
      ' onclick=told()',
      ' id=body',
      ' name=children',
      ' style="content-visibility:hidden"',
      ' class="',
      ' is=x-y',
      ' contenteditable',
      ' inert',
    ])
    return at < 0 ? html : insert(html, at, attribute)
  },
  // Somebody's malice, twice as likely as any other.
  (html, { random, vectors }) => insert(html, tagNear(random, html), pick(random, vectors)),
  (html, { random, vectors }) => insert(html, tagNear(random, html), pick(random, vectors)),
]

/**
 * A page damaged one to five times.
 * @param seed the same number gives the same mutant for the same pages and vectors.
 */
export function mutantOf(seed: number, pages: readonly string[], vectors: readonly string[]): string {
  const random = randomOf(seed)
  const bench = { random, pages, vectors }
  let html = pick(random, pages)
  for (let times = 1 + Math.floor(random() * 5); times > 0; times--) html = pick(random, DAMAGES)(html, bench)
  return html
}
