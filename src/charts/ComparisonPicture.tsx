import type { ComponentProps, ReactNode } from 'react'
import { ChartLegend } from './ChartLegend'
import type { ChartRow, Second, SeriesNames } from './ChartRow'
import styles from './ComparisonPicture.module.css'
import { Dumbbells } from './Dumbbells'
import { LazyRadar } from './LazyRadar'

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
export function ComparisonPicture({ rows, listed, series, second = 'before', norm, words, children }: Props) {
  const compares = rows.some(({ before }) => before !== undefined)
  const drawable = rows.length >= 3 && rows.some(({ now }) => now !== undefined)
  return (
    <div className={styles['picture']}>
      <ChartLegend {...series} second={second} before={compares ? series.before : undefined} />
      <div className={styles['parts']}>
        {(drawable || children !== undefined) && (
          <div className={styles['radar']}>
            {drawable && <LazyRadar rows={rows} second={second} norm={norm} {...words} />}
            {children}
          </div>
        )}
        <Dumbbells rows={listed} second={second} norm={norm} />
      </div>
    </div>
  )
}
