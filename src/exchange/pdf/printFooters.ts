import type { PrintedDocument } from '../../domain/printedDocument'
import { colours, footerStyle as style, page } from './look'
import type { Pen } from './Pen'
import { baseline, linesOf } from './textPieces'

const top = page.bottom + 16

/** Numbers the pages once all are there. */
export function printFooters({ footer, pageWords }: PrintedDocument, pen: Pen): void {
  const { count } = pen.pdf.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    pen.pdf.switchToPage(index)
    const number = `${pageWords.page} ${index + 1} ${pageWords.of} ${count}`
    pen.drawArtifact('footer', () => printFooter(footer, number, pen))
  }
}

function printFooter(text: string, number: string, pen: Pen): void {
  const numberWidth = pen.widthOf(number, style)
  pen.rule({ x: page.left, y: top - 5 }, { x: page.right, y: top - 5 }, { colour: colours.line, width: 0.5 })
  const y = top + baseline(style)
  for (const [index, line] of footerLines(text, page.right - page.left - numberWidth - 24, pen).entries()) {
    pen.write(line, { x: page.left, y: y + index * style.leading }, style)
  }
  pen.write(number, { x: page.right - numberWidth, y }, style)
}

/** Two lines at most: below them the paper ends. */
function footerLines(text: string, width: number, pen: Pen): readonly string[] {
  const [first, second, ...rest] = linesOf(pen, text, { style, width: Math.max(width, 60) })
  const last = rest.length > 0 && second ? `${Array.from(second.text).slice(0, -2).join('')}…` : second?.text
  return [first?.text ?? '', ...(last === undefined ? [] : [last])]
}
