import { inksOnPaper, type CircleShape, type Ink, type PathShape, type Picture } from '../../pictures/Picture'
import type { Point } from '../../lib/radarGeometry'
import type { TextStyle } from './look'
import type { Pen } from './Pen'

/** Draws a picture with its top left corner at a place, and with a unit of it so many points long. */
export function drawPicture(pen: Pen, { shapes }: Picture, { x, y }: Point, scale: number): void {
  for (const shape of shapes) {
    if (shape.type === 'text') {
      const style = letters(shape.size * scale, shape.ink)
      const left = x + shape.x * scale - pen.widthOf(shape.text, style) * parts[shape.anchor]
      pen.write(shape.text, { x: left, y: y + shape.y * scale }, style)
    } else {
      // Letters stay outside: what marks them for whoever listens must not end within a change of scale.
      pen.pdf.save().translate(x, y).scale(scale)
      paint(pen, shape)
      pen.pdf.restore()
    }
  }
}

/** The letters of a picture, which never run on to a next line. */
export function letters(size: number, ink: Ink): TextStyle {
  return { size, leading: 0, isBold: false, colour: inksOnPaper[ink] }
}

/** How much of a text lies to the left of its anchor. */
const parts = { start: 0, middle: 0.5, end: 1 } as const

function paint({ pdf }: Pen, shape: PathShape | CircleShape): void {
  const { fill, stroke } = shape
  if (fill) pdf.fillColor(inksOnPaper[fill])
  if (stroke) {
    pdf.lineWidth(stroke.width).strokeColor(inksOnPaper[stroke.ink])
    pdf.lineCap(stroke.cap ?? 'butt').lineJoin('round')
    if (stroke.dash) pdf.dash(stroke.dash)
  }
  if (shape.type === 'circle') pdf.circle(shape.x, shape.y, shape.radius)
  else pdf.path(shape.d)
  if (fill && stroke) pdf.fillAndStroke()
  else if (fill) pdf.fill()
  else pdf.stroke()
}
