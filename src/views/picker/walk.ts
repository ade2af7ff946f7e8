/** From block to block of a page, as a person sees them: what has no size is passed over. */

/** The block that a point of the window lies in: what runs inside a line stands for what it runs in. */
export function blockAt(document: Document, x: number, y: number, ours: Element): Element | null {
  const hit = document.elementsFromPoint(x, y).find((element) => element !== ours)
  return hit ? blockAround(hit) : null
}

/** The nearest block around an element, itself included; null for the page itself. */
export function blockAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (isPage(at)) return null
    if (at instanceof HTMLElement && !/^(inline|contents|none)$/.test(getComputedStyle(at).display)) return at
  }
  return null
}

/** The next larger block; the same one where there is none but the page. */
export function parentOf(element: Element): Element {
  for (let at = element.parentElement; at && !isPage(at); at = at.parentElement) if (!isSameBox(at, element)) return at
  return element
}

/** The first smaller block inside; the same one where there is none. */
export function childOf(element: Element): Element {
  for (const child of element.children) {
    if (!isSeen(child)) continue
    return isSameBox(child, element) && child.childElementCount ? childOf(child) : child
  }
  return element
}

/** The neighbour on the same level, before (-1) or after (1); the same one at the end. */
export function siblingOf(element: Element, step: -1 | 1): Element {
  const next = (at: Element) => (step > 0 ? at.nextElementSibling : at.previousElementSibling)
  for (let at = next(element); at; at = next(at)) if (isSeen(at)) return at
  return element
}

const isPage = (element: Element): boolean => /^(html|body)$/.test(element.localName)

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0
}

/** A wrapper with nothing around what it wraps. */
function isSameBox(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.top === b.top && a.left === b.left && a.width === b.width && a.height === b.height
}
