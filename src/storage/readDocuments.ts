import * as v from 'valibot'
import { database } from './database'
import { documentRecord, type DocumentRecord } from './records/documentRecord'

/** What can be read of them; what cannot stays where it is. @throws when the database is closed or broken. */
export async function readDocuments(): Promise<readonly DocumentRecord[]> {
  const records = await database.documents.toArray()
  return records.filter((record) => v.is(documentRecord, record))
}
