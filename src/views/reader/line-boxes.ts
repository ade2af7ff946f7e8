/** Lines of text as a person sees them, out of the many rectangles a browser gives for them. */

/** A box in the window, in CSS pixels. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * One box a line: rectangles that stand beside each other (words, links, raised numbers) become one.
 * @param rects in reading order, as `Range.getClientRects` gives them.
 */
export function lineBoxes(rects: Iterable<Readonly<Box>>): Box[] {
  const lines: Box[] = []
  for (const { left, right, top, bottom } of rects) {
    if (right <= left || bottom <= top) continue
    const line = lines.at(-1)
    if (!line || !areBeside(line, { left, right, top, bottom })) lines.push({ left, right, top, bottom })
    else {
      line.left = Math.min(line.left, left)
      line.right = Math.max(line.right, right)
      line.top = Math.min(line.top, top)
      line.bottom = Math.max(line.bottom, bottom)
    }
  }
  return lines
}

/** They share more than half of the height of the lower one. */
function areBeside(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return shared * 2 > Math.min(a.bottom - a.top, b.bottom - b.top)
}
