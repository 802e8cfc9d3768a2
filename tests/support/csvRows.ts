/** The cells of a CSV text, as RFC 4180 has it; throws where it is none. */
export function csvRows(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < text.length;) {
    const { cell, end } = text.startsWith('"', at) ? quotedCell(text, at) : plainCell(text, at, separator)
    row.push(cell)
    at = end
    if (text.startsWith(separator, at)) at += 1
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
      continue
    } else throw new Error(`Nothing ends the cell at ${at}`)
    if (text.startsWith('\r\n', at)) row.push('')
    if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    }
  }
  return rows
}

function quotedCell(text: string, start: number) {
  let end = start + 1
  while (text[end] !== '"' || text[end + 1] === '"') {
    if (end >= text.length) throw new Error(`The cell at ${start} has no end`)
    end += text[end] === '"' ? 2 : 1
  }
  return { cell: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 }
}

function plainCell(text: string, start: number, separator: string) {
  let end = start
  while (end < text.length && !text.startsWith(separator, end) && !text.startsWith('\r\n', end)) end += 1
  return { cell: text.slice(start, end), end }
}
