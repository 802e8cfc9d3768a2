import { database } from './database'
import type { StoredDocument } from './documents'
import { keepLastRead } from './lastRead'
import { isDocumentRecord } from './records/isDocumentRecord'

/** What this version knows of them; what it does not know stays where it is. @throws when the database is closed or broken. */
export async function readDocuments(): Promise<readonly StoredDocument[]> {
  const [records, tombstones] = await Promise.all([
    database.table<unknown>('documents').toArray(),
    database.tombstones.toArray(),
  ])
  const documents = records.filter(isDocumentRecord)
  keepLastRead({ documents, tombstones })
  return documents
}
