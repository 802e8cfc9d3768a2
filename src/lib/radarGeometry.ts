export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a radar lies on its sheet, in any unit. */
export interface RadarFrame {
  readonly cx: number
  readonly cy: number
  /** From the middle to the outermost ring. */
  readonly radius: number
  readonly axes: number
  /** The values of the middle and of the outermost ring. */
  readonly middle: number
  readonly maximum: number
}

/** The points of one series, in the order of the axes; an axis without a value has no point. */
export function radarPoints(
  frame: RadarFrame,
  values: readonly (number | undefined)[],
): readonly (Point | undefined)[] {
  return values.map((value, axis) => (value === undefined ? undefined : radarPoint(frame, axis, value)))
}

/** Where a value stands on an axis. The first axis points up, the others follow clockwise. */
export function radarPoint(frame: RadarFrame, axis: number, value: number): Point {
  const { x, y } = radarDirection(axis, frame.axes)
  const distance = ((value - frame.middle) / (frame.maximum - frame.middle)) * frame.radius
  return { x: frame.cx + x * distance, y: frame.cy + y * distance }
}

/** The unit vector of an axis, with y downwards as on a screen and on paper. */
export function radarDirection(axis: number, axes: number): Point {
  const angle = (axis / axes) * 2 * Math.PI
  return { x: Math.sin(angle), y: -Math.cos(angle) }
}

/**
 * The line through the points as an SVG path: closed when every axis has a point, otherwise broken at each axis that
 * has none, so that a missing value is never drawn as a low one.
 */
export function radarPath(points: readonly (Point | undefined)[]): string {
  const gap = points.indexOf(undefined)
  const fromGap = gap === -1 ? points : [...points.slice(gap), ...points.slice(0, gap)]
  const steps = fromGap.map((point, index) => point && `${fromGap[index - 1] ? 'L' : 'M'}${place(point)}`)
  return steps.filter(Boolean).join('') + (gap === -1 && points.length > 0 ? 'Z' : '')
}

function place({ x, y }: Point): string {
  return `${round(x)},${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
