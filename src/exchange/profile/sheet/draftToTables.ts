import { levels as allLevels } from '../../../domain/score'
import { languages, type Language } from '../../../domain/text'
import type { CsvCell } from '../../csv/csvText'
import type { ProfileDraft } from '../ProfileDraft'
import { fieldAt } from './fieldAt'
import {
  aboutFields,
  aboutTab,
  notApplicable,
  tabNames,
  tabs,
  type Column,
  type TabName,
} from './profileTabs'

/** A tab of a workbook, or a part of a CSV. */
export interface Table {
  readonly name: string
  readonly rows: readonly (readonly CsvCell[])[]
}

/**
 * A profile as a form to fill in: tables with everything that it has and may have. `tablesToDraft` reads them back as they were.
 * @param language of the names above the columns; either is read back.
 */
export function draftToTables(draft: ProfileDraft, language: Language): readonly Table[] {
  const say = ([nl, en]: readonly [string, string]) => ({ nl, en })[language]
  const spoken = languagesIn(draft)
  return [
    { name: say(aboutTab.names), rows: aboutRows(draft, spoken, say) },
    ...tabNames.map((name) => ({ name: say(tabs[name].names), rows: rowsOf(name) })),
  ]

  function rowsOf(name: TabName) {
    const items = itemsOf(draft, say(notApplicable))[name]
    const columns = tabs[name].columns
      .filter((column) => isShown(column, items, draft))
      .flatMap((column) => spread(column, spoken))
    const heads = columns.map(({ column, of }) => say(column.names) + (of === undefined ? '' : ` (${of})`))
    return [heads, ...items.map((item) => columns.map(({ path }) => cellOf(fieldAt(item, path))))]
  }
}

/** What each tab has a row for. */
function itemsOf(draft: ProfileDraft, none: string): Readonly<Record<TabName, readonly object[]>> {
  const { scale, clusters = [], taskGroups = [], resembles = [] } = draft
  return {
    scale: [...(scale?.levels ?? []), { value: none, ...scale?.notApplicable }],
    clusters,
    competencies: clusters.flatMap(({ id, competencies }) =>
      competencies.map((one) => ({ ...one, group: { id } })),
    ),
    tasks: taskGroups.flatMap(({ tasks, id, title, identifier }) =>
      tasks.map((task, index) => ({ ...task, group: index === 0 ? { id, title, identifier } : { id } })),
    ),
    concepts: draft.concepts ?? [],
    resembles: resembles.flatMap(({ id, lines }) => lines.map((line) => ({ ...line, group: { id } }))),
    quotes: draft.quotes ?? [],
  }
}

/** Every field has its column, but for examples of levels that are not there, and what only other programs know. */
function isShown({ path }: Column, items: readonly object[], { scale }: ProfileDraft): boolean {
  const isUsed = items.some((item) => fieldAt(item, path) !== undefined)
  if (/identifier/i.test(path)) return isUsed
  const level = allLevels.find((one) => path === `examples.${one}`)
  return level === undefined || isUsed || (scale?.levels ?? []).some(({ value }) => value === level)
}

interface Spread {
  readonly column: Column
  readonly path: string
  /** The language, where the text has several. */
  readonly of?: string
}

function spread(column: Column, spoken: readonly string[]): readonly Spread[] {
  if (column.kind !== 'texts') return [{ column, path: column.path }]
  return spoken.map((of) => ({ column, of, path: `${column.path}.${of}` }))
}

function aboutRows(
  draft: ProfileDraft,
  spoken: readonly string[],
  say: (names: readonly [string, string]) => string,
): Table['rows'] {
  const { name, value } = aboutTab.heads
  const fields = aboutFields.filter(({ path }) => path !== 'identifier' || draft.identifier !== undefined)
  return [
    [say(name), say(value), ...spoken],
    ...fields.map((field) => {
      const cells = spread(field, spoken).map(({ path }) => cellOf(fieldAt(draft, path)))
      return [say(field.names), ...(field.kind === 'texts' ? [undefined] : []), ...cells]
    }),
  ]
}

function cellOf(value: unknown): CsvCell {
  if (typeof value === 'number' || typeof value === 'string') return value
  return Array.isArray(value) ? value.join(', ') : undefined
}

/** Those of the app first, which the form always asks for, then whatever others there are. */
function languagesIn(draft: ProfileDraft): readonly string[] {
  const items = itemsOf(draft, '')
  const texts = [
    ...textsIn(aboutFields, [draft]),
    ...tabNames.flatMap((name) => textsIn(tabs[name].columns, items[name])),
  ]
  return [...new Set([...languages, ...texts.flatMap((text) => Object.keys(text))])]
}

function textsIn(columns: readonly Column[], items: readonly object[]): readonly object[] {
  return columns
    .filter(({ kind }) => kind === 'texts')
    .flatMap(({ path }) => items.map((item) => fieldAt(item, path)))
    .filter((text) => typeof text === 'object' && text !== null)
}
