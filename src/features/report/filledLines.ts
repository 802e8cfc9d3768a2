/** What stands on each line, without the empty ones. */
export function filledLines(lines: readonly string[] = []): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
