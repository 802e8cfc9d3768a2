import * as v from 'valibot'
import {
  assessmentId,
  clusterId,
  competencyId,
  count,
  day,
  instant,
  profileId,
  score,
} from '../../domain/fields'
import type { Answer, Assessment, AssessmentId, LastChange } from '../../domain/assessment'
import { levels } from '../../domain/score'
import { isReservedName } from '../../lib/reservedNames'
import { plainly } from './plainly'
import { unknownWriter, type VersionVector } from './versionVector'

const answer = v.object({
  score: v.exactOptional(score),
  note: v.string(),
  doubt: v.boolean(),
  revision: count,
})

/** Answers as this version writes them, with nothing beside what it knows. */
function arePlainAnswers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(value).every(([id, one]) => id !== '' && !isReservedName(id) && isPlainAnswer(one))
}

function isPlainAnswer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const hasScore = 'score' in value
  if (hasScore && !isScore(value.score)) return false
  return Object.keys(value).length === (hasScore ? 4 : 3) && hasAllButScore(value)
}

function hasAllButScore(value: object): boolean {
  return (
    'note' in value &&
    typeof value.note === 'string' &&
    'doubt' in value &&
    typeof value.doubt === 'boolean' &&
    'revision' in value &&
    isCount(value.revision)
  )
}

function isScore(value: unknown): boolean {
  return value === 'not-applicable' || levels.some((level) => level === value)
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1
}

const moment = v.union([
  v.object({ kind: v.picklist(['begin', 'midway', 'end']) }),
  v.object({ kind: v.literal('own'), label: v.string() }),
])

const anyAssessment = {
  id: assessmentId,
  revision: count,
  original: assessmentId,
  version: count,
  sequence: count,
  profile: v.object({ id: profileId, version: v.string() }),
  date: day,
  moment,
  clusters: v.array(clusterId),
  answers: plainly(v.record(v.pipe(v.string(), v.nonEmpty()), answer), arePlainAnswers),
  binnedOn: v.exactOptional(day),
  conflictOf: v.exactOptional(assessmentId),
  writers: v.record(v.pipe(v.string(), v.nonEmpty()), count),
}

/** An assessment as it lies in the database: plain objects only, so that a backup can hold the same. */
export const assessmentRecord = v.variant('status', [
  v.object({
    ...anyAssessment,
    status: v.literal('open'),
    lastChange: v.exactOptional(
      v.object({
        competency: competencyId,
        kind: v.picklist(['score', 'note', 'doubt']),
        before: v.exactOptional(answer),
        at: v.exactOptional(instant),
      }),
    ),
  }),
  v.object({
    ...anyAssessment,
    status: v.literal('sealed'),
    sealedAt: instant,
  }),
])

/** The names of all that this version knows of one. */
export const assessmentFields = assessmentRecord.options.flatMap(({ entries }) => Object.keys(entries))

export type AssessmentRecord = v.InferOutput<typeof assessmentRecord>

export function newAssessmentId(): AssessmentId {
  return v.parse(assessmentId, crypto.randomUUID())
}

/** The id of the other side of a conflict: the same on every device, because it follows from what is in it. */
export function conflictId(id: AssessmentId, hash: string): AssessmentId {
  return v.parse(assessmentId, `${id}~${hash}`)
}

/** @param writers who wrote it; without, it is as if it had been there before devices were noted. */
export function assessmentToRecord(
  assessment: Assessment,
  writers: VersionVector = { [unknownWriter]: assessment.revision },
): AssessmentRecord {
  const { answers, clusters, ...rest } = assessment
  return { ...rest, clusters: [...clusters], answers: Object.fromEntries(answers), writers: { ...writers } }
}

/** The assessment in a stored record, or undefined when the record is not one (damaged, or from elsewhere). */
export function recordToAssessment(record: unknown): Assessment | undefined {
  const { success, output } = v.safeParse(assessmentRecord, record)
  if (!success) return undefined
  const { writers: _devices, ...rest } = output
  const answers = new Map<LastChange['competency'], Answer>()
  for (const [id, value] of Object.entries(output.answers)) if (isCompetencyId(id)) answers.set(id, value)
  return { ...rest, answers }
}

/** What the schema asks of it; asked of it once more, fifteen thousand ids take a cheap phone a twelfth of a second. */
function isCompetencyId(id: string): id is LastChange['competency'] {
  return id !== ''
}
