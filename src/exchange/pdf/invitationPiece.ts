import type { Invitation } from '../../domain/printedDocument'
import { qrPicture } from '../../pictures/qrPicture'
import type { Point } from '../../lib/radarGeometry'
import { drawPicture } from './drawPicture'
import { colours, page, type TextStyle } from './look'
import type { Pen } from './Pen'
import { heightOf, lazyElement, printStack, type Piece } from './Piece'
import { printableText } from './printableText'
import { textPieces } from './textPieces'

/** The side of the QR code, with the white around it: large enough for a phone at an arm's length. */
const side = 72
const padding = { left: 12, top: 6 } as const
const gap = 16

const bold: TextStyle = { size: 10.5, leading: 15, isBold: true, colour: colours.text }
const plain: TextStyle = { size: 9.5, leading: 13.4, isBold: false, colour: colours.text }
const link: TextStyle = { ...plain, isBold: true, colour: colours.accent }

/** The box at the foot of the first page: what to do next, the address as a link, and its QR code. */
export function invitationPiece(invitation: Invitation, pen: Pen): Piece {
  const width = page.right - page.left
  const lines = linesOf(invitation, pen, width - padding.left - gap - side)
  const height = Math.max(heightOf(lines) + padding.top * 2, side)
  const print = ({ x, y }: Point) => {
    pen.drawArtifact('layout', () => pen.box({ x, y }, { width, height }))
    printStack(lines, { x: x + padding.left, y: y + (height - heightOf(lines)) / 2 })
    printCode(invitation, pen, { x: x + width - side, y: y + (height - side) / 2 })
  }
  return { height, above: 10, print }
}

function linesOf({ heading, before, address, after, alternative }: Invitation, pen: Pen, width: number) {
  const title = lazyElement(() => pen.element(pen.root, 'P'))
  const text = lazyElement(() => pen.element(pen.root, 'P'))
  const anchor = lazyElement(() => pen.element(text(), 'Link'))
  const set = (words: string, style: TextStyle, element: typeof text, above = 0) =>
    textPieces(pen, words, { style, width, above, element })
  const addressed = set(address, link, anchor).map((piece): Piece => {
    const print = (at: Point) => {
      piece.print(at)
      pen.link(
        anchor(),
        { ...at, width, height: piece.height },
        { address, text: printableText(alternative) },
      )
    }
    return { ...piece, print }
  })
  return [
    ...set(heading, bold, title),
    ...set(before, plain, text, 2),
    ...addressed,
    ...set(after, plain, text),
  ]
}

function printCode({ address, alternative }: Invitation, pen: Pen, { x, y }: Point): void {
  const code = qrPicture(address)
  const alt = printableText(alternative)
  const figure = pen.element(pen.root, 'Figure', { alt, bbox: [x, y, x + side, y + side] })
  pen.drawTagged(figure, () => drawPicture(pen, code, { x, y }, side / code.width))
}
