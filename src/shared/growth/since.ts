import type { SealedAssessment } from '../../domain/assessment'

/** What growth is told against: the first moment of all, or the one before. */
export const sinces = ['begin', 'previous'] as const
export type Since = (typeof sinces)[number]

/** The moment with which the last of these is compared; none when it stands alone. */
export function earlierOf(moments: readonly SealedAssessment[], since: Since): SealedAssessment | undefined {
  if (moments.length < 2) return undefined
  return since === 'begin' ? moments[0] : moments.at(-2)
}
