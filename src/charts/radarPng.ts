import type { RadarBlock, RadarSeries, SeriesKind } from '../domain/printedDocument'
import { radarPath, radarPoint, radarPoints, type Point } from '../lib/radarGeometry'
import { drawingOrder, printedRadarLayout } from './printedRadarLayout'
import type { RadarLayout } from '../domain/picture/radarLayout'

const scale = 3
const margin = 20
const titleHeight = 34
const lineHeight = 24
const font = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif"
const ink = { paper: '#ffffff', text: '#1a1f24', muted: '#4a5560', line: '#d3dae0' } as const

const looks: Readonly<
  Record<SeriesKind, { readonly colour: string; readonly width: number; readonly dash: readonly number[] }>
> = {
  now: { colour: '#0072b2', width: 3, dash: [] },
  before: { colour: '#d55e00', width: 2, dash: [7, 4] },
  reviewer: { colour: ink.text, width: 2, dash: [9, 3, 2, 3] },
  norm: { colour: '#595959', width: 2, dash: [0.5, 4.5] },
}

/** The radar as a PNG, on white, with its title and legend. Undefined where the browser cannot draw. */
export async function radarPicture(block: RadarBlock, title: string): Promise<Blob | undefined> {
  const layout = printedRadarLayout(block)
  const keys = layout.named ? [] : block.axes.map((axis, index) => `${index + 1} ${axis}`)
  const canvas = document.createElement('canvas')
  canvas.width = (layout.width + margin * 2) * scale
  const below = (block.series.length + keys.length) * lineHeight
  canvas.height = (titleHeight + layout.height + below + margin * 3) * scale
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  pen.scale(scale, scale)
  pen.fillStyle = ink.paper
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.translate(margin, margin)
  write(pen, title, { x: 0, y: titleHeight / 2 }, { size: 18, weight: 700 })
  pen.translate(0, titleHeight)
  drawGrid(pen, layout)
  for (const series of block.series.toSorted(drawingOrder)) drawSeries(pen, layout, series)
  drawLabels(pen, layout)
  pen.translate(0, layout.height + margin)
  drawLegend(pen, block.series, keys)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'))
}

type Pen = CanvasRenderingContext2D

interface Writing {
  readonly size: number
  readonly weight?: number
  readonly align?: CanvasTextAlign
  readonly colour?: string
}

function write(pen: Pen, text: string, { x, y }: Point, writing: Writing): void {
  pen.font = `${writing.weight ?? 400} ${writing.size}px ${font}`
  pen.textAlign = writing.align ?? 'start'
  pen.textBaseline = 'middle'
  pen.fillStyle = writing.colour ?? ink.text
  pen.fillText(text, x, y)
}

function drawGrid(pen: Pen, { frame, fontSize }: RadarLayout): void {
  const axes = Array.from({ length: frame.axes }, (_, axis) => axis)
  pen.strokeStyle = ink.line
  pen.lineWidth = 1
  for (let ring = 1; ring <= frame.maximum; ring += 1) {
    const corners = radarPoints(
      frame,
      axes.map(() => ring),
    )
    pen.stroke(new Path2D(radarPath(corners)))
    const { x, y } = radarPoint(frame, 0, ring)
    write(pen, String(ring), { x: x - 6, y }, { size: fontSize * 0.86, align: 'end', colour: ink.muted })
  }
  for (const axis of axes) {
    const outermost = radarPoint(frame, axis, frame.maximum)
    pen.stroke(new Path2D(radarPath([{ x: frame.cx, y: frame.cy }, outermost, undefined])))
  }
}

function drawSeries(pen: Pen, { frame }: RadarLayout, { kind, values }: RadarSeries): void {
  const points = radarPoints(frame, values)
  take(pen, kind)
  pen.stroke(new Path2D(radarPath(points)))
  for (const point of points) if (point) drawDot(pen, kind, point)
}

function take(pen: Pen, kind: SeriesKind): void {
  const { colour, width, dash } = looks[kind]
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.lineCap = kind === 'norm' ? 'round' : 'butt'
  pen.lineJoin = 'round'
  pen.setLineDash([...dash])
}

/** Filled for now, open for before, a square for somebody else, none for the norm. */
function drawDot(pen: Pen, kind: SeriesKind, { x, y }: Point): void {
  if (kind === 'norm') return
  pen.setLineDash([])
  pen.lineWidth = 2
  pen.fillStyle = kind === 'before' ? ink.paper : looks[kind].colour
  pen.beginPath()
  if (kind === 'reviewer') pen.rect(x - 4, y - 4, 8, 8)
  else pen.arc(x, y, kind === 'before' ? 5 : 4, 0, Math.PI * 2)
  pen.fill()
  pen.stroke()
}

const aligns = { start: 'start', middle: 'center', end: 'end' } as const

function drawLabels(pen: Pen, { labels, fontSize }: RadarLayout): void {
  for (const { lines, x, y, anchor } of labels) {
    for (const [index, text] of lines.entries()) {
      write(pen, text, { x, y: y + index * fontSize * 1.2 }, { size: fontSize, align: aligns[anchor] })
    }
  }
}

function drawLegend(pen: Pen, series: readonly RadarSeries[], keys: readonly string[]): void {
  for (const [index, { kind, name }] of series.entries()) {
    const y = index * lineHeight
    take(pen, kind)
    pen.beginPath()
    pen.moveTo(0, y)
    pen.lineTo(36, y)
    pen.stroke()
    drawDot(pen, kind, { x: 18, y })
    write(pen, name, { x: 46, y }, { size: 14 })
  }
  for (const [index, key] of keys.entries()) {
    write(pen, key, { x: 0, y: (series.length + index) * lineHeight }, { size: 14 })
  }
}
