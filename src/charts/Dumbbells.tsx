import type { ReactNode } from 'react'
import { joined } from '../ui/joined'
import type { ChartRow, Second } from './ChartRow'
import styles from './Dumbbells.module.css'

interface Props {
  /** In the order to show. */
  readonly rows: readonly ChartRow[]
  readonly second: Second
  readonly norm: number
  /** What can be done with a row, below it. */
  readonly actions?: ((row: ChartRow) => ReactNode) | undefined
}

const lowest = 1
const highest = 5
const ticks = [1, 2, 3, 4, 5]

/** How far each row came: an open dot for before or a square for somebody else, a filled dot for now, and the numbers beside them. */
export function Dumbbells({ rows, second, norm, actions }: Props) {
  return (
    <div
      className={joined(
        styles['dumbbells'],
        rows.some(isLong) && styles['long'],
        second === 'reviewer' && styles['people'],
      )}
    >
      <div className={styles['row']} aria-hidden="true">
        <span className={styles['scale']}>
          {ticks.map((tick) => (
            <span key={tick} style={at(tick)}>
              {tick}
            </span>
          ))}
        </span>
      </div>
      <ul role="list">
        {rows.map((row) => (
          <li key={row.key} className={styles['row']}>
            <span className={styles['label']}>{row.label}</span>{' '}
            {row.now !== undefined && <Track row={row} second={second} norm={norm} />}
            <Value row={row} />
            {actions && <span className={joined('no-print', styles['actions'])}>{actions(row)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface TrackProps extends Pick<Props, 'second' | 'norm'> {
  readonly row: ChartRow
}

function Track({ row: { now, before }, second, norm }: TrackProps) {
  const ends = [now, before].filter((value) => value !== undefined)
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  return (
    <span className={styles['track']} aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick} className={tick === norm ? styles['norm'] : styles['tick']} style={at(tick)} />
      ))}
      {ends.length === 2 && (
        <span className={styles['bar']} style={{ ...at(from), inlineSize: percent(to - from) }} />
      )}
      {before !== undefined && <span className={styles[second]} style={at(before)} />}
      {now !== undefined && <span className={styles['now']} style={at(now)} />}
    </span>
  )
}

function Value({ row: { now, value, change, hint } }: { readonly row: ChartRow }) {
  if (now === undefined) return <span className={styles['words']}>{value}</span>
  return (
    <span className={styles['value']}>
      {value}
      {change !== undefined && <span className={styles['change']}> ({change})</span>}
      {hint !== undefined && <span className={styles['hint']}> {hint}</span>}
    </span>
  )
}

/** A name that needs a line of its own. */
function isLong({ label }: ChartRow): boolean {
  return label.length > 32
}

function at(value: number) {
  return { insetInlineStart: percent(value - lowest) }
}

function percent(steps: number): string {
  return `${(steps / (highest - lowest)) * 100}%`
}
