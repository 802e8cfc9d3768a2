import type { DayAnswers } from '../../src/exchange/cpdLog/days/readDayColumn'
import { likelyLayout } from '../../src/exchange/cpdLog/layout'
import { tableToCpdLog, type CpdLogRead } from '../../src/exchange/cpdLog/tableToCpdLog'
import { readTables } from '../../src/exchange/table/readTables'
import { csvSheet } from '../../src/exchange/table/csvSheet'
import type { Sheet } from '../../src/exchange/table/Sheet'
import type { CalendarDate } from '../../src/lib/calendarDate'
import { day } from './builders'

export const listDay = day('2026-11-22')

interface Said {
  readonly answers?: DayAnswers
  readonly today?: CalendarDate
}

/** What a list holds by the columns that the app takes at first. @throws when it is none, or something has to be asked first. */
export function readSheet(sheet: Sheet, { answers = {}, today = listDay }: Said = {}): CpdLogRead {
  const read = tableToCpdLog(sheet, likelyLayout(sheet, today), answers, today)
  if (read.type !== 'LedgerRead') throw new Error(JSON.stringify(read))
  return read
}

export function readCsv(text: string, said?: Said): CpdLogRead {
  return readSheet(csvSheet(text), said)
}

export async function readFile(bytes: Uint8Array, said?: Said): Promise<CpdLogRead> {
  const tables = await readTables(bytes)
  if (tables.type !== 'TablesRead') throw new Error(JSON.stringify(tables))
  return readSheet(tables.sheets[0], said)
}

export function entriesOf({ lines }: CpdLogRead) {
  return lines.map(({ entry }) => entry)
}
