import type { RadarSeries } from '../domain/printedDocument'
import { inTwoLines, shortened } from './inTwoLines'
import { middleToBaseline, type Picture, type Shape, type TextShape, type WidthOf } from './Picture'
import { sample, sampleShapes } from './seriesShapes'

const above = 15
const lineHeight = 19
const size = 13
const afterSample = 5

/** A picture that may carry numbers where there was no room for names. */
interface Keyed extends Picture {
  readonly keys?: readonly string[]
}

interface Explained {
  readonly series: readonly Pick<RadarSeries, 'kind' | 'name'>[]
}

/**
 * A picture with its legend below it: of its lines, and of its numbers where those stand for names. A name has at most
 * two lines; the whole of it belongs in the alternative text.
 */
export function withLegend(picture: Keyed, { series }: Explained, widthOf: WidthOf): Picture {
  const keys = (picture.keys ?? []).map((name) => ({ name, kind: undefined }))
  const shapes: Shape[] = []
  let top = picture.height + above
  for (const { kind, name } of [...series, ...keys]) {
    const left = kind ? sample.width + afterSample : 0
    const lines = fittedLines(name, picture.width - left, (text) => widthOf(text, size))
    if (kind) shapes.push(...sampleShapes(kind, { x: 0, y: top + (lineHeight - sample.height) / 2 }))
    shapes.push(...lines.map((text, line) => lineOfText(text, left, top + (line + 0.5) * lineHeight)))
    top += lines.length * lineHeight
  }
  return { width: picture.width, height: top, shapes: [...picture.shapes, ...shapes] }
}

function fittedLines(name: string, room: number, measure: (text: string) => number): readonly string[] {
  if (measure(name) <= room) return [name]
  return inTwoLines(name, measure).map((line) => shortened(line, room, measure))
}

function lineOfText(text: string, x: number, middle: number): TextShape {
  return { type: 'text', text, x, y: middle + middleToBaseline * size, anchor: 'start', size, ink: 'text' }
}
