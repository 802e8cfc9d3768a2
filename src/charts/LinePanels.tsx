import { memo } from 'react'
import { Link } from 'wouter'
import { Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { endsOf, type PictureScale } from '../domain/score'
import styles from './LinePanels.module.css'
import { useOneByOne } from './useOneByOne'

export interface Panel {
  readonly key: string
  readonly title: string
  /** Where the panel leads. */
  readonly to: string
  /** The first value, the last and the difference: "2,7 → 4,0 (+1,3)". */
  readonly value: string
  /** The same as it is said aloud. */
  readonly spoken: string
  /** In the order of the moments; a moment without a value is a gap in the line. */
  readonly values: readonly (number | undefined)[]
  /** All of its values in words. */
  readonly description: string
}

export interface LinePanelsProps {
  readonly panels: readonly Panel[]
  readonly scale: PictureScale
  /** What the first and the last moment are called. */
  readonly ends: readonly [string, string]
  readonly panelWidth: number
  readonly fontSize: number
}

const height = 104
const dotRadius = 3.5
/** For the mark of each moment, below the lowest level. */
const tickRoom = 8

/** The same small line chart for each panel, on the same scale, so that they can be compared at a glance. */
export function LinePanels({ panels, scale, ends, panelWidth, fontSize }: LinePanelsProps) {
  const drawn = useOneByOne(panels.length)
  return (
    <>
      {panels.map((panel, index) => (
        <li key={panel.key} className={styles['panel']}>
          <h3 className={styles['title']}>
            <Link href={panel.to} className={styles['link']}>
              {panel.title}
            </Link>
          </h3>
          <p className={styles['value']}>
            <span aria-hidden="true">{panel.value}</span>
            <span className="visually-hidden">{panel.spoken}</span>
          </p>
          {index < drawn ? (
            <SmallLine panel={panel} scale={scale} width={panelWidth} fontSize={fontSize * 0.8} />
          ) : (
            <div style={{ blockSize: height }} />
          )}
          <p className={styles['ends']} aria-hidden="true">
            <span>{ends[0]}</span> <span>{ends[1]}</span>
          </p>
        </li>
      ))}
    </>
  )
}

interface SmallLineProps {
  readonly panel: Panel
  readonly scale: PictureScale
  readonly width: number
  readonly fontSize: number
}

/** Remembered, so that each panel that is added does not draw the ones before it again. */
const SmallLine = memo(function SmallLine({ panel, scale, width, fontSize }: SmallLineProps) {
  const { low, high } = endsOf(scale)
  const levels = scale.levels.map(({ value }) => value)
  const moments = panel.values.map((_, moment) => moment)
  // Of hundreds of moments dots and ticks would be a smear, and take a cheap phone seconds: then the line says it alone.
  const areApart = width / moments.length >= dotRadius
  return (
    <LineChart
      className={styles['line'] ?? ''}
      width={width}
      height={height}
      margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
      data={panel.values.map((value, moment) => ({ moment, value }))}
      accessibilityLayer={false}
      role="img"
      title={panel.title}
      desc={panel.description}
    >
      <XAxis
        {...momentsAxis}
        domain={[0, moments.length - 1]}
        ticks={areApart ? moments : []}
        tickLine={{ className: styles['tick'] ?? '' }}
      />
      <YAxis
        domain={[low, high]}
        ticks={levels}
        interval={0}
        width={fontSize * 0.6 + 8}
        axisLine={false}
        tickLine={false}
        tick={levelNumbers(levels, fontSize)}
      />
      {levels.map((level) => rule(level, level === scale.norm ? 'norm' : 'grid'))}
      <Line
        dataKey="value"
        type="linear"
        className={styles['now'] ?? ''}
        isAnimationActive={false}
        activeDot={false}
        connectNulls={false}
        dot={areApart && { r: dotRadius, className: styles['dot'] ?? '' }}
      />
    </LineChart>
  )
})

const momentsAxis = {
  dataKey: 'moment',
  type: 'number',
  interval: 0,
  height: tickRoom,
  padding: { left: 8, right: 2 },
  axisLine: false,
  tick: noWords,
} as const

function rule(level: number, look: 'norm' | 'grid') {
  return <ReferenceLine key={level} y={level} className={styles[look] ?? ''} />
}

/** The moments are named below the panel: a tick without words. */
function noWords() {
  return <g />
}

function levelNumbers(levels: readonly number[], fontSize: number) {
  return ({
    x,
    y,
    index,
  }: {
    readonly x: number | string
    readonly y: number | string
    readonly index: number
  }) => (
    <text
      aria-hidden="true"
      className={styles['level']}
      x={x}
      y={y}
      dy="0.35em"
      textAnchor="end"
      fontSize={fontSize}
    >
      {levels[index]}
    </text>
  )
}
