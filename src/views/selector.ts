/**
 * Selectors that go on holding: for the next story of the site and after its next release. What the site's people named
 * comes first, what its tools made up is left aside, the place in the tree is the last resort.
 */

/** Attributes that a site's people give to parts of their pages. */
const GIVEN = [
  'data-testid',
  'data-test',
  'data-qa',
  'data-component',
  'data-module',
  'data-block',
  'data-type',
  'role',
]
/** So many elements a name may stand for and still say where something is. */
const MOST_ANCHORS = 1
/** Names are as long as people type. */
const LONGEST = 40
/** More classes than these make a selector that the next change of style breaks. */
const MOST_CLASSES = 3

/**
 * A selector that matches an element, and as few others as its names allow: what is made by the same template has the
 * same names, and goes together.
 * @param element of a document, outside shadow roots.
 */
export function selectorFor(element: Element): string {
  const named = nameOf(element)
  if (named && countOf(element, named) === 1) return named
  const root = element.ownerDocument
  for (let at = element.parentElement; at && at !== root.body && at !== root.documentElement; at = at.parentElement) {
    const anchor = nameOf(at)
    if (!anchor || countOf(at, anchor) > MOST_ANCHORS) continue
    return narrowest(element, named, anchor, at)
  }
  return named || pathWithin(element, root.body, 'body')
}

/** What a selector matches in a document; null where it is none. */
export function matchesOf(document: Document, selector: string): Element[] | null {
  try {
    return [...document.querySelectorAll(selector)]
  } catch {
    return null
  }
}

const countOf = (element: Element, selector: string): number => element.ownerDocument.querySelectorAll(selector).length

/** By its name inside of something that has one of its own; by its place there where it has no name. */
function narrowest(element: Element, named: string, anchor: string, around: Element): string {
  if (!named) return pathWithin(element, around, anchor)
  const inside = `${anchor} ${named}`
  return countOf(element, inside) < countOf(element, named) ? inside : named
}

/**
 * What an element is called, alone: its id, or what matches the fewest of an attribute of its own, its classes and its
 * own element. Empty where nothing of it will last.
 */
function nameOf(element: Element): string {
  const { id } = element
  if (isLasting(id) && countOf(element, `#${CSS.escape(id)}`) === 1) return `#${CSS.escape(id)}`
  const names = [
    ...GIVEN.flatMap((attribute) => byAttribute(element, attribute)),
    byClasses(element),
    element.localName.includes('-') ? CSS.escape(element.localName) : '',
  ].filter(Boolean)
  const counts = names.map((name) => countOf(element, name))
  return names[counts.indexOf(Math.min(...counts))] ?? ''
}

function byAttribute(element: Element, attribute: string): string[] {
  const value = element.getAttribute(attribute) ?? ''
  if (!isLasting(value)) return []
  return [`${attribute === 'role' ? CSS.escape(element.localName) : ''}[${attribute}="${value}"]`]
}

/** The classes that tell it from others, the rarest first, no more than are needed. */
function byClasses(element: Element): string {
  const classes = [...element.classList].flatMap((name) => asSelector(name) ?? [])
  const counts = new Map(classes.map((name) => [name, countOf(element, name)]))
  const rarest = [...counts.keys()].sort((a, b) => (counts.get(a) as number) - (counts.get(b) as number))
  let chosen = ''
  let count = Infinity
  for (const name of rarest.slice(0, MOST_CLASSES)) {
    const narrower = countOf(element, chosen + name)
    if (narrower >= count) continue
    chosen += name
    count = narrower
  }
  // An attribute alone needs no name of an element in front, a word as common as "box" does.
  return chosen && count > 1 && countOf(element, element.localName + chosen) < count
    ? element.localName + chosen
    : chosen
}

/** A class as a selector; of one with a made-up end (`Promo_box__x3Jq1`) what people wrote of it. */
function asSelector(name: string): string | null {
  if (/^(is|has|js)-/.test(name)) return null
  if (isLasting(name)) return `.${CSS.escape(name)}`
  const [, written] = /^([A-Za-z][\w-]*_{1,2})[A-Za-z\d-]{4,10}$/.exec(name) ?? []
  return written && written.length > 5 && isLasting(written) ? `[class*="${written}"]` : null
}

/** A name that a person gave: no number, no hash, no sentence. */
const isLasting = (name: string): boolean =>
  name.length > 1 && name.length <= LONGEST && /^[\p{L}_][\p{L}_-]*$/u.test(name) && !name.split(/[-_]+/).some(isHash)

/** "bdVaJa": capitals where no word begins. A word in camel case has small letters between its capitals. */
const isHash = (part: string): boolean =>
  part.length >= 5 && /[a-z]/.test(part) && (part.match(/[A-Z](?![a-z]{2})/g)?.length ?? 0) > 1

/** Step by step from something that has a name. */
function pathWithin(element: Element, around: Element, anchor: string): string {
  const steps: string[] = []
  for (let at = element; at !== around && at.parentElement; at = at.parentElement) steps.unshift(stepOf(at))
  return [anchor, ...steps].join(' > ')
}

function stepOf(element: Element): string {
  const name = CSS.escape(element.localName)
  const alike = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName)
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name
}
