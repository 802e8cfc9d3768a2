import type { ReactNode } from 'react'
import { endsOf, type PictureScale } from '../domain/score'
import { joined } from '../ui/joined'
import type { ChartRow, Second } from './ChartRow'
import styles from './Dumbbells.module.css'

interface Props {
  /** In the order to show. */
  readonly rows: readonly ChartRow[]
  readonly second: Second
  readonly scale: PictureScale
  /** What can be done with a row, below it. */
  readonly actions?: ((row: ChartRow) => ReactNode) | undefined
}

/** How far each row came: an open dot for before or a square for somebody else, a filled dot for now, and the numbers beside them. */
export function Dumbbells({ rows, second, scale, actions }: Props) {
  const at = placesOn(scale)
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
          {scale.levels.map(({ value }) => (
            <span key={value} style={at(value)}>
              {value}
            </span>
          ))}
        </span>
      </div>
      <ul role="list">
        {rows.map((row) => (
          <li key={row.key} className={styles['row']}>
            <span className={styles['label']}>{row.label}</span>{' '}
            {row.now !== undefined && <Track row={row} second={second} scale={scale} />}
            <Value row={row} />
            {actions && <span className={joined('no-print', styles['actions'])}>{actions(row)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface TrackProps extends Pick<Props, 'second' | 'scale'> {
  readonly row: ChartRow
}

function Track({ row: { now, before }, second, scale }: TrackProps) {
  const at = placesOn(scale)
  const ends = [now, before].filter((value) => value !== undefined)
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  return (
    <span className={styles['track']} aria-hidden="true">
      {scale.levels.map(({ value }) => (
        <span key={value} className={styles[value === scale.norm ? 'norm' : 'tick']} style={at(value)} />
      ))}
      {ends.length === 2 && (
        <span
          className={styles['bar']}
          style={{ ...at(from), inlineSize: at(to - from + endsOf(scale).low).insetInlineStart }}
        />
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

/** Where a value stands along the scale. */
function placesOn(scale: PictureScale) {
  const { low, high } = endsOf(scale)
  return (value: number) => ({ insetInlineStart: `${((value - low) / (high - low)) * 100}%` })
}
