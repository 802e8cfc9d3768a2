import { database } from './database'
import type { StoredDocument } from './documents'
import { keepLastRead } from './lastRead'
import type { DocumentRecord } from './records/documentRecord'
import { steadyReader } from './steadyReader'

const [readRecords, readTombstones] = [
  steadyReader<Pick<DocumentRecord, 'id'>>(database.table('documents')),
  steadyReader(database.tombstones),
]

/**
 * What this version knows of them; what it does not know stays where it is.
 * @throws when the database is closed or broken.
 */
export async function readDocuments(): Promise<readonly StoredDocument[]> {
  const [records, tombstones] = await Promise.all([readRecords(), readTombstones()])
  const documents = records.filter(isDocumentRecord)
  keepLastRead({ documents, tombstones })
  return documents
}

const kinds: Readonly<Record<DocumentRecord['kind'], true>> = {
  person: true,
  review: true,
  teamExport: true,
  evidence: true,
  goal: true,
  course: true,
  assignment: true,
  hindsight: true,
  register: true,
  ledgerEntry: true,
  wording: true,
  pride: true,
  profile: true,
}

/**
 * Whether it is a document of a kind that this version knows. What is in it is checked where it is read, by its kind; here all
 * schemas would cost every visit a kilobyte.
 */
function isDocumentRecord(record: Pick<DocumentRecord, 'id'>): record is StoredDocument {
  if (!('kind' in record)) return false
  if (!('revision' in record && 'writers' in record)) return false
  return typeof record.kind === 'string' && Object.hasOwn(kinds, record.kind)
}
