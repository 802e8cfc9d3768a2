import * as v from 'valibot'
import { assignments } from '../../domain/documents/assignment'
import { courses } from '../../domain/documents/course'
import { evidences } from '../../domain/documents/evidence'
import { count, name } from '../../domain/fields'
import { goals } from '../../domain/documents/goal'
import { hindsights } from '../../domain/documents/hindsight'
import { profileFiles } from '../../domain/documents/profileFile'
import { ledgerEntries } from '../../domain/documents/ledgerEntry'
import { prides } from '../../domain/documents/pride'
import { people } from '../../domain/documents/person'
import { registers } from '../../domain/documents/register'
import { reviewFiles } from '../../domain/documents/reviewFile'
import { teamExports } from '../../domain/documents/teamExport'
import { wordings } from '../../domain/documents/wording'

/** What storing adds to what somebody wrote. */
const signature = {
  id: name,
  revision: count,
  writers: v.record(name, count),
  /** It was changed on two devices at once: this is the other side of that one. */
  conflictOf: v.exactOptional(name),
}

/** Every kind of document there is. */
export const documentKinds = {
  person: people,
  review: reviewFiles,
  teamExport: teamExports,
  evidence: evidences,
  goal: goals,
  assignment: assignments,
  hindsight: hindsights,
  register: registers,
  ledgerEntry: ledgerEntries,
  course: courses,
  wording: wordings,
  pride: prides,
  profile: profileFiles,
} as const

/** Something that people write besides scores, as it lies in the database: plain objects only. */
export const documentRecord = v.variant('kind', [
  recordOf(people),
  recordOf(reviewFiles),
  recordOf(teamExports),
  recordOf(evidences),
  recordOf(goals),
  recordOf(assignments),
  recordOf(hindsights),
  recordOf(registers),
  recordOf(ledgerEntries),
  recordOf(courses),
  recordOf(wordings),
  recordOf(prides),
  recordOf(profileFiles),
])

export type DocumentRecord = v.InferOutput<typeof documentRecord>

function recordOf<const Kind extends string, Entries extends v.ObjectEntries>({
  kind,
  entries,
}: {
  readonly kind: Kind
  readonly entries: Entries
}) {
  return v.object({ ...signature, kind: v.literal(kind), ...entries })
}
