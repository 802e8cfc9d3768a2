import { sanitizeForDisplay } from '../../exchange/door/sanitizeForDisplay'
import { limits } from '../../exchange/limits'

/** A cell as it can be shown, on one line: a new line in it becomes an arrow. */
export function shownCell(cell: string): string {
  return sanitizeForDisplay(
    cell
      .slice(0, 4 * limits.fileNameLength)
      .trim()
      .replaceAll(/[\n\r\u2028\u2029]+/g, ' ↵ ')
      .replaceAll('\t', ' '),
    limits.fileNameLength,
  )
}
