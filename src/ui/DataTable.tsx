import type { ReactNode } from 'react'
import styles from './DataTable.module.css'
import { ScrollRegion } from './ScrollRegion'

interface Row {
  readonly key: string
  /** The first cell is the row's heading. */
  readonly cells: readonly ReactNode[]
}

interface Props {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** A plain table; too wide for the screen it scrolls by itself, reachable by keyboard. */
export function DataTable({ caption, columns, rows }: Props) {
  const keys = distinct(columns)
  return (
    <ScrollRegion label={caption}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={keys[index]} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td key={keys[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** Two columns may carry the same words, such as two visits on one day. */
function distinct(columns: readonly string[]): readonly string[] {
  const times = new Map<string, number>()
  return columns.map((column) => {
    const before = times.get(column) ?? 0
    times.set(column, before + 1)
    return `${before} ${column}`
  })
}
