import type { Path } from '../checkProfile'
import type { ProfilePlace } from '../ProfileFault'
import type { Cells } from './Cells'
import type { Parts, PartName } from './parts'
import { aboutFields, aboutTab, tabs, type Column } from './profileTabs'

const parts: Readonly<Record<string, PartName>> = {
  scale: 'scale',
  clusters: 'clusters',
  taskGroups: 'tasks',
  resembles: 'resembles',
  concepts: 'concepts',
  quotes: 'quotes',
}

/** The cell in which a field of a profile stands or should stand; where its column is not there, the tab and the column. */
export function sheetPlaces(cells: Cells, { found }: Parts): (path: Path) => ProfilePlace {
  const inDutch = found.has('about') ? found.get('about')?.name === aboutTab.names[0] : true
  const say = ([nl, en]: readonly [string, string]) => (inDutch ? nl : en)
  return (path) => {
    // Of a list of ids in one cell, each has its place in the list.
    const exact =
      cells.placeOf(path) ?? (typeof path.at(-1) === 'number' ? cells.placeOf(path.slice(0, -1)) : undefined)
    if (exact) return exact
    const part = partOf(path)
    const names = part === 'about' ? aboutTab.names : tabs[part].names
    const tab = found.get(part)?.name ?? say(names)
    const missing = columnOf(part, path)
    if (missing) return { in: 'tab', tab, column: say(missing.names) }
    const ways = path.map((_, index) => path.slice(0, path.length - index))
    return ways.map((way) => cells.placeOf(way)).find((place) => place) ?? { in: 'tab', tab }
  }
}

function partOf(path: Path): PartName {
  const [first = ''] = path
  if (path.includes('competencies') && path.length > 3) return 'competencies'
  if (path[0] === 'scale' && path[1] === 'norm') return 'about'
  return parts[String(first)] ?? 'about'
}

/** The column for the last fields of a path, whichever language it is about. */
function columnOf(part: PartName, path: Path): Column | undefined {
  const columns: readonly Column[] = part === 'about' ? aboutFields : tabs[part].columns
  const fields = path.filter((step) => typeof step === 'string').join('.')
  return columns.find((column) => fields.endsWith(column.path) || fields.includes(`${column.path}.`))
}
