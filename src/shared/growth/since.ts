import type { SealedAssessment } from '../../domain/assessment'
import type { ClusterId } from '../../domain/profile'
import { paths } from '../../navigation/paths'

/** What growth is told against: the first moment of all, or the one before. */
export const sinces = ['begin', 'previous'] as const
export type Since = (typeof sinces)[number]

/** The moment with which the last of these is compared; none when it stands alone. */
export function earlierOf(moments: readonly SealedAssessment[], since: Since): SealedAssessment | undefined {
  if (moments.length < 2) return undefined
  return since === 'begin' ? moments[0] : moments.at(-2)
}

/** *Groei* told against the same. */
export function growthPath(since: Since): string {
  return since === 'begin' ? paths.growth : paths.growthSincePrevious
}

/** A cluster told against the same, so that its numbers are those that somebody saw before. */
export function clusterPath(cluster: ClusterId, since: Since): string {
  return since === 'begin' ? paths.cluster(cluster) : paths.clusterSincePrevious(cluster)
}
