/** What a column asks for: its share of the room, and what its longest word needs. */
export interface ColumnWish {
  readonly share: number
  readonly min: number
}

/** Divides a width by share, and lets columns with room to spare give some to those whose longest word would be broken. */
export function columnWidths(wishes: readonly ColumnWish[], width: number): readonly number[] {
  const shares = wishes.map(({ share }) => (share > 0 && share < 1000 ? share : 1))
  const all = sum(shares, (share) => share)
  const asked = shares.map((share) => (share / all) * width)
  const min = wishes.map((wish) => Math.min(wish.min, width * 0.45))
  const short = sum(asked, (own, index) => Math.max(0, (min[index] ?? 0) - own))
  const spare = sum(asked, (own, index) => Math.max(0, own - (min[index] ?? 0)))
  if (short === 0) return asked
  const moved = Math.min(short, spare)
  return asked.map((own, index) => {
    const more = (min[index] ?? 0) - own
    return own + (more > 0 ? (more * moved) / short : (more * moved) / spare)
  })
}

function sum(values: readonly number[], part: (value: number, index: number) => number): number {
  return values.reduce((total, value, index) => total + part(value, index), 0)
}
