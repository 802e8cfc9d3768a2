import { byText } from '../../lib/byText'
import type { AssessmentRecord } from '../records/assessmentRecord'
import type { DocumentRecord } from '../records/documentRecord'
import type { Archive } from './archive'
import { areCombined, contentOf, relationOf } from './mergeArchives'

/** How one record of a backup stands to what is here. */
export type BackupChange =
  /** Only in the backup. */
  | 'new'
  | 'newer'
  | 'older'
  | 'same'
  /** Changed on both sides: merging keeps both. */
  | 'conflict'
  /** Changed on both sides: merging puts together what both say. */
  | 'combined'
  /** Deleted for good here: merging leaves it deleted, replacing brings it back. */
  | 'deleted-here'
  /** Deleted for good according to the backup: it goes, either way. */
  | 'deleted-there'
  /** Merging keeps it, replacing takes it away. */
  | 'only-here'

export interface ComparedRecord {
  readonly id: string
  readonly change: BackupChange
  /** What it is about: the backup's, or the one here when the backup has none. */
  readonly record: AssessmentRecord | DocumentRecord
}

/**
 * What putting a backup back would mean for each assessment, in the order of their days, and then for each document; says what
 * `mergeArchives` does.
 */
export function compareArchives(current: Archive, incoming: Archive): readonly ComparedRecord[] {
  const here = new Map(recordsOf(current).map((record): [string, Any] => [record.id, record]))
  const there = new Set(recordsOf(incoming).map(({ id }): string => id))
  const deletedHere = new Set(current.tombstones.map(({ id }) => id))
  const deletedThere = new Set(incoming.tombstones.map(({ id }) => id))
  const inBackup = recordsOf(incoming).map((record): ComparedRecord => {
    const change = deletedHere.has(record.id) ? 'deleted-here' : changeOf(here.get(record.id), record)
    return { id: record.id, change, record }
  })
  const onlyHere = recordsOf(current).filter(({ id }) => !there.has(id))
  const notInBackup = onlyHere.map((record): ComparedRecord => {
    return { id: record.id, change: deletedThere.has(record.id) ? 'deleted-there' : 'only-here', record }
  })
  return [...inBackup, ...notInBackup].toSorted((a, b) => byText(orderOf(a), orderOf(b)))
}

type Any = AssessmentRecord | DocumentRecord

function recordsOf({ assessments, documents }: Archive): readonly Any[] {
  return [...assessments, ...documents]
}

function changeOf(here: Any | undefined, record: Any): BackupChange {
  if (!here) return 'new'
  const relation = relationOf(record, here)
  if (relation !== 'conflict') return relation
  // The same words on both sides are no conflict, whoever wrote them.
  if (contentOf(record) === contentOf(here)) return 'same'
  return 'kind' in record && 'kind' in here && areCombined(record, here) ? 'combined' : 'conflict'
}

/** By day, then as they were begun; by id at last, so that nothing depends on the order of a list. */
function orderOf({ record, id }: ComparedRecord): string {
  if ('kind' in record) return `~ ${record.kind} ${id}`
  return `${record.date} ${String(record.sequence).padStart(16, '0')} ${id}`
}
