import { DataTable } from '../ui/DataTable'
import type { ChartRow } from './ChartRow'

interface Props {
  readonly caption: string
  readonly rows: readonly ChartRow[]
  readonly columns: {
    readonly name: string
    readonly now: string
    /** Without it there is nothing to compare with. */
    readonly before?: string | undefined
    readonly change: string
    readonly scored?: string | undefined
  }
  /** What stands where there is no difference to tell. */
  readonly noChange: string
}

/** The same rows as a picture shows, as a table with every value. */
export function ComparisonTable({ caption, rows, columns, noChange }: Props) {
  const compares = columns.before !== undefined
  const optional = (cells: readonly (string | undefined)[]) => cells.filter((cell) => cell !== undefined)
  return (
    <DataTable
      caption={caption}
      columns={optional([
        columns.name,
        columns.now,
        columns.before,
        compares ? columns.change : undefined,
        columns.scored,
      ])}
      rows={rows.map((row) => ({
        key: row.key,
        cells: optional([
          row.label,
          row.words ?? row.value,
          compares ? (row.valueBefore ?? '') : undefined,
          compares ? (row.change ?? noChange) : undefined,
          columns.scored === undefined ? undefined : (row.scored ?? ''),
        ]),
      }))}
    />
  )
}
