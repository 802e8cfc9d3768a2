import { radarDirection } from '../lib/radarGeometry'
import { middleToBaseline, type Shape } from './Picture'
import type { RadarLayout } from './radarLayout'

/** Of the letters of a number against those of the labels, and of the clear space around it. */
const share = 0.86
const halo = 0.58

/**
 * The numbers of the rings, halfway between the last axis and the first: no dot ever lies there. Each stands in a clear
 * space, so that no line crosses it either.
 */
export function ringNumbers({ frame, rings, fontSize }: RadarLayout): readonly Shape[] {
  const { cx, cy, radius, axes, middle, maximum } = frame
  const direction = radarDirection(-0.5, axes)
  // Between two axes a ring lies nearer to the middle than on them.
  const step = (radius / (maximum - middle)) * Math.cos(Math.PI / axes)
  return rings.flatMap((ring): readonly Shape[] => {
    const [x, y] = [cx + direction.x * (ring - middle) * step, cy + direction.y * (ring - middle) * step]
    const size = share * fontSize
    return [
      { type: 'circle', x, y, radius: halo * fontSize, fill: 'paper' },
      {
        type: 'text',
        text: String(ring),
        x,
        y: y + middleToBaseline * size,
        anchor: 'middle',
        size,
        ink: 'muted',
      },
    ]
  })
}
