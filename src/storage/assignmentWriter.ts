import { DocumentWriter } from './documentWriter'

/** The one writer of the assignment. */
export const assignmentWriter = new DocumentWriter('assignment')

/** There is one. */
export const assignmentId = 'assignment'
