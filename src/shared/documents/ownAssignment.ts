import { assignmentId, type OwnAssignment } from '../../domain/documents/assignment'
import { assignmentWriter } from '../../storage/assignmentWriter'
import { useWritten } from './useWritten'

/** The assignment as the person sees it. Undefined until it was begun. */
export function useOwnAssignment(): OwnAssignment | undefined {
  return useWritten(assignmentWriter, assignmentId)
}
