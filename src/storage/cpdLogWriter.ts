import { ledgerEntries, type CpdEntry } from '../domain/documents/ledgerEntry'
import type { How } from './autosave/Autosaved'
import { addDocuments } from './documents'
import { DocumentWriter } from './documentWriter'
import type { WriteFailure } from './writeFailure'

/** Stores the lines of the ledger, one document each. */
export const cpdLogWriter = new DocumentWriter(ledgerEntries)

/** @param shown the line as it is on the screen. */
export function changeLine(
  id: string,
  shown: CpdEntry,
  change: (before: CpdEntry) => CpdEntry,
  how: How = 'typed',
): void {
  cpdLogWriter.record(id, (before = shown) => change(before), how)
}

/** All of them or none. */
export function addLines(
  lines: readonly CpdEntry[],
): Promise<{ readonly ids: readonly string[] } | WriteFailure> {
  return addDocuments(ledgerEntries, lines)
}
