import type { BarsBlock } from '../domain/printedDocument'
import type { Picture, Shape } from './Picture'

/** The room for all bars, how much of its own part one of them takes, and how high it can be. */
const room = 150
const share = 2 / 3
const high = 60
/** Above the bars for the numbers, and below them for the ticks. */
const air = 16
const size = 12

/** A bar for each tick with its number above it, on a scale that ends at `most`, which is more than 0. */
export function barsPicture(ticks: BarsBlock['ticks'], counts: readonly number[], most: number): Picture {
  const foot = air + high
  const step = room / Math.max(1, ticks.length)
  const wide = Math.min(step * share, 30)
  const bars = ticks.flatMap((tick, index): readonly Shape[] => {
    const given = counts[index] ?? 0
    const count = given > 0 && Number.isFinite(given) ? given : 0
    const height = (count / most) * high
    const x = (index + 0.5) * step
    const middle = { type: 'text', x, anchor: 'middle', size } as const
    const bar: Shape = {
      type: 'path',
      d: `M${x - wide / 2},${foot}v${-height}h${wide}v${height}Z`,
      fill: 'now',
    }
    return [
      // Without height, some readers of PDF would draw it as a thin line.
      ...(height > 0 ? [bar] : []),
      { ...middle, text: String(count), y: foot - height - 4, ink: 'text' },
      { ...middle, text: tick, y: foot + 12, ink: 'muted' },
    ]
  })
  const line: Shape = { type: 'path', d: `M0,${foot}H${room}`, stroke: { ink: 'muted', width: 1 } }
  return { width: room, height: foot + air, shapes: [...bars, line] }
}

/** The number at which the scale of all panels together ends. */
export function maxOf(panels: BarsBlock['panels']): number {
  return Math.max(1, ...panels.flatMap(({ counts }) => counts.filter(Number.isFinite)))
}
