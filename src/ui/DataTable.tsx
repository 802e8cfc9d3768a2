import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

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
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must take the focus to be scrolled by keys
    <div className={styles['scroller']} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
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
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
