import { endsOf, type PictureScale } from '../domain/score'
import { radarDirection, type RadarFrame } from '../lib/radarGeometry'
import { inTwoLines } from './inTwoLines'
import { middleToBaseline, type TextShape, type WidthOf } from './Picture'

export interface AxisName {
  /** The full name of the axis. */
  readonly axis: string
  /** What stands there when the full names leave no room for the picture. */
  readonly short: string
}

/** The room for a radar, all in one unit. */
export interface RadarRoom {
  readonly width: number
  readonly fontSize: number
  /** The radius that it need not go beyond. */
  readonly largestRadius?: number
  readonly widthOf: WidthOf
  /** Each level is a ring; the middle lies one below the lowest. */
  readonly scale: Pick<PictureScale, 'levels'>
}

export interface RadarLayout {
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly frame: RadarFrame
  /** The value of each ring, from the middle outwards. */
  readonly rings: readonly number[]
  /** For each axis its name, in one or two lines. */
  readonly labels: readonly (readonly TextShape[])[]
  /** What the short names stand for, to be said elsewhere; empty when there was room for the full ones. */
  readonly keys: readonly string[]
}

/** All in parts of the size of the letters. */
const lineHeight = 1.2
const largestRadius = 11.5
const smallestRadius = 4.5
const betweenNames = 0.3

/** What stands at the end of an axis. */
interface Words {
  readonly lines: readonly string[]
  readonly width: number
}

/** Fits a radar into a width with the whole of its labels, none of which meets another: the frame and each label's place. */
export function radarLayout(names: readonly AxisName[], room: RadarRoom): RadarLayout {
  const measure = (text: string) => room.widthOf(text, room.fontSize)
  const wordsOf = (lines: readonly string[]) => ({ lines, width: Math.max(...lines.map(measure)) })
  const full = names.map(({ axis }) => wordsOf(inTwoLines(axis, measure)))
  const radius = fittingRadius(full, room, smallestRadius)
  if (radius !== undefined) return placed(full, room, radius)
  const short = names.map((name) => wordsOf([name.short]))
  const keys = names
    .filter((name) => name.axis !== name.short)
    // A name that begins with its number says it already.
    .map((name) => (name.axis.startsWith(`${name.short} `) ? name.axis : `${name.short} ${name.axis}`))
  return { ...placed(short, room, fittingRadius(short, room, 1) ?? room.fontSize), keys }
}

/** The largest radius at which everything fits in the width, in steps of 1; undefined below the smallest. */
function fittingRadius(all: readonly Words[], room: RadarRoom, smallest: number): number | undefined {
  const { width, fontSize } = room
  const largest = room.largestRadius ?? largestRadius * fontSize
  for (let radius = largest; radius >= smallest * fontSize; radius -= 1) {
    const boxes = boxesOf(all, fontSize, radius)
    const { left, right } = extentOf(boxes, radius)
    const meets = boxes.some((box, index) =>
      boxes.slice(0, index).some((other) => doMeet(box, other, betweenNames * fontSize)),
    )
    if (left + right <= width && !meets) return radius
  }
  return undefined
}

function placed(all: readonly Words[], { width, fontSize, scale }: RadarRoom, radius: number): RadarLayout {
  const { low, high } = endsOf(scale)
  const boxes = boxesOf(all, fontSize, radius)
  const { left, right, top, bottom } = extentOf(boxes, radius)
  const cx = (width + left - right) / 2
  return {
    width,
    height: top + bottom,
    fontSize,
    frame: { cx, cy: top, radius, axes: all.length, middle: low - 1, maximum: high },
    rings: scale.levels.map(({ value }) => value),
    labels: boxes.map((box) =>
      box.lines.map((text, line) => ({
        type: 'text',
        text,
        x: cx + box.x,
        y: top + box.top + ((line + 0.5) * lineHeight + middleToBaseline) * fontSize,
        anchor: box.anchor,
        size: fontSize,
        ink: 'text',
      })),
    ),
    keys: [],
  }
}

/** A label in its place, seen from the middle of the radar. */
interface Box extends Words {
  readonly anchor: TextShape['anchor']
  /** Of the anchor. */
  readonly x: number
  readonly left: number
  readonly top: number
  readonly height: number
}

/** How far picture and labels reach from the middle of the radar, in each direction. */
function extentOf(boxes: readonly Box[], radius: number) {
  return {
    left: Math.max(radius, ...boxes.map((box) => -box.left)),
    right: Math.max(radius, ...boxes.map((box) => box.left + box.width)),
    top: Math.max(radius, ...boxes.map((box) => -box.top)),
    bottom: Math.max(0, ...boxes.map((box) => box.top + box.height)),
  }
}

function boxesOf(all: readonly Words[], fontSize: number, radius: number): readonly Box[] {
  return all.map(({ lines, width }, axis) => {
    const direction = radarDirection(axis, all.length)
    const away = radius + fontSize * 0.7
    const [x, y] = [direction.x * away, direction.y * away]
    const height = lines.length * fontSize * lineHeight
    const anchor = Math.abs(direction.x) < 0.2 ? 'middle' : direction.x > 0 ? 'start' : 'end'
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
    // At the top it stands on its point, at the bottom it hangs from it, at the sides it is halfway.
    return { lines, width, anchor, x, left, top: y - (height * (1 - direction.y)) / 2, height }
  })
}

function doMeet(one: Box, other: Box, apart: number): boolean {
  return (
    one.left < other.left + other.width + apart &&
    other.left < one.left + one.width + apart &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  )
}
