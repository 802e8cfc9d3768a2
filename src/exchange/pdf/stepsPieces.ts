import type { Step, StepsBlock } from '../../domain/printedDocument'
import type { Point } from '../../lib/radarGeometry'
import { colours, type TextStyle } from './look'
import { heightOf, lazyElement, printStack, type Layout, type Piece } from './Piece'
import { printableText } from './printableText'
import { textPieces } from './textPieces'

const gap = 6
const padding = { left: 6, top: 3.5 } as const

const value: TextStyle = { size: 10, leading: 13, isBold: true, colour: colours.text }
const text: TextStyle = { size: 8.5, leading: 10.8, isBold: false, colour: colours.text }

interface Box {
  readonly step: Step
  readonly lines: readonly Piece[]
}

/** A strip of boxes, whole on one page; for whoever listens a list. */
export function stepsPieces({ steps }: StepsBlock, layout: Layout): readonly Piece[] {
  if (steps.length === 0) return []
  const { pen, look } = layout
  const width = (layout.width - gap * (steps.length - 1)) / steps.length
  const list = lazyElement(() => {
    const element = pen.element(pen.root, 'L')
    element.dictionary.data.A = { O: 'List', ListNumbering: 'Decimal' }
    return element
  })
  const boxes = steps.map((step): Box => {
    const item = lazyElement(() => pen.element(list(), 'LI'))
    const label = lazyElement(() => pen.element(item(), 'Lbl'))
    const body = lazyElement(() => pen.element(item(), 'LBody'))
    const setting = { width: width - padding.left * 2, above: 0 }
    const style = { ...text, isBold: step.isNorm }
    return {
      step,
      lines: [
        ...textPieces(pen, somethingIn(step.value), { ...setting, style: value, element: label }),
        ...textPieces(pen, somethingIn(step.text), { ...setting, style, element: body }),
      ],
    }
  })
  const height = Math.max(...boxes.map(({ lines }) => heightOf(lines))) + padding.top * 2
  const print = ({ x, y }: Point) => {
    for (const [index, { step, lines }] of boxes.entries()) {
      const left = x + index * (width + gap)
      const colour = step.isNorm ? colours.accent : colours.line
      pen.drawArtifact('layout', () => pen.box({ x: left, y }, { width, height }, colour))
      printStack(lines, { x: left + padding.left, y: y + padding.top })
    }
  }
  return [{ height, above: look.air.figure, print }]
}

/** An item of a list has both of its parts. */
function somethingIn(words: string): string {
  return printableText(words) || '–'
}
