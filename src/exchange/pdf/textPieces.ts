import type { PdfElement } from 'pdfkit'
import type { TextStyle } from './look'
import type { Pen } from './Pen'
import type { Piece } from './Piece'
import { textLines, type TextLine } from './textLines'

interface Setting {
  readonly style: TextStyle
  readonly width: number
  readonly above: number
  readonly element: () => PdfElement
}

/** A text, a line a piece; the first two lines and the last two stay together. Nothing for a text without a sign. */
export function textPieces(pen: Pen, text: string, setting: Setting): readonly Piece[] {
  const { style, element } = setting
  const all = linesOf(pen, text, setting)
  const lines = all.length === 1 && all[0]?.text === '' ? [] : all
  return lines.map((line, index) => ({
    height: style.leading,
    above: index === 0 ? setting.above : 0,
    keepsWithNext: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
    print: ({ x, y }) =>
      pen.drawTagged(element(), () => {
        pen.write(line.text, { x, y: y + baseline(style) }, style)
      }),
  }))
}

export function linesOf(
  pen: Pen,
  text: string,
  { style, width }: Pick<Setting, 'style' | 'width'>,
): readonly TextLine[] {
  return textLines(text, width, (part) => pen.widthOf(part, style))
}

/** From the top of a line to the foot of its letters. */
export function baseline({ size, leading }: TextStyle): number {
  return (leading - size) / 2 + size * 0.84
}
