import {
  inksOnPaper,
  type CircleShape,
  type PathShape,
  type Shape,
  type TextShape,
} from '../pictures/Picture'
import { shortened } from '../pictures/inTwoLines'
import { radarPicture } from '../pictures/radarPicture'
import { withLegend } from '../pictures/withLegend'
import type { RadarBlock } from '../domain/printedDocument'

const scale = 3
const margin = 20
const width = 300
const title = { size: 18, height: 34 } as const
const font = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif"

/** The radar as a PNG, on white, with a title and its legend. Undefined where the browser cannot draw. */
export async function radarPng(block: RadarBlock, titleText: string): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return undefined
  const widthOf = (text: string, size: number) => widthIn(context, text, fontOf(size))
  const bold = fontOf(title.size, 700)
  const picture = withLegend(radarPicture(block, { width, widthOf }), block, widthOf)
  canvas.width = (width + margin * 2) * scale
  canvas.height = (title.height + picture.height + margin * 2) * scale
  context.scale(scale, scale)
  context.fillStyle = inksOnPaper.paper
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.translate(margin, margin)
  context.font = bold
  context.fillStyle = inksOnPaper.text
  context.fillText(
    shortened(titleText, width, (text) => widthIn(context, text, bold)),
    0,
    title.size,
  )
  context.translate(0, title.height)
  for (const shape of picture.shapes) draw(context, shape)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'))
}

function fontOf(size: number, weight = 400): string {
  return `${weight} ${size}px ${font}`
}

function widthIn(context: CanvasRenderingContext2D, text: string, style: string): number {
  context.font = style
  return context.measureText(text).width
}

/** The pen for a canvas. */
function draw(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.type === 'text') return write(context, shape)
  const { fill, stroke } = shape
  const path = pathOf(shape)
  if (fill) {
    context.fillStyle = inksOnPaper[fill]
    context.fill(path)
  }
  if (!stroke) return
  context.strokeStyle = inksOnPaper[stroke.ink]
  context.lineWidth = stroke.width
  context.lineCap = stroke.cap ?? 'butt'
  context.lineJoin = 'round'
  context.setLineDash([...(stroke.dash ?? [])])
  context.stroke(path)
}

function pathOf(shape: PathShape | CircleShape): Path2D {
  if (shape.type === 'path') return new Path2D(shape.d)
  const circle = new Path2D()
  circle.arc(shape.x, shape.y, shape.radius, 0, Math.PI * 2)
  return circle
}

const aligns = { start: 'left', middle: 'center', end: 'right' } as const

function write(context: CanvasRenderingContext2D, { text, x, y, anchor, size, ink }: TextShape): void {
  context.font = fontOf(size)
  context.textAlign = aligns[anchor]
  context.fillStyle = inksOnPaper[ink]
  context.fillText(text, x, y)
}
