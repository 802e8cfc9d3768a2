import { people, personDocumentId, startPerson, type OwnPerson } from '../../domain/documents/person'
import { flushAutosave } from '../../storage/autosave/queue'
import { changeDocument } from '../../storage/documents'
import { DocumentWriter } from '../../storage/documentWriter'
import { useWritten } from './useWritten'
import type { WriteFailure } from '../../storage/writeFailure'

type Said = Pick<OwnPerson, 'name' | 'questions' | 'topics'>

/** Stores who somebody says they are, while they say it. */
export const personWriter = new DocumentWriter(people)

/** Undefined until something was said. */
export function useOwnPerson(): OwnPerson | undefined {
  return useWritten(personWriter, personDocumentId)
}

/** One change while it is typed; the first time they get a random id, which stays. */
export function recordOwnPerson(change: (before: Said) => Partial<Said>): void {
  const id = crypto.randomUUID()
  personWriter.record(
    personDocumentId,
    (before = startPerson(id)) => ({ ...before, ...change(before) }),
    'typed',
  )
}

/** Stores what is said and waits for it: who hands something out needs an id that stays. */
export async function updateOwnPerson(change: Partial<Said>): Promise<OwnPerson | WriteFailure> {
  // What was typed before comes first.
  await flushAutosave()
  const id = crypto.randomUUID()
  const stored = await changeDocument(people, personDocumentId, (before = startPerson(id)) => ({
    ...before,
    ...change,
  }))
  if (!('type' in stored)) return stored.value
  // There is one, and nobody can delete it.
  return stored.type === 'WriteFailed'
    ? stored
    : { type: 'WriteFailed', reason: 'unknown', detail: stored.type }
}
