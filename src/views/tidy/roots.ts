/** A page's tree with its shadow roots in it. */

/** The element and everything around it, through the hosts of shadow roots. */
export function around(element: Element): Element[] {
  const out: Element[] = []
  for (let at: Element | null = element; at; at = boxAround(at)) out.push(at)
  return out
}

/** What stands right around an element; at the top of a shadow root its host. */
export const boxAround = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null
