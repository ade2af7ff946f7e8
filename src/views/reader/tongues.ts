/** Parts of the story in another language than the rest: spoken, hyphenated and set as such. */
import type { Frame } from './frame'

const ATTRIBUTES = ['lang', 'dir'] as const

/** Marks what the page marks; what is said of half the story or more is said of the story, and better known by its words. */
export function markTongues({ article, leaves }: Pick<Frame, 'article' | 'leaves'>): void {
  for (const attribute of ATTRIBUTES) {
    const stated = article.places.map(({ element }) => statedBy(element, attribute))
    stated.forEach((value, i) => {
      const leaf = leaves[i]
      if (!value || !leaf || value.split('-')[0] === article[attribute].split('-')[0]) return
      if (stated.filter((one) => one === value).length * 2 < stated.length) leaf.setAttribute(attribute, value)
    })
  }
}

function statedBy(element: Element, attribute: string): string {
  const holder = element.closest(`[${attribute}]`)
  return holder && !/^(html|body)$/.test(holder.localName) ? (holder.getAttribute(attribute) ?? '').toLowerCase() : ''
}
