import * as v from 'valibot'
import type { DocumentKind } from '../domain/documents/documentKind'
import { calendarDateOf } from '../lib/calendarDate'
import { wellFormed } from '../lib/wellFormed'
import type { OnCommit } from './autosave/Autosaved'
import type { Change, Stored } from './autosave/Known'
import type { Refusal } from './autosave/queue'
import { database } from './database'
import { OneWrite } from './oneWrite'
import { preferencesNow, setPreferences } from './preferences'
import type { DocumentRecord } from './records/documentRecord'
import { nextRevision } from './signature'
import { transaction } from './transaction'
import { unknownFields } from './unknownFields'
import type { WriteFailure } from './writeFailure'

export type KindName = DocumentRecord['kind']

/** A document as it lies in the database, of which only the signature was looked at. */
export type StoredDocument = Pick<DocumentRecord, 'id' | 'kind' | 'revision' | 'writers' | 'conflictOf'>

/**
 * One pure change to a document, in one transaction: the function sees what is stored now, so that two tabs lose nothing.
 * What was deleted elsewhere is never written again under its id: it becomes a new document, of which the id is answered, or
 * is refused, as its kind says.
 */
export function changeDocument<Kind extends KindName, Entries extends v.ObjectEntries, Value>(
  kind: DocumentKind<Kind, Entries, Value>,
  id: string,
  change: Change<Value>,
  onCommit?: OnCommit<Value>,
): Promise<Stored<Value> | Refusal | WriteFailure> {
  const write = new OneWrite<StoredDocument>()
  const fresh = crypto.randomUUID()
  return transaction(async () => {
    const isDeleted = (await database.tombstones.get(id)) !== undefined
    if (isDeleted && kind.whenDeleted === 'refused') return { type: 'DocumentDeleted' } as const
    const own = isDeleted ? fresh : id
    const before: StoredDocument | undefined = await database.documents.get(own)
    const known = before === undefined ? undefined : valueIn(kind, before)
    const isDone = write.isDone(before)
    const value = isDone ? known : change(known)
    if (value === undefined) return { type: 'DocumentDeleted' } as const
    if (before && isDone) return { id: own, revision: before.revision, value }
    const signed = { id: own, kind: kind.kind, ...(await nextRevision(before)) }
    const record = { ...beside(kind, before), ...wellFormed(kind.toFields(value)), ...write.tries(signed) }
    await database.table('documents').put(record)
    return { id: own, revision: signed.revision, value }
  }, onCommit).then(noteWritten)
}

/** New documents of one kind, all of them or none; answers their ids. */
export function addDocuments<Kind extends KindName, Entries extends v.ObjectEntries, Value>(
  kind: DocumentKind<Kind, Entries, Value>,
  values: readonly Value[],
): Promise<{ readonly ids: readonly string[] } | WriteFailure> {
  const ids = values.map(() => crypto.randomUUID())
  return transaction(async () => {
    const signed = { kind: kind.kind, ...(await nextRevision(undefined)) }
    const records = values.map((value, index) => ({
      ...wellFormed(kind.toFields(value)),
      ...signed,
      id: ids[index],
    }))
    await database.table('documents').bulkPut(records)
    return { ids }
  }).then(noteWritten)
}

/** Deletes documents for good. */
export function removeDocuments(ids: readonly string[]): Promise<'done' | WriteFailure> {
  return transaction(async () => {
    await deleteForGood(ids)
    return 'done' as const
  })
}

/** Their ids stay behind, so that no copy and no other device brings them back. Only within a transaction. */
export async function deleteForGood(ids: readonly string[]): Promise<void> {
  await database.tombstones.bulkPut(ids.map((id) => ({ id })))
  await database.documents.bulkDelete([...ids])
}

/** What is in a stored document; undefined when it is of another kind, or cannot be read. */
export function valueIn<Kind extends KindName, Entries extends v.ObjectEntries, Value>(
  kind: DocumentKind<Kind, Entries, Value>,
  record: StoredDocument,
): Value | undefined {
  if (record.kind !== kind.kind) return undefined
  const { success, output } = v.safeParse(v.object(kind.entries), record)
  return success ? kind.fromFields(output) : undefined
}

/** A backup of before this day misses something. */
function noteWritten<T extends object>(outcome: T): T {
  const wroteOn = calendarDateOf(new Date())
  if (!('type' in outcome) && preferencesNow().wroteOn !== wroteOn) setPreferences({ wroteOn })
  return outcome
}

/** What stays of the record when its fields change. */
function beside<Kind extends KindName, Entries extends v.ObjectEntries, Value>(
  { entries }: DocumentKind<Kind, Entries, Value>,
  before: StoredDocument | undefined,
): object {
  return before ? unknownFields(before, Object.keys(entries)) : {}
}
