import type { ParagraphBlock } from '../../domain/printedDocument'
import { colours } from './look'
import { lazyElement, type Layout, type Piece } from './Piece'
import { textPieces } from './textPieces'

const indent = 14

export function paragraphPieces(
  { text, tone }: ParagraphBlock,
  { pen, width, look }: Layout,
): readonly Piece[] {
  const element = lazyElement(() => pen.element(pen.root, tone === 'quote' ? 'BlockQuote' : 'P'))
  if (tone !== 'quote') {
    return textPieces(pen, text, { style: look[tone ?? 'body'], width, above: look.air.paragraph, element })
  }
  const inner = lazyElement(() => pen.element(element(), 'P'))
  const setting = { style: look.quote, width: width - indent, above: look.air.quote, element: inner }
  return textPieces(pen, text, setting).map((piece) => ({
    ...piece,
    print: ({ x, y }) => {
      bar({ x, y, height: piece.height }, pen)
      piece.print({ x: x + indent, y })
    },
  }))
}

function bar(
  { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
  pen: Layout['pen'],
): void {
  pen.drawArtifact('layout', () => {
    pen.rule({ x: x + 2, y }, { x: x + 2, y: y + height }, { colour: colours.line, width: 2.4 })
  })
}
