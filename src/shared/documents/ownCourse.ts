import { changedCourse, nothingDone, type CourseChange, type CourseState } from '../../domain/course'
import { courseDocumentId, courses, startCourse } from '../../domain/documents/course'
import type { ProgrammeId } from '../../domain/programme'
import { DocumentWriter } from '../../storage/documentWriter'
import { useWritten } from './useWritten'

/** Stores what somebody did of a course. */
export const courseWriter = new DocumentWriter(courses)

/** What the user of this device says they did of a course; the same value until anything changes. */
export function useOwnCourse(programme: ProgrammeId): CourseState {
  return useWritten(courseWriter, courseDocumentId(programme))?.done ?? nothingDone
}

/** Takes one change in and stores it; what the programme no longer names stays where it is. */
export function changeOwnCourse(programme: ProgrammeId, change: CourseChange): void {
  courseWriter.record(
    courseDocumentId(programme),
    (before = startCourse(programme)) => ({ ...before, done: changedCourse(before.done, change) }),
    'chosen',
  )
}
