import * as v from 'valibot'
import type { Person } from '../person'
import type { DocumentKind } from './documentKind'
import { name, personId, text, listOf } from '../fields'

const entries = {
  /** The id by which others know them. */
  person: name,
  name: text,
  /** One on each line, as they were typed. */
  questions: listOf(text),
  topics: v.exactOptional(listOf(text)),
}

/** Who the user of this device is to others, as far as they said: there is one. */
export interface OwnPerson extends Person {
  /** What they want to ask in their next talk, line by line as it was typed. */
  readonly questions: readonly string[]
  /** What they want to talk about then besides competencies: the same. */
  readonly topics: readonly string[]
}

export const people: DocumentKind<'person', typeof entries, OwnPerson> = {
  kind: 'person',
  entries,
  fromFields: ({ person, name: said, questions, topics = [] }) => ({
    id: v.parse(personId, person),
    name: said,
    questions,
    topics,
  }),
  toFields: ({ id, name: said, questions, topics }) => ({
    person: id,
    name: said,
    questions,
    ...(topics.length > 0 && { topics }),
  }),
  whenDeleted: 'refused',
}

/** There is one. */
export const personDocumentId = 'person'

/** Somebody who said nothing yet, under a random id that stays. */
export function startPerson(id: string): OwnPerson {
  return { id: v.parse(personId, id), name: '', questions: [], topics: [] }
}
