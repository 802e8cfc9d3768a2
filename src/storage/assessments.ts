import type {
  Assessment,
  AssessmentChoices,
  AssessmentId,
  OpenAssessment,
  SealedAssessment,
} from '../domain/assessment'
import { startAssessment } from '../domain/assessment'
import { binned, isExpired, restored } from '../domain/bin'
import type { Profile } from '../domain/profile'
import { isOpen, sealAssessment, versionsOf, type SealFailure } from '../domain/sealing'
import type { CalendarDate } from '../lib/calendarDate'
import type { Instant } from '../lib/instant'
import { countMissed } from './countMissed'
import { database } from './database'
import type { OnCommit } from './autosave/Autosaved'
import type { Change, Stored } from './autosave/Known'
import type { Refusal } from './autosave/queue'
import { keepLastRead } from './lastRead'
import { OneWrite } from './oneWrite'
import { readOnce } from './readOnce'
import {
  assessmentFields,
  assessmentToRecord,
  newAssessmentId,
  recordToAssessment,
  type AssessmentRecord,
} from './records/assessmentRecord'
import { demandCopy } from './secondCopy/copyDemand'
import { nextRevision } from './signature'
import { transaction } from './transaction'
import { unknownFields } from './unknownFields'
import type { WriteFailure } from './writeFailure'

/** Everything that is stored, the bin included, and how many records of any kind could not be read. */
export interface StoredAssessments {
  readonly assessments: readonly Assessment[]
  readonly unreadable: number
}

/**
 * @param read in a transaction, where it is told nothing of what others write, straight from the table.
 * @throws when the database is closed or broken.
 */
export async function readAssessments(read = fromTable): Promise<StoredAssessments> {
  const [records, apart] = await Promise.all([read(), database.quarantine.toArray()])
  keepLastRead({ assessments: records })
  const assessments = records.map(readAssessment).filter((one) => one !== undefined)
  const missed = await countMissed(
    apart,
    assessments.map(({ id }) => id),
  )
  return { assessments, unreadable: records.length - assessments.length + missed }
}

const fromTable = (): Promise<readonly object[]> => database.assessments.toArray()
const readAssessment = readOnce(recordToAssessment)

/** Begins and stores a new assessment. */
export function createAssessment(
  profile: Profile,
  choices: AssessmentChoices,
): Promise<OpenAssessment | WriteFailure> {
  const id = newAssessmentId()
  return transaction(async () => {
    const { assessments } = await readAssessments()
    const sequence = Math.max(0, ...assessments.map((one) => one.sequence)) + 1
    return put(startAssessment(profile, choices, id, sequence))
  })
}

/** Why an open assessment could not be changed. */
export type UpdateFailure = Exclude<Refusal, { readonly type: 'DocumentDeleted' }> | WriteFailure

/**
 * One pure change to an open assessment, in one transaction: the function sees what is stored now, so that two tabs
 * lose nothing. Of one that is not there it sees nothing, and may begin it, unless it was deleted.
 */
export function updateOpenAssessment(
  id: AssessmentId,
  change: Change<OpenAssessment>,
  onCommit?: OnCommit<OpenAssessment>,
): Promise<Stored<OpenAssessment> | UpdateFailure> {
  const write = new OneWrite<AssessmentRecord>()
  return transaction(async () => {
    const before: unknown = await database.assessments.get(id)
    const stored = before === undefined ? await notYet(id) : openIn(before)
    if (stored && 'type' in stored) return stored
    if (stored && isSigned(before) && write.isDone(before)) {
      return { id, revision: stored.revision, value: stored }
    }
    const changed = change(stored) ?? stored
    if (!changed) return { type: 'AssessmentMissing' } as const
    const value = await put(changed, write)
    return { id, revision: value.revision, value }
  }, onCommit)
}

/** Seals an open assessment as it is stored now; what goes `alongside` is written with it, or neither is. */
export async function finishAssessment(
  id: AssessmentId,
  at: Instant,
  alongside?: () => Promise<unknown>,
): Promise<SealedAssessment | SealFailure | UpdateFailure> {
  const finished = await transaction(async () => {
    const stored = openIn(await database.assessments.get(id))
    if ('type' in stored) return stored
    const sealed = sealAssessment(stored, at)
    if ('type' in sealed) return sealed
    await alongside?.()
    await database.places.delete(id)
    return put(sealed)
  })
  demandCopy()
  return finished
}

/** Puts an assessment in the bin, with all its versions. */
export function binAssessment(original: AssessmentId, on: CalendarDate): Promise<'done' | WriteFailure> {
  return changeAllVersions(original, (one) => binned(one, on))
}

/** Brings an assessment back from the bin. */
export function restoreAssessment(original: AssessmentId): Promise<'done' | WriteFailure> {
  return changeAllVersions(original, restored)
}

/** Deletes an assessment for good. */
export function destroyAssessment(original: AssessmentId): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    const { assessments } = await readAssessments()
    await removeForGood(versionsOf(assessments, original))
    return 'done' as const
  })
}

/** Deletes what lay in the bin for longer than its thirty days, as far as these days tell. */
export function emptyExpiredBin(visits: readonly CalendarDate[]): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    const { assessments } = await readAssessments()
    const expired = assessments.filter(({ binnedOn }) => binnedOn && isExpired(binnedOn, visits))
    await removeForGood(expired)
    return 'done' as const
  })
}

function changeAllVersions(
  original: AssessmentId,
  change: (assessment: Assessment) => Assessment,
): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    const { assessments } = await readAssessments()
    for (const one of versionsOf(assessments, original)) await put(change(one))
    return 'done' as const
  })
}

/** Nothing, unless it was deleted: then it does not come back. */
async function notYet(id: AssessmentId): Promise<undefined | { readonly type: 'AssessmentMissing' }> {
  return (await database.tombstones.get(id)) && { type: 'AssessmentMissing' }
}

function openIn(record: unknown): OpenAssessment | Exclude<UpdateFailure, WriteFailure> {
  const stored = recordToAssessment(record)
  if (!stored || stored.binnedOn) return { type: 'AssessmentMissing' }
  if (!isOpen(stored)) return { type: 'AssessmentAlreadySealed', sealedAt: stored.sealedAt }
  return stored
}

/** Stores it as the next revision, signed by this tab. */
async function put<A extends Assessment>(
  assessment: A,
  write = new OneWrite<AssessmentRecord>(),
): Promise<A> {
  const before = await database.assessments.get(assessment.id)
  const { revision, writers } = await nextRevision(before)
  const next = { ...assessment, revision }
  const record = assessmentToRecord(next, writers)
  write.tries(record)
  await database.assessments.put({ ...(before && unknownFields(before, assessmentFields)), ...record })
  return next
}

function isSigned(record: unknown): record is AssessmentRecord {
  return typeof record === 'object' && record !== null && 'writers' in record
}

/** Leaves their ids behind, so that no copy and no other device brings them back. Only within a transaction. */
export async function removeForGood(assessments: readonly Assessment[]): Promise<void> {
  const ids = assessments.map(({ id }) => id)
  await database.tombstones.bulkPut(ids.map((id) => ({ id })))
  await database.assessments.bulkDelete(ids)
  await database.places.bulkDelete(ids)
}
