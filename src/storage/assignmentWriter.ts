import { DocumentWriter } from './documentWriter'

/** The one writer of the assignment. */
export const assignmentWriter = new DocumentWriter('assignment')
