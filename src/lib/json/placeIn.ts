/** Line and column of an index, both from 1; a line ends with LF, CR or the two together. */
export function placeIn(text: string, at: number): { readonly line: number; readonly column: number } {
  let line = 1
  let lineStart = 0
  for (let index = 0; index < at; index += 1) {
    if (!isEnd(text, index)) continue
    line += 1
    lineStart = index + 1
  }
  return { line, column: at - lineStart + 1 }
}

function isEnd(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 0x0a || (code === 0x0d && text.charCodeAt(index + 1) !== 0x0a)
}
