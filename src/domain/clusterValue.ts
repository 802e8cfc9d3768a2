import type { Translation } from './crosswalk'
import type { ClusterId, ClusterWording, CompetencyId } from './profile'
import { isLevel, type Level, type Score } from './score'

/** Scores on which a cluster's value is counted: of an assessment, or of somebody else's marks. */
export interface Scores {
  readonly clusters: readonly ClusterId[]
  readonly answers: ReadonlyMap<CompetencyId, { readonly score?: Score }>
  readonly translation?: Pick<Translation, 'unmatched'>
}

/** What an assessment says about a whole cluster. Nothing is not zero: only `Mean` holds a number. */
export type ClusterValue =
  | {
      readonly type: 'Mean'
      /** One decimal, between the lowest and the highest level. */
      readonly mean: number
      readonly scored: number
      readonly of: number
    }
  | { readonly type: 'TooFew'; readonly scored: number; readonly of: number }
  | { readonly type: 'NotApplicable' }
  | { readonly type: 'NotAsked' }

/**
 * The mean of the levels in a cluster. *Niet van toepassing* is left out of both counts; with fewer than half of the
 * others scored there is no mean.
 */
export function clusterValue(cluster: ClusterWording, measurement: Scores): ClusterValue {
  if (!measurement.clusters.includes(cluster.id)) return { type: 'NotAsked' }
  const scores = cluster.competencies.map(({ id }) => measurement.answers.get(id)?.score)
  const applicable = scores.filter((score) => score !== 'not-applicable')
  const levels = applicable.filter(isLevel)
  const [scored, of] = [levels.length, applicable.length]
  if (of === 0) return { type: 'NotApplicable' }
  if (scored * 2 < of) return { type: 'TooFew', scored, of }
  return { type: 'Mean', mean: meanOf(levels), scored, of }
}

/** The number, if there is one. */
export function meanOrNothing(value: ClusterValue): number | undefined {
  return value.type === 'Mean' ? value.mean : undefined
}

/** One decimal, half upwards, counted in whole tenths so that 2.25 is 2.3 on every device. */
function meanOf(levels: readonly Level[]): number {
  const sum = levels.reduce<number>((total, level) => total + level, 0)
  return Math.floor((sum * 20 + levels.length) / (levels.length * 2)) / 10
}
