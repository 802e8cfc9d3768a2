import type { NotText } from '../../lib/decodeText'
import { csvSheet } from './csvSheet'
import type { Sheet } from './Sheet'
import { tableKind, type OtherKind } from './tableKind'
import { tableText, type TableText } from './tableText'
import { xlsxSheets, type XlsxFailure } from './xlsxSheets'

export interface TablesRead {
  readonly type: 'TablesRead'
  /** Those with a table in them, in their order; at least one. */
  readonly sheets: readonly [Sheet, ...Sheet[]]
  readonly letters: TableText['letters']
}

/** Why the bytes of a file hold no table. */
export type TablesFailure =
  | { readonly type: 'FileEmpty' }
  | { readonly type: 'OtherKind'; readonly kind: OtherKind }
  /** Nowhere do two cells stand beside one another. @property seen the first lines, as they stand there. */
  | { readonly type: 'NoTable'; readonly seen: readonly string[] }
  | NotText
  | XlsxFailure

/** The tables in the bytes of a file, a CSV text or an Excel workbook. Never throws. */
export async function readTables(bytes: Uint8Array): Promise<TablesRead | TablesFailure> {
  if (bytes.length === 0) return { type: 'FileEmpty' }
  const kind = tableKind(bytes)
  if (kind === 'text') return fromText(tableText(bytes))
  if (kind !== 'xlsx') return { type: 'OtherKind', kind }
  const sheets = await xlsxSheets(bytes)
  return 'type' in sheets ? sheets : withTable(sheets, 'certain')
}

function fromText(read: TableText | NotText): TablesRead | TablesFailure {
  if ('type' in read) return read
  if (read.text.trim() === '') return { type: 'FileEmpty' }
  return withTable([csvSheet(read.text)], read.letters)
}

function withTable(sheets: readonly Sheet[], letters: TableText['letters']): TablesRead | TablesFailure {
  const [first, ...others] = sheets.filter(isTable)
  if (first) return { type: 'TablesRead', sheets: [first, ...others], letters }
  const seen = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.filter((cell) => cell.trim() !== '')),
  )
  return seen.length === 0 ? { type: 'FileEmpty' } : { type: 'NoTable', seen: seen.slice(0, 3) }
}

/** Two cells beside one another, in a row at least. */
function isTable({ rows }: Sheet): boolean {
  return rows.some(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1)
}
