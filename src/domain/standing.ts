import { clusterValue, meanOrNothing, type Scores } from './clusterValue'
import { competenciesOf, type ClusterWording, type ProfileWording } from './profile'
import { isLevel, type Level } from './score'
import { standingOut } from './standingOut'

export interface ClusterMean {
  readonly cluster: ClusterWording
  readonly mean: number
}

/** How the clusters stand at one moment. */
export interface Standing {
  /** Those that have a mean, in the order of the profile. */
  readonly clusters: readonly ClusterMean[]
  /** The lowest and the highest mean; both 0 when there is none. */
  readonly lowest: number
  readonly highest: number
  /** Those that lie clearly above or below all others; in the order of the profile. */
  readonly outstanding: readonly ClusterMean[]
}

export function standingOf(profile: ProfileWording, scores: Scores): Standing {
  const clusters = profile.clusters.flatMap((cluster) => {
    const mean = meanOrNothing(clusterValue(cluster, scores))
    return mean === undefined ? [] : [{ cluster, mean }]
  })
  const means = clusters.map(({ mean }) => mean)
  const outstanding = [
    ...standingOut(clusters, ({ mean }) => mean),
    ...standingOut(clusters, ({ mean }) => -mean),
  ]
  return {
    clusters,
    lowest: means.length === 0 ? 0 : Math.min(...means),
    highest: means.length === 0 ? 0 : Math.max(...means),
    outstanding: clusters.filter((one) => outstanding.includes(one)),
  }
}

export interface LevelCount {
  readonly level: Level
  readonly count: number
}

/** How many competencies stand on each level that was given, the highest level first. */
export function levelCounts(profile: ProfileWording, { answers }: Scores): readonly LevelCount[] {
  const given = competenciesOf(profile)
    .map(({ id }) => answers.get(id)?.score)
    .filter(isLevel)
  const levels = [...new Set(given)].toSorted((a, b) => b - a)
  return levels.map((level) => ({ level, count: given.filter((one) => one === level).length }))
}
