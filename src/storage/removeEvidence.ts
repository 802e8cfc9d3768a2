import type { Evidence } from '../domain/documents/evidence'
import { idInPlaceOf } from '../domain/evidenceOrigin'
import { autosaveState, flushAutosave } from './autosave/queue'
import { evidenceWriter } from './evidenceWriter'
import type { WriteFailure } from './writeFailure'

/** What was deleted, as long as it can be taken back. */
export interface RemovedEvidence {
  readonly id: string
  readonly body: Evidence
}

export function removeEvidence({ id }: RemovedEvidence): Promise<'done' | WriteFailure> {
  return evidenceWriter.remove([id])
}

/** Under another id, because one that was deleted never comes back; answers that id, or why it is not stored. */
export async function putEvidenceBack({ id, body }: RemovedEvidence): Promise<string | WriteFailure> {
  const back = evidenceWriter.add(body, idInPlaceOf(id, crypto.randomUUID()))
  await flushAutosave()
  return autosaveState.get().failure ?? back
}
