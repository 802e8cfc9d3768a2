import { radarPath, type Point } from '../lib/radarGeometry'
import type { RadarSeries, SeriesKind } from '../domain/printedDocument'
import type { Shape, Stroke } from './Picture'

/** How the line of each series is drawn, the lowest first; no two are alike without colours. */
export const strokes: Readonly<Record<SeriesKind, Stroke>> = {
  norm: { ink: 'norm', width: 2, dash: [0.5, 4.5], cap: 'round' },
  before: { ink: 'before', width: 2, dash: [7, 4] },
  reviewer: { ink: 'reviewer', width: 2, dash: [9, 3, 2, 3] },
  now: { ink: 'now', width: 3 },
}
const order = Object.keys(strokes)

/** The series with those on top last. */
export function inDrawingOrder(series: readonly RadarSeries[]): readonly RadarSeries[] {
  return series.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** What the series encloses, for now alone and only when no value is missing. It belongs below everything else. */
export function areaShapes(kind: SeriesKind, points: readonly (Point | undefined)[]): readonly Shape[] {
  const isDrawn = kind === 'now' && points.length > 0 && !points.includes(undefined)
  return isDrawn ? [{ type: 'path', d: radarPath(points), fill: 'area' }] : []
}

/** The line of a series with its dots. An axis without a value breaks it: nothing is not zero. */
export function seriesShapes(kind: SeriesKind, points: readonly (Point | undefined)[]): readonly Shape[] {
  const line: Shape = { type: 'path', d: radarPath(points), stroke: strokes[kind] }
  return [line, ...points.filter((point) => point !== undefined).flatMap((point) => dotShapes(kind, point))]
}

/** The room for a piece of a line in a legend. */
export const sample = { width: 40, height: 14 } as const

/** A piece of the line with one dot, down and to the right from a corner. */
export function sampleShapes(kind: SeriesKind, { x, y }: Point): readonly Shape[] {
  const middle = y + sample.height / 2
  return [
    { type: 'path', d: `M${x + 2},${middle}H${x + sample.width - 2}`, stroke: strokes[kind] },
    ...dotShapes(kind, { x: x + sample.width / 2, y: middle }),
  ]
}

/** Filled for now, open and larger for before so that it shows around now, a square for somebody else, none for the norm. */
export function dotShapes(kind: SeriesKind, { x, y }: Point): readonly Shape[] {
  const stroke: Stroke = { ink: kind, width: 2 }
  switch (kind) {
    case 'norm':
      return []
    case 'reviewer':
      return [{ type: 'path', d: `M${x - 4.5},${y - 4.5}h9v9h-9Z`, fill: kind, stroke }]
    case 'before':
      return [{ type: 'circle', x, y, radius: 5.5, fill: 'paper', stroke }]
    case 'now':
      return [{ type: 'circle', x, y, radius: 4.5, fill: kind, stroke }]
  }
}
