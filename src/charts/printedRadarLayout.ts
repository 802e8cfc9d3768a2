import type { RadarBlock, RadarSeries, SeriesKind } from '../domain/printedDocument'
import { radarLayout, type RadarLayout } from '../domain/picture/radarLayout'

const width = 300
const fontSize = 13

/** The one size at which a radar is printed; on the screen it shrinks with its column. */
export function printedRadarLayout({ axes, maximum }: RadarBlock): RadarLayout {
  const names = axes.map((axis, index) => ({ axis, short: String(index + 1) }))
  const layout = radarLayout(names, width, fontSize)
  return { ...layout, frame: { ...layout.frame, maximum } }
}

/** What is drawn later lies on top. */
const order: readonly SeriesKind[] = ['norm', 'before', 'reviewer', 'now']

export function drawingOrder(a: RadarSeries, b: RadarSeries): number {
  return order.indexOf(a.kind) - order.indexOf(b.kind)
}
