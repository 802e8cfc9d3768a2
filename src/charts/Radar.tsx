import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, RadarChart, Radar as Series } from 'recharts'
import type { ChartRow, Second } from './ChartRow'
import styles from './Radar.module.css'
import { radarPath, radarPoint, radarPoints, type Point } from '../lib/radarGeometry'
import type { RadarLayout } from '../domain/picture/radarLayout'

export interface RadarProps {
  /** In the order of the axes. */
  readonly rows: readonly ChartRow[]
  readonly second: Second
  readonly layout: RadarLayout
  readonly norm: number
  readonly title: string
  /** All of its values in words. */
  readonly description: string
}

type SeriesName = 'now' | Second | 'norm'

const rings = [1, 2, 3, 4, 5]
/** Before is larger, so that it shows around now when nothing changed. */
const radiusOf = { now: 4.5, before: 5.5 } as const
/** Half of the side of a square. */
const halfSquare = 4.5

/** At most two series and the norm on the axes of a profile. Its values stand beside it: it is never alone. */
export function Radar({ rows, second, layout, norm, title, description }: RadarProps) {
  const { width, height, frame } = layout
  const before = rows.map((row) => row.before)
  const now = rows.map((row) => row.now)
  return (
    <RadarChart
      className={styles['radar'] ?? ''}
      width={width}
      height={height}
      cx={frame.cx}
      cy={frame.cy}
      outerRadius={frame.radius}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      data={[...rows]}
      accessibilityLayer={false}
      role="img"
      title={title}
      desc={description}
    >
      <PolarGrid />
      <PolarAngleAxis dataKey="key" axisLine={false} tickLine={false} tick={axisLabels(layout)} />
      <PolarRadiusAxis
        angle={90}
        domain={[0, frame.maximum]}
        ticks={rings}
        axisLine={false}
        tick={ringNumbers(layout)}
      />
      {seriesOf(
        'norm',
        rows.map(() => norm),
        layout,
      )}
      {before.some(isGiven) && seriesOf(second, before, layout)}
      {seriesOf('now', now, layout)}
    </RadarChart>
  )
}

/**
 * One series. Recharts draws an absent value in the middle, as a zero, so the line and its dots are drawn here, with the
 * axes without a value left out.
 */
function seriesOf(name: SeriesName, values: readonly (number | undefined)[], layout: RadarLayout) {
  const points = radarPoints(layout.frame, values)
  const given = points.filter((point) => point !== undefined)
  const draw = () => (
    <g className={styles[name]}>
      <path d={radarPath(points)} className={given.length === points.length ? styles['closed'] : undefined} />
      {given.map(({ x, y }) => (
        <Dot key={`${x} ${y}`} name={name} x={x} y={y} />
      ))}
    </g>
  )
  return <Series dataKey={name} isAnimationActive={false} activeDot={false} shape={draw} />
}

/** Filled for now, open for before, a square for somebody else, none for the norm. */
function Dot({ name, x, y }: Point & { readonly name: SeriesName }) {
  if (name === 'norm') return null
  if (name === 'reviewer') {
    return <rect x={x - halfSquare} y={y - halfSquare} width={halfSquare * 2} height={halfSquare * 2} />
  }
  return <circle cx={x} cy={y} r={radiusOf[name]} />
}

function axisLabels(layout: RadarLayout) {
  return ({ index }: { readonly index: number }) => {
    const label = layout.labels[index]
    return label ? (
      <text className={styles['label']} textAnchor={label.anchor} y={label.y} fontSize={layout.fontSize}>
        {label.lines.map((text, line) => (
          <tspan key={text} x={label.x} dy={line === 0 ? '0.35em' : '1.2em'}>
            {text}
          </tspan>
        ))}
      </text>
    ) : null
  }
}

/** On the upright axis, to the left of its dots. */
function ringNumbers({ frame, fontSize }: RadarLayout) {
  return ({ index }: { readonly index: number }) => {
    const ring = rings[index] ?? 0
    const { x, y } = radarPoint(frame, 0, ring)
    return (
      <text
        className={styles['ring']}
        x={x - 7}
        y={y}
        dy="0.35em"
        textAnchor="end"
        fontSize={fontSize * 0.86}
      >
        {ring}
      </text>
    )
  }
}

function isGiven(value: number | undefined): boolean {
  return value !== undefined
}
