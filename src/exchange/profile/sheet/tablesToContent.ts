import { grouped } from '../../../lib/grouped'
import type { Sheet, TableRow } from '../../table/Sheet'
import { brokenRow, Cells, placeIn } from './Cells'
import { fieldAt } from './fieldAt'
import { headed, partsOf, textIn, type Heading, type Part, type Parts } from './parts'
import { bareName, notApplicable, tabs, type TabName } from './profileTabs'
import { readAbout } from './readAbout'

export interface SheetRead {
  /** As JSON of a profile would have it; whether it is one, `checkProfile` says. */
  readonly content: object
  readonly cells: Cells
  readonly parts: Parts
  /** Tabs and headings that the form does not have. */
  readonly unknown: readonly string[]
}

/** What stands in the form of a profile, filled in or not; undefined where these tables are none. */
export function tablesToContent(sheets: readonly Sheet[]): SheetRead | undefined {
  const parts = partsOf(sheets)
  const { found, unknown } = parts
  if (!found.has('clusters') && !found.has('competencies')) return undefined
  const cells = new Cells()
  const skipped: string[] = []
  const table = (name: TabName) => {
    const read = tableOf(found.get(name), name, cells)
    skipped.push(...read.unknown)
    return read
  }
  const part = found.get('about')
  const about = part ? readAbout(part, cells) : {}
  const content = {
    ...about,
    scale: scaleIn(table('scale'), fieldAt(about, 'scale.norm')),
    clusters: clustersIn(table('clusters'), table('competencies')),
    ...ifAny('taskGroups', groupsIn(table('tasks'), 'taskGroups', 'tasks')),
    ...ifAny('resembles', groupsIn(table('resembles'), 'resembles', 'lines')),
    ...ifAny('concepts', listIn(table('concepts'), 'concepts')),
    ...ifAny('quotes', listIn(table('quotes'), 'quotes')),
  }
  return { content, cells, parts, unknown: [...unknown, ...skipped] }
}

interface TableRead {
  /** Of the tab. */
  readonly name: string
  readonly rows: readonly TableRow[]
  readonly headings: readonly Heading[]
  readonly unknown: readonly string[]
  readonly cells: Cells
}

/** The rows of a tab that are whole; of the others it is told. */
function tableOf(part: Part | undefined, name: TabName, cells: Cells): TableRead {
  const read = part && headed(part, tabs[name].columns)
  if (!read) return { name: part?.name ?? '', rows: [], headings: [], unknown: [], cells }
  const rows = read.rows.filter((row) => {
    const broken = brokenRow(row, read)
    if (broken) cells.fault(placeIn(part.name, row, { at: 1, text: '' }), { type: broken })
    return !broken
  })
  return { name: part.name, rows, headings: read.headings, unknown: read.unknown, cells }
}

function ifAny(name: string, items: readonly object[]): object {
  return items.length > 0 ? { [name]: items } : {}
}

type Steps = readonly (string | number)[]

/** What a row says of the thing at that place. */
function itemIn({ name, headings, cells }: TableRead, row: TableRow, path: Steps): object {
  const own = headings.filter(({ column }) => !column.path.startsWith('group.'))
  const [first] = headings
  if (first) cells.note(path, placeIn(name, row, first))
  return { id: '', ...cells.read(name, row, own, path) }
}

function listIn(table: TableRead, name: string): readonly object[] {
  return table.rows.map((row, index) => itemIn(table, row, [name, index]))
}

/** Rows by what stands below `group.id`; an empty cell means the one above it, as where cells are merged. */
function rowsByGroup({ rows, headings }: TableRead): ReadonlyMap<string, readonly TableRow[]> {
  const heading = headings.find(({ column }) => column.path === 'group.id')
  let last = ''
  return grouped(rows, (row) => (last = (heading && textIn(row, heading.at)) || last))
}

/** What the first row of a group says of the group itself. */
function groupOf({ name, headings, cells }: TableRead, row: TableRow, path: Steps): object {
  const ofGroup = headings.flatMap((heading) => {
    const [, inside] = heading.column.path.split(/^group\./)
    return inside === undefined ? [] : [{ ...heading, column: { ...heading.column, path: inside } }]
  })
  return cells.read(name, row, ofGroup, path)
}

function groupsIn(table: TableRead, name: string, inside: string): readonly object[] {
  return [...rowsByGroup(table)].map(([id, rows], index) => ({
    ...rows.slice(0, 1).map((row) => groupOf(table, row, [name, index]))[0],
    id,
    [inside]: rows.map((row, place) => itemIn(table, row, [name, index, inside, place])),
  }))
}

function clustersIn(clusters: TableRead, competencies: TableRead): readonly object[] {
  const list = listIn(clusters, 'clusters')
  const byCluster = rowsByGroup(competencies)
  const ids = list.map((cluster) => fieldAt(cluster, 'id'))
  for (const [id, rows] of byCluster) if (!ids.includes(id)) nowhere(competencies, rows, id)
  return list.map((cluster, index) => ({
    ...cluster,
    competencies: (ids.indexOf(ids[index]) === index ? (byCluster.get(String(ids[index])) ?? []) : []).map(
      (row, place) => itemIn(competencies, row, ['clusters', index, 'competencies', place]),
    ),
  }))
}

/** Competencies of a cluster that is not there. */
function nowhere({ name, headings, cells }: TableRead, rows: readonly TableRow[], id: string): void {
  const heading = headings.find(({ column }) => column.path === 'group.id') ?? { at: 1, text: '' }
  for (const row of rows)
    cells.fault(placeIn(name, row, heading), id === '' ? { type: 'Missing' } : { type: 'Unknown', text: id })
}

function scaleIn(table: TableRead, norm: unknown): object {
  const { rows, headings, cells, name } = table
  const heading = headings.find(({ column }) => column.path === 'value')
  const named = (row: TableRow) => (heading ? textIn(row, heading.at) : '')
  const isNone = (row: TableRow) => notApplicable.some((one) => bareName(one) === bareName(named(row)))
  const others = headings.filter((one) => one !== heading)
  const levels = rows
    .filter((row) => !isNone(row))
    .map((row, index) => {
      const path = ['scale', 'levels', index]
      const place = placeIn(name, row, heading ?? { at: 1, text: '' })
      cells.note(path, place)
      cells.note([...path, 'value'], place)
      const text = named(row)
      if (!/^\d{1,3}$/.test(text) && text !== '') cells.fault(place, { type: 'NotANumber', text })
      return {
        ...cells.read(name, row, others, path),
        ...(/^\d{1,3}$/.test(text) && { value: Number(text) }),
      }
    })
  const [none] = rows.filter(isNone)
  return {
    ...(levels.length > 0 && { levels }),
    ...(norm !== undefined && { norm }),
    ...(none && { notApplicable: cells.read(name, none, others, ['scale', 'notApplicable']) }),
  }
}
