import { mergedText } from './mergeText'

/** Nobody types it, and it is no white space: it goes where its word goes. */
const mark = '\u{F8FF}'

/** Where a caret stands in a text that changed under it: behind the same word as before. */
export function movedCaret(before: string, caret: number, after: string): number {
  const marked = `${before.slice(0, caret)}${mark}${before.slice(caret)}`
  const found = mergedText(before, marked, after).indexOf(mark)
  return Math.min(found < 0 ? caret : found, after.length)
}
