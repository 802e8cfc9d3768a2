import { newAmong } from '../../domain/cpdLog'
import type { CpdEntry } from '../../domain/documents/ledgerEntry'
import type { DayAnswers, DayQuestion } from '../../exchange/cpdLog/days/readDayColumn'
import { headingsOf, likelyLayout, type Layout, type LikelyLayout } from '../../exchange/cpdLog/layout'
import type { LineRead } from '../../exchange/cpdLog/LineRead'
import {
  sheetFault,
  tableToCpdLog,
  type CpdLogRead,
  type TableFailure,
} from '../../exchange/cpdLog/tableToCpdLog'
import type { TableFileFailure } from '../../exchange/table/openTables'
import type { TablesRead } from '../../exchange/table/readTables'
import type { Sheet } from '../../exchange/table/Sheet'
import type { CalendarDate } from '../../lib/calendarDate'
import type { WriteFailure } from '../../storage/writeFailure'
import { rememberedColumns } from './rememberedColumns'

/** A file that was opened, and what somebody said of it so far. */
export interface Source {
  readonly name: string
  readonly tables: TablesRead
  readonly sheet?: Sheet
  readonly layout?: Layout
  readonly answers: DayAnswers
}

export type ImportFailure = TableFileFailure | TableFailure

/** The file is read by what was said of it; nothing is stored. */
export interface Preview {
  readonly type: 'Preview'
  readonly source: Source
  readonly sheet: Sheet
  readonly layout: Layout
  readonly read: CpdLogRead
  /** The lines that are not there yet. */
  readonly fresh: readonly LineRead[]
  readonly isBusy?: true
  readonly failure?: WriteFailure
}

/** What comes next: something that has to be asked, or what was read. */
export type SourceStep =
  | { readonly type: 'Refused'; readonly name: string; readonly failure: ImportFailure }
  | { readonly type: 'Sheets'; readonly source: Source }
  | { readonly type: 'Columns'; readonly source: Source; readonly sheet: Sheet; readonly layout: Layout }
  | { readonly type: 'Days'; readonly source: Source; readonly question: DayQuestion }
  | Preview

/** @param there what stands in the ledger already. */
export function stepFor(source: Source, there: readonly CpdEntry[], today: CalendarDate): SourceStep {
  const { name, tables, answers } = source
  const sheet = source.sheet ?? (tables.sheets.length === 1 ? tables.sheets[0] : undefined)
  if (!sheet) return { type: 'Sheets', source }
  const layout = source.layout ?? layoutOf(sheet, today)
  const fault = sheetFault(sheet, layout.headingRow)
  if (fault) return { type: 'Refused', name, failure: fault }
  if ('isCertain' in layout && !layout.isCertain) return { type: 'Columns', source, sheet, layout }
  const read = tableToCpdLog(sheet, layout, answers, today)
  if (read.type === 'DaysUnclear') return { type: 'Days', source, question: read.question }
  if (read.type !== 'LedgerRead') return { type: 'Refused', name, failure: read }
  const fresh = new Set(
    newAmong(
      read.lines.map(({ entry }) => entry),
      there,
    ),
  )
  return {
    type: 'Preview',
    source,
    sheet,
    layout,
    read,
    fresh: read.lines.filter(({ entry }) => fresh.has(entry)),
  }
}

/** As somebody said before, or as it looks. */
function layoutOf(sheet: Sheet, today: CalendarDate): Layout | LikelyLayout {
  const likely = likelyLayout(sheet, today)
  const columns = rememberedColumns(headingsOf(sheet, likely.headingRow))
  return columns ? { headingRow: likely.headingRow, columns } : likely
}
