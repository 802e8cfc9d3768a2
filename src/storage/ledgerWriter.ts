import { withAmount, type LedgerLine } from '../domain/ledger'
import type { CalendarDate } from '../lib/calendarDate'
import { addDocuments, removeDocuments } from './documents'
import { DocumentWriter } from './documentWriter'
import type { WriteFailure } from './writeFailure'

/** Stores the lines of the ledger, one document each. */
export const ledgerWriter = new DocumentWriter('ledgerEntry')

/** Begins a line; answers its id. */
export function addLine(date: CalendarDate): string {
  return putLine({ date, title: '', category: '', accreditation: '' })
}

/** A line that was deleted comes back under a new id, because a deleted one never does. */
export function putLine(line: LedgerLine): string {
  const id = crypto.randomUUID()
  // Only what a line has: the stored one carried its signature.
  const bare = withAmount(line, 'points', line.points)
  ledgerWriter.record(id, () => bare, 'chosen')
  return id
}

/** @param shown the line as it is on the screen. */
export function changeLine(
  id: string,
  shown: LedgerLine,
  change: (before: LedgerLine) => LedgerLine,
  how: 'chosen' | 'typed' = 'typed',
): void {
  ledgerWriter.record(id, (before = shown) => change(before), how)
}

/** All of them or none. */
export function addLines(
  lines: readonly LedgerLine[],
): Promise<{ readonly ids: readonly string[] } | WriteFailure> {
  return addDocuments('ledgerEntry', lines)
}

export async function removeLines(ids: readonly string[]): Promise<'done' | WriteFailure> {
  // What is still being written would come after the deletion.
  await ledgerWriter.flush()
  const outcome = await removeDocuments(ids)
  if (outcome === 'done') ids.forEach((id) => ledgerWriter.forget(id))
  return outcome
}
