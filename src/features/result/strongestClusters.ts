import type { SealedAssessment } from '../../domain/assessment'
import { clusterValue, meanOrNothing } from '../../domain/clusterValue'
import type { Cluster, Profile } from '../../domain/profile'

/** What stands out at a first look: the clusters with the highest mean, and how many have a mean at all. */
export interface Strongest {
  readonly clusters: readonly Cluster[]
  readonly of: number
  /** Absent when no cluster has one. */
  readonly mean?: number
}

export function strongestClusters(profile: Profile, assessment: SealedAssessment): Strongest {
  const means = profile.clusters.flatMap((cluster) => {
    const mean = meanOrNothing(clusterValue(cluster, assessment))
    return mean === undefined ? [] : [{ cluster, mean }]
  })
  if (means.length === 0) return { clusters: [], of: 0 }
  const highest = Math.max(...means.map(({ mean }) => mean))
  const clusters = means.filter(({ mean }) => mean === highest).map(({ cluster }) => cluster)
  return { clusters, of: means.length, mean: highest }
}
