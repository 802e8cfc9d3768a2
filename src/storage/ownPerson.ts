import * as v from 'valibot'
import type { Person, PersonId } from '../domain/person'
import { updateDocument, type DocumentBody } from './documents'
import { useDocuments } from './useDocuments'
import type { WriteFailure } from './writeFailure'

/** There is one. */
export const personDocumentId = 'person'
const personId = v.pipe(v.string(), v.brand('PersonId'))

/** Who the user of this device is to others, as far as they said. */
export interface OwnPerson extends Person {
  /** What they want to ask in their next talk. */
  readonly questions: readonly string[]
}

/** Undefined until something was said. */
export function useOwnPerson(): OwnPerson | undefined {
  const own = useDocuments().find(({ id }) => id === personDocumentId)
  return own?.kind === 'person' ? personOf(own) : undefined
}

/** Stores what is said; the first time they get an id of chance, that stays. */
export async function updateOwnPerson(
  change: Partial<Pick<OwnPerson, 'name' | 'questions'>>,
): Promise<OwnPerson | WriteFailure> {
  const stored = await updateDocument('person', personDocumentId, (before) => ({
    person: before?.person ?? newPersonId(),
    name: (change.name ?? before?.name ?? '').toWellFormed(),
    questions: (change.questions ?? before?.questions ?? []).map((question) => question.toWellFormed()),
  }))
  return 'type' in stored ? stored : personOf(stored.body)
}

function personOf({ person, name, questions }: DocumentBody<'person'>): OwnPerson {
  return { id: v.parse(personId, person), name, questions }
}

function newPersonId(): PersonId {
  return v.parse(personId, crypto.randomUUID())
}
