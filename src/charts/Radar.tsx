import { createContext, memo, use, useMemo } from 'react'
import { PolarGrid, Radar as Series, RadarChart } from 'recharts'
import { radarPoints } from '../lib/radarGeometry'
import type { RadarLayout } from '../pictures/radarLayout'
import { ringNumbers } from '../pictures/ringNumbers'
import { areaShapes, inDrawingOrder, seriesShapes } from '../pictures/seriesShapes'
import type { RadarSeries, SeriesKind } from '../domain/printedDocument'
import { inks, Shapes } from './Shapes'

export interface RadarProps {
  readonly series: readonly RadarSeries[]
  readonly layout: RadarLayout
  readonly title: string
  /** All of its values in words. */
  readonly description: string
}

/** Where it stands among its neighbours: for any other layer Recharts draws the whole chart once more. */
const inPlace = 0
const noMargin = { top: 0, right: 0, bottom: 0, left: 0 }

/**
 * What is shown now, for the lines alone: Recharts draws its web, its names and every series anew for each value that it is
 * given, and whoever slides through years of moments waits for that.
 */
const ShownSeries = createContext<readonly RadarSeries[]>([])

/** The radar of a screen. Its values stand beside it: it is never alone. */
export function Radar({ series, layout, title, description }: RadarProps) {
  const { width, height, frame } = layout
  const data = useMemo(() => outermost(layout), [layout])
  return (
    <ShownSeries value={series}>
      <RadarChart
        width={width}
        height={height}
        cx={frame.cx}
        cy={frame.cy}
        outerRadius={frame.radius}
        margin={noMargin}
        data={data}
        accessibilityLayer={false}
        role="img"
        title={title}
        desc={description}
      >
        <Web layout={layout} />
        {inDrawingOrder(series).map(({ kind }) => (
          <Drawn key={kind} kind={kind} layout={layout} />
        ))}
        <Numbers layout={layout} />
      </RadarChart>
    </ShownSeries>
  )
}

/** For each axis its end, whatever the series is: where its line runs, the line itself says. */
function outermost({ labels, frame: { maximum } }: RadarLayout) {
  const end: Readonly<Record<SeriesKind, number>> = {
    now: maximum,
    before: maximum,
    reviewer: maximum,
    norm: maximum,
  }
  return labels.map(() => end)
}

/**
 * Remembered, as every series is: whoever slides through years of moments waits for what moves, and for nothing else. Told where its
 * rings and spokes are, because to work that out from axes takes Recharts twice as long as all else.
 */
const Web = memo(function Web({ layout: { frame, rings, labels } }: Pick<RadarProps, 'layout'>) {
  const { axes, radius, middle, maximum } = frame
  return (
    <>
      <PolarGrid
        zIndex={inPlace}
        stroke={inks.line}
        polarAngles={Array.from({ length: axes }, (_, axis) => 90 - (axis / axes) * 360)}
        polarRadius={rings.map((ring) => ((ring - middle) / (maximum - middle)) * radius)}
      />
      <Shapes shapes={labels.flat()} />
    </>
  )
})

/** Of the rings, on top of every line. */
const Numbers = memo(function Numbers({ layout }: Pick<RadarProps, 'layout'>) {
  return <Shapes shapes={ringNumbers(layout)} />
})

interface DrawnProps extends Pick<RadarProps, 'layout'> {
  readonly kind: SeriesKind
}

const Drawn = memo(function Drawn({ kind, layout }: DrawnProps) {
  return (
    <Series
      dataKey={kind}
      zIndex={inPlace}
      isAnimationActive={false}
      activeDot={false}
      shape={lineOf({ kind, frame: layout.frame })}
    />
  )
})

interface LineProps extends Pick<RadarLayout, 'frame'> {
  readonly kind: SeriesKind
}

/** One series, broken where it has no value. */
function Line({ kind, frame }: LineProps) {
  const values = use(ShownSeries).find((one) => one.kind === kind)?.values ?? []
  const points = radarPoints(frame, values)
  return <Shapes shapes={[...areaShapes(kind, points), ...seriesShapes(kind, points)]} />
}

function lineOf(props: LineProps) {
  return () => <Line {...props} />
}
