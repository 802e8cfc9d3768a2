import { idInPlaceOf } from '../domain/evidenceOrigin'
import { removeDocuments, type DocumentBody } from './documents'
import { evidenceWriter } from './evidenceWriter'
import type { WriteFailure } from './writeFailure'

/** What was deleted, as long as it can be taken back. */
export interface RemovedEvidence {
  readonly id: string
  readonly body: DocumentBody<'evidence'>
}

export async function removeEvidence(removed: RemovedEvidence): Promise<'done' | WriteFailure> {
  await evidenceWriter.flush()
  const done = await removeDocuments([removed.id])
  if (done === 'done') evidenceWriter.forget(removed.id)
  return done
}

/** Under another id, because one that was deleted never comes back; answers that id, or why it is not stored. */
export async function putEvidenceBack({ id, body }: RemovedEvidence): Promise<string | WriteFailure> {
  const back = idInPlaceOf(id, crypto.randomUUID())
  evidenceWriter.record(back, () => body, 'chosen')
  await evidenceWriter.flush()
  return evidenceWriter.state().failure ?? back
}
