import type { ChangesBlock } from '../domain/printedDocument'
import { inTwoLines, shortened } from './inTwoLines'
import { middleToBaseline, type Picture, type Shape, type TextShape, type WidthOf } from './Picture'
import { trackShapes } from './trackShapes'

interface Room {
  readonly width: number
  readonly widthOf: WidthOf
}

const size = 13
const rowHeight = 34
const lineHeight = 15
/** In parts of the width: the name, and the numbers at the other end. */
const nameShare = 0.32
const gap = 8

/** The rows of a printed document: name, scale, and the numbers of now and of what changed. */
export function changesPicture({ rows, scale }: ChangesBlock, { width, widthOf }: Room): Picture {
  const measure = (text: string) => widthOf(text, size)
  const nameWidth = width * nameShare
  const changeWidth = Math.max(0, ...rows.map(({ change = '' }) => measure(change)))
  const valueWidth = Math.max(0, ...rows.filter(isDrawn).map(({ value }) => measure(value)))
  const numbers = valueWidth + (changeWidth > 0 ? changeWidth + gap : 0)
  const track = { left: nameWidth + gap, width: Math.max(0, width - nameWidth - numbers - gap * 2) }
  const shapes = rows.flatMap((row, index): readonly Shape[] => {
    const y = (index + 0.5) * rowHeight
    const at = (text: string, x: number, anchor: TextShape['anchor'], middle = y): TextShape => {
      return { type: 'text', text, x, y: middle + middleToBaseline * size, anchor, size, ink: 'text' }
    }
    const name = linesOf(row.name, nameWidth, measure)
    return [
      ...(index === 0 ? [] : [ruleAt(index * rowHeight, width)]),
      ...name.map((text, line) => at(text, 0, 'start', y + (line - (name.length - 1) / 2) * lineHeight)),
      ...trackShapes({ ...row, scale }, { ...track, y, reach: rowHeight / 2 }),
      ...(isDrawn(row)
        ? [
            at(row.value, width - numbers + valueWidth, 'end'),
            ...(row.change === undefined ? [] : [at(row.change, width, 'end')]),
          ]
        : [at(shortened(row.value, width - track.left, measure), width, 'end')]),
    ]
  })
  return { width, height: rows.length * rowHeight, shapes }
}

function isDrawn({ now }: ChangesBlock['rows'][number]): boolean {
  return now !== undefined && Number.isFinite(now)
}

function linesOf(name: string, room: number, measure: (text: string) => number): readonly string[] {
  if (measure(name) <= room) return [name]
  return inTwoLines(name, measure).map((line) => shortened(line, room, measure))
}

function ruleAt(y: number, width: number): Shape {
  return { type: 'path', d: `M0,${y}H${width}`, stroke: { ink: 'line', width: 1 } }
}
