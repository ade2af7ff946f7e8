/** The holes that hidden blocks leave: boxes that hold nothing else a person could see. */

/** Frames and their like; a picture or a player counts as something to see even before it has loaded. */
const SEEN = 'img, picture, video, audio, iframe, canvas, svg, object, embed, input, select, textarea, button'
/** A box this high up is the page. */
const PAGE = 'html, body, main, article, [role="main"]'

/**
 * The outermost box around each element that holds nothing to see beside what goes: its frame, its margins, the label
 * over it. Where several go together their common box goes.
 * @param going live elements that are to be hidden
 */
export function withHoles(going: Iterable<Element>): Set<Element> {
  const out = new Set(going)
  for (const element of [...out]) {
    let outer = element
    for (let at = element.parentElement; at && !at.matches(PAGE) && isEmptyBut(at, out); at = at.parentElement)
      outer = at
    if (outer === element) continue
    for (const inner of out) if (inner !== outer && outer.contains(inner)) out.delete(inner)
    out.add(outer)
  }
  return out
}

function isEmptyBut(box: Element, going: ReadonlySet<Element>): boolean {
  for (const node of box.childNodes) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return false
    if (node.nodeType !== 1 || going.has(node as Element)) continue
    if (!isBlank(node as Element, going)) return false
  }
  return true
}

/** Nothing to see in it: no text, no picture, no control. Spacers, markers and scripts are nothing. */
function isBlank(element: Element, going: ReadonlySet<Element>): boolean {
  if (/^(script|style|template|noscript|link|meta|br|hr|wbr)$/.test(element.localName)) return true
  if (element.matches(SEEN)) return false
  if (element.shadowRoot) return false
  return isEmptyBut(element, going)
}
