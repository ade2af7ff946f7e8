/** The story's headings as an outline: below the headline, without a level left out. */

export const HEADINGS = 'h2, h3, h4, h5, h6'

/** 2 for an h2. */
export const levelOf = (heading: Element): number => Number(heading.localName.slice(1))

/**
 * Puts headings that skip levels where they belong: pages choose levels for their size.
 * @param open the levels, as the page has them, that the text before stands in
 * @returns those that text after would stand in
 */
export function levelHeadings(part: Element, open: readonly number[] = []): readonly number[] {
  let now = open
  for (const heading of part.querySelectorAll(HEADINGS)) {
    const stated = levelOf(heading)
    now = [...now.filter((level) => level < stated), stated]
    if (now.length + 1 !== stated) rename(heading, `h${now.length + 1}`)
  }
  return now
}

/** Gives an element another name. @returns the new one in its place */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name)
  for (const { name, value } of element.attributes) renamed.setAttribute(name, value)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}
