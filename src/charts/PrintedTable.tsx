import type { TableBlock } from '../domain/printedDocument'
import { joined } from '../ui/joined'
import styles from './PrintedTable.module.css'

/** Longer words in the first cell have a line of their own on a phone. */
const longest = 40

/** A table on paper; on a narrow screen each row becomes a small list of its own, so that nothing scrolls sideways. */
export function PrintedTable({
  block: { caption, columns, rows, heads = [] },
}: {
  readonly block: TableBlock
}) {
  const isLong = rows.some(([first = '']) => first.length > longest)
  const columnKeys = columns.map((_, index) => `column ${index}`)
  const rowKeys = rows.map((_, index) => `row ${index}`)
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  const alignOf = (index: number) => (columns[index]?.align === 'end' ? styles['end'] : undefined)
  return (
    <div className={styles['box']}>
      <table className={joined(styles['table'], isLong && styles['long'])}>
        <caption>{caption}</caption>
        <colgroup>
          {columns.map(({ width }, index) => (
            <col key={columnKeys[index]} style={{ inlineSize: `${(width / all) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ text }, index) => (
              <th key={columnKeys[index]} scope="col" className={alignOf(index)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], row) => (
            <tr key={rowKeys[row]} className={heads.includes(row) ? styles['head'] : undefined}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td
                  key={columnKeys[index + 1]}
                  className={alignOf(index + 1)}
                  data-column={columns[index + 1]?.text}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
