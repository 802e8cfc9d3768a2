import type { RadarSeries } from '../../domain/printedDocument'
import { radarPath, radarPoint, radarPoints, type Point, type RadarFrame } from '../../lib/radarGeometry'
import { colours, dashes, strokes } from './look'
import type { Pen } from './Pen'

/** The rings, with their numbers beside the first axis. */
export function drawRings(pen: Pen, frame: RadarFrame): void {
  const all = Math.round(frame.maximum)
  const rings = Array.from(
    { length: Math.min(all, 10) },
    (_, index) => ((index + 1) * frame.maximum) / Math.min(all, 10),
  )
  const axes = Array.from({ length: frame.axes }, (_, axis) => axis)
  pen.pdf.lineWidth(0.5).strokeColor(colours.line)
  for (const ring of rings) {
    const corners = radarPoints(
      frame,
      axes.map(() => ring),
    )
    if (corners.length > 0) pen.pdf.path(radarPath(corners)).stroke()
  }
  for (const axis of axes) {
    const end = radarPoint(frame, axis, frame.maximum)
    pen.rule({ x: frame.cx, y: frame.cy }, end, { colour: colours.line, width: 0.5 })
  }
  const style = { size: 6.6, leading: 8, isBold: false, colour: colours.muted }
  for (const ring of rings) {
    const { x, y } = radarPoint(frame, 0, ring)
    pen.write(String(Math.round(ring * 10) / 10), { x: x + 2.5, y: y + 6.4 }, style)
  }
}

/** The line of one series with its dots; broken where there is no value. */
export function drawSeries(pen: Pen, frame: RadarFrame, series: RadarSeries, turn: number): void {
  const values = series.values.slice(0, frame.axes).map((value) => inFrame(value, frame.maximum))
  const points = radarPoints(frame, values)
  const path = radarPath(points)
  if (path !== '') stroked(pen, series, () => pen.pdf.path(path).stroke())
  for (const point of points) if (point) drawDot(pen, series, point, turn)
}

/** A piece of a line as it stands in the legend. */
export function drawSample(pen: Pen, series: RadarSeries, { x, y }: Point, turn: number): void {
  stroked(pen, series, () =>
    pen.pdf
      .moveTo(x, y)
      .lineTo(x + 24, y)
      .stroke(),
  )
  drawDot(pen, series, { x: x + 12, y }, turn)
}

function inFrame(value: number | undefined, maximum: number): number | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined
  return Math.min(Math.max(value, 0), maximum)
}

function stroked({ pdf }: Pen, { kind }: RadarSeries, draw: () => void): void {
  const dash = dashes[kind]
  pdf.save().lineWidth(strokes[kind].width).strokeColor(strokes[kind].colour).lineJoin('round')
  pdf.lineCap(kind === 'norm' ? 'round' : 'butt')
  if (dash) pdf.dash(dash)
  draw()
  pdf.restore()
}

/** Filled for now, open for before, none for the norm, squares for others: the second of those has open ones. */
function drawDot({ pdf }: Pen, { kind }: RadarSeries, { x, y }: Point, turn: number): void {
  const { colour } = strokes[kind]
  if (kind === 'norm') return
  const isOpen = kind === 'before' || (kind === 'reviewer' && turn % 2 === 1)
  pdf
    .lineWidth(1.2)
    .strokeColor(colour)
    .fillColor(isOpen ? colours.paper : colour)
  if (kind === 'reviewer') pdf.rect(x - 2.3, y - 2.3, 4.6, 4.6)
  else pdf.circle(x, y, 2.5)
  pdf.fillAndStroke()
}
