import type { Assessment, OpenAssessment } from '../domain/assessment'
import { isOpen } from '../domain/sealing'
import { answers } from './answers'
import type { Archive } from './archive/archive'
import { mergeArchives } from './archive/mergeArchives'
import { readableArchive } from './archive/readableArchive'
import { dropUnsaved } from './autosave/queue'
import { allowEmpty, reconnect } from './connection'
import { lastReadNow } from './lastRead'
import {
  assessmentToRecord,
  newAssessmentId,
  recordToAssessment,
  type AssessmentRecord,
} from './records/assessmentRecord'
import { nameOfFile, signAnew } from './signature'
import { putArchive, readArchive } from './storedArchive'
import { transaction } from './transaction'
import { withUnstored } from './unstored'

/** What this tab still knows, with what was not stored yet on top: to save as a file, or to put back. */
export function archiveOfTab(): Archive {
  const { assessments, documents, tombstones, generation } = lastReadNow()
  const deleted = new Set(tombstones.map(({ id }) => id))
  const read = readableArchive({
    generation,
    assessments,
    documents: withUnstored({ documents, deleted }),
    tombstones,
  })
  return { ...read, assessments: withUnstoredAnswers(read.assessments) }
}

/**
 * Puts what this tab still knows in the database that the browser emptied, beside what another tab put there before it and wrote
 * since. @returns whether it is stored.
 */
export async function restoreFromTab(): Promise<boolean> {
  const archive = archiveOfTab()
  allowEmpty()
  if (!(await reconnect())) return false
  signAnew()
  const failure = await transaction(async () => putArchive(mergeArchives(await readArchive(), archive)))
  if (failure === undefined) dropUnsaved()
  return failure === undefined
}

/** What was finished, thrown away or deleted elsewhere meanwhile stays as it is; what was written in it is kept beside it. */
function withUnstoredAnswers(records: readonly AssessmentRecord[]): readonly AssessmentRecord[] {
  const changed = answers.unstored().flatMap(({ id, on }): readonly AssessmentRecord[] => {
    const record = records.find((one) => one.id === id)
    const known = record && recordToAssessment(record)
    if (record && known && isOpen(known) && !known.binnedOn) return [signedInFile(on(known) ?? known, record)]
    const written = on(undefined)
    return written ? [besideIt(written, record)] : []
  })
  const ids = new Set(changed.map(({ id }) => id))
  return [...records.filter(({ id }) => !ids.has(id)), ...changed]
}

/** As an assessment of its own: an id that is deleted never comes back. */
function besideIt(written: OpenAssessment, record: AssessmentRecord | undefined): AssessmentRecord {
  const id = newAssessmentId()
  const revision = written.revision + 1
  const own = { ...written, id, original: id, version: 1, revision, ...(record && { conflictOf: record.id }) }
  return assessmentToRecord(own, { [nameOfFile()]: revision })
}

function signedInFile(changed: Assessment, { revision, writers }: AssessmentRecord): AssessmentRecord {
  const next = revision + 1
  return assessmentToRecord({ ...changed, revision: next }, { ...writers, [nameOfFile()]: next })
}
