import { endsOf, type PictureScale } from '../domain/score'
import type { Shape } from './Picture'
import { dotShapes, strokes } from './seriesShapes'

/** What stands on one row of a scale. */
interface Row {
  readonly now?: number | undefined
  readonly before?: number | undefined
  readonly scale: PictureScale
}

/** Where the row lies, all in one unit. */
interface Track {
  readonly left: number
  readonly width: number
  /** Of the middle of the row. */
  readonly y: number
  /** How far the line of the norm goes up and down from there: half a row makes it one line through all rows. */
  readonly reach: number
}

/** Half a dot, so that none of them sticks out. */
const edge = 6.5

/**
 * One thing on its scale: from an open dot for before to a filled one for now, and the norm as an upright line.
 * Values outside the scale are drawn at its end, what is no number not at all.
 */
export function trackShapes({ now, before, scale }: Row, { left, width, y, reach }: Track): readonly Shape[] {
  const room = Math.max(0, width - edge * 2)
  const { low, high } = endsOf(scale)
  const placeOf = (value: number) => {
    const within = Math.min(Math.max(value, low), high)
    return round(left + edge + ((within - low) / (high - low)) * room)
  }
  const [from, to] = [before, now].map((value) =>
    value === undefined || !Number.isFinite(value) ? undefined : placeOf(value),
  )
  const x = placeOf(scale.norm)
  return [
    { type: 'path', d: `M${left + edge},${y}h${room}`, stroke: { ink: 'line', width: 1 } },
    { type: 'path', d: `M${x},${y - reach}V${y + reach}`, stroke: strokes.norm },
    ...(from !== undefined && to !== undefined
      ? [{ type: 'path', d: `M${from},${y}H${to}`, stroke: { ink: 'muted', width: 2 } } as const]
      : []),
    ...(from === undefined ? [] : dotShapes('before', { x: from, y })),
    ...(to === undefined ? [] : dotShapes('now', { x: to, y })),
  ]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
