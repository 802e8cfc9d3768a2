import type { ComponentProps, ReactNode } from 'react'
import type { RadarSeries } from '../domain/printedDocument'
import type { PictureScale } from '../domain/score'
import type { ChartRow, Second, SeriesNames } from './ChartRow'
import styles from './ComparisonPicture.module.css'
import { Dumbbells } from './Dumbbells'
import { LazyRadar } from './LazyRadar'
import { Legend } from './Legend'

interface Props {
  /** In the order of the axes. */
  readonly rows: readonly ChartRow[]
  /** In the order of the list. */
  readonly listed: readonly ChartRow[]
  readonly series: SeriesNames
  readonly second?: Second
  readonly scale: PictureScale
  /** What can be done with a row, below it. */
  readonly actions?: (row: ChartRow) => ReactNode
  readonly words: Pick<ComponentProps<typeof LazyRadar>, 'title' | 'description' | 'missing'>
}

/** A list of values, and a radar of them below it, or beside it where there is room. */
export function ComparisonPicture(props: Props) {
  const { rows, listed, second = 'before', scale, words, actions } = props
  const series = seriesOf(props)
  const drawable = rows.length >= fewestAxes && rows.some(({ now }) => now !== undefined)
  return (
    <div className={styles['picture']}>
      <Legend series={series} />
      <div className={styles['parts']}>
        <Dumbbells rows={listed} second={second} scale={scale} actions={actions} />
        {drawable && <LazyRadar names={rows} series={series} scale={scale} {...words} />}
      </div>
    </div>
  )
}

/** With fewer a radar shows nothing that the list does not. */
const fewestAxes = 5

/** The second one is there when it has a value. */
function seriesOf({ rows, series, second = 'before', scale }: Props): readonly RadarSeries[] {
  const before = rows.map((row) => row.before)
  const hasBefore = series.before !== undefined && before.some((value) => value !== undefined)
  return [
    { kind: 'now', name: series.now, values: rows.map(({ now }) => now) },
    ...(hasBefore ? [{ kind: second, name: series.before, values: before }] : []),
    { kind: 'norm', name: series.norm, values: rows.map(() => scale.norm) },
  ]
}
