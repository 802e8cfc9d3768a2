import { assignments } from '../domain/documents/assignment'
import { DocumentWriter } from './documentWriter'

/** Stores the documents of this kind while they are written. */
export const assignmentWriter = new DocumentWriter(assignments)
