import type { Assessment } from '../domain/assessment'
import { isOpen } from '../domain/sealing'
import { dropPending, withPending } from './answerWriter'
import { emptyArchive, type Archive } from './archive/archive'
import { expectNothing, reconnect } from './connection'
import { dropUnstored, withUnstored } from './openWriters'
import { assessmentToRecord } from './records/assessmentRecord'
import type { DocumentRecord } from './records/documentRecord'
import { putArchive } from './storedArchive'
import { transaction } from './transaction'

/** What this tab still knows, with what was not stored yet on top: to save as a file, or to put back. */
export function archiveOfTab(
  assessments: readonly Assessment[],
  documents: readonly DocumentRecord[],
): Archive {
  const known = assessments.map((one) => (isOpen(one) ? withPending(one) : one))
  return {
    ...emptyArchive,
    documents: withUnstored(documents),
    assessments: known.map((one) => assessmentToRecord(one)),
  }
}

/** Puts what this tab still knows in the database that the browser emptied. @returns whether it is stored. */
export async function refill(
  assessments: readonly Assessment[],
  documents: readonly DocumentRecord[],
): Promise<boolean> {
  const archive = archiveOfTab(assessments, documents)
  expectNothing()
  if (!(await reconnect())) return false
  const failure = await transaction(() => putArchive(archive))
  if (failure === undefined) {
    dropPending()
    dropUnstored()
  }
  return failure === undefined
}
