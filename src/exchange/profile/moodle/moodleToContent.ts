import { grouped } from '../../../lib/grouped'
import type { Sheet, TableRow } from '../../table/Sheet'
import type { Path } from '../checkProfile'
import { distinctIds, idFrom } from '../identifiers'
import { losses, type Loss } from '../Loss'
import type { ProfileFault, ProfilePlace } from '../ProfileFault'
import { textIn } from '../sheet/parts'
import { moodleColumns } from './moodleColumns'
import { plainOf } from './plainOf'

type ColumnName = (typeof moodleColumns)[number]['name']

export interface MoodleRead {
  readonly content: object
  readonly faults: readonly ProfileFault[]
  readonly lost: readonly Loss[]
  readonly placeOf: (path: Path) => ProfilePlace
}

/**
 * A competency framework of Moodle as far as a profile has a place for it; undefined where the table is none. What stands at the top are the clusters; of
 * what lies deeper, what has nothing below it is a competency.
 */
export function moodleToContent([sheet]: readonly Sheet[]): MoodleRead | undefined {
  const [head, ...rows] = sheet?.rows ?? []
  const framework = rows.find((row) => cell(row, 'isframework') === '1')
  if (!head || !framework || !/"scaleid"/.test(cell(framework, 'scaleconfiguration'))) return undefined
  const all = rows.filter((row) => row !== framework && cell(row, 'idnumber') !== '')
  const items = [...new Map(all.map((row) => [cell(row, 'idnumber'), row])).values()]
  const tree = treeOf(items)
  const named = (row: TableRow) => ({ nl: fullName(row) })
  const clusterIds = distinctIds(
    tree.map(({ row }) => idFrom(cell(row, 'idnumber').replace(/^cluster-/, ''))),
  )
  const ids = distinctIds(tree.flatMap(({ leaves }) => leaves.map((row) => idFrom(cell(row, 'idnumber')))))
  let next = 0
  const clusters = tree.map(({ row, leaves }, index) => ({
    id: clusterIds[index] ?? '',
    title: named(row),
    ...summaryOf(row),
    competencies: leaves.map((leaf) => ({ id: ids[next++] ?? '', text: named(leaf) })),
  }))
  const places = new Map<string, TableRow>()
  tree.forEach(({ row, leaves }, index) => {
    places.set(`clusters.${index}`, row)
    leaves.forEach((leaf, place) => places.set(`clusters.${index}.competencies.${place}`, leaf))
  })
  return {
    content: {
      id: idFrom(cell(framework, 'idnumber')),
      title: named(framework),
      scale: scaleOf(framework),
      clusters,
    },
    faults: treeFaults(all, head),
    lost: lostOf(items, tree),
    placeOf: (path) => {
      const key = [4, 2].map((length) => path.slice(0, length).join('.')).find((one) => places.has(one))
      const name = columnOf(path)
      return placeIn(places.get(key ?? '') ?? framework, head, name)
    },
  }
}

function cell(row: TableRow, name: ColumnName): string {
  return textIn(row, at(name))
}

function at(name: ColumnName): number {
  return moodleColumns.findIndex((column) => column.name === name) + 1
}

function placeIn({ line }: TableRow, head: TableRow, name: ColumnName): ProfilePlace {
  return { in: 'cell', tab: '', line, column: at(name), heading: textIn(head, at(name)) }
}

function columnOf(path: Path): ColumnName {
  if (path.includes('id')) return 'idnumber'
  if (path.includes('scale')) return path.includes('norm') ? 'scaleconfiguration' : 'scalevalues'
  return 'shortname'
}

interface Branch {
  readonly row: TableRow
  readonly leaves: readonly TableRow[]
}

/** What stands at the top, each with what lies below it and has nothing below itself; one that stands alone is its own. */
function treeOf(items: readonly TableRow[]): readonly Branch[] {
  const below = grouped(items, (row) => cell(row, 'parentidnumber'))
  const leavesOf = (row: TableRow): readonly TableRow[] => {
    const children = below.get(cell(row, 'idnumber')) ?? []
    return children.length === 0 ? [row] : children.flatMap(leavesOf)
  }
  return (below.get('') ?? []).map((row) => ({ row, leaves: leavesOf(row) }))
}

/** Whatever lies below something that is not there, or below itself, and whatever has the id of another. */
function treeFaults(items: readonly TableRow[], head: TableRow): readonly ProfileFault[] {
  const byId = new Map(items.map((row) => [cell(row, 'idnumber'), row]))
  const isAtTop = (row: TableRow, seen: ReadonlySet<TableRow> = new Set()): boolean => {
    if (cell(row, 'parentidnumber') === '') return true
    const parent = byId.get(cell(row, 'parentidnumber'))
    return parent !== undefined && !seen.has(row) && isAtTop(parent, new Set([...seen, row]))
  }
  return items.flatMap((row): readonly ProfileFault[] => {
    const id = cell(row, 'idnumber')
    if (byId.get(id) !== row) {
      return [{ place: placeIn(row, head, 'idnumber'), problem: { type: 'Twice', text: id } }]
    }
    const text = cell(row, 'parentidnumber')
    return isAtTop(row)
      ? []
      : [{ place: placeIn(row, head, 'parentidnumber'), problem: { type: 'Unknown', text } }]
  })
}

/** A long name is cut in Moodle, and then the first paragraph of the description is the whole of it. */
function fullName(row: TableRow): string {
  const short = cell(row, 'shortname')
  const [first = ''] = plainOf(cell(row, 'description'))
  return isCut(short, first) ? first : short
}

function isCut(short: string, whole: string): boolean {
  return short.endsWith('…') && whole.startsWith(short.slice(0, -1))
}

function summaryOf(row: TableRow): object {
  const [first = '', ...rest] = plainOf(cell(row, 'description'))
  const text = (isCut(cell(row, 'shortname'), first) ? rest : [first, ...rest]).join('\n')
  return text === '' ? {} : { summary: { nl: text } }
}

function scaleOf(framework: TableRow): object {
  const names = cell(framework, 'scalevalues')
    .split(',')
    .filter((name) => name.trim() !== '')
  const [, proficient] =
    /\{"id":"?(\d+)"?,(?:"scaledefault":"?[01]"?,)?"proficient":"?1/.exec(
      cell(framework, 'scaleconfiguration'),
    ) ?? []
  return {
    levels: names.map((name, index) => ({ value: index + 1, label: { nl: name.trim() } })),
    ...(proficient !== undefined && { norm: Number(proficient) }),
  }
}

function lostOf(items: readonly TableRow[], tree: readonly Branch[]): readonly Loss[] {
  const used = new Set(tree.flatMap(({ row, leaves }) => [row, ...leaves]))
  const filled = (name: ColumnName) =>
    items.filter((row) => !['', '0', 'null'].includes(cell(row, name))).length
  return losses({
    levelsBetween: items.filter((row) => !used.has(row)).length,
    relations: filled('relatedidnumbers'),
    otherScales: filled('scalevalues'),
    rules: filled('ruletype'),
  })
}
