import { grouped } from '../../../lib/grouped'
import type { TableRow } from '../../table/Sheet'
import type { Path } from '../checkProfile'
import type { ProfileFault, ProfilePlace, ProfileProblem } from '../ProfileFault'
import { textIn, type Headed, type Heading } from './parts'

/** Where each field of a profile stands in a file, and what is wrong with cells by themselves. */
export class Cells {
  readonly faults: ProfileFault[] = []
  readonly #places = new Map<string, ProfilePlace>()

  placeOf(path: Path): ProfilePlace | undefined {
    return this.#places.get(path.join('.'))
  }

  /** The first that stands somewhere counts. */
  note(path: Path, place: ProfilePlace): void {
    const key = path.join('.')
    if (!this.#places.has(key)) this.#places.set(key, place)
  }

  fault(place: ProfilePlace, problem: ProfileProblem): void {
    this.faults.push({ place, problem })
  }

  /**
   * The fields of one row, by what stands above its cells. An empty cell is no field, and its place is known all the same.
   * @param path of what the row is about. @param headings those that are about that.
   */
  read(tab: string, row: TableRow, headings: readonly Heading[], path: Path): object {
    const entries = headings.flatMap((heading): readonly Entry[] => {
      const place = placeIn(tab, row, heading)
      const steps = [
        ...heading.column.path.split('.'),
        ...(heading.language === undefined ? [] : [heading.language]),
      ]
      steps.forEach((_, index) => this.note([...path, ...steps.slice(0, index + 1)], place))
      const text = textIn(row, heading.at)
      if (text === '') return []
      const value = valueOf(text, heading.column.kind)
      if (value !== undefined) return [[steps, value]]
      this.fault(place, { type: 'NotANumber', text })
      return []
    })
    return nested(entries)
  }
}

export function placeIn(
  tab: string,
  { line }: TableRow,
  { at, text }: Pick<Heading, 'at' | 'text'>,
): ProfilePlace {
  return { in: 'cell', tab, line, column: at, heading: text }
}

/** Whether every cell that is filled has a heading, and every quotation mark its other one. */
export function brokenRow(
  row: TableRow,
  { headings, unknown }: Headed,
): 'BrokenRow' | 'TooManyCells' | undefined {
  if (row.isBroken) return 'BrokenRow'
  const width = headings.length + unknown.length
  const last = Math.max(width, ...headings.map(({ at }) => at))
  return row.cells.slice(last).some((cell) => cell.trim() !== '') ? 'TooManyCells' : undefined
}

type Value = string | number | readonly string[]
type Entry = readonly [steps: readonly string[], value: Value]

/** @returns undefined for what is no number and should be. */
export function valueOf(text: string, kind: Heading['column']['kind']): Value | undefined {
  if (kind === 'number') return /^\d{1,3}$/.test(text) ? Number(text) : undefined
  if (kind === 'ids')
    return text
      .split(/[,;\n]/)
      .map((id) => id.trim())
      .filter((id) => id !== '')
  return text
}

/** Fields inside fields, by their steps. */
export function nested(entries: readonly Entry[]): Nested {
  const byFirst = grouped(entries, ([[first = '']]) => first)
  return Object.fromEntries(
    [...byFirst].map(([name, inside]): readonly [string, Value | Nested] => {
      const [only] = inside
      if (only?.[0].length === 1) return [name, only[1]]
      return [name, nested(inside.map(([[, ...rest], value]) => [rest, value]))]
    }),
  )
}

interface Nested {
  readonly [name: string]: Value | Nested
}
