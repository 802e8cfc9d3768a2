import type { CalendarDate } from '../../lib/calendarDate'
import { dayBounds } from '../../lib/dayBounds'
import { limits } from '../limits'
import type { Sheet, TableRow } from '../table/Sheet'
import { columnLike, columnNamed, type CpdLogColumn } from './cpdLogColumns'
import { readDay } from './days/readDay'

/** Which row of a sheet holds the headings, and what each of its columns is. */
export interface Layout {
  /** By its place among the rows; undefined where nothing stands above the columns. */
  readonly headingRow: number | undefined
  /** By the place of the column; undefined for one that is not taken. */
  readonly columns: readonly (CpdLogColumn | undefined)[]
}

/** What can be seen of a layout, and whether that is certain enough to read by it. */
export interface LikelyLayout extends Layout {
  readonly isCertain: boolean
}

/** The layout of a sheet by its headings; where these say nothing, by what stands below them. */
export function likelyLayout(sheet: Sheet, today: CalendarDate): LikelyLayout {
  const headingRow = likelyHeadingRow(sheet, today)
  return { headingRow, ...likelyColumns(sheet, headingRow, today) }
}

/** What each column is when the headings stand in that row. */
export function likelyColumns(
  sheet: Sheet,
  headingRow: number | undefined,
  today: CalendarDate,
): Pick<LikelyLayout, 'columns' | 'isCertain'> {
  const headings = headingsOf(sheet, headingRow)
  const named = headings.map((heading) => columnNamed(heading))
  const dates = named.filter((one) => one?.column === 'date').length
  const columns = headings.map((_, index) => {
    const one = named[index]
    // Of several that mean the same, the one that says it best counts, and of equals the first.
    const isBest =
      one &&
      !named.some(
        (other, place) => other?.column === one.column && isBefore(other.rank, place, one.rank, index),
      )
    return isBest ? one.column : undefined
  })
  const isCertain = dates === 1 && columns.includes('title')
  return { isCertain, columns: isCertain ? columns : guessed(sheet, { headingRow, columns }, today) }
}

function isBefore(rank: number, place: number, otherRank: number, otherPlace: number): boolean {
  return rank < otherRank || (rank === otherRank && place < otherPlace)
}

/** What stands above each column, empty where nothing does; one more than there may be at most. */
export function headingsOf({ rows }: Sheet, headingRow: number | undefined): readonly string[] {
  const cells = headingRow === undefined ? [] : (rows[headingRow]?.cells ?? [])
  const width = headingRow === undefined ? commonWidth(rows) : filledWidth(cells)
  const length = Math.min(width, limits.cpdLog.columns + 1)
  return Array.from({ length }, (_, index) => cells[index]?.trim() ?? '')
}

/** The rows below the headings. */
export function linesOf({ rows }: Sheet, headingRow: number | undefined): readonly TableRow[] {
  return headingRow === undefined ? rows : rows.slice(headingRow + 1)
}

function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1
}

/** The row at the top with most headings that are known; else the first as wide as the table with nothing of a day in it. */
function likelyHeadingRow({ rows }: Sheet, today: CalendarDate): number | undefined {
  const top = rows.slice(0, limits.cpdLog.headingRows)
  const known = top.map(({ cells }) => knownIn(cells))
  const best = known.indexOf(Math.max(...known))
  if ((known[best] ?? 0) > 1) return best
  const width = commonWidth(top)
  const first = top.findIndex(({ cells }) => filledWidth(cells) >= width)
  return first === -1 || top[first]?.cells.some((cell) => isDay(cell, today)) ? undefined : first
}

function knownIn(cells: readonly string[]): number {
  const columns = cells.slice(0, limits.cpdLog.columns).flatMap((cell) => columnNamed(cell)?.column ?? [])
  return new Set(columns).size
}

/** How many cells most rows have. */
function commonWidth(rows: readonly TableRow[]): number {
  const widths = rows
    .map(({ cells }) => filledWidth(cells))
    .filter((width) => width > 1)
    .toSorted((a, b) => a - b)
  return widths[widths.length >> 1] ?? 0
}

/** Signs in the headings first; then a column of days is the day, and the longest texts are the title. */
function guessed(sheet: Sheet, { headingRow, columns }: Layout, today: CalendarDate): Layout['columns'] {
  const headings = headingsOf(sheet, headingRow)
  const sample = linesOf(sheet, headingRow).slice(0, limits.cpdLog.headingRows)
  let found = headings.reduce<Layout['columns']>((before, heading, index) => {
    const like = columnLike(heading)
    return like === undefined || before.includes(like) ? before : before.with(index, like)
  }, columns)
  const fill = (column: CpdLogColumn, weight: (cell: string) => number) => {
    if (found.includes(column)) return
    const weights = found.map((taken, index) =>
      taken ? 0 : sample.reduce((sum, { cells }) => sum + weight(cells[index] ?? ''), 0),
    )
    const heaviest = Math.max(0, ...weights)
    if (heaviest > 0) found = found.with(weights.indexOf(heaviest), column)
  }
  fill('date', (cell) => (isDay(cell, today) ? 1 : 0))
  fill('title', (cell) => (/\p{L}/u.test(cell) ? Math.min(cell.length, limits.cpdLog.textLength) : 0))
  return found
}

function isDay(cell: string, today: CalendarDate): boolean {
  return readDay(cell, dayBounds(today)).type === 'Possible'
}
