import type { SealedAssessment } from '../../domain/assessment'
import type { ClusterId, ProfileWording } from '../../domain/profile'
import { earlierOf, type Since } from '../../shared/growth/since'
import { comparedClusters, type ComparedCluster } from '../../shared/growth/useChangeRows'

/**
 * A cluster as its row in growth has it; undefined where nothing asked it.
 * @param moments those that asked it, in the order of the calendar
 */
export function comparedCluster(
  profile: ProfileWording,
  id: ClusterId,
  moments: readonly SealedAssessment[],
  since: Since,
): ComparedCluster | undefined {
  const last = moments.at(-1)
  const clusters = last ? comparedClusters(profile, earlierOf(moments, since), last) : []
  return clusters.find(({ cluster }) => cluster.id === id)
}
