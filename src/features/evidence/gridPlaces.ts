export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Where a key leads to in the grid; undefined for a key that leads nowhere. The last row has no first cell. */
export function nextPlace(
  { row, column }: GridPlace,
  key: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): GridPlace | undefined {
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    Home: { row, column: row === rows - 1 ? 1 : 0 },
    End: { row, column: columns - 1 },
    'Control+Home': { row: 0, column: 0 },
    'Control+End': { row: rows - 1, column: columns - 1 },
  }
  const next = moves[key]
  if (!next || next.row < 0 || next.row >= rows || next.column < 0 || next.column >= columns) return undefined
  return next.row === rows - 1 && next.column === 0 ? undefined : next
}

/** The place that holds this element. */
export function placeAt(element: Element): GridPlace | undefined {
  const place = element.closest('[data-place]')?.getAttribute('data-place')?.split(' ')
  return place && { row: Number(place[0]), column: Number(place[1]) }
}
