import { profileFileId, profileFiles, type ProfileContent } from '../domain/documents/profileFile'
import type { ProfileId } from '../domain/profile'
import { changeDocument, removeDocuments } from './documents'
import type { KeptContent } from './keptProfiles'
import type { WriteFailure } from './writeFailure'

/** Keeps a profile on this device, in place of what is kept of it. */
export function keepProfile(
  id: ProfileId,
  content: ProfileContent,
  before?: KeptContent,
): Promise<'done' | WriteFailure> {
  return put({ record: before?.record ?? profileFileId(id), content })
}

/** Assessments that were made with it stay. */
export function removeProfile({ record }: KeptContent): Promise<'done' | WriteFailure> {
  return removeDocuments([record])
}

/** Under another id, because a record that was deleted never comes back. */
export const putProfileBack: (removed: KeptContent) => Promise<'done' | WriteFailure> = put

async function put({ record, content }: KeptContent): Promise<'done' | WriteFailure> {
  const stored = await changeDocument(profileFiles, record, () => ({ content }))
  if (!('type' in stored)) return 'done'
  // Nothing but the disk can refuse it.
  return stored.type === 'WriteFailed'
    ? stored
    : { type: 'WriteFailed', reason: 'unknown', detail: stored.type }
}
