import { wellFormed } from '../lib/wellFormed'
import { calendarDateOf } from '../lib/calendarDate'
import { database } from './database'
import { thisDevice } from './facts'
import { preferencesNow, setPreferences } from './preferences'
import { documentRecord, type DocumentRecord } from './records/documentRecord'
import { transaction } from './transaction'
import type { WriteFailure } from './writeFailure'

export type DocumentKind = DocumentRecord['kind']
type Of<K extends DocumentKind> = Extract<DocumentRecord, { readonly kind: K }>
type Signature = 'id' | 'kind' | 'revision' | 'writers' | 'conflictOf'
/** What somebody wrote, without what storing needs. */
export type DocumentBody<K extends DocumentKind> = Omit<Of<K>, Signature>

export interface StoredDocument<K extends DocumentKind> {
  readonly id: string
  /** One more for each change. */
  readonly revision: number
  readonly body: DocumentBody<K>
}

/**
 * One pure change to a document, in one transaction: the function sees what is stored now, so that two tabs lose nothing.
 * @param change sees undefined when there is none yet.
 */
export function updateDocument<K extends DocumentKind>(
  kind: K,
  id: string,
  change: (before: DocumentBody<K> | undefined) => DocumentBody<K>,
): Promise<StoredDocument<K> | WriteFailure> {
  return transaction(async () => {
    const before = await database.documents.get(id)
    const known = before && isDocument(kind, before) ? before : undefined
    const body = change(known)
    const revision = (before?.revision ?? 0) + 1
    const writers = { ...before?.writers, [await thisDevice()]: revision }
    await database
      .table('documents')
      .put({ ...(known && unknownFields(known)), ...body, kind, id, revision, writers })
    noteWritten()
    return { id, revision, body }
  })
}

/** A backup of before this day misses something. */
function noteWritten(): void {
  const wroteOn = calendarDateOf(new Date())
  if (preferencesNow().wroteOn !== wroteOn) setPreferences({ wroteOn })
}

/** What a later version of the app wrote beside what this one knows; what it knows, a change may leave out. */
function unknownFields<K extends DocumentKind>(record: Of<K> & DocumentRecord): object {
  const schema = documentRecord.options.find(({ entries }) => entries.kind.literal === record.kind)
  const known = Object.keys(schema?.entries ?? {})
  return Object.fromEntries(
    Object.entries(record).filter(([field]) => field === 'conflictOf' || !known.includes(field)),
  )
}

/** New documents of one kind, all of them or none; answers their ids. */
export function addDocuments<K extends DocumentKind>(
  kind: K,
  bodies: readonly DocumentBody<K>[],
): Promise<{ readonly ids: readonly string[] } | WriteFailure> {
  return transaction(async () => {
    const writers = { [await thisDevice()]: 1 }
    const records = bodies.map((body) => ({
      ...wellFormed(body),
      kind,
      id: crypto.randomUUID(),
      revision: 1,
      writers,
    }))
    await database.table('documents').bulkPut(records)
    noteWritten()
    return { ids: records.map(({ id }) => id) }
  })
}

/** Deletes documents for good; their ids stay behind, so that no copy and no other device brings them back. */
export function removeDocuments(ids: readonly string[]): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    await database.tombstones.bulkPut(ids.map((id) => ({ id })))
    await database.documents.bulkDelete([...ids])
    return 'done' as const
  })
}

export function isDocument<K extends DocumentKind>(
  kind: K,
  document: DocumentRecord,
): document is Of<K> & DocumentRecord {
  return document.kind === kind
}
