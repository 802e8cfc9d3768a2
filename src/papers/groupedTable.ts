import type { TableBlock } from '../domain/printedDocument'

interface Group {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table in groups, each below a row that heads it. */
export function groupedTable({
  groups,
  ...table
}: Pick<TableBlock, 'caption' | 'columns'> & { readonly groups: readonly Group[] }): TableBlock {
  const rows = groups.map(({ head, rows: below }) => [head, ...below])
  const heads = rows.map((_, index) => rows.slice(0, index).flat().length)
  return { type: 'table', ...table, rows: rows.flat(), heads }
}
