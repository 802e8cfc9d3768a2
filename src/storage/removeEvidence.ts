import { assignmentId } from '../domain/documents/assignment'
import type { Evidence } from '../domain/documents/evidence'
import { idInPlaceOf } from '../domain/evidenceOrigin'
import { assignmentWriter } from './assignmentWriter'
import { autosaveState, flushAutosave } from './autosave/queue'
import { evidenceWriter } from './evidenceWriter'
import { readDocuments } from './readDocuments'
import type { WriteFailure } from './writeFailure'

/** What was deleted, as long as it can be taken back. */
export interface RemovedEvidence {
  readonly id: string
  readonly body: Evidence
}

export function removeEvidence({ id }: RemovedEvidence): Promise<'done' | WriteFailure> {
  return evidenceWriter.remove([id])
}

/**
 * Under another id, because one that was deleted never comes back, and handed in where it was; answers that id, or why it is not
 * stored.
 */
export async function putEvidenceBack({ id, body }: RemovedEvidence): Promise<string | WriteFailure> {
  const back = evidenceWriter.add(body, idInPlaceOf(id, crypto.randomUUID()))
  await flushAutosave()
  if (await isHandedIn(id)) handInInstead(id, back)
  await flushAutosave()
  return autosaveState.get().failure ?? back
}

async function isHandedIn(id: string): Promise<boolean> {
  const documents = await readDocuments().catch(() => [])
  return documents.some((record) => assignmentWriter.read(record)?.value.evidence.includes(id))
}

function handInInstead(id: string, other: string): void {
  assignmentWriter.record(
    assignmentId,
    (before) => before && { ...before, evidence: before.evidence.map((one) => (one === id ? other : one)) },
    'chosen',
  )
}
