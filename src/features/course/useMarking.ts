import type { CourseChange, CourseState } from '../../domain/course'
import type { ProgrammeId } from '../../domain/programme'
import { changeOwnCourse, useOwnCourse } from '../../shared/documents/ownCourse'
import { useCanChange } from '../../shared/saving/useCanChange'

export interface Marking {
  /** What is stored, with what is on its way there. */
  readonly course: CourseState
  /** Absent where nothing may be changed. */
  readonly mark?: ((change: CourseChange) => void) | undefined
}

/** What somebody did of a course, and the way to say more: a tick shows at once, and stays when storing it failed. */
export function useMarking(programme: ProgrammeId): Marking {
  const course = useOwnCourse(programme)
  const canChange = useCanChange()
  return {
    course,
    mark: canChange ? (change) => changeOwnCourse(programme, change) : undefined,
  }
}
