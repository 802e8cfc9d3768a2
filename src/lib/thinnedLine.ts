import { grouped } from './grouped'

/** A value of a line and its place in it; a gap has no value. */
export interface LinePoint {
  readonly place: number
  readonly value: number | undefined
}

/**
 * What a picture of so many columns can show of a line: of the values in one column the first, the lowest, the highest and the last,
 * between which all others lie. A gap is kept where it has a column for itself.
 */
export function thinnedLine(values: readonly (number | undefined)[], columns: number): readonly LinePoint[] {
  const points = values.map((value, place): LinePoint => ({ place, value }))
  if (points.length <= columns) return points
  const byColumn = grouped(points, ({ place }) => Math.floor((place * columns) / points.length))
  return [...byColumn.values()].flatMap(extremesOf)
}

/** In the order of the line. */
function extremesOf(points: readonly LinePoint[]): readonly LinePoint[] {
  const given = points.filter(({ value }) => value !== undefined)
  if (given.length === 0) return points.slice(0, 1)
  const byValue = given.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const kept = new Set([given[0], byValue[0], byValue.at(-1), given.at(-1)])
  return given.filter((point) => kept.has(point))
}
