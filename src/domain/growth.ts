import type { Measurement } from './assessment'
import type { Unmatched } from './crosswalk'
import { clusterValue, meanOrNothing, type ClusterValue, type Scores } from './clusterValue'
import type { ClusterWording, CompetencyId, CompetencyWording, ProfileWording } from './profile'
import { isLevel, type Score } from './score'
import { comparablePart, unmatchedIn } from './translation'

export type Direction = 'higher' | 'same' | 'lower'

/** How far a cluster's mean has to move before it is called a change. */
export const noticeableChange = 0.3

export interface ClusterGrowth {
  /** As far as it can be compared: without what one of the two versions does not have. */
  readonly cluster: ClusterWording
  readonly earlier: ClusterValue
  readonly later: ClusterValue
  /** The difference of the two shown means, one decimal; absent when either is. */
  readonly change?: number
  readonly direction?: Direction
}

export interface CompetencyGrowth {
  readonly competency: CompetencyWording
  readonly earlier?: Score
  readonly later?: Score
  /** In levels; absent unless both are levels. */
  readonly change?: number
  readonly direction?: Direction
}

/** What changed between two sealed assessments of one profile, or what two people see: always derived, never stored. */
export interface Growth<M extends Scores = Measurement> {
  readonly earlier: M
  readonly later: M
  /** In the order of the profile. */
  readonly clusters: readonly ClusterGrowth[]
  readonly competencies: readonly CompetencyGrowth[]
  /** Competencies with a level in both. */
  readonly counts: Readonly<Record<Direction, number>>
  /** What is left out because the two were made with different versions. */
  readonly unmatched: ReadonlyMap<CompetencyId, Unmatched>
}

export function growthBetween<M extends Scores>(profile: ProfileWording, earlier: M, later: M): Growth<M> {
  const unmatched = unmatchedIn([earlier, later])
  const clusters = profile.clusters.map((cluster) =>
    clusterGrowth(comparablePart(cluster, unmatched), earlier, later),
  )
  const competencies = profile.clusters.flatMap((cluster) =>
    cluster.competencies.map((competency) => competencyGrowth(competency, earlier, later)),
  )
  const count = (direction: Direction) => competencies.filter((one) => one.direction === direction).length
  const counts = { higher: count('higher'), same: count('same'), lower: count('lower') }
  return { earlier, later, clusters, competencies, counts, unmatched }
}

/** The largest rise first and the largest fall last; what cannot be compared comes after. Ties keep their order. */
export function byChange(
  a: { readonly change?: number | undefined },
  b: { readonly change?: number | undefined },
): number {
  return (b.change ?? -Infinity) - (a.change ?? -Infinity) || 0
}

function clusterGrowth(cluster: ClusterWording, earlier: Scores, later: Scores): ClusterGrowth {
  const values = { earlier: clusterValue(cluster, earlier), later: clusterValue(cluster, later) }
  const [from, to] = [meanOrNothing(values.earlier), meanOrNothing(values.later)]
  if (from === undefined || to === undefined) return { cluster, ...values }
  const change = Math.round((to - from) * 10) / 10
  return { cluster, ...values, change, direction: directionOf(change, noticeableChange) }
}

function competencyGrowth(competency: CompetencyWording, earlier: Scores, later: Scores): CompetencyGrowth {
  const [from, to] = [earlier, later].map((one) => one.answers.get(competency.id)?.score)
  const scores = { ...(from !== undefined && { earlier: from }), ...(to !== undefined && { later: to }) }
  if (!isLevel(from) || !isLevel(to)) return { competency, ...scores }
  return { competency, ...scores, change: to - from, direction: directionOf(to - from, 1) }
}

function directionOf(change: number, min: number): Direction {
  if (Math.abs(change) < min) return 'same'
  return change > 0 ? 'higher' : 'lower'
}
