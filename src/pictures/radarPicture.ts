import { radarPath, radarPoint, radarPoints } from '../lib/radarGeometry'
import type { RadarBlock } from '../domain/printedDocument'
import type { Picture, Shape } from './Picture'
import { radarLayout, type RadarLayout, type RadarRoom } from './radarLayout'
import { ringNumbers } from './ringNumbers'
import { areaShapes, inDrawingOrder, seriesShapes } from './seriesShapes'

export interface RadarPicture extends Picture {
  /** What the numbers at the axes stand for; empty when those carry their names. */
  readonly keys: readonly string[]
}

const fontSize = 13

/** The radar of a printed document. Values outside the rings are drawn on the nearest, what is no number not at all. */
export function radarPicture(
  { axes, short, scale, series }: RadarBlock,
  room: Omit<RadarRoom, 'fontSize' | 'scale'>,
): RadarPicture {
  const names = axes.map((axis, index) => ({ axis, short: short[index] ?? String(index + 1) }))
  const layout = radarLayout(names, { ...room, fontSize, scale })
  const drawn = inDrawingOrder(series).map(({ kind, values }) => {
    const within = axes.map((_, axis) => inScale(values[axis], layout.frame))
    return { kind, points: radarPoints(layout.frame, within) }
  })
  const shapes = [
    ...drawn.flatMap(({ kind, points }) => areaShapes(kind, points)),
    gridShape(layout),
    ...drawn.flatMap(({ kind, points }) => seriesShapes(kind, points)),
    ...ringNumbers(layout),
    ...layout.labels.flat(),
  ]
  return { width: layout.width, height: layout.height, shapes, keys: layout.keys }
}

function inScale(value: number | undefined, { middle, maximum }: RadarLayout['frame']): number | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined
  return Math.min(Math.max(value, middle), maximum)
}

/** The rings and the axes. */
function gridShape({ frame, rings }: RadarLayout): Shape {
  const axes = Array.from({ length: frame.axes }, (_, axis) => axis)
  const ringOf = (ring: number) =>
    radarPoints(
      frame,
      axes.map(() => ring),
    )
  const spokes = axes.map((axis) => {
    const { x, y } = radarPoint(frame, axis, frame.maximum)
    return `M${frame.cx},${frame.cy}L${x},${y}`
  })
  const d = [...rings.map((ring) => radarPath(ringOf(ring))), ...spokes].join('')
  return { type: 'path', d, stroke: { ink: 'line', width: 1 } }
}
