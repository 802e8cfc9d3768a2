import type { ComponentProps, ReactNode } from 'react'
import type { RadarSeries } from '../domain/printedDocument'
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
  readonly norm: number
  /** What stands right below the radar. */
  readonly children?: ReactNode
  readonly words: Pick<ComponentProps<typeof LazyRadar>, 'title' | 'description' | 'missing'>
}

/** A radar with its values in a list below it, or beside it where there is room. */
export function ComparisonPicture(props: Props) {
  const { rows, listed, second = 'before', norm, words, children } = props
  const series = seriesOf(props)
  const drawable = rows.length >= 3 && rows.some(({ now }) => now !== undefined)
  return (
    <div className={styles['picture']}>
      <Legend series={series} />
      <div className={styles['parts']}>
        {(drawable || children !== undefined) && (
          <div className={styles['radar']}>
            {drawable && <LazyRadar names={rows} series={series} {...words} />}
            {children}
          </div>
        )}
        <Dumbbells rows={listed} second={second} norm={norm} />
      </div>
    </div>
  )
}

/** The second one is there when it has a value. */
function seriesOf({ rows, series, second = 'before', norm }: Props): readonly RadarSeries[] {
  const before = rows.map((row) => row.before)
  const hasBefore = series.before !== undefined && before.some((value) => value !== undefined)
  return [
    { kind: 'now', name: series.now, values: rows.map(({ now }) => now) },
    ...(hasBefore ? [{ kind: second, name: series.before, values: before }] : []),
    { kind: 'norm', name: series.norm, values: rows.map(() => norm) },
  ]
}
