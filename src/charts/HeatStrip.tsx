import { useEffect, useRef } from 'react'
import { endsOf, type PictureScale } from '../domain/score'
import { ScrollRegion } from '../ui/ScrollRegion'
import styles from './HeatStrip.module.css'

interface Cell {
  readonly key: string
  /** On the scale; absent when there is no number. */
  readonly level?: number | undefined
  /** The number, or a sign that the legend explains. */
  readonly text: string
}

interface Row {
  readonly key: string
  readonly number: string
  readonly name: string
  /** One for each column. */
  readonly cells: readonly Cell[]
}

interface Props {
  readonly caption: string
  /** What the first column holds. */
  readonly rowsLabel: string
  readonly columns: readonly { readonly key: string; readonly label: string }[]
  readonly rows: readonly Row[]
  readonly scale: PictureScale
}

/** A table of levels by date, tinted so that a change catches the eye. The number in the cell says it all by itself. */
export function HeatStrip({ caption, rowsLabel, columns, rows, scale }: Props) {
  const tintOf = tintsOf(scale)
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    scroller.current?.scrollTo({ left: scroller.current.scrollWidth })
  }, [columns.length])
  return (
    <ScrollRegion ref={scroller} className={styles['scroller']} label={caption}>
      <table className={styles['strip']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsLabel}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, number, name, cells }) => (
            <tr key={key}>
              <th scope="row">
                <b>{number}</b> <span className={styles['name']}>{name}</span>
              </th>
              {cells.map((cell) => (
                <td key={cell.key} data-level={cell.level} style={{ background: tintOf(cell.level) }}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** The lightest and the darkest tint, in percents: text stays readable on both. */
const [lightest, darkest] = [4, 46]

/** The higher the level, the darker. */
function tintsOf(scale: PictureScale) {
  const { low, high } = endsOf(scale)
  return (level: number | undefined) => {
    if (level === undefined) return undefined
    const tint = lightest + ((level - low) / (high - low)) * (darkest - lightest)
    return `color-mix(in srgb, var(--series-now) ${Math.round(tint)}%, var(--background))`
  }
}
