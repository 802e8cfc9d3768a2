import { database } from './database'
import type { DocumentRecord } from './records/documentRecord'
import { isDocumentRecord } from './records/isDocumentRecord'

/** What this version knows of them; what it does not know stays where it is. @throws when the database is closed or broken. */
export async function readDocuments(): Promise<readonly DocumentRecord[]> {
  const records: readonly unknown[] = await database.documents.toArray()
  return records.filter(isDocumentRecord)
}
