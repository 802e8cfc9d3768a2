import type { ProfileContent } from '../domain/documents/profileFile'
import type { StoredDocument } from './documents'
import { readOnce } from './readOnce'

/** A profile as it is kept, by the id of its record. */
export interface KeptContent {
  readonly record: string
  readonly content: ProfileContent
}

/** What is kept of profiles on this device, as it was written. */
export function keptContents(documents: readonly StoredDocument[]): readonly KeptContent[] {
  return documents.flatMap((record) => (record.kind === 'profile' && readKept(record)) || [])
}

/** Without the schema of its kind: this is read at every start, and whoever shows it checks it as a profile. */
const readKept = readOnce((record: StoredDocument): KeptContent | undefined => {
  if (!('content' in record) || typeof record.content !== 'object') return undefined
  return { record: record.id, content: { ...record.content } }
})
