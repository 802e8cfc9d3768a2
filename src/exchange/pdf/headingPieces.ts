import type { HeadingBlock } from '../../domain/printedDocument'
import type { Point } from '../../lib/radarGeometry'
import { colours } from './look'
import { lazyElement, type Layout, type Piece } from './Piece'
import { textPieces } from './textPieces'

/** A heading, which is a bookmark too and never stands alone at the foot of a page. */
export function headingPieces(block: HeadingBlock, { pen, width, look, bookmark }: Layout): readonly Piece[] {
  let tag = 'P'
  const element = lazyElement(() => pen.element(pen.root, tag))
  const setting = { style: look.heading[block.level], width, above: look.air.heading[block.level], element }
  const marked = textPieces(pen, block.text, setting).map((piece, index) => ({
    ...piece,
    keepsWithNext: true,
    print: (at: Point) => {
      if (index === 0) tag = bookmark(block, at.y)
      piece.print(at)
    },
  }))
  return block.level === 1 ? [...marked, underline({ pen, width })] : marked
}

function underline({ pen, width }: Pick<Layout, 'pen' | 'width'>): Piece {
  return {
    height: 9,
    above: 0,
    keepsWithNext: true,
    print: ({ x, y }) =>
      pen.drawArtifact('layout', () => {
        pen.rule({ x, y: y + 6 }, { x: x + width, y: y + 6 }, { colour: colours.accent, width: 1.2 })
      }),
  }
}
