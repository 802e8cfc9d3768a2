import type { LinesBlock } from '../../domain/printedDocument'
import { colours } from './look'
import type { Layout, Piece } from './Piece'

/** Far enough apart to write on by hand. */
const apart = 25

export function linesPieces({ count }: LinesBlock, { pen, width }: Layout): readonly Piece[] {
  return Array.from({ length: count }, () => ({
    height: apart,
    above: 0,
    print: ({ x, y }) =>
      pen.drawArtifact('layout', () => {
        pen.rule({ x, y: y + apart }, { x: x + width, y: y + apart }, { colour: colours.line, width: 0.7 })
      }),
  }))
}
