import type { RadarBlock, RadarSeries } from '../../domain/printedDocument'
import { textLines, type TextLine } from './textLines'

/** The names below a radar: of its lines, and of its axes where those have numbers. */
export interface RadarLegend {
  readonly entries: readonly LegendEntry[]
  readonly height: number
}

export interface LegendEntry {
  /** A piece of the line before the name; without, the name stands by itself. */
  readonly series: RadarSeries | undefined
  readonly lines: readonly TextLine[]
  readonly x: number
  readonly y: number
}

interface Setting {
  readonly width: number
  readonly leading: number
  readonly widthOf: (text: string) => number
  readonly isNumbered: boolean
}

/** The room for a piece of a line. */
export const sampleWidth = 30
const between = 18
const mostLines = 2

export function radarLegend({ axes, series }: RadarBlock, setting: Setting): RadarLegend {
  const keys = setting.isNumbered ? axes.map((name, index) => `${index + 1}. ${name}`) : []
  const wanted = [
    ...series.map((line) => ({ series: line, text: line.name, indent: sampleWidth })),
    ...keys.map((text) => ({ series: undefined, text, indent: 0 })),
  ]
  const entries: LegendEntry[] = []
  let [x, y, below] = [0, 0, 0]
  for (const { series: line, text, indent } of wanted) {
    const lines = shortened(textLines(text, setting.width - indent, setting.widthOf))
    const wide = indent + Math.max(...lines.map(({ width }) => width))
    if (x > 0 && (x + wide > setting.width || line === undefined)) [x, y] = [0, below]
    entries.push({ series: line, lines, x, y })
    below = Math.max(below, y + lines.length * setting.leading)
    x += wide + between
  }
  // In one row it stands in the middle, below the picture.
  const indent = entries.every((entry) => entry.y === 0) ? (setting.width - x + between) / 2 : 0
  return { entries: entries.map((entry) => ({ ...entry, x: entry.x + indent })), height: below }
}

/** The whole name stands in the alternative text, and in the tables. */
function shortened(lines: readonly TextLine[]): readonly TextLine[] {
  const last = lines[mostLines - 1]
  if (lines.length <= mostLines || !last) return lines
  return [
    ...lines.slice(0, mostLines - 1),
    { ...last, text: `${Array.from(last.text).slice(0, -2).join('')}…` },
  ]
}
