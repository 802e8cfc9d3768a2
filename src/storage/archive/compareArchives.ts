import type { AssessmentId } from '../../domain/assessment'
import { canonicalJson } from '../../lib/canonicalJson'
import type { AssessmentRecord } from '../records/assessmentRecord'
import type { Archive } from './archive'
import { relationOf } from './mergeArchives'

/** How one assessment of a backup stands to what is here. */
export type BackupChange =
  /** Only in the backup. */
  | 'new'
  | 'newer'
  | 'older'
  | 'same'
  /** Changed on both sides: merging keeps both. */
  | 'conflict'
  /** Deleted for good here: merging leaves it deleted, replacing brings it back. */
  | 'deleted-here'
  /** Deleted for good according to the backup: it goes, either way. */
  | 'deleted-there'
  /** Merging keeps it, replacing takes it away. */
  | 'only-here'

export interface ComparedAssessment {
  readonly id: AssessmentId
  readonly change: BackupChange
  /** The record it is about: the backup's, or the one here when the backup has none. */
  readonly record: AssessmentRecord
}

/** What putting a backup back would mean for each assessment, in the order of their days; says what `mergeArchives` does. */
export function compareArchives(current: Archive, incoming: Archive): readonly ComparedAssessment[] {
  const here = new Map(current.assessments.map((record) => [record.id, record]))
  const there = new Set(incoming.assessments.map(({ id }) => id))
  const deletedHere = new Set(current.tombstones.map(({ id }) => id))
  const deletedThere = new Set(incoming.tombstones.map(({ id }) => id))
  const inBackup = incoming.assessments.map((record): ComparedAssessment => {
    const change = deletedHere.has(record.id) ? 'deleted-here' : changeOf(here.get(record.id), record)
    return { id: record.id, change, record }
  })
  const onlyHere = current.assessments.filter(({ id }) => !there.has(id))
  const notInBackup = onlyHere.map((record): ComparedAssessment => {
    return { id: record.id, change: deletedThere.has(record.id) ? 'deleted-there' : 'only-here', record }
  })
  return [...inBackup, ...notInBackup].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function changeOf(here: AssessmentRecord | undefined, record: AssessmentRecord): BackupChange {
  if (!here) return 'new'
  const relation = relationOf(record, here)
  // The same words on both sides are no conflict, whoever wrote them.
  return relation === 'conflict' && contentOf(record) === contentOf(here) ? 'same' : relation
}

function contentOf({ writers: _who, revision: _count, ...content }: AssessmentRecord): string {
  return canonicalJson(content)
}

/** By day, then as they were begun; by id at last, so that nothing depends on the order of a list. */
function orderOf({ record: { date, sequence, id } }: ComparedAssessment): string {
  return `${date} ${String(sequence).padStart(16, '0')} ${id}`
}
