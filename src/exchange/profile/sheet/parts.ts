import type { Sheet, TableRow } from '../../table/Sheet'
import { withoutGuard } from '../../csv/guard'
import { aboutTab, bareName, tabNames, tabs, type Column, type TabName } from './profileTabs'

export type PartName = TabName | 'about'

/** The rows of one tab of a workbook, or of what stands below its name in a CSV. */
export interface Part {
  /** As it stands in the file. */
  readonly name: string
  readonly rows: readonly TableRow[]
}

export interface Parts {
  readonly found: ReadonlyMap<PartName, Part>
  /** Tabs that the form does not have. */
  readonly unknown: readonly string[]
}

/** What the tabs of a file are, by their names in either language. */
export function partsOf(sheets: readonly Sheet[]): Parts {
  const parts = sheets.flatMap(({ name, rows }) => (name === '' ? cutByName(rows) : [{ name, rows }]))
  const found = new Map<PartName, Part>()
  const unknown: string[] = []
  for (const part of parts) {
    const name = partNamed(part.name)
    if (name === undefined || found.has(name)) unknown.push(part.name)
    else found.set(name, part)
  }
  return { found, unknown }
}

/** Which part a name means, in either language. */
function partNamed(name: string): PartName | undefined {
  const bare = bareName(name)
  const isNamed = (names: readonly string[]) => names.some((one) => bareName(one) === bare)
  return isNamed(aboutTab.names) ? 'about' : tabNames.find((tab) => isNamed(tabs[tab].names))
}

/** A CSV has no tabs: the name of one stands alone on a row. */
function cutByName(rows: readonly TableRow[]): readonly Part[] {
  const parts: { name: string; rows: TableRow[] }[] = []
  for (const row of rows) {
    const [name = '', ...others] = row.cells
    const isName = others.every((cell) => cell.trim() === '') && partNamed(name) !== undefined
    if (isName) parts.push({ name: name.trim(), rows: [] })
    else parts.at(-1)?.rows.push(row)
  }
  return parts
}

/** What stands in a column, by the heading above it. */
export interface Heading {
  /** Of the column, from 1. */
  readonly at: number
  readonly text: string
  readonly column: Column
  /** Of a text that has several languages. */
  readonly language: string | undefined
}

export interface Headed {
  readonly headings: readonly Heading[]
  readonly unknown: readonly string[]
  readonly rows: readonly TableRow[]
}

/** So many rows may stand above the headings. */
const above = 10

/** The columns of a part by the first row with two headings that are known; nothing where there is none. */
export function headed({ rows }: Part, columns: readonly Column[]): Headed | undefined {
  const known = rows
    .slice(0, above)
    .map(({ cells }) => cells.map((cell, index) => headingOf(cell, index + 1, columns)))
  const index = known.findIndex((all) => all.filter((one) => one !== undefined).length > 1)
  const row = rows[index]
  if (!row) return undefined
  const headings = (known[index] ?? []).filter((one) => one !== undefined)
  const unknown = row.cells.filter((cell, at) => cell.trim() !== '' && known[index]?.[at] === undefined)
  return { headings, unknown, rows: rows.slice(index + 1) }
}

/** "Tekst (nl)" is the Dutch of a text; without a language it is the Dutch too. */
function headingOf(cell: string, at: number, columns: readonly Column[]): Heading | undefined {
  const text = cell.trim()
  const [, name = text, language] = /^(.*\S)\s*\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)$/.exec(text) ?? []
  const column = columns.find(({ names }) => names.some((one) => bareName(one) === bareName(name)))
  if (!column) return undefined
  return { at, text, column, language: column.kind === 'texts' ? (language ?? 'nl') : undefined }
}

/** What stands in a cell, without what makes a formula of it inert. */
export function textIn({ cells }: TableRow, at: number): string {
  return withoutGuard(cells[at - 1] ?? '').trim()
}
