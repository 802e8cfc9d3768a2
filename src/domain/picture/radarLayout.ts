import { radarDirection, type RadarFrame } from '../../lib/radarGeometry'

interface AxisName {
  /** The full name of the axis. */
  readonly axis: string
  /** What stands there when the full names leave no room for the picture. */
  readonly short: string
}

/** The words at the end of an axis: one or two lines, placed by the middle of the first. */
export interface RadarLabel {
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'middle' | 'end'
  readonly x: number
  readonly y: number
}

export interface RadarLayout {
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly frame: RadarFrame
  readonly labels: readonly RadarLabel[]
  /** Whether there was room for the full names. */
  readonly named: boolean
}

const lineHeight = 1.2
/** How wide a letter is at most on average, in parts of the font's size. */
const letterWidth = 0.56
const largestRadius = 11.5
const smallestRadius = 4.5

/** The labels as they are to be drawn. */
interface Words {
  readonly named: boolean
  /** For each axis its lines. */
  readonly texts: readonly (readonly string[])[]
  readonly fontSize: number
}

/** Fits a radar and the whole of its labels into a width: the sheet's height, the frame and each label's place. */
export function radarLayout(names: readonly AxisName[], width: number, fontSize: number): RadarLayout {
  const full = { named: true, texts: names.map(({ axis }) => inTwoLines(axis)), fontSize }
  const short = { named: false, texts: names.map((name) => [name.short]), fontSize }
  const radius = fittingRadius(full, width, smallestRadius)
  return radius === undefined
    ? placed(short, width, fittingRadius(short, width, 1) ?? fontSize)
    : placed(full, width, radius)
}

/** The name in at most two lines, broken where the longer one is shortest. A word is never broken. */
export function inTwoLines(name: string): readonly string[] {
  const words = name.split(' ')
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  const best = breaks.toSorted((a, b) => longest(a) - longest(b))[0]
  return best && name.length > 9 ? best : [name]
}

/** The largest radius at which everything fits in the width, in whole pixels; undefined below the smallest. */
function fittingRadius(words: Words, width: number, smallest: number): number | undefined {
  for (let radius = largestRadius * words.fontSize; radius >= smallest * words.fontSize; radius -= 1) {
    const { left, right } = extentOf(words, radius)
    if (left + right <= width) return radius
  }
  return undefined
}

function placed(words: Words, width: number, radius: number): RadarLayout {
  const { texts, fontSize, named } = words
  const { left, right, top, bottom } = extentOf(words, radius)
  const cx = (width + left - right) / 2
  return {
    width,
    height: top + bottom,
    fontSize,
    named,
    frame: { cx, cy: top, radius, axes: texts.length, maximum: 5 },
    labels: texts.map((lines, axis) => {
      const box = boxOf(words, axis, radius)
      const y = top + box.top + (lineHeight * fontSize) / 2
      return { lines, anchor: box.anchor, x: cx + box.x, y }
    }),
  }
}

/** How far picture and labels reach from the middle of the radar, in each direction. */
function extentOf(words: Words, radius: number) {
  const boxes = words.texts.map((_, axis) => boxOf(words, axis, radius))
  return {
    left: Math.max(radius, ...boxes.map((box) => -box.left)),
    right: Math.max(radius, ...boxes.map((box) => box.left + box.width)),
    top: Math.max(radius, ...boxes.map((box) => -box.top)),
    bottom: Math.max(0, ...boxes.map((box) => box.top + box.height)),
  }
}

/** The box of a label, seen from the middle of the radar. */
function boxOf({ texts, fontSize }: Words, axis: number, radius: number) {
  const lines = texts[axis] ?? []
  const direction = radarDirection(axis, texts.length)
  const away = radius + fontSize * 0.7
  const [x, y] = [direction.x * away, direction.y * away]
  const width = longest(lines) * fontSize * letterWidth
  const height = lines.length * fontSize * lineHeight
  const anchor = Math.abs(direction.x) < 0.2 ? 'middle' : direction.x > 0 ? 'start' : 'end'
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  // At the top it stands on its point, at the bottom it hangs from it, at the sides it is halfway.
  return { anchor, x, left, width, top: y - (height * (1 - direction.y)) / 2, height } as const
}

function longest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => line.length))
}
