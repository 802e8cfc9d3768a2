import { useState } from 'react'
import { changedCourse, type CourseChange, type CourseState } from '../../domain/course'
import type { ProgrammeId } from '../../domain/programme'
import { changeOwnCourse, useOwnCourse } from '../../storage/ownCourse'
import { useCanChange } from '../../storage/useCanChange'
import type { WriteFailure } from '../../storage/writeFailure'

export interface Marking {
  /** What is stored, with what is on its way there. */
  readonly course: CourseState
  /** Absent where nothing may be changed. */
  readonly mark?: ((change: CourseChange) => void) | undefined
  /** Absent until something was changed on this screen. */
  readonly status?: 'saving' | 'saved' | undefined
  readonly failure?: WriteFailure | undefined
}

interface Underway {
  readonly change: CourseChange
  /** Stored, but not read back yet. */
  readonly isStored: boolean
}

/** What somebody did of a course, and the way to say more: a tick shows at once, and is gone again when storing it failed. */
export function useMarking(programme: ProgrammeId): Marking {
  const stored = useOwnCourse(programme)
  const canChange = useCanChange()
  const [underway, setUnderway] = useState<readonly Underway[]>([])
  const [outcome, setOutcome] = useState<'saved' | WriteFailure>()
  const [seen, setSeen] = useState(stored)
  if (seen !== stored) {
    setSeen(stored)
    setUnderway(underway.filter(({ isStored }) => !isStored))
  }

  async function store(change: CourseChange) {
    const begun = { change, isStored: false }
    setUnderway((before) => [...before, begun])
    const done = await changeOwnCourse(programme, change)
    const hasFailed = 'type' in done
    setOutcome(hasFailed ? done : 'saved')
    setUnderway((before) =>
      before.flatMap((one) => (one !== begun ? one : hasFailed ? [] : { change, isStored: true })),
    )
  }

  const isSaving = underway.some(({ isStored }) => !isStored)
  return {
    course: underway.reduce((course, { change }) => changedCourse(course, change), stored),
    mark: canChange ? (change) => void store(change) : undefined,
    status: isSaving ? 'saving' : outcome === 'saved' ? 'saved' : undefined,
    failure: isSaving || outcome === 'saved' ? undefined : outcome,
  }
}
