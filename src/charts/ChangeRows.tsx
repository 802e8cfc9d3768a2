import { Link } from 'wouter'
import type { PictureScale } from '../domain/score'
import { trackShapes } from '../pictures/trackShapes'
import { joined } from '../ui/joined'
import styles from './ChangeRows.module.css'
import { Shapes } from './Shapes'
import { usePicture } from './usePicture'

/** One thing and how far it came. */
export interface ChangeRow {
  readonly key: string
  readonly to: string
  readonly name: string
  readonly now?: number | undefined
  readonly before?: number | undefined
  /** The number of now as the reader writes it, or in words why there is none. */
  readonly value: string
  readonly valueBefore?: string | undefined
  /** "van 2,7 naar", to be heard before the value. */
  readonly from?: string | undefined
  readonly change?: { readonly shown: string; readonly spoken: string } | undefined
  /** A few words more: "3 van 4 gescoord". */
  readonly hint?: string | undefined
}

interface Props {
  /** In the order to show. */
  readonly rows: readonly ChangeRow[]
  readonly scale: PictureScale
}

/** Half the height of any row: the row cuts the line of the norm off at its edges, so that it is one line through all. */
const beyond = 400
const height = 20

/** How far each thing came, a row each and each row the way to it; the norm is one line through all rows. */
export function ChangeRows({ rows, scale }: Props) {
  const { box, width } = usePicture<HTMLSpanElement>(640)
  return (
    <ul role="list" className={joined(styles['rows'], hasLongWord(rows) && styles['apart'])}>
      {rows.map((row, index) => (
        <li key={row.key}>
          <Link href={row.to} className={styles['row']}>
            <span className={styles['name']}>
              <span className={styles['link']}>{row.name}</span>
              {row.hint !== undefined && <small> {row.hint}</small>}
            </span>{' '}
            <span ref={index === 0 ? box : undefined} className={styles['track']} aria-hidden="true">
              <svg width={width} height={height}>
                <Shapes
                  shapes={trackShapes({ ...row, scale }, { left: 0, width, y: height / 2, reach: beyond })}
                />
              </svg>
            </span>
            <Values row={row} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** How many letters fit in the column of names. */
const longest = 15

function hasLongWord(rows: readonly ChangeRow[]): boolean {
  return rows.some(({ name }) => name.split(/[\s-]/).some((word) => word.length > longest))
}

/** The numbers; the first value has a place of its own only where there is room, but is always heard. */
function Values({ row: { now, value, valueBefore, from, change } }: { readonly row: ChangeRow }) {
  if (now === undefined) return <span className={styles['words']}>{value}</span>
  return (
    <span className={styles['values']}>
      {from !== undefined && <span className="visually-hidden">{from} </span>}
      <span className={styles['before']} aria-hidden="true">
        {valueBefore !== undefined && `${valueBefore} → `}
      </span>
      <b>{value}</b>{' '}
      {change && (
        <small className={styles['change']}>
          <span aria-hidden={change.shown === change.spoken ? undefined : true}>{change.shown}</span>
          {change.shown !== change.spoken && <span className="visually-hidden">{change.spoken}</span>}
        </small>
      )}
    </span>
  )
}
