import { useMemo } from 'react'
import { changedCourse, nothingDone, type CourseChange, type CourseState } from '../domain/course'
import type { ProgrammeId } from '../domain/programme'
import { updateDocument, type DocumentBody } from './documents'
import { useDocuments } from './useDocuments'
import type { WriteFailure } from './writeFailure'

export const courseDocumentId = (programme: ProgrammeId): string => `course ${programme}`

/** What the user of this device says they did of a course; the same value until anything is stored again. */
export function useOwnCourse(programme: ProgrammeId): CourseState {
  const own = useDocuments().find(({ id }) => id === courseDocumentId(programme))
  return useMemo(() => (own?.kind === 'course' ? courseOf(own) : nothingDone), [own])
}

/** Stores one change; what the programme no longer names stays where it is. */
export async function changeOwnCourse(
  programme: ProgrammeId,
  change: CourseChange,
): Promise<CourseState | WriteFailure> {
  const stored = await updateDocument('course', courseDocumentId(programme), (before) => ({
    programme,
    ...bodyOf(changedCourse(before ? courseOf(before) : nothingDone, change)),
  }))
  return 'type' in stored ? stored : courseOf(stored.body)
}

function courseOf(body: DocumentBody<'course'>): CourseState {
  return {
    exemptions: new Set(body.exemptions),
    sessions: new Map(Object.entries(body.sessions)),
    assignments: new Map(Object.entries(body.assignments)),
    outcomes: new Map(Object.entries(body.outcomes)),
    tests: new Map(Object.entries(body.tests)),
    certificates: new Map(Object.entries(body.certificates)),
  }
}

function bodyOf(course: CourseState): Omit<DocumentBody<'course'>, 'programme'> {
  return {
    exemptions: [...course.exemptions],
    sessions: Object.fromEntries(course.sessions),
    assignments: Object.fromEntries(course.assignments),
    outcomes: Object.fromEntries(course.outcomes),
    tests: Object.fromEntries(course.tests),
    certificates: Object.fromEntries(course.certificates),
  }
}
