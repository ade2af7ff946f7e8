/** Where reading begins: at what a person points to, has selected, or has before their eyes. */
import { type PlacedPiece, rangeOf } from './pieces'

/** The bar's height: what is under it is not before anybody's eyes. */
const BAR = 40

/** The piece at a point of the window; -1 where none is. */
export function pieceAt(pieces: readonly PlacedPiece[], x: number, y: number): number {
  return pieces.findIndex((piece) =>
    [...placeOf(piece).getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
    ),
  )
}

/** The piece in which the selection begins; -1 where nothing of the story is selected. */
export function selectedPiece(pieces: readonly PlacedPiece[], root: ShadowRoot): number {
  const [selected] = getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? []
  if (!selected || selected.collapsed) return -1
  return pieces.findIndex(({ passage, start, text }) => {
    const holder = passage.nodes.find(({ node }) => node === selected.startContainer)
    return holder !== undefined && start + text.length > holder.start + selected.startOffset
  })
}

/** The first piece that begins below the bar, the very first where none does. */
export function pieceInSight(pieces: readonly PlacedPiece[]): number {
  const first = pieces.findIndex((piece) => placeOf(piece).getBoundingClientRect().top >= BAR)
  return Math.max(0, first)
}

const placeOf = ({ passage, start, text }: PlacedPiece): Range => rangeOf(passage, start, start + text.length)
