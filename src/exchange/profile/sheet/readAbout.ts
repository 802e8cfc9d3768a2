import { type Cells, nested, placeIn, valueOf } from './Cells'
import { textIn, type Part } from './parts'
import { aboutFields, aboutTab, bareName } from './profileTabs'
import type { TableRow } from '../../table/Sheet'

/** What a profile says of itself: one row for each field, with its name in front. */
export function readAbout({ name, rows }: Part, cells: Cells): object {
  const [head, ...fields] = rows
  const heads = (head?.cells ?? []).map((cell) => cell.trim())
  return nested(fields.flatMap((row) => fieldIn(name, row, heads, cells)))
}

type Entries = Parameters<typeof nested>[0]

function fieldIn(tab: string, row: TableRow, heads: readonly string[], cells: Cells): Entries {
  const text = textIn(row, 1)
  const field = aboutFields.find(({ names }) => isNamed(names, text))
  if (!field) return []
  return heads.flatMap((head, index): Entries => {
    const isValue = isNamed(aboutTab.heads.value, head)
    if (index === 0 || head === '' || isValue !== (field.kind !== 'texts')) return []
    const place = placeIn(tab, row, { at: index + 1, text })
    const way = isValue ? field.path.split('.') : [...field.path.split('.'), head]
    // The levels of a scale have a tab of their own.
    const first = field.path.startsWith('scale.') ? 2 : 1
    for (let end = first; end <= way.length; end += 1) cells.note(way.slice(0, end), place)
    return entry(way, { row, at: index + 1, kind: field.kind }, (written) =>
      cells.fault(place, { type: 'NotANumber', text: written }),
    )
  })
}

interface Written {
  readonly row: TableRow
  readonly at: number
  readonly kind: Parameters<typeof valueOf>[1]
}

function entry(
  way: readonly string[],
  { row, at, kind }: Written,
  onNoNumber: (text: string) => void,
): Entries {
  const written = textIn(row, at)
  if (written === '') return []
  const value = valueOf(written, kind)
  if (value !== undefined) return [[way, value]]
  onNoNumber(written)
  return []
}

function isNamed(names: readonly string[], text: string): boolean {
  return names.some((one) => bareName(one) === bareName(text))
}
