import {
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar as Series,
  RadarChart,
  type RadarPoint,
} from 'recharts'
import type { RadarLayout } from '../pictures/radarLayout'
import { ringNumbers } from '../pictures/ringNumbers'
import { areaShapes, inDrawingOrder, seriesShapes } from '../pictures/seriesShapes'
import type { Shape } from '../pictures/Picture'
import type { RadarSeries, SeriesKind } from '../domain/printedDocument'
import { inks, Shapes } from './Shapes'

export interface RadarProps {
  readonly series: readonly RadarSeries[]
  readonly layout: RadarLayout
  readonly title: string
  /** All of its values in words. */
  readonly description: string
}

interface Axis {
  readonly axis: number
}

/** The radar of a screen. Its values stand beside it: it is never alone. */
export function Radar({ series, layout, title, description }: RadarProps) {
  const { width, height, frame, labels } = layout
  return (
    <RadarChart
      width={width}
      height={height}
      cx={frame.cx}
      cy={frame.cy}
      outerRadius={frame.radius}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      data={labels.map((_, axis): Axis => ({ axis }))}
      accessibilityLayer={false}
      role="img"
      title={title}
      desc={description}
    >
      <PolarGrid stroke={inks.line} />
      <PolarAngleAxis dataKey="axis" axisLine={false} tickLine={false} tick={labelsOf(layout)} />
      <PolarRadiusAxis
        domain={[frame.middle, frame.maximum]}
        ticks={layout.rings}
        axisLine={false}
        tick={false}
      />
      {inDrawingOrder(series).map(({ kind, values }, place) => (
        <Series
          key={kind}
          dataKey={({ axis }: Axis) => values[axis]}
          isAnimationActive={false}
          activeDot={false}
          shape={lineOf(kind, place === 0 ? ringNumbers(layout) : [])}
        />
      ))}
    </RadarChart>
  )
}

function labelsOf({ labels }: RadarLayout) {
  return ({ index }: { readonly index: number }) => <Shapes shapes={labels[index] ?? []} />
}

/**
 * One series at the places that Recharts found, which puts an absent value in the middle as if it were a zero. The numbers
 * of the rings lie on the lowest, which is the norm and runs along a ring.
 */
function lineOf(kind: SeriesKind, above: readonly Shape[]) {
  return ({ points }: { readonly points: readonly RadarPoint[] }) => {
    const given = points.map((point) => (point.value === undefined ? undefined : point))
    return <Shapes shapes={[...areaShapes(kind, given), ...seriesShapes(kind, given), ...above]} />
  }
}
