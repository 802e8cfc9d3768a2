import { goals } from '../domain/documents/goal'
import { DocumentWriter } from './documentWriter'

/** Stores the documents of this kind while they are written. */
export const goalWriter = new DocumentWriter(goals)
