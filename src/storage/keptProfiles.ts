import * as v from 'valibot'
import { profileFiles, type ProfileContent } from '../domain/documents/profileFile'
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

// Read at every start: all that `documents.ts` can do besides is not wanted there.
const readKept = readOnce((record: StoredDocument): KeptContent | undefined => {
  const { success, output } = v.safeParse(v.object(profileFiles.entries), record)
  return success ? { record: record.id, content: output.content } : undefined
})
