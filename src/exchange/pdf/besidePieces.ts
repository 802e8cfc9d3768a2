import type { BesideBlock } from '../../domain/printedDocument'
import { heightOf, printStack, type Layout, type Piece } from './Piece'

const gutter = 26

/** Two columns as one piece; what is too long for a page stands below one another instead. */
export function besidePieces({ left, right }: BesideBlock, layout: Layout): readonly Piece[] {
  const width = (layout.width - gutter) / 2
  const columns = [left, right].map((blocks) => layout.pieces(blocks, { ...layout, width }))
  const height = Math.max(...columns.map(heightOf))
  if (height > layout.room || columns.some((pieces) => pieces.some(({ startsPage }) => startsPage))) {
    return layout.pieces([...left, ...right], layout)
  }
  const print: Piece['print'] = ({ x, y }) => {
    for (const [index, pieces] of columns.entries()) {
      printStack(pieces, { x: x + index * (width + gutter), y })
    }
  }
  return [{ height, above: layout.look.air.figure, print }]
}
