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
import { correctAssessment, isOpen, sealAssessment, versionsOf, type SealFailure } from '../domain/sealing'
import type { CalendarDate } from '../lib/calendarDate'
import type { Instant } from '../lib/instant'
import { database } from './database'
import { thisDevice } from './facts'
import { assessmentToRecord, newAssessmentId, recordToAssessment } from './records/assessmentRecord'
import { demandCopy } from './secondCopy/copyDemand'
import { transaction } from './transaction'
import type { WriteFailure } from './writeFailure'

/** Everything that is stored, the bin included, and how many records could not be read. */
export interface StoredAssessments {
  readonly assessments: readonly Assessment[]
  readonly unreadable: number
}

/** @throws when the database is closed or broken. */
export async function readAssessments(): Promise<StoredAssessments> {
  const records = await database.assessments.toArray()
  const assessments = records.map(recordToAssessment).filter((one) => one !== undefined)
  const known = new Set<unknown>(assessments.map(({ id }) => id))
  // What a good copy took the place of is missed by nobody.
  const missed = await database.quarantine.filter(({ record }) => !known.has(idOf(record))).count()
  return { assessments, unreadable: records.length - assessments.length + missed }
}

function idOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined
}

/** Begins and stores a new assessment. */
export function createAssessment(
  profile: Profile,
  choices: AssessmentChoices,
): Promise<OpenAssessment | WriteFailure> {
  return transaction(async () => {
    const { assessments } = await readAssessments()
    const sequence = Math.max(0, ...assessments.map((one) => one.sequence)) + 1
    return put(startAssessment(profile, choices, newAssessmentId(), sequence))
  })
}

export type AssessmentMissing = { readonly type: 'AssessmentMissing' }
export type AssessmentAlreadySealed = { readonly type: 'AssessmentAlreadySealed'; readonly sealedAt: string }

/** Why an open assessment could not be changed. */
export type UpdateFailure = AssessmentMissing | AssessmentAlreadySealed | WriteFailure

/**
 * One pure change to an open assessment, in one transaction: the function sees what is stored now, so that two tabs
 * lose nothing.
 */
export function updateOpenAssessment(
  id: AssessmentId,
  change: (assessment: OpenAssessment) => OpenAssessment,
): Promise<OpenAssessment | UpdateFailure> {
  return transaction(async () => {
    const stored = await openOne(id)
    return 'type' in stored ? stored : put(change(stored))
  })
}

/** Seals an open assessment as it is stored now. */
export async function finishAssessment(
  id: AssessmentId,
  at: Instant,
): Promise<SealedAssessment | SealFailure | UpdateFailure> {
  const finished = await transaction(async () => {
    const stored = await openOne(id)
    if ('type' in stored) return stored
    const sealed = sealAssessment(stored, at)
    if ('type' in sealed) return sealed
    await database.places.delete(id)
    return put(sealed)
  })
  demandCopy()
  return finished
}

/** The open correction of this assessment: the one that was begun already, or a new version. */
export function beginCorrection(assessment: SealedAssessment): Promise<OpenAssessment | WriteFailure> {
  return transaction(async () => {
    const { assessments } = await readAssessments()
    const versions = versionsOf(assessments, assessment.original)
    const begun = versions.find(isOpen)
    if (begun) return begun
    const newest = Math.max(assessment.version, ...versions.map(({ version }) => version))
    return put(correctAssessment(assessment, newAssessmentId(), newest + 1))
  })
}

/** Puts a measuring moment in the bin, with all its versions. */
export function binAssessment(original: AssessmentId, on: CalendarDate): Promise<'done' | WriteFailure> {
  return changeAllVersions(original, (one) => binned(one, on))
}

/** Brings a measuring moment back from the bin. */
export function restoreAssessment(original: AssessmentId): Promise<'done' | WriteFailure> {
  return changeAllVersions(original, restored)
}

/** Deletes a measuring moment for good. */
export function destroyAssessment(original: AssessmentId): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    const { assessments } = await readAssessments()
    await remove(versionsOf(assessments, original))
    return 'done' as const
  })
}

/** Deletes what lay in the bin for longer than its thirty days. */
export function emptyExpiredBin(today: CalendarDate): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    const { assessments } = await readAssessments()
    const expired = assessments.filter(({ binnedOn }) => binnedOn && isExpired(binnedOn, today))
    await remove(expired)
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

async function openOne(
  id: AssessmentId,
): Promise<OpenAssessment | AssessmentMissing | AssessmentAlreadySealed> {
  const stored = recordToAssessment(await database.assessments.get(id))
  if (!stored || stored.binnedOn) return { type: 'AssessmentMissing' }
  if (!isOpen(stored)) return { type: 'AssessmentAlreadySealed', sealedAt: stored.sealedAt }
  return stored
}

/** Stores it, signed by this device. */
async function put<A extends Assessment>(assessment: A): Promise<A> {
  const before = await database.assessments.get(assessment.id)
  const writers = { ...before?.writers, [await thisDevice()]: assessment.revision }
  await database.assessments.put(assessmentToRecord(assessment, writers))
  return assessment
}

/** Leaves their ids behind, so that no copy and no other device brings them back. */
async function remove(assessments: readonly Assessment[]): Promise<void> {
  const ids = assessments.map(({ id }) => id)
  await database.tombstones.bulkPut(ids.map((id) => ({ id })))
  await database.assessments.bulkDelete(ids)
  await database.places.bulkDelete(ids)
}
