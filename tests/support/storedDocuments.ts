import * as v from 'valibot'
import type { DocumentKind } from '../../src/domain/documents/documentKind'
import { database } from '../../src/storage/database'
import { valueIn, type KindName } from '../../src/storage/documents'
import { documentRecord, type DocumentRecord } from '../../src/storage/records/documentRecord'

/** Every document that lies in the database and fits its kind, as it lies there, in the order of their ids. */
export async function storedDocuments(): Promise<readonly DocumentRecord[]> {
  const records: readonly unknown[] = await database.documents.toArray()
  return records.filter(isDocument)
}

function isDocument(record: unknown): record is DocumentRecord {
  return v.is(documentRecord, record)
}

/** What is in every document of one kind. */
export async function storedValues<Kind extends KindName, Entries extends v.ObjectEntries, Value>(
  kind: DocumentKind<Kind, Entries, Value>,
): Promise<readonly Value[]> {
  return (await storedDocuments()).flatMap((record) => valueIn(kind, record) ?? [])
}
