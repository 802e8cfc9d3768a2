import { byText } from '../lib/byText'
import type { Instant } from '../lib/instant'
import type { Assessment, AssessmentId, OpenAssessment, SealedAssessment } from './assessment'
import { isLevel } from './score'

export type SealFailure = { readonly type: 'NothingScored' }

/** Whether there is anything to seal: at least one level. */
export function canBeSealed(assessment: OpenAssessment): boolean {
  return [...assessment.answers.values()].some((answer) => isLevel(answer.score))
}

/** Closes the assessment for good; what is still open stays unanswered. */
export function sealAssessment(assessment: OpenAssessment, at: Instant): SealedAssessment | SealFailure {
  if (!canBeSealed(assessment)) return { type: 'NothingScored' }
  const { lastChange: _undone, ...rest } = assessment
  return { ...rest, status: 'sealed', sealedAt: at, revision: assessment.revision + 1 }
}

/** A new open version of a sealed assessment, with the same answers, date and moment: of revision 0, as nothing of it is stored yet. */
export function correctAssessment(
  assessment: SealedAssessment,
  id: AssessmentId,
  version: number,
): OpenAssessment {
  const { sealedAt: _sealed, ...rest } = assessment
  return { ...rest, status: 'open', id, version, revision: 0 }
}

/** Whether it is a correction in which nothing was changed yet: it begins to exist with its first change. */
export function isUntouched({ revision }: OpenAssessment): boolean {
  return revision === 0
}

/** Every version of one moment, the oldest first. */
export function versionsOf<A extends Assessment>(
  assessments: readonly A[],
  original: AssessmentId,
): readonly A[] {
  return assessments.filter((one) => one.original === original).toSorted(byVersion)
}

/**
 * The newest sealed version of every moment, in the order of the calendar. This is what growth is made of. The other side of
 * a conflict only counts once the first is gone: they are one moment.
 */
export function currentAssessments(assessments: readonly Assessment[]): readonly SealedAssessment[] {
  const sealed = assessments.filter(isSealed)
  const ids = new Set(sealed.map(({ id }) => id))
  const newest = new Map<AssessmentId, SealedAssessment>()
  for (const one of sealed.toSorted(byVersion)) {
    if (one.conflictOf === undefined || !ids.has(one.conflictOf)) newest.set(one.original, one)
  }
  return [...newest.values()].toSorted(byDate)
}

export function isSealed(assessment: Assessment): assessment is SealedAssessment {
  return assessment.status === 'sealed'
}

export function isOpen(assessment: Assessment): assessment is OpenAssessment {
  return assessment.status === 'open'
}

function byVersion(a: Assessment, b: Assessment): number {
  return a.version - b.version || byText(a.id, b.id)
}

/** By the day somebody gave it, then in the order they were begun; no clock takes part. */
export function byDate(a: Assessment, b: Assessment): number {
  return byText(a.date, b.date) || a.sequence - b.sequence || byText(a.id, b.id)
}
